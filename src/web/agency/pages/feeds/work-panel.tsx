import type { Feed } from '#contract/feeds.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { fresh } from '#web/shared/session/fresh.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { feedProblemText, percentOf } from './feed-words.ts'
import css from './feeds.module.css'
import { t } from './t.ts'
import { keepFeed } from './use-feed.ts'

interface WorkPanelProps {
  readonly feed: Feed
  readonly progress: NonNullable<Feed['progress']>
}

/** What the server does with the file, and how far it is. Where nothing moves any more it is asked for anew. */
export const WorkPanel = ({ feed, progress: { step, done, whole, isSilent } }: WorkPanelProps) => {
  const percent = step === 'reading' ? percentOf(done, whole) : undefined
  const words = t(`feeds.step.${step}`)
  return (
    <Panel className={css['part']}>
      <h2>{t(`feeds.state.${feed.state}`)}</h2>
      <progress className={css['bar']} value={percent} max={100} aria-label={t('feedPages.work.bar')} />
      <p className="num">{percent === undefined ? words : t('feedPages.work.stepPercent', { step: words, percent })}</p>
      <p className="spoken" role="status">
        {words}
      </p>
      {isSilent ? <Silent feed={feed} /> : <p className="muted small">{t('feedPages.work.stay')}</p>}
    </Panel>
  )
}

const Silent = ({ feed }: { readonly feed: Feed }) => {
  const again = useForm({ initial: {}, rules: {}, send: async () => keepFeed(await fresh(() => askAgain(feed))) })
  return (
    <Note kind="warn" title={t('feedPages.work.silent')} live="polite">
      <p>{t('feedPages.work.silentMore')}</p>
      {again.problem && <p role="alert">{feedProblemText(again.problem)}</p>}
      <p>
        <Button look="second" small icon="retry" busy={again.isBusy} onClick={() => again.submit()}>
          {t('feedPages.work.again')}
        </Button>
      </p>
    </Note>
  )
}

/** The same work once more; the reason of a take-back stays. */
function askAgain({ no, state, reason }: Feed): Promise<Feed> {
  const params = { no: String(no) }
  if (state === 'applying') return call('applyFeed', { params })
  return state === 'taking_back' ? call('takeBackFeed', { params, body: { reason: reason ?? '' } }) : call('checkFeed', { params })
}
