import { isProblem } from '#web/shared/api/problem.ts'
import { LoadError, OfflineNote } from '#web/shared/ui/states.tsx'

interface StaleNoteProps {
  readonly error: unknown
  /** When what is on the screen was true. */
  readonly asOf: string | number
  readonly onRetry: () => void
}

/** Above data that is here but could not be brought up to date: no network, or something to try again. */
export const StaleNote = ({ error, asOf, onRetry }: StaleNoteProps) => {
  if (!error) return null
  return isProblem(error, 'OFFLINE') ? <OfflineNote asOf={asOf} /> : <LoadError error={error} onRetry={onRetry} />
}
