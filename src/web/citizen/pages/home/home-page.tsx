import { useAnswer } from '#web/shared/api/query.ts'
import { Later } from '#web/shared/ui/later.tsx'
import { Columns, Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { useVisitor } from '../../session/session.ts'
import { SearchLink } from '../../search-link.tsx'
import { StaleNote } from '../../stale-note.tsx'
import { t } from '../../t.ts'
import { ContributionNotes } from './contribution-notes.tsx'
import { HomeCard } from './home-card.tsx'
import { HomeRows } from './home-rows.tsx'
import { OfflineRows } from './offline-rows.tsx'
import { PasskeyOffer } from './passkey-offer.tsx'
import { PasswordNote } from './password-note.tsx'
import css from './home.module.css'

/** QL cá nhân: the card, the last month that was paid, what is owed, and the way to everything of one's own.
 *  Card and contributions are asked for at once and appear as they come. */
export const HomePage = () => {
  const visitor = useVisitor()
  const { data: home, error, refetch, dataUpdatedAt } = useAnswer('getHome')
  const session = visitor.kind === 'person' ? visitor.session : undefined
  const name = home?.fullName ?? session?.fullName
  const retry = () => void refetch()
  return (
    <Page>
      <Columns>
        <div className="stack">
          <PageHeader over={name && t('home.hello')} title={name ?? t('shell.title.home')} />
          {home && <StaleNote error={error} asOf={dataUpdatedAt} onRetry={retry} />}
          <HomeCard />
          <SearchLink />
        </div>
        <div className={css['second']}>
          <div className="stack">
            {session && <PasswordNote {...session} />}
            {session && <PasskeyOffer />}
            {home ? (
              <ContributionNotes contributions={home.contributions} />
            ) : error ? (
              <LoadError error={error} onRetry={retry} />
            ) : (
              <Skeleton blocks={[5, 1.5, 5, 1.5, 14]} />
            )}
          </div>
          {home ? (
            <Later>
              <HomeRows home={home} session={session} />
            </Later>
          ) : (
            error && <OfflineRows />
          )}
        </div>
      </Columns>
    </Page>
  )
}
