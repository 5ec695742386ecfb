import type { Feed } from '#contract/feeds.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Note } from '#web/shared/ui/note.tsx'
import { refusalText } from './feed-words.ts'
import { t } from './t.ts'

/** What a file waits for, or what became of it, in words. What a check found says the report. */
export const FeedState = ({ feed }: { readonly feed: Feed }) => {
  const { state, reason, appliedAt, takenBackAt, refusal } = feed
  if (state === 'received') return <Note title={t('feedPages.received')} />
  if (state === 'failed')
    return (
      <Note kind="err" title={t('feedPages.failed')}>
        <p>{t('feedPages.failedMore')}</p>
      </Note>
    )
  if (state === 'forgotten')
    return (
      <Note title={t('feedPages.forgotten')}>
        <p>{t('feedPages.forgottenMore')}</p>
      </Note>
    )
  if (state === 'taken_back')
    return (
      <Note title={t('feedPages.takenBack', { time: formatInstant(takenBackAt ?? '') })}>
        {reason !== null && <p>{t('feedPages.takenBackWhy', { reason })}</p>}
      </Note>
    )
  if (state !== 'applied') return null
  return (
    <>
      {refusal && (
        <Note kind="err" title={t('feedPages.takeBack.refused')} live="assertive">
          <p>{refusalText(feed)}</p>
        </Note>
      )}
      <Note kind="ok" title={t('feedPages.applied')}>
        {appliedAt !== null && <p>{t('feedPages.appliedAt', { time: formatInstant(appliedAt) })}</p>}
      </Note>
    </>
  )
}
