import { useEffect } from 'react'
import { KEPT_HOURS } from '#domain/card/kept.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { HOTLINE } from '../contact.ts'
import { t } from '../t.ts'
import css from './keep-offer.module.css'

/** In the place of a card that this device may not show without asking the server: why, and what to do. Tried again by itself when the
 *  network is back. */
export const NotShown = ({ why, onRetry }: { readonly why: 'gone' | 'clock_back'; readonly onRetry: () => void }) => {
  useEffect(() => {
    addEventListener('online', onRetry)
    return () => removeEventListener('online', onRetry)
  }, [onRetry])
  return (
    <Note kind="warn" icon={why === 'gone' ? 'offline' : 'clock'} title={t(`card.${why}.title`)} live="polite">
      <p>{t(`card.${why}.text`, { hours: KEPT_HOURS })}</p>
      <p>{t('card.notShown.counter', { hotline: HOTLINE })}</p>
      <div className={css['again']}>
        <Button look="second" small icon="retry" onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      </div>
    </Note>
  )
}
