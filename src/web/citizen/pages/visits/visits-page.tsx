import { Redirect, useParams, useSearch } from 'wouter'
import type { VisitHead } from '#contract/visits.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { call } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { NoChild } from '../../no-child.tsx'
import { ReportsLink } from '../../reports/reports-link.tsx'
import { StaleNote } from '../../stale-note.tsx'
import { t } from '../../t.ts'
import { WhoseRecord } from '../../whose-record.tsx'
import { LockedBook } from './locked-book.tsx'
import { OnlyNote } from './only-note.tsx'
import { YearChoice } from './year-choice.tsx'
import { YearList } from './year-list.tsx'
import { YearSummary } from './year-summary.tsx'
import css from './visits.module.css'

/** Sổ khám chữa bệnh by year, of oneself or of a child. */
export const VisitsPage = () => {
  const { childId } = useParams<{ readonly childId?: string }>()
  const { data: children } = useAnswer('listChildren')
  const name = children?.find(({ id }) => id === childId)?.fullName
  return (
    <Page>
      <PageHeader over={childId && t('visits.title')} title={childId ? (name ?? t('family.child')) : t('visits.title')} />
      <WhoseRecord childId={childId} page="visits" />
      <Book key={childId ?? ''} childId={childId} />
    </Page>
  )
}

const Book = ({ childId }: { readonly childId: string | undefined }) => {
  const search = useSearch()
  const query = yearOf(search)
  const ofChild = { params: { childId: childId ?? '' }, query }
  const own = useAnswer('listOwnVisits', { query }, { enabled: childId === undefined, keepsBefore: true })
  const childs = useAnswer('listChildVisits', ofChild, { enabled: childId !== undefined, keepsBefore: true })
  const { data, error, refetch, dataUpdatedAt, isPlaceholderData } = childId === undefined ? own : childs
  const retry = () => void refetch()
  if (isProblem(error, 'NOT_FOUND')) return <NoChild />
  if (isProblem(error, 'STEP_UP_REQUIRED'))
    return (
      <LockedBook
        read={async () => {
          queryClient.setQueryData(answerKey('listChildVisits', ofChild), await call('listChildVisits', ofChild))
        }}
      />
    )
  if (!data) return error ? <LoadError error={error} onRetry={retry} /> : <Skeleton blocks={[3, 6, 6, 6]} />
  if (data.year === null)
    return (
      <Empty icon="health" title={t('visits.none')}>
        {t('visits.none.text')}
      </Empty>
    )
  const base = childId === undefined ? '/visits' : `/children/${childId}/visits`
  const named = isPlaceholderData ? undefined : onlyVisitOf(search, data.items)
  if (named) return <Redirect to={`${base}/${named.id}`} replace />
  return (
    <>
      <StaleNote error={error} asOf={dataUpdatedAt} onRetry={retry} />
      <div className={css['columns']}>
        <div>
          {/* The years stay while another one comes, and with them the place where the focus is. */}
          <YearChoice years={data.years} shown={isPlaceholderData ? (query.year ?? null) : data.year} base={base} />
          {isPlaceholderData ? (
            <Skeleton blocks={[6, 6, 6]} />
          ) : (
            <YearList key={data.year} year={data.year} items={data.items} base={base} />
          )}
        </div>
        <div className="stack">
          {!isPlaceholderData && (
            <YearSummary year={data.year} count={data.items.length} costs={data.costs} isChild={childId !== undefined} />
          )}
          <ReportsLink childId={childId} />
          <OnlyNote isChild={childId !== undefined} />
        </div>
      </div>
    </>
  )
}

/** News of a visit names its day and no more: where there was one on that day, it opens. */
function onlyVisitOf(search: string, visits: readonly VisitHead[]): VisitHead | undefined {
  const day = new URLSearchParams(search).get('day')
  const [visit, ...others] = visits.filter(({ inAt }) => dayInVietnam(new Date(inAt)) === day)
  return others.length === 0 ? visit : undefined
}

/** The year that an address names, also by a day; without one, or with something else there, the newest with visits is read. */
const yearOf = (search: string): { readonly year?: number } => {
  const asked = new URLSearchParams(search)
  const year = asked.get('year') ?? asked.get('day')?.slice(0, 4) ?? ''
  return /^(?:19|2[01])\d\d$/u.test(year) ? { year: Number(year) } : {}
}
