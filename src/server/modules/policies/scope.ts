import { Problem } from '#domain/kernel/problem.ts'
import { NATION, type PolicyScope } from '#domain/kernel/policy-scope.ts'
import { mayChangePolicies, mayReadPolicies, type PolicyStaff } from '#domain/policies/reach.ts'
import type { PolicyScopeRow } from '#contract/policies.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { PolicyPlace } from '#server/platform/policy.ts'
import { findScope, getPolicyStaff, listScopes, type ScopeRow } from './views.ts'

/** Who reads or changes policies; the system (an operator at the command line) reaches everything. */
export async function policyStaffOf({ tx, actor }: Ctx): Promise<PolicyStaff> {
  if (actor.kind === 'staff') return getPolicyStaff(tx, actor.staffId)
  if (actor.kind === 'system') return { role: 'administrator', nationwide: true, agencyCode: '', agencyLevel: 'province', provinceCode: '' }
  throw new Problem('FORBIDDEN')
}

/** A scope that these members of staff may read.
 *  @throws NOT_FOUND also for what is not theirs */
export async function readableScope(ctx: Ctx, scope: PolicyScope, staff: PolicyStaff): Promise<ScopeRow> {
  const found = await findScope(ctx.tx, scope)
  if (!found || !mayReadPolicies(staff, found)) throw new Problem('NOT_FOUND')
  return found
}

/** @throws NOT_FOUND · POLICY_OUT_OF_REACH for what may be read and not changed */
export async function changeableScope(ctx: Ctx, scope: PolicyScope): Promise<ScopeRow> {
  const staff = await policyStaffOf(ctx)
  const found = await readableScope(ctx, scope, staff)
  if (!mayChangePolicies(staff, found)) throw new Problem('POLICY_OUT_OF_REACH')
  return found
}

/** Scopes that the acting member of staff may read. */
export async function readableScopes(ctx: Ctx): Promise<PolicyScopeRow[]> {
  const staff = await policyStaffOf(ctx)
  const scopes = (await listScopes(ctx.tx)).filter(scope => mayReadPolicies(staff, scope))
  return scopes.map(scope => presentScope(scope, staff))
}

export const presentScope = (scope: ScopeRow, staff: PolicyStaff): PolicyScopeRow => ({
  kind: scope.kind,
  code: scope.code,
  name: scope.name,
  mayChange: mayChangePolicies(staff, scope),
})

/** For whom policies are read when a scope is looked at: everybody in it and in nothing nearer. */
export const placeOf = ({ kind, code, agencyCode, provinceCode }: ScopeRow): PolicyPlace => ({
  ...(kind === 'province' && { provinceCode: provinceCode ?? '' }),
  ...(agencyCode !== null && { agencyCode }),
  ...(kind === 'campaign' && { campaignCode: code }),
})

/** The same without what the scope itself says. */
export function placeAround(scope: ScopeRow): PolicyPlace {
  if (scope.kind === 'agency') return { provinceCode: scope.provinceCode ?? '' }
  return scope.kind === 'campaign' ? { agencyCode: scope.agencyCode ?? '' } : {}
}

export const scopeOf = ({ kind, code }: { readonly kind: PolicyScope['kind']; readonly code: string }): PolicyScope =>
  kind === 'nation' ? NATION : { kind, code }
