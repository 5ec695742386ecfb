import type { Policies } from '#domain/kernel/policy.ts'

/** The change of a password is announced for so many days before it is due. */
export const WARNING_DAYS = 14
const DAY_MS = 86_400_000

export const ROTATION_STATES = ['fresh', 'soon', 'due'] as const
export type RotationState = (typeof ROTATION_STATES)[number]

export interface Rotation {
  readonly dueAt: Date
  /** `soon`: at most 14 days are left · `due`: the day has come. */
  readonly state: RotationState
}

/** When a password has to be changed, and whether that is near. Days are of 24 hours from the moment it was set.
 *  @example rotationOf(2026-01-01T00:00Z, 2026-06-16T00:00Z, { passwordDays: 180 }) // due 2026-06-30T00:00Z, soon */
export function rotationOf(passwordSetAt: Date, now: Date, { passwordDays }: Pick<Policies, 'passwordDays'>): Rotation {
  const dueAt = new Date(passwordSetAt.getTime() + passwordDays * DAY_MS)
  const leftMs = dueAt.getTime() - now.getTime()
  return { dueAt, state: leftMs <= 0 ? 'due' : leftMs <= WARNING_DAYS * DAY_MS ? 'soon' : 'fresh' }
}

/** So many times a due password still opens the account. */
export const GRACE_SIGN_INS = 3

/** How an account was opened since its password is due. */
export interface Openings {
  /** Full sessions that began since then. */
  readonly sinceDue: number
  /** The last three sessions were all opened by a passkey: then the password is hardly used. */
  readonly byPasskey: boolean
}

/** How many more times signing in with a due password opens the account; null while nothing forces a change.
 *  @example graceLeft({ state: 'due', dueAt }, { passwordRotation: 'force' }, { sinceDue: 1, byPasskey: false }) // 2 */
export function graceLeft(
  rotation: Rotation | null,
  { passwordRotation }: Pick<Policies, 'passwordRotation'>,
  { sinceDue, byPasskey }: Openings,
): number | null {
  if (passwordRotation !== 'force' || rotation?.state !== 'due' || byPasskey) return null
  return Math.max(0, GRACE_SIGN_INS - sinceDue)
}
