import { useAnswer } from '#web/shared/api/query.ts'
import { Columns, Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError, OfflineNote } from '#web/shared/ui/states.tsx'
import { t } from '../../t.ts'
import { ContributionNotes } from './contribution-notes.tsx'
import { HomeCard } from './home-card.tsx'
import { HomeRows } from './home-rows.tsx'
import css from './home.module.css'

/** QL cá nhân: the card, the last month that was paid, what is owed, and the way to everything of one's own. */
export const HomePage = () => {
  const { data: home, error, refetch } = useAnswer('getHome')
  return (
    <Page>
      {home ? (
        <Columns>
          <div className="stack">
            <PageHeader over={t('home.hello')} title={home.fullName} />
            {error && <OfflineNote />}
            <HomeCard hasCard={home.card !== null} />
          </div>
          <div className={css['second']}>
            <ContributionNotes contributions={home.contributions} />
            <HomeRows home={home} />
          </div>
        </Columns>
      ) : (
        <>
          <PageHeader title={t('shell.title.home')} />
          {error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton blocks={[13, 3.25, 5, 5, 9]} />}
        </>
      )}
    </Page>
  )
}
