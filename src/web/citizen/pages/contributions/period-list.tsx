import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ContributionPeriod } from '#contract/contributions.ts'
import { call } from '#web/shared/api/client.ts'
import { answerKey } from '#web/shared/api/query.ts'
import { formatVnd } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import { PeriodSheet } from './period-sheet.tsx'
import { periodText, STATUS_LOOKS, type Fund } from './words.ts'
import css from './contributions.module.css'

const usePeriods = (fund: Fund, childId: string | undefined) =>
  useInfiniteQuery({
    queryKey: childId === undefined ? answerKey('listOwnContributions', { fund }) : answerKey('listChildContributions', { fund, childId }),
    queryFn: async ({ pageParam, signal }) => {
      const query = { fund, limit: undefined, ...(pageParam !== '' && { after: pageParam }) }
      return childId === undefined
        ? call('listOwnContributions', { query }, { signal })
        : call('listChildContributions', { params: { childId }, query }, { signal })
    },
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
  })

interface PeriodListProps {
  readonly fund: Fund
  /** Undefined for the own history. */
  readonly childId: string | undefined
}

/** The periods of one fund, newest first, twenty at a time; each opens its details. */
export const PeriodList = ({ fund, childId }: PeriodListProps) => {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = usePeriods(fund, childId)
  const [chosen, setChosen] = useState<ContributionPeriod>()
  const periods = data?.pages.flatMap(page => page.items) ?? []
  return (
    <Section title={t('contributions.periods')} id="periods">
      {data ? (
        <RowList>
          {periods.map(period => (
            <PeriodRow key={period.id} period={period} onChoose={setChosen} />
          ))}
        </RowList>
      ) : (
        !error && <Skeleton blocks={[5, 5, 5, 5]} />
      )}
      {error && <LoadError error={error} onRetry={() => void (data ? fetchNextPage() : refetch())} />}
      {hasNextPage && !error && (
        <div className={css['more']}>
          <Button look="second" wide busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('contributions.more')}
          </Button>
        </div>
      )}
      <p className="spoken" role="status">
        {data && data.pages.length > 1 && t('contributions.shown', { count: periods.length })}
      </p>
      <PeriodSheet period={chosen} fund={fund} onClose={() => setChosen(undefined)} />
    </Section>
  )
}

interface PeriodRowProps {
  readonly period: ContributionPeriod
  readonly onChoose: (period: ContributionPeriod) => void
}

const PeriodRow = ({ period, onChoose }: PeriodRowProps) => (
  <Row
    title={<span className="num">{periodText(period)}</span>}
    detail={
      <>
        <span className={css['line']}>{period.unitName}</span>
        {period.position && <span className={css['line']}>{period.position}</span>}
        <span className={css['amountBelow']}>{`${formatVnd(period.baseVnd)} ${t('contributions.base')}`}</span>
        {period.status !== 'paid' && <Tag kind={STATUS_LOOKS[period.status]}>{t(`contributions.status.${period.status}`)}</Tag>}
      </>
    }
    end={
      <span className={css['amount']}>
        <span className="num nowrap">{formatVnd(period.baseVnd)}</span>
        <small>{t('contributions.base')}</small>
      </span>
    }
    onClick={() => onChoose(period)}
  />
)
