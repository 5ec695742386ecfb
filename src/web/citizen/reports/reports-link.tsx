import { AppLink } from '#web/shared/ui/app-link.tsx'
import { t } from '../t.ts'
import { reportsPath, useReports } from './use-reports.ts'

/** The way to what was reported, with how many there are. Nothing where nothing was. */
export const ReportsLink = ({ childId }: { readonly childId: string | undefined }) => {
  const { data = [] } = useReports(childId)
  if (data.length === 0) return null
  return (
    <p>
      <AppLink href={reportsPath(childId)}>{t('disputes.seeAll', { count: data.length })}</AppLink>
    </p>
  )
}
