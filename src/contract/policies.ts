import * as z from 'zod/mini'
import { POLICY_SCOPES } from '#domain/kernel/policy-scope.ts'
import { POLICY_KEYS } from '#domain/kernel/policy.ts'
import { someWords } from '#domain/kernel/text.ts'
import { CHANGE_STATES } from '#domain/policies/history.ts'
import { day, field, instant, oneOf, operation, uuid } from './core.ts'

/** What a policy may hold; which of them, and in which range, says POLICY_RULES. */
export const PolicyValue = z.union(
  [z.boolean(), z.number(), z.string().check(z.maxLength(40)), z.array(z.string().check(z.maxLength(40))).check(z.maxLength(10))],
  'CHOICE',
)
export type PolicyValue = z.output<typeof PolicyValue>

const scopeFields = { kind: oneOf(POLICY_SCOPES), code: z._default(z.string().check(z.maxLength(20, 'FORM')), '') }
const scope = z.strictObject(scopeFields)

/** A scope that staff may look at. */
export const PolicyScopeRow = z.strictObject({ kind: z.enum(POLICY_SCOPES), code: z.string(), name: z.string(), mayChange: z.boolean() })
export type PolicyScopeRow = z.output<typeof PolicyScopeRow>

const key = z.enum(POLICY_KEYS)

export const PolicyRow = z.strictObject({
  key,
  /** In force today for this scope. */
  value: PolicyValue,
  /** Where that value comes from; null: the program's default. */
  source: z.nullable(z.strictObject({ kind: z.enum(POLICY_SCOPES), code: z.string(), name: z.string() })),
  /** What counts when this scope says nothing. */
  inherited: PolicyValue,
  /** May be set for this scope by this member of staff. */
  mayChange: z.boolean(),
  /** The latest row of the history in this scope; 0 when there is none. A change names it, so that no change goes unseen. */
  seen: z.int(),
  /** Changes whose day has not come; a null value: this scope will say nothing any more. */
  planned: z.array(z.strictObject({ no: z.int(), value: z.nullable(PolicyValue), validFrom: day })),
})
export type PolicyRow = z.output<typeof PolicyRow>

export const ScopePolicies = z.strictObject({ scope: PolicyScopeRow, today: day, items: z.array(PolicyRow) })
export type ScopePolicies = z.output<typeof ScopePolicies>

export const PolicyChangeRow = z.strictObject({
  id: uuid,
  no: z.int(),
  state: z.enum(CHANGE_STATES),
  before: z.nullable(PolicyValue),
  value: z.nullable(PolicyValue),
  validFrom: day,
  takesBack: z.nullable(z.int()),
  reason: z.string(),
  /** null: an operator at the command line. */
  by: z.nullable(z.string()),
  at: instant,
})
export type PolicyChangeRow = z.output<typeof PolicyChangeRow>

const reason = field(someWords, 300)
const seen = z.int('FORM')
const problems = ['FIELDS_INVALID', 'NOT_FOUND', 'POLICY_OUT_OF_REACH', 'POLICY_CHANGED', 'STEP_UP_REQUIRED'] as const

export const policies = {
  listPolicyScopes: operation({
    method: 'GET',
    path: '/api/v1/agency/policy-scopes',
    summary: 'Nation, provinces, agencies and campaigns whose policies this member of staff may read',
    tag: 'policies',
    caller: 'officer',
    output: z.array(PolicyScopeRow),
    status: 200,
    problems: [],
  }),
  listPolicies: operation({
    method: 'GET',
    path: '/api/v1/agency/policies',
    summary: 'Every policy of a scope: the value in force, where it comes from, what is planned',
    tag: 'policies',
    caller: 'officer',
    query: scope,
    output: ScopePolicies,
    status: 200,
    problems: ['NOT_FOUND'],
  }),
  listPolicyChanges: operation({
    method: 'GET',
    path: '/api/v1/agency/policies/:key/changes',
    summary: 'The history of a policy in a scope, the latest change first: who, when, why, from what to what',
    tag: 'policies',
    caller: 'officer',
    params: z.strictObject({ key: z.string().check(z.maxLength(40, 'FORM')) }),
    query: scope,
    output: z.array(PolicyChangeRow),
    status: 200,
    problems: ['NOT_FOUND'],
  }),
  changePolicy: operation({
    method: 'POST',
    path: '/api/v1/agency/policies/:key/changes',
    summary: 'Change a policy of a scope from a day on; a null value gives it back to the wider scope. Dossiers already sent keep theirs',
    tag: 'policies',
    caller: 'administrator',
    freshProof: true,
    params: z.strictObject({ key: z.string().check(z.maxLength(40, 'FORM')) }),
    body: z.strictObject({ ...scopeFields, value: z.nullable(PolicyValue), validFrom: day, reason, seen }),
    output: ScopePolicies,
    status: 201,
    problems,
  }),
  takeBackPolicyChange: operation({
    method: 'POST',
    path: '/api/v1/agency/policy-changes/:id/take-back',
    summary: 'Take a change back, planned or in force: what counted before it counts again',
    tag: 'policies',
    caller: 'administrator',
    freshProof: true,
    params: z.strictObject({ id: uuid }),
    body: z.strictObject({ reason, seen }),
    output: ScopePolicies,
    status: 201,
    problems: [...problems, 'ACTION_NOT_ALLOWED'],
  }),
}
