import { useLocation } from 'wouter'
import type { StaffSession } from '#contract/staff-session.ts'
import { call } from '#web/shared/api/client.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { AnnouncementForm } from './announcement-form.tsx'
import { formOf } from './form.ts'
import { t } from './t.ts'
import { keepAnnouncement, reloadWhenOld, useAnnouncement } from './use-announcement.ts'

/** The own draft, open to be changed. */
export const ChangePage = ({ no, staff }: { readonly no: string; readonly staff: StaffSession }) => {
  useArrival(t('announcements.changeTitle', { no }))
  const [, navigate] = useLocation()
  const { data, error, refetch } = useAnnouncement(no)
  return (
    <>
      <h1 tabIndex={-1}>{t('announcements.changeTitle', { no })}</h1>
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton blocks={[12, 8]} />}
      {data && (
        <AnnouncementForm
          draft={`announcement:${staff.staffId}:${no}:${data.version}`}
          initial={formOf(data)}
          backTo={`/announcements/${no}`}
          send={async body => {
            try {
              keepAnnouncement(await call('changeAnnouncement', { params: { no }, body: { ...body, version: data.version } }))
            } catch (problem) {
              reloadWhenOld(data.no, problem)
              throw problem
            }
            navigate(`/announcements/${no}?saved`)
          }}
        />
      )}
    </>
  )
}
