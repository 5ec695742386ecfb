import { useParams } from 'wouter'
import type { Visit } from '#contract/visits.ts'
import { call } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { formatInstantDay } from '#web/shared/i18n/formats.ts'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { StaleNote } from '../../stale-note.tsx'
import { t } from '../../t.ts'
import { CoursePanel, DiagnosisPanel } from './course-panel.tsx'
import { ItemList } from './item-list.tsx'
import { LockedBook } from './locked-book.tsx'
import { OnlyNote } from './only-note.tsx'
import { PaperList } from './paper-list.tsx'
import { ReportVisit } from './report-visit.tsx'
import { WhoPaid } from './who-paid.tsx'
import { facilityOf, nameOf } from './words.ts'
import css from './visits.module.css'

/** One visit: what it was, who paid what, medicines, services and papers. */
export const VisitPage = () => {
  const { childId, visitId } = useParams<{ readonly childId?: string; readonly visitId: string }>()
  const ofChild = { params: { childId: childId ?? '', visitId } }
  const own = useAnswer('getOwnVisit', { params: { visitId } }, { enabled: childId === undefined })
  const childs = useAnswer('getChildVisit', ofChild, { enabled: childId !== undefined })
  const { data, error, refetch, dataUpdatedAt } = childId === undefined ? own : childs
  const retry = () => void refetch()
  const base = childId === undefined ? '/visits' : `/children/${childId}/visits`
  if (isProblem(error, 'NOT_FOUND', 'FIELDS_INVALID')) return <Gone base={base} />
  const isLocked = isProblem(error, 'STEP_UP_REQUIRED')
  return (
    <Page>
      {data && !isLocked ? (
        <>
          <PageHeader title={facilityOf(data)} over={`${nameOf(data.careKind)} · ${formatInstantDay(data.inAt)}`} />
          <StaleNote error={error} asOf={dataUpdatedAt} onRetry={retry} />
          <VisitView visit={data} childId={childId} />
        </>
      ) : (
        <>
          <PageHeader title={t('visits.visit')} />
          {isLocked ? (
            <LockedBook
              read={async () => {
                queryClient.setQueryData(answerKey('getChildVisit', ofChild), await call('getChildVisit', ofChild))
              }}
            />
          ) : error ? (
            <LoadError error={error} onRetry={retry} />
          ) : (
            <Skeleton blocks={[9, 12, 12]} />
          )}
        </>
      )}
    </Page>
  )
}

const VisitView = ({ visit, childId }: { readonly visit: Visit; readonly childId: string | undefined }) => {
  const isChild = childId !== undefined
  return (
    <div className={css['columns']}>
      <div className="stack">
        <DiagnosisPanel visit={visit} />
        <WhoPaid visit={visit} isChild={isChild} />
        <PaperList papers={visit.papers} />
      </div>
      <div className="stack">
        <CoursePanel visit={visit} />
        <ItemList kind="drug" items={visit.items} isChild={isChild} />
        <ItemList kind="service" items={visit.items} isChild={isChild} />
        <OnlyNote isChild={isChild} />
        <ReportVisit visit={visit} childId={childId} />
      </div>
    </div>
  )
}

const Gone = ({ base }: { readonly base: string }) => (
  <Page>
    <PageHeader title={t('visits.visit')} />
    <Empty
      icon="health"
      title={t('visits.gone')}
      action={
        <ButtonLink look="second" small href={base}>
          {t('visits.back')}
        </ButtonLink>
      }
    >
      {t('visits.gone.text')}
    </Empty>
  </Page>
)
