/** A: worth nothing after its code has expired. B: promised, kept until delivered or put before an officer. C: mass mail. */
export type DeliveryClass = 'A' | 'B' | 'C'

const SECOND = 1_000
const HOUR = 3_600 * SECOND

/** A code that could be typed in for less than this is not sent any more. */
const LEAST_LIFE_MS = 60 * SECOND
/** How long a promised message is tried. */
export const PROMISED_FOR_MS = 72 * HOUR

/** Pauses after the first, second … failure; a promised message goes on hourly. */
const PAUSES_S: Readonly<Record<DeliveryClass, readonly number[]>> = {
  A: [1, 2, 4, 8],
  B: [10, 30, 60, 120, 300, 900, 3_600],
  C: [86_400],
}
const GOES_ON: Readonly<Record<DeliveryClass, boolean>> = { A: false, B: true, C: true }

interface Life {
  readonly class: DeliveryClass
  readonly expiresAt: Date
}

/** Whether a message may still go out. The end of a promised one is `dead`: an officer sees it and decides. */
export function mayBeSent(message: Life, now: Date): 'send' | 'expired' | 'dead' {
  const life = message.expiresAt.getTime() - now.getTime()
  if (message.class === 'A') return life >= LEAST_LIFE_MS ? 'send' : 'expired'
  if (life > 0) return 'send'
  return message.class === 'B' ? 'dead' : 'expired'
}

/** What follows a failure: another attempt after a pause, or the end.
 *  @param failures how many attempts have failed, this one included
 *  @example afterFailure({ class: 'B', expiresAt }, 2, now) // { kind: 'retry', afterMs: 30_000 } */
export function afterFailure(
  message: Life,
  failures: number,
  now: Date,
): { readonly kind: 'retry'; readonly afterMs: number } | { readonly kind: 'expired' | 'dead' } {
  const pauses = PAUSES_S[message.class]
  const pause = pauses[failures - 1] ?? (GOES_ON[message.class] ? pauses.at(-1) : undefined)
  if (pause === undefined) return { kind: 'expired' }
  const afterMs = pause * SECOND
  const then = mayBeSent(message, new Date(now.getTime() + afterMs))
  return then === 'send' ? { kind: 'retry', afterMs } : { kind: then }
}
