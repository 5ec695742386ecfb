import { Route, Switch } from 'wouter'
import type { StaffSession } from '#contract/staff-session.ts'
import { NotFoundPage } from '#web/shared/desk/not-found-page.tsx'
import { AnnouncementPage } from './announcement-page.tsx'
import { AnnouncementsPage } from './announcements-page.tsx'
import { ChangePage } from './change-page.tsx'
import { NewPage } from './new-page.tsx'

/** Announcements to people: those that are, a new one, and one with its steps. */
export const AnnouncementPages = ({ staff }: { readonly staff: StaffSession }) => (
  <Switch>
    <Route path="/announcements">
      <AnnouncementsPage />
    </Route>
    <Route path="/announcements/new">
      <NewPage staff={staff} />
    </Route>
    <Route path="/announcements/:no">{({ no }) => <AnnouncementPage key={no} no={no} />}</Route>
    <Route path="/announcements/:no/change">{({ no }) => <ChangePage key={no} no={no} staff={staff} />}</Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
)
