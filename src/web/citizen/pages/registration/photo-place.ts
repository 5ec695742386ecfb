import type { PhotoAdvice } from '#domain/registration/photo-quality.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'

/** One photo as the page shows it. */
export interface Slot {
  /** `checking`: something may be better, and the person has not said yet whether to keep it. */
  readonly phase: 'empty' | 'preparing' | 'checking' | 'sending' | 'waiting' | 'stored' | 'failed'
  /** Bytes that have gone, of how many. */
  readonly sent: number
  readonly size: number
  /** Address of the picture, of this device or of the server. */
  readonly preview?: string | undefined
  readonly problem?: ApiProblem | undefined
  /** What may be better about it; empty when it was found good on this device. */
  readonly advice?: readonly PhotoAdvice[] | undefined
  /** Its frame may be set anew. */
  readonly canFrame?: boolean | undefined
  /** It was on the server, which no longer has it. */
  readonly isLost?: boolean | undefined
  /** It was of a paper of another kind than the one that is declared now. */
  readonly isOfOtherPaper?: boolean | undefined
}
export const EMPTY_SLOT: Slot = { phase: 'empty', sent: 0, size: 0 }
