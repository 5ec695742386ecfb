import type { Severity } from './risk.ts'

/** Why a decision waits for a second officer. */
export const SECOND_LOOK_REASONS = ['risk', 'sample'] as const
export type SecondLookReason = (typeof SECOND_LOOK_REASONS)[number]

/** Why this decision needs a second officer; empty when it needs none. */
export const secondLook = (of: {
  readonly mayNeedSecond: boolean
  readonly risk: Severity | undefined
  readonly isSampled: boolean
}): readonly SecondLookReason[] =>
  of.mayNeedSecond ? [...(of.risk === 'high' ? (['risk'] as const) : []), ...(of.isSampled ? (['sample'] as const) : [])] : []

/** Whether a file belongs to the sample: officers cannot foresee it, and whoever has the key finds the same answer again.
 *  @param digest keyed digest of the file's id, four bytes or more
 *  @param percent of files that a second officer looks at, 0 to 100 */
export const isSampled = (digest: Uint8Array, percent: number): boolean => {
  const [a = 0, b = 0, c = 0, d = 0] = digest
  return ((a * 256 + b) * 256 + c) * 256 + d < (percent / 100) * 2 ** 32
}
