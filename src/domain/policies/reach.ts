import type { PolicyScopeKind } from '#domain/kernel/policy-scope.ts'

/** A member of staff as far as policies are concerned. */
export interface PolicyStaff {
  readonly role: 'officer' | 'administrator'
  /** Runs the deployment: every scope is in reach. */
  readonly nationwide: boolean
  readonly agencyCode: string
  readonly agencyLevel: 'province' | 'local'
  readonly provinceCode: string
}

/** A scope with where it lies. `agencyCode` is the agency itself, or the one that a campaign registers at. */
export interface ScopePlace {
  readonly kind: PolicyScopeKind
  readonly agencyCode: string | null
  /** Of that agency. */
  readonly parentCode: string | null
  readonly provinceCode: string | null
}

/** Whether staff may change policies of a scope: administrators in the own agency's area, the nation's only who runs the deployment.
 *  @example an administrator of 079 → province 79, agency 079, agency 07911, campaigns of these; not the nation, not 00104 */
export const mayChangePolicies = (staff: PolicyStaff, scope: ScopePlace): boolean =>
  staff.role === 'administrator' && (staff.nationwide || (scope.kind !== 'nation' && isInArea(staff, scope)))

/** Whether staff may read policies of a scope: the own agency's area, and what counts for it from above. */
export const mayReadPolicies = (staff: PolicyStaff, scope: ScopePlace): boolean =>
  staff.nationwide ||
  scope.kind === 'nation' ||
  (scope.kind === 'province' && scope.provinceCode === staff.provinceCode) ||
  isInArea(staff, scope)

function isInArea(staff: PolicyStaff, scope: ScopePlace): boolean {
  if (scope.kind === 'province') return staff.agencyLevel === 'province' && scope.provinceCode === staff.provinceCode
  return scope.agencyCode === staff.agencyCode || (scope.parentCode !== null && scope.parentCode === staff.agencyCode)
}
