import type { Feed } from '#contract/feeds.ts'
import { mayDo, type FeedAction } from '#domain/feeds/states.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { feedProblemText } from './feed-words.ts'
import css from './feeds.module.css'
import { t } from './t.ts'
import { keepFeed, reloadFeed } from './use-feed.ts'

/** What is asked once more before it is done. */
export type Asked = Exclude<FeedAction, 'check'>

/** What may be done with a file now; the table of the domain says which. */
export const FeedActions = ({ feed, onAsk }: { readonly feed: Feed; readonly onAsk: (what: Asked) => void }) => {
  const { no, kind, state, counts } = feed
  const check = useForm({
    initial: {},
    rules: {},
    send: async () => {
      try {
        keepFeed(await call('checkFeed', { params: { no: String(no) } }))
      } catch (error) {
        reloadFeed(no)
        throw error
      }
    },
  })
  const changes = counts !== null && counts.faults === 0 && counts.added + counts.changed > 0
  const isFirstCheck = state === 'received' || (state === 'failed' && !changes)
  return (
    <>
      {check.problem && <Note kind="err" title={feedProblemText(check.problem)} live="assertive" />}
      <div className={css['buttons']}>
        {changes && mayDo('apply', feed) && <Button onClick={() => onAsk('apply')}>{t('feedPages.apply')}</Button>}
        {state === 'refused' && <ButtonLink href={`/feeds/new?kind=${kind}`}>{t('feedPages.report.mended')}</ButtonLink>}
        {mayDo('check', feed) && (
          <Button look={isFirstCheck ? 'main' : 'second'} busy={check.isBusy} onClick={() => check.submit()}>
            {t(state === 'received' ? 'feedPages.check' : 'feedPages.checkAgain')}
          </Button>
        )}
        {mayDo('takeBack', feed) && (
          <Button look="refuse" onClick={() => onAsk('takeBack')}>
            {t('feedPages.takeBack')}
          </Button>
        )}
        {mayDo('forget', feed) && (
          <Button look="quiet" onClick={() => onAsk('forget')}>
            {t('feedPages.forget')}
          </Button>
        )}
      </div>
    </>
  )
}
