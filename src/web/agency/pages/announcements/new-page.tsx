import { useLocation } from 'wouter'
import type { StaffSession } from '#contract/staff-session.ts'
import { call } from '#web/shared/api/client.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { useToday } from '../../parts/use-today.ts'
import { AnnouncementForm } from './announcement-form.tsx'
import { emptyForm } from './form.ts'
import { t } from './t.ts'
import { keepAnnouncement } from './use-announcement.ts'

/** A new announcement: kept as a draft, then looked at. */
export const NewPage = ({ staff }: { readonly staff: StaffSession }) => {
  useArrival(t('announcements.newTitle'))
  const today = useToday()
  const [, navigate] = useLocation()
  return (
    <>
      <h1 tabIndex={-1}>{t('announcements.newTitle')}</h1>
      <AnnouncementForm
        draft={`announcement:${staff.staffId}:new`}
        initial={emptyForm(today, staff)}
        backTo="/announcements"
        send={async body => {
          const made = await call('createAnnouncement', { body })
          keepAnnouncement(made)
          navigate(`/announcements/${made.no}?saved`)
        }}
      />
    </>
  )
}
