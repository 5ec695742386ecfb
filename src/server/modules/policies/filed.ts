import { createHash } from 'node:crypto'
import { policiesOf, type Policies } from '#domain/kernel/policy.ts'
import { fingerprintOf } from '#domain/kernel/policy-scope.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { getSetValues, keepSet } from './store.ts'

/** Keeps the policies that something is filed under. @returns their number, by which it will be judged */
export const filePolicies = (ctx: Ctx, policies: Policies): Promise<number> =>
  keepSet(ctx.tx, { fingerprint: createHash('sha256').update(fingerprintOf(policies)).digest(), values: policies, at: ctx.now })

/** The policies that something was filed under; a policy that came into being later is as its default. */
export const filedPolicies = async (tx: Tx, no: number): Promise<Policies> => policiesOf(await getSetValues(tx, no))
