import { useState } from 'react'
import type { Feed } from '#contract/feeds.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { refuseOther } from './chosen-file.ts'
import { feedProblemText, percentOf, sizeText } from './feed-words.ts'
import css from './feeds.module.css'
import { FeedDrop } from './feed-drop.tsx'
import { sendFile } from './send-file.ts'
import { useSending, type Sending } from './sending.ts'
import { t } from './t.ts'

/** How much of a file has arrived, and how it goes on: by itself, after a pause, or with the file chosen again. */
export const SendingPanel = ({ feed }: { readonly feed: Feed }) => {
  const sending = useSending(feed.no)
  const isLost = !sending || sending.isGone === true
  return (
    <Panel className={css['part']}>
      {sending && <Sent feed={feed} sending={sending} />}
      {isLost && <Rest feed={feed} isGone={sending?.isGone === true} />}
    </Panel>
  )
}

const Sent = ({ feed, sending }: { readonly feed: Feed; readonly sending: Sending }) => {
  const { no, size } = feed
  const { sent, file, phase, problem, isGone, control } = sending
  const percent = percentOf(sent, size)
  return (
    <>
      <h2>{t(phase === 'stopped' ? 'feedPages.send.stopped' : 'feedPages.send.title')}</h2>
      <progress className={css['bar']} value={percent} max={100} aria-label={t('feedPages.send.bar')} />
      <p className="num">{t('feedPages.send.sent', { sent: sizeText(sent), size: sizeText(size), percent })}</p>
      <p className="spoken" role="status">
        {phase === 'sending' && t('feedPages.work.percent', { percent: percent - (percent % 10) })}
      </p>
      {phase === 'waiting' && <Note kind="warn" icon="offline" title={t('feedPages.send.waiting')} live="polite" />}
      {problem && (
        <Note kind="err" title={t('feedPages.send.refused')} live="assertive">
          <p>{feedProblemText(problem)}</p>
        </Note>
      )}
      {phase !== 'stopped' && <p className="muted small">{t('feedPages.send.stay')}</p>}
      {!isGone && (
        <p>
          {phase === 'stopped' ? (
            <Button onClick={() => sendFile(no, file, feed.received)}>{t('feedPages.send.goOn')}</Button>
          ) : (
            <Button look="second" onClick={() => control.abort()}>
              {t('feedPages.send.stop')}
            </Button>
          )}
        </p>
      )}
    </>
  )
}

/** The page was loaded anew, or another computer began: the same file is chosen once more. */
const Rest = ({ feed, isGone }: { readonly feed: Feed; readonly isGone: boolean }) => {
  const { no, size, received, fileName } = feed
  const [refusal, setRefusal] = useState<string>()
  const choose = (file: File) => {
    const wrong = refuseOther(feed, file)
    setRefusal(wrong)
    if (wrong === undefined) sendFile(no, file, received)
  }
  return (
    <>
      {isGone ? (
        <Note kind="err" title={t('feedPages.send.refused')} live="assertive">
          <p>{t('feedPages.send.gone')}</p>
        </Note>
      ) : (
        <>
          <h2>{t('feedPages.send.restTitle', { percent: percentOf(received, size) })}</h2>
          <progress className={css['bar']} value={percentOf(received, size)} max={100} aria-label={t('feedPages.send.bar')} />
        </>
      )}
      <p>{t('feedPages.send.rest', { name: fileName, size: sizeText(size) })}</p>
      {!isGone && <p className="muted small">{t('feedPages.send.elsewhere')}</p>}
      <FeedDrop label={t('feedPages.drop.again')} onChoose={choose} refusal={refusal} />
    </>
  )
}
