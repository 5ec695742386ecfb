import { Route, Switch } from 'wouter'
import type { StaffSession } from '#contract/staff-session.ts'
import { Gate, PageBoundary } from '#web/shared/desk/gate.tsx'
import { NotFoundPage } from '#web/shared/desk/not-found-page.tsx'
import { PasswordPage } from '#web/shared/desk/password-page.tsx'
import { SecurityPage } from '#web/shared/desk/security-page.tsx'
import { Layout } from './layout/layout.tsx'
import { AccountLocksPage } from './pages/account-locks/account-locks-page.tsx'
import { AuditPage } from './pages/audit/audit-page.tsx'
import { BoardPage } from './pages/boards/board-page.tsx'
import { CampaignsPage } from './pages/campaigns/campaigns-page.tsx'
import { PosterPage } from './pages/campaigns/poster-page.tsx'
import { HandoverPage } from './pages/handovers/handover-page.tsx'
import { HandoversPage } from './pages/handovers/handovers-page.tsx'
import { LazyAnnouncementPages } from './pages/announcements/lazy-announcement-pages.tsx'
import { LazyFeedPages } from './pages/feeds/lazy-feed-pages.tsx'
import { CoordinatorsPage } from './pages/coordinators/coordinators-page.tsx'
import { FailedMessagesPage } from './pages/messages/failed-messages-page.tsx'
import { PaymentsPage } from './pages/payments/payments-page.tsx'
import { PoliciesPage } from './pages/policies/policies-page.tsx'
import { QueuePage } from './pages/queue/queue-page.tsx'
import { ReviewPage } from './pages/review/review-page.tsx'
import { StaffPage } from './pages/staff/staff-page.tsx'
import { mayFeed } from './parts/may-feed.ts'

/** The officers' console: signed in, then the page of the address. */
export const App = () => (
  <Gate of="agency">
    {staff => (
      <Layout staff={staff}>
        <PageBoundary>
          <Pages staff={staff} />
        </PageBoundary>
      </Layout>
    )}
  </Gate>
)

const Pages = ({ staff }: { readonly staff: StaffSession }) => (
  <Switch>
    <Route path="/">
      <QueuePage key="queue" staff={staff} />
    </Route>
    <Route path="/find">
      <QueuePage key="find" staff={staff} isSearch />
    </Route>
    <Route path="/files/:id">{({ id }) => <ReviewPage key={id} id={id} />}</Route>
    <Route path="/boards">
      <BoardPage />
    </Route>
    <Route path="/messages">
      <FailedMessagesPage />
    </Route>
    <Route path="/policies">
      <PoliciesPage staff={staff} />
    </Route>
    <Route path="/campaigns">
      <CampaignsPage staff={staff} />
    </Route>
    <Route path="/campaigns/:code/poster">{({ code }) => <PosterPage code={code} />}</Route>
    <Route path="/announcements/*?">
      <LazyAnnouncementPages staff={staff} />
    </Route>
    <Route path="/handovers">
      <HandoversPage />
    </Route>
    <Route path="/handovers/:id">{({ id }) => <HandoverPage key={id} id={id} />}</Route>
    <Route path="/staff">{staff.role === 'administrator' ? <StaffPage staff={staff} /> : <NotFoundPage />}</Route>
    <Route path="/audit">{staff.role === 'administrator' ? <AuditPage /> : <NotFoundPage />}</Route>
    <Route path="/feeds/*?">{mayFeed(staff) ? <LazyFeedPages /> : <NotFoundPage />}</Route>
    <Route path="/payments">{mayFeed(staff) ? <PaymentsPage /> : <NotFoundPage />}</Route>
    <Route path="/coordinators">
      <CoordinatorsPage />
    </Route>
    <Route path="/account-locks">
      <AccountLocksPage />
    </Route>
    <Route path="/security">
      <SecurityPage />
    </Route>
    <Route path="/password">
      <PasswordPage />
    </Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
)
