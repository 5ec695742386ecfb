import type { PlainDate } from './date.ts'
import { isPolicyKey, policiesOf, POLICY_KEYS, type Policies, type PolicyKey } from './policy.ts'

/** From the widest to the nearest: the nearer one wins. */
export const POLICY_SCOPES = ['nation', 'province', 'agency', 'campaign'] as const
export type PolicyScopeKind = (typeof POLICY_SCOPES)[number]

/** Whom a policy is for: the code of a province, an agency or a campaign; '' for the nation. */
export interface PolicyScope {
  readonly kind: PolicyScopeKind
  readonly code: string
}

export const NATION: PolicyScope = { kind: 'nation', code: '' }
export const isSameScope = (a: PolicyScope, b: PolicyScope): boolean => a.kind === b.kind && a.code === b.code

/** One row of the history. Nothing is ever overwritten: a change is a later row, and so is taking one back. */
export interface PolicyChange {
  /** Rising in the order of writing. */
  readonly no: number
  readonly key: string
  readonly scope: PolicyScope
  /** null: this scope says nothing any more, the wider one counts. */
  readonly value: unknown
  /** First day on which it counts. */
  readonly validFrom: PlainDate
  /** The change that this row takes back; such a row sets nothing itself. */
  readonly takesBack: number | null
}

export type PolicySource = PolicyScope | 'default'

export interface MergedPolicies {
  readonly policies: Policies
  readonly sources: Readonly<Record<string, PolicySource>>
}

/** The policies in force on a day for whoever is in all of these scopes. Within a scope the latest day wins, on one day the later
 *  row; between scopes the nearer one. What was taken back never was.
 *  @param scopes any order; one of a kind
 *  @example nation 3 days, agency 5 days → 5 for a dossier of the agency, 3 elsewhere */
export const mergePolicies = (changes: readonly PolicyChange[], today: PlainDate, scopes: readonly PolicyScope[]): MergedPolicies =>
  mergeInForce(changesInForce(changes, today).filter(change => scopes.some(scope => isSameScope(scope, change.scope))))

type Setting = Pick<PolicyChange, 'key' | 'scope' | 'value'>

/** Lays settings over each other, the nearer scope on top; at most one of each policy and scope. */
export function mergeInForce(settings: readonly Setting[]): MergedPolicies {
  const values: Record<string, unknown> = {}
  const sources: Record<string, PolicySource> = Object.fromEntries(POLICY_KEYS.map(key => [key, 'default']))
  for (const kind of POLICY_SCOPES)
    for (const { key, scope, value } of settings) {
      if (scope.kind !== kind || value === null || !isPolicyKey(key)) continue
      values[key] = value
      sources[key] = scope
    }
  return { policies: policiesOf(values), sources }
}

/** Of each policy and scope the one row that counts on a day. */
export function changesInForce(changes: readonly PolicyChange[], day: PlainDate): readonly PolicyChange[] {
  const takenBack = new Set(changes.map(({ takesBack }) => takesBack))
  const latest = new Map<string, PolicyChange>()
  for (const change of changes) {
    if (change.takesBack !== null || takenBack.has(change.no) || change.validFrom > day) continue
    const slot = `${change.key}|${change.scope.kind}|${change.scope.code}`
    const other = latest.get(slot)
    if (!other || isLater(change, other)) latest.set(slot, change)
  }
  return [...latest.values()]
}

const isLater = (a: PolicyChange, b: PolicyChange): boolean => a.validFrom > b.validFrom || (a.validFrom === b.validFrom && a.no > b.no)

/** Policies whose value is another one than in the other set. */
export const differingKeys = (a: Policies, b: Policies): readonly PolicyKey[] =>
  POLICY_KEYS.filter(key => JSON.stringify(a[key]) !== JSON.stringify(b[key]))

/** Each value under its name in a fixed order: equal policies give equal text. */
export const fingerprintOf = (policies: Policies): string => JSON.stringify(POLICY_KEYS.toSorted().map(key => [key, policies[key]]))
