import { Suspense, useLayoutEffect } from 'react'
import { Route, Router, Switch, type AroundNavHandler } from 'wouter'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Page } from '#web/shared/ui/page.tsx'
import { isOverPage } from '#web/shared/ui/use-back-closes.ts'
import { ErrorBoundary } from '#web/shared/ui/error-boundary.tsx'
import { Gate } from './session/gate.tsx'
import { useSessionEvents } from './session/session-events.ts'
import { useKeptCards } from './insurance-card/use-kept-cards.ts'
import { Frame } from './layout/frame.tsx'
import { Arrival } from './layout/arrival.tsx'
import { NOT_FOUND, ROUTES } from './routes.tsx'
import type { AppRoute } from './routes/route.ts'
import { t } from './t.ts'

const Screen = ({ route }: { readonly route: AppRoute }) => {
  // Side by side with the question of who is here. Where it fails, drawing the page says so.
  useLayoutEffect(() => {
    route.page.fetch?.().catch(() => undefined)
  }, [route])
  return (
    <Frame route={route}>
      <ErrorBoundary key={route.path} title={t('shell.failed')} text={t('shell.failed.why')} action={t('shell.reload')}>
        <Suspense fallback={<Waiting />}>
          <Gate access={route.access}>
            <route.page />
            <Arrival title={t(route.title)} />
          </Gate>
        </Suspense>
      </ErrorBoundary>
    </Frame>
  )
}

const Waiting = () => (
  <Page>
    <Skeleton blocks={[2, 12, 4, 4]} />
  </Page>
)

/** A page that is opened from a sheet takes the sheet's place in the history: Back leads to the page below it at once. */
const overSheet: AroundNavHandler = (navigate, to, options) => navigate(to, isOverPage() ? { ...options, replace: true } : options)

/** The citizen app: one screen for each row of ROUTES. */
export const App = () => {
  useSessionEvents()
  useKeptCards()
  return (
    <Router aroundNav={overSheet}>
      <Switch>
        {ROUTES.map(route => (
          <Route key={route.path} path={route.path}>
            <Screen route={route} />
          </Route>
        ))}
        <Route>
          <Screen route={NOT_FOUND} />
        </Route>
      </Switch>
    </Router>
  )
}
