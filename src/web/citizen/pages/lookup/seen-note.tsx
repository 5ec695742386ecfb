import { useEffect, useRef, type ReactNode } from 'react'
import { isProblem, type ApiProblem } from '#web/shared/api/problem.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { language } from '#web/shared/i18n/language.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import css from './lookup.module.css'

interface SeenNoteProps {
  /** Why there is nothing newer; null while the server is still asked. */
  readonly problem: ApiProblem | null
  readonly onRetry: () => void
  readonly children: ReactNode
}

/** Above what this device has kept of a look-up: that it may have changed, what cannot be done now, and trying again. */
export const SeenNote = ({ problem: now, onRetry, children }: SeenNoteProps) => {
  // While it is tried again, the note goes on saying why: it would be read out anew.
  const last = useRef(now)
  last.current = now ?? last.current
  const problem = last.current
  useEffect(() => {
    addEventListener('online', onRetry)
    return () => removeEventListener('online', onRetry)
  }, [onRetry])
  const isOffline = isProblem(problem, 'OFFLINE')
  return (
    <div className={css['similar']}>
      <Note kind="warn" icon={isOffline ? 'offline' : 'warning'} title={titleOf(problem)} live="polite">
        {children}
        <div className={css['again']}>
          <Button look="second" small icon="retry" onClick={onRetry}>
            {t('ui.retry')}
          </Button>
        </div>
      </Note>
    </div>
  )
}

interface EntryNoteProps {
  readonly asOf: number
  readonly problem: ApiProblem | null
  readonly onRetry: () => void
  /** Only what its list said is known. */
  readonly isRow?: boolean
}

/** Above an entry that this device has kept. */
export const EntryNote = ({ asOf, problem, onRetry, isRow = false }: EntryNoteProps) => (
  <SeenNote problem={problem} onRetry={onRetry}>
    <p>{seenText(asOf)}</p>
    {isRow && <p>{t('lookup.seen.isRow')}</p>}
  </SeenNote>
)

function titleOf(problem: ApiProblem | null): string {
  if (problem === null) return t('lookup.seen.slow')
  return isProblem(problem, 'OFFLINE') ? t('ui.offline') : problemText(problem)
}

/** "Cập nhật lúc 09:05, 20/11/2026 (2 ngày trước), có thể đã đổi". */
export const seenText = (at: number): string => t('lookup.seen.asOf', { time: formatInstant(at), age: ageText(at) })

const AGES = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

function ageText(at: number): string {
  const age = Math.max(0, Date.now() - at)
  const words = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' })
  const [unit, ms] = AGES.find(([, each]) => age >= each) ?? ['second', Infinity]
  return words.format(-Math.floor(age / ms), unit)
}
