import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useSearch } from 'wouter'
import type { ContributionPeriod } from '#contract/contributions.ts'
import { call } from '#web/shared/api/client.ts'
import { answerKey } from '#web/shared/api/query.ts'
import { formatVnd } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { FieldPair } from '#web/shared/ui/field.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { periodText } from '../../reports/runs.ts'
import { t } from '../../t.ts'
import { PeriodSheet } from './period-sheet.tsx'
import { isInverted, STATUS_LOOKS, type Fund, type Summary } from './words.ts'
import css from './contributions.module.css'
import findings from './findings.module.css'

/** Empty: all of them. */
interface Filter {
  readonly year: string
  readonly unit: string
}
const EVERYTHING: Filter = { year: '', unit: '' }

/** The year that an address names, as news of a contribution does, where there is something of it. */
const namedIn = (search: string, { byYear }: Summary): Filter => {
  const named = new URLSearchParams(search).get('year')
  return { ...EVERYTHING, year: byYear.some(({ year }) => String(year) === named) ? (named ?? '') : '' }
}

const usePeriods = (fund: Fund, childId: string | undefined, { year, unit }: Filter) =>
  useInfiniteQuery({
    queryKey:
      childId === undefined
        ? answerKey('listOwnContributions', { fund, year, unit })
        : answerKey('listChildContributions', { fund, childId, year, unit }),
    queryFn: async ({ pageParam, signal }) => {
      const filter = { ...(year !== '' && { year }), ...(unit !== '' && { unit }) }
      const query = { fund, limit: undefined, ...filter, ...(pageParam !== '' && { after: pageParam }) }
      return childId === undefined
        ? call('listOwnContributions', { query }, { signal })
        : call('listChildContributions', { params: { childId }, query }, { signal })
    },
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
  })

interface PeriodListProps {
  readonly summary: Summary
  /** Undefined for the own history. */
  readonly childId: string | undefined
}

/** The periods of one fund, newest first, twenty at a time, also of one year or employer; each opens its details. */
export const PeriodList = ({ summary, childId }: PeriodListProps) => {
  const { fund } = summary
  const search = useSearch()
  const [filter, setFilter] = useState(() => namedIn(search, summary))
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = usePeriods(fund, childId, filter)
  const [chosen, setChosen] = useState<ContributionPeriod>()
  const periods = data?.pages.flatMap(page => page.items) ?? []
  useEffect(() => {
    if (filter.year !== '') document.querySelector('#periods')?.scrollIntoView()
  }, [])
  return (
    <Section title={t('contributions.periods')} id="periods">
      <Filters summary={summary} filter={filter} onChange={setFilter} />
      {data && periods.length === 0 && (
        <p>
          {t('findings.filter.none')}{' '}
          <Button look="quiet" small onClick={() => setFilter(EVERYTHING)}>
            {t('findings.filter.clear')}
          </Button>
        </p>
      )}
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
        {data && (data.pages.length > 1 || filter !== EVERYTHING) && t('contributions.shown', { count: periods.length })}
      </p>
      <PeriodSheet period={chosen} fund={fund} childId={childId} onClose={() => setChosen(undefined)} />
    </Section>
  )
}

interface FiltersProps {
  readonly summary: Summary
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

/** By year and by employer, where there is more than one of them. */
const Filters = ({ summary: { byYear, units }, filter, onChange }: FiltersProps) => {
  if (byYear.length < 2 && units.length < 2) return null
  return (
    <div className={findings['filters']}>
      <FieldPair>
        <SelectField
          id="year"
          label={t('findings.filter.year')}
          value={filter.year}
          emptyLabel={t('findings.filter.allYears')}
          choices={[...byYear].reverse().map(({ year }) => ({ value: String(year), label: String(year) }))}
          onChange={year => onChange({ ...filter, year })}
        />
        <SelectField
          id="unit"
          label={t('findings.filter.unit')}
          value={filter.unit}
          emptyLabel={t('findings.filter.allUnits')}
          choices={units.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={unit => onChange({ ...filter, unit })}
        />
      </FieldPair>
    </div>
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
        {isInverted(period) && <Tag kind="warn">{t('findings.turned')}</Tag>}
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
