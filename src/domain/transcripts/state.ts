/** Why a transcript counts no more although its time is not over. */
export const RECALLS = ['owner', 'account_closed'] as const
export type Recall = (typeof RECALLS)[number]

export const TRANSCRIPT_STATES = ['valid', 'expired', 'recalled'] as const
export type TranscriptState = (typeof TRANSCRIPT_STATES)[number]

/** What somebody hears who asks by a code. */
export const CODE_VERDICTS = [...TRANSCRIPT_STATES, 'unknown'] as const

/** What somebody hears who asks by a file. `changed`: bears our mark and is not as it was signed · `not_ours`: signed by nobody, or by
 *  somebody else · `unknown`: signed by us and not (any more) kept. */
export const FILE_VERDICTS = [...TRANSCRIPT_STATES, 'unknown', 'changed', 'not_ours', 'not_pdf'] as const

/** What is taken to be verified. */
export const MAX_TRANSCRIPT_BYTES = 2 * 1024 * 1024

interface Terms {
  readonly expiresAt: Date
  readonly recalledAt: Date | null
}

/** A recalled one stays recalled when its time is over. */
export const transcriptState = ({ expiresAt, recalledAt }: Terms, now: Date): TranscriptState =>
  recalledAt ? 'recalled' : expiresAt <= now ? 'expired' : 'valid'
