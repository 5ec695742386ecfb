import type { PlainDate } from '#domain/kernel/date.ts'
import { changesInForce, type PolicyChange } from '#domain/kernel/policy-scope.ts'

/** planned: its day has not come · in_force · past: a later one counts · taken_back · take_back: takes another one back */
export const CHANGE_STATES = ['planned', 'in_force', 'past', 'taken_back', 'take_back'] as const
export type ChangeState = (typeof CHANGE_STATES)[number]

/** The history of one policy in one scope, the latest row first: each with its state and with the value that it replaced.
 *  `before` null: the scope said nothing. */
export function historyOf<C extends PolicyChange>(
  changes: readonly C[],
  today: PlainDate,
): readonly (C & { readonly state: ChangeState; readonly before: unknown })[] {
  const counting = new Set(changesInForce(changes, today).map(({ no }) => no))
  const takenBack = new Set(changes.map(({ takesBack }) => takesBack))
  const stateOf = (change: C): ChangeState => {
    if (change.takesBack !== null) return 'take_back'
    if (takenBack.has(change.no)) return 'taken_back'
    if (change.validFrom > today) return 'planned'
    return counting.has(change.no) ? 'in_force' : 'past'
  }
  return changes
    .map(change => ({ ...change, state: stateOf(change), before: valueBefore(changes, change) }))
    .toSorted((a, b) => b.no - a.no)
}

const valueBefore = (changes: readonly PolicyChange[], change: PolicyChange): unknown => {
  const known = changes.filter(({ no }) => no < change.no)
  return changesInForce(known, change.validFrom)[0]?.value ?? null
}
