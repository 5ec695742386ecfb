/** What the trail of an area can be narrowed to. */
export const TRAIL_KINDS = ['all', 'looks', 'no_task', 'decisions', 'accounts', 'staff', 'settings', 'units'] as const
export type TrailKind = (typeof TRAIL_KINDS)[number]

/** Actions of each kind, as beginnings; what is a look is no decision. */
const BEGINNINGS: Readonly<Record<Exclude<TrailKind, 'all' | 'looks' | 'no_task'>, readonly string[]>> = {
  decisions: ['review.', 'registration.', 'support.', 'feedback.', 'services.', 'guardians.', 'unit_account.'],
  accounts: ['accounts.'],
  staff: ['staff.', 'access.'],
  settings: ['policies.'],
  units: ['units.'],
}

/** Beginnings of the actions of a kind; undefined for all. */
export const beginningsOf = (kind: TrailKind): readonly string[] | undefined =>
  kind === 'all' || kind === 'looks' || kind === 'no_task' ? undefined : BEGINNINGS[kind]
