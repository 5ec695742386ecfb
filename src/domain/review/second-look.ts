import type { Severity } from './risk.ts'

/** Why a decision waits for a second officer. */
export const SECOND_LOOK_REASONS = ['risk', 'sample', 'person'] as const
export type SecondLookReason = (typeof SECOND_LOOK_REASONS)[number]

/** Why this decision needs a second officer; empty when it needs none. */
export const secondLook = (of: {
  readonly mayNeedSecond: boolean
  readonly risk: Severity | undefined
  readonly isSampled: boolean
  /** The account could be somebody else's afterwards. */
  readonly mayExchangePerson: boolean
}): readonly SecondLookReason[] => {
  if (!of.mayNeedSecond) return []
  const holds = { risk: of.risk === 'high', sample: of.isSampled, person: of.mayExchangePerson }
  return SECOND_LOOK_REASONS.filter(reason => holds[reason])
}

/** Whether a file belongs to the sample: officers cannot foresee it, and whoever has the key finds the same answer again.
 *  @param digest keyed digest of the file's id, four bytes or more
 *  @param percent of files that a second officer looks at, 0 to 100 */
export const isSampled = (digest: Uint8Array, percent: number): boolean => {
  const [a = 0, b = 0, c = 0, d = 0] = digest
  return ((a * 256 + b) * 256 + c) * 256 + d < (percent / 100) * 2 ** 32
}
