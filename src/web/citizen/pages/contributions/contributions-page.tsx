import { useParams } from 'wouter'
import { FUNDS } from '#domain/contributions/book.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Later } from '#web/shared/ui/later.tsx'
import { Columns, Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tabs } from '#web/shared/ui/tabs.tsx'
import { StaleNote } from '../../stale-note.tsx'
import { WhoseRecord } from '../../whose-record.tsx'
import { t } from '../../t.ts'
import { useView } from '../../use-view.ts'
import { FindingsPanel, useFindings } from './findings-panel.tsx'
import { FundSummary } from './fund-summary.tsx'
import { PeriodList } from './period-list.tsx'
import type { Fund } from './words.ts'
import css from './contributions.module.css'

/** Quá trình tham gia: for each of four funds the total, the years, what is missing, and every period with its details. What stands above
 *  the history is there first, so that nothing moves under the reader's eyes; all of it is asked for at once. */
export const ContributionsPage = () => {
  const { childId } = useParams<{ readonly childId?: string }>()
  const { data: children, isLoading: isFamilyOpen } = useAnswer('listChildren')
  const { isLoading: areFindingsOpen } = useFindings(childId)
  useSummary(childId)
  const name = children?.find(({ id }) => id === childId)?.fullName
  return (
    <Page>
      <PageHeader over={childId && t('contributions.title')} title={childId ? (name ?? t('family.child')) : t('contributions.title')} />
      {isFamilyOpen || areFindingsOpen ? <Skeleton blocks={[3, 3, 22]} /> : <Book childId={childId} />}
    </Page>
  )
}

const Book = ({ childId }: { readonly childId: string | undefined }) => {
  const [fund, setFund] = useView<Fund>(FUNDS, 'social')
  return (
    <>
      <WhoseRecord childId={childId} page="contributions" />
      {childId === undefined && <TranscriptActions />}
      <FindingsPanel key={childId ?? ''} childId={childId} />
      <Tabs<Fund>
        id="fund"
        label={t('contributions.funds')}
        value={fund}
        onChange={setFund}
        tabs={FUNDS.map(key => ({ key, label: t(`contributions.fund.${key}`), spoken: t(`contributions.fundLong.${key}`) }))}
      >
        <FundView key={`${fund} ${childId ?? ''}`} fund={fund} childId={childId} />
      </Tabs>
    </>
  )
}

function useSummary(childId: string | undefined) {
  const own = useAnswer('getOwnContributionSummary', undefined, { enabled: childId === undefined })
  const ofChild = useAnswer('getChildContributionSummary', { params: { childId: childId ?? '' } }, { enabled: childId !== undefined })
  return childId === undefined ? own : ofChild
}

/** The record as a signed paper. */
const TranscriptActions = () => (
  <div className={css['transcript']}>
    <ButtonLink small look="second" href="/transcripts/new">
      {t('contributions.transcript')}
    </ButtonLink>
    <ButtonLink small look="quiet" href="/transcripts">
      {t('contributions.transcripts')}
    </ButtonLink>
  </div>
)

interface FundViewProps {
  readonly fund: Fund
  /** Undefined for the own history. */
  readonly childId: string | undefined
}

const FundView = ({ fund, childId }: FundViewProps) => {
  const { data, error, refetch, dataUpdatedAt } = useSummary(childId)
  const summary = data?.find(each => each.fund === fund)
  if (!summary) return error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton blocks={[22, 2, 5, 5, 5]} />
  const isEmpty = summary.byYear.length === 0 && summary.settledMonths === 0
  return (
    <>
      <StaleNote error={error} asOf={dataUpdatedAt} onRetry={() => void refetch()} />
      {isEmpty ? (
        <Empty icon="clock" title={t('contributions.none', { fund: t(`contributions.fundName.${fund}`) })}>
          {t('contributions.none.text')}
        </Empty>
      ) : (
        <Columns>
          <FundSummary summary={summary} />
          <Later>
            <PeriodList summary={summary} childId={childId} />
          </Later>
        </Columns>
      )}
    </>
  )
}
