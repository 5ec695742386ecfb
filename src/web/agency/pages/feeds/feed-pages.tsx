import { Route, Switch } from 'wouter'
import { NotFoundPage } from '#web/shared/desk/not-found-page.tsx'
import { FeedPage } from './feed-page.tsx'
import { FeedsPage } from './feeds-page.tsx'
import { NewFeedPage } from './new-feed-page.tsx'

/** Files for the registry: those that came, a new one, and one with its report. */
export const FeedPages = () => (
  <Switch>
    <Route path="/feeds">
      <FeedsPage />
    </Route>
    <Route path="/feeds/new">
      <NewFeedPage />
    </Route>
    <Route path="/feeds/:no">{({ no }) => <FeedPage key={no} no={no} />}</Route>
    <Route>
      <NotFoundPage />
    </Route>
  </Switch>
)
