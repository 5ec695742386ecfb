import { useEffect } from 'react'
import { useLocation, useParams, useSearch } from 'wouter'
import { isProblem } from '#web/shared/api/problem.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { NoChild } from '../../no-child.tsx'
import { reportsPath, useReports } from '../../reports/use-reports.ts'
import { StaleNote } from '../../stale-note.tsx'
import { t } from '../../t.ts'
import { WhoseRecord } from '../../whose-record.tsx'
import { Report } from './report.tsx'

/** What is reported as wrong in the own record or a child's, each with how far it is and what was answered. */
export const ReportsPage = () => {
  const { childId } = useParams<{ readonly childId?: string }>()
  const { data: children } = useAnswer('listChildren')
  const name = children?.find(({ id }) => id === childId)?.fullName
  const { data, error, refetch, dataUpdatedAt } = useReports(childId)
  if (childId !== undefined && isProblem(error, 'NOT_FOUND')) return <NoChild />
  const retry = () => void refetch()
  return (
    <Page>
      <PageHeader over={childId && t('disputes.titleChild')} title={childId ? (name ?? t('family.child')) : t('disputes.title')} />
      <WhoseRecord childId={childId} page="reports" />
      {childId === undefined && children?.map(child => <ForChild key={child.id} child={child} />)}
      {!data && (error ? <LoadError error={error} onRetry={retry} /> : <Skeleton blocks={[12, 12]} />)}
      {data && <StaleNote error={error} asOf={dataUpdatedAt} onRetry={retry} />}
      {data?.length === 0 && <None childId={childId} />}
      {data?.map(report => (
        <Report key={report.id} report={report} childId={childId} />
      ))}
    </Page>
  )
}

const None = ({ childId }: { readonly childId: string | undefined }) => {
  const base = childId === undefined ? '' : `/children/${childId}`
  return (
    <Empty
      icon="feedback"
      title={t(childId === undefined ? 'disputes.none' : 'disputes.noneChild')}
      action={
        <>
          <ButtonLink look="second" small href={`${base}/contributions`}>
            {t('disputes.toRecord')}
          </ButtonLink>
          <ButtonLink look="second" small href={`${base}/visits`}>
            {t('disputes.toVisits')}
          </ButtonLink>
        </>
      }
    >
      {t('disputes.noneText')}
    </Empty>
  )
}

interface ForChildProps {
  readonly child: { readonly id: string; readonly fullName: string }
}

/** Reports for a child stand on the child's page. A notice that names one of them (`?no=`) leads there. */
const ForChild = ({ child }: ForChildProps) => {
  const { data = [] } = useReports(child.id)
  const [, go] = useLocation()
  const no = new URLSearchParams(useSearch()).get('no')
  const isHere = no !== null && data.some(report => report.no === no)
  useEffect(() => {
    if (isHere) go(reportsPath(child.id), { replace: true })
  }, [isHere])
  if (data.length === 0) return null
  return (
    <p>
      <AppLink href={reportsPath(child.id)}>{t('disputes.forChild', { name: child.fullName, count: data.length })}</AppLink>
    </p>
  )
}
