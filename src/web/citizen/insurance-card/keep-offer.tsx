import { useState } from 'react'
import { KEPT_HOURS } from '#domain/card/kept.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../t.ts'
import { startKeeping, stopKeeping } from './kept-cards.ts'
import { refreshKept } from './refresh-kept.ts'
import type { KeptHere } from './use-kept.ts'
import css from './keep-offer.module.css'

/** Lets the person decide whether this device keeps the cards for the counter without network; says what is kept, and until when. */
export const KeepOffer = ({ kept: { isKeeping, people } }: { readonly kept: KeptHere }) => {
  const [isBusy, setBusy] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const change = async (deed: () => Promise<void>) => {
    setBusy(true)
    setFailed(false)
    await deed().catch(() => setFailed(true))
    setBusy(false)
  }
  if (isKeeping === undefined) return null
  return (
    <Panel>
      <h2 className={css['title']}>{t('card.keep.title')}</h2>
      <div className="stack">
        <div role="status">
          {isKeeping ? (
            <p>{t('card.keep.kept', { names: people.map(({ fullName }) => fullName).join(', ') || t('card.keep.nobody') })}</p>
          ) : (
            <p>{t('card.keep.offer')}</p>
          )}
        </div>
        <p className="small muted">{t('card.keep.gone', { hours: KEPT_HOURS })}</p>
        {!isKeeping && <p className="small muted">{t('card.keep.shared')}</p>}
        {hasFailed && (
          <Note kind="err" live="assertive" title={t('card.keep.failed')}>
            <p>{t('card.keep.failedText')}</p>
          </Note>
        )}
        {isKeeping ? (
          <Button look="second" busy={isBusy} onClick={() => void change(stopKeeping)}>
            {t('card.keep.stop')}
          </Button>
        ) : (
          <Button look="second" icon="phone" busy={isBusy} onClick={() => void change(keepAll)}>
            {t('card.keep.start')}
          </Button>
        )}
      </div>
    </Panel>
  )
}

async function keepAll(): Promise<void> {
  await startKeeping()
  await refreshKept()
}
