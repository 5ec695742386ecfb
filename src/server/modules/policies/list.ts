import type { PolicyChangeRow, PolicyRow, PolicyValue, ScopePolicies } from '#contract/policies.ts'
import { DEFAULT_POLICIES, isPolicyKey, POLICY_KEYS, POLICY_RULES, type PolicyKey } from '#domain/kernel/policy.ts'
import type { MergedPolicies, PolicyScope } from '#domain/kernel/policy-scope.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { historyOf } from '#domain/policies/history.ts'
import { mayChangePolicies } from '#domain/policies/reach.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readMergedPolicies } from '#server/platform/policy.ts'
import { placeAround, placeOf, policyStaffOf, presentScope, readableScope } from './scope.ts'
import { listChanges, type ChangeRecord } from './store.ts'
import { scopeNames } from './views.ts'

/** Every policy of a scope: what counts, where it comes from, what would count without this scope, and what is planned.
 *  @throws NOT_FOUND */
export async function listPolicies(ctx: Ctx, wanted: PolicyScope): Promise<ScopePolicies> {
  const staff = await policyStaffOf(ctx)
  const scope = await readableScope(ctx, wanted, staff)
  const merged = await readMergedPolicies(ctx.tx, placeOf(scope))
  // The nation has nothing above it but the defaults.
  const { policies: inherited } =
    scope.kind === 'nation' ? { policies: DEFAULT_POLICIES } : await readMergedPolicies(ctx.tx, placeAround(scope))
  const changes = await listChanges(ctx.tx, wanted)
  const sources = await namedSources(ctx, merged)
  const rowOf = (key: PolicyKey): PolicyRow => ({
    key,
    value: plain(merged.policies[key]),
    source: sources(key),
    inherited: plain(inherited[key]),
    mayChange: mayChangePolicies(staff, scope) && POLICY_RULES[key].scopes.includes(scope.kind),
    ...stateOf(
      ctx,
      changes.filter(change => change.key === key),
    ),
  })
  return { scope: presentScope(scope, staff), today: ctx.today, items: POLICY_KEYS.map(rowOf) }
}

const stateOf = (ctx: Ctx, changes: readonly ChangeRecord[]): Pick<PolicyRow, 'seen' | 'planned'> => ({
  seen: changes[0]?.no ?? 0,
  planned: historyOf(changes, ctx.today)
    .filter(({ state }) => state === 'planned')
    .map(({ no, value, validFrom }) => ({ no, value: valueOf(value), validFrom }))
    .toReversed(),
})

/** Names of the scopes that values come from, in one query. */
async function namedSources({ tx }: Ctx, { sources }: MergedPolicies): Promise<(key: PolicyKey) => PolicyRow['source']> {
  const scopes = Object.values(sources).filter(source => source !== 'default')
  const names = await scopeNames(tx, scopes)
  return key => {
    const source = sources[key] ?? 'default'
    return source === 'default' ? null : { ...source, name: names.get(`${source.kind}|${source.code}`) ?? '' }
  }
}

/** The history of one policy in a scope.
 *  @throws NOT_FOUND */
export async function listPolicyChanges(ctx: Ctx, key: string, wanted: PolicyScope): Promise<PolicyChangeRow[]> {
  if (!isPolicyKey(key)) throw new Problem('NOT_FOUND')
  await readableScope(ctx, wanted, await policyStaffOf(ctx))
  const changes = historyOf(await listChanges(ctx.tx, wanted, key), ctx.today)
  return changes.map(({ id, no, state, before, value, validFrom, takesBack, reason, by, changedAt }) => ({
    id,
    no,
    state,
    before: valueOf(before),
    value: valueOf(value),
    validFrom,
    takesBack,
    reason,
    by,
    at: changedAt.toISOString(),
  }))
}

const plain = (value: boolean | number | string | readonly string[]): PolicyValue => (typeof value === 'object' ? [...value] : value)

// Written by changePolicy() only, after wrongValue() has found nothing.
const valueOf = (value: unknown): PolicyValue | null => value as PolicyValue | null
