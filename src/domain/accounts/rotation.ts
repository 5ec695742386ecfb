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

/** Whether signing in with this password leads to setting another one before anything else. The password itself still signs in. */
export const mustChange = (rotation: Rotation | null, { passwordRotation }: Pick<Policies, 'passwordRotation'>): boolean =>
  passwordRotation === 'force' && rotation?.state === 'due'
