import type { policies as operations } from '#contract/policies.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { changePolicy, takeBackPolicyChange } from './change-policy.ts'
import { listPolicies, listPolicyChanges } from './list.ts'
import { readableScopes, scopeOf } from './scope.ts'

export const policyRoutes: Handlers<typeof operations> = {
  listPolicyScopes: call => call.transact(readableScopes),
  listPolicies: (call, { query }) => call.transact(ctx => listPolicies(ctx, scopeOf(query))),
  listPolicyChanges: (call, { params, query }) => call.transact(ctx => listPolicyChanges(ctx, params.key, scopeOf(query))),
  changePolicy: (call, { params, body: { kind, code, ...change } }) =>
    call.transact(async ctx => {
      const scope = scopeOf({ kind, code })
      await changePolicy(ctx, { ...params, ...change, scope })
      return listPolicies(ctx, scope)
    }),
  takeBackPolicyChange: (call, { params, body }) =>
    call.transact(async ctx => listPolicies(ctx, await takeBackPolicyChange(ctx, { ...params, ...body }))),
}
