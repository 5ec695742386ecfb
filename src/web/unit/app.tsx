import { Route, Switch } from 'wouter'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Gate, PageBoundary } from '#web/shared/desk/gate.tsx'
import { NotFoundPage } from '#web/shared/desk/not-found-page.tsx'
import { PasswordPage } from '#web/shared/desk/password-page.tsx'
import { SecurityPage } from '#web/shared/desk/security-page.tsx'
import { Layout } from './layout/layout.tsx'
import { ProgressPage } from './pages/progress/progress-page.tsx'
import { PilePage } from './pages/sheets/pile-page.tsx'
import { SheetsPage } from './pages/sheets/sheets-page.tsx'
import { CodesPage } from './pages/codes/codes-page.tsx'
import { RemindersPage } from './pages/reminders/reminders-page.tsx'
import { HelpPage } from './pages/help/help-page.tsx'
import { RosterFilePage } from './pages/roster-file/roster-file-page.tsx'
import { RosterPage } from './pages/roster/roster-page.tsx'
import { t } from './t.ts'

/** The console of a unit's coordinators: signed in, then the page of the address. */
export const App = () => (
  <Gate of="unit" signInMore={<AskForAccount />}>
    {staff => (
      <Layout staff={staff}>
        <PageBoundary>
          <Pages />
        </PageBoundary>
      </Layout>
    )}
  </Gate>
)

const Pages = () => (
  <Switch>
    <Route path="/">
      <ProgressPage />
    </Route>
    <Route path="/sheets">
      <SheetsPage />
    </Route>
    <Route path="/sheets/:id">{({ id }) => <PilePage id={id} />}</Route>
    <Route path="/roster">
      <RosterPage />
    </Route>
    <Route path="/roster/file">
      <RosterFilePage />
    </Route>
    <Route path="/reminders">
      <RemindersPage />
    </Route>
    <Route path="/codes/:group">
      <CodesPage />
    </Route>
    <Route path="/help">
      <HelpPage />
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

/** Who has no account yet asks for one in the citizen app: it needs no sign-in. */
const AskForAccount = () => (
  <ButtonLink look="quiet" icon="people" href="/unit-account" otherApp>
    {t('unit.askForAccount')}
  </ButtonLink>
)
