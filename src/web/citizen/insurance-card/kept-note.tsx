import { isProblem, type ApiProblem } from '#web/shared/api/problem.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../t.ts'
import { ageText } from './words.ts'
import type { ShownCard } from './use-card.ts'
import css from './keep-offer.module.css'

interface KeptNoteProps {
  readonly shown: ShownCard
  /** Why the card could not be brought up to date; null where no answer has come yet. */
  readonly error: ApiProblem | null
  readonly onRetry: () => void
}

/** Above a card that the server has not confirmed just now: it still counts, how old it is, and until when the device keeps it. */
export const KeptNote = ({ shown: { card, asOf, now, until }, error, onRetry }: KeptNoteProps) => {
  const counts = card.status === 'valid' || card.status === 'expiring'
  const isOffline = error === null || isProblem(error, 'OFFLINE')
  return (
    <Note kind="warn" icon={isOffline ? 'offline' : 'warning'} title={isOffline ? t('ui.offline') : t('card.stale.title')} live="polite">
      <p>{t(counts ? 'card.stale.text' : 'card.stale.asOf', { time: formatInstant(asOf), age: ageText(asOf, now) })}</p>
      {until && <p>{t('card.stale.until', { time: formatInstant(until) })}</p>}
      {!isOffline && (
        <>
          <p>{problemText(error)}</p>
          <div className={css['again']}>
            <Button look="second" small icon="retry" onClick={onRetry}>
              {t('ui.retry')}
            </Button>
          </div>
        </>
      )}
    </Note>
  )
}
