import { Route, Switch, useLocation } from 'wouter'
import { ErrorBoundary } from '#web/shared/ui/error-boundary.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { Layout } from './layout/layout.tsx'
import { BoardPage } from './pages/boards/board-page.tsx'
import { CampaignsPage } from './pages/campaigns/campaigns-page.tsx'
import { PosterPage } from './pages/campaigns/poster-page.tsx'
import { FailedMessagesPage } from './pages/messages/failed-messages-page.tsx'
import { ForgottenPage } from './pages/forgotten/forgotten-page.tsx'
import { NewPasswordPage } from './pages/forgotten/new-password-page.tsx'
import { InvitationPage } from './pages/invitation/invitation-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { PasswordDuePage } from './pages/password/password-due-page.tsx'
import { PasswordPage } from './pages/password/password-page.tsx'
import { PoliciesPage } from './pages/policies/policies-page.tsx'
import { QueuePage } from './pages/queue/queue-page.tsx'
import { ReviewPage } from './pages/review/review-page.tsx'
import { SecondStepPage } from './pages/second-factor/second-step-page.tsx'
import { SecurityPage } from './pages/second-factor/security-page.tsx'
import { SetUpPage } from './pages/second-factor/set-up-page.tsx'
import { SignInPage } from './pages/sign-in/sign-in-page.tsx'
import { StaffPage } from './pages/staff/staff-page.tsx'
import { useStaff } from './session/session.ts'
import { t } from './t.ts'

/** The officers' console: signed in or not, then the page of the address. */
export const App = () => {
  const staff = useStaff()
  const [place] = useLocation()
  if (place === '/invitation') return <InvitationPage />
  if (place === '/forgotten') return <ForgottenPage />
  if (place === '/new-password') return <NewPasswordPage />
  if (staff.isError) return <LoadError error={staff.error} onRetry={() => void staff.refetch()} />
  if (staff.data === undefined) return <Skeleton blocks={[4, 30]} />
  if (staff.data === null) return <SignInPage />
  if (staff.data.secondFactor === 'needed') return <SecondStepPage staff={staff.data} />
  if (staff.data.secondFactor === 'to_set_up') return <SetUpPage />
  if (staff.data.mustChangePassword) return <PasswordDuePage />
  return (
    <Layout staff={staff.data}>
      <ErrorBoundary title={t('agency.broken')} text={t('agency.brokenMore')} action={t('agency.reload')}>
        <Switch>
          <Route path="/">
            <QueuePage key="queue" staff={staff.data} />
          </Route>
          <Route path="/find">
            <QueuePage key="find" staff={staff.data} isSearch />
          </Route>
          <Route path="/files/:id">{({ id }) => <ReviewPage key={id} id={id} />}</Route>
          <Route path="/boards">
            <BoardPage />
          </Route>
          <Route path="/messages">
            <FailedMessagesPage />
          </Route>
          <Route path="/policies">
            <PoliciesPage staff={staff.data} />
          </Route>
          <Route path="/campaigns">
            <CampaignsPage staff={staff.data} />
          </Route>
          <Route path="/campaigns/:code/poster">{({ code }) => <PosterPage code={code} />}</Route>
          <Route path="/staff">{staff.data.role === 'administrator' ? <StaffPage staff={staff.data} /> : <NotFoundPage />}</Route>
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
      </ErrorBoundary>
    </Layout>
  )
}
