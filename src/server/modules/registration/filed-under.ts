import type { Policies, PolicyValue } from '#domain/kernel/policy.ts'
import { differingKeys } from '#domain/kernel/policy-scope.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { filedPolicies, filePolicies } from '../policies/index.ts'
import type { RegistrationRow } from './store.ts'

type Filed = Pick<RegistrationRow, 'policySet' | 'agencyCode' | 'campaignCode'>

/** The policies by which a declaration is judged: those it was filed under, however they change later; before it was sent, those in
 *  force for its agency and campaign. */
export const policiesFor = (ctx: Ctx, { policySet, agencyCode, campaignCode }: Filed): Promise<Policies> =>
  policySet === null ? readPolicies(ctx.tx, agencyCode ?? '', campaignCode ?? '') : filedPolicies(ctx.tx, policySet)

export interface Filing {
  readonly policies: Policies
  /** Number of the set, kept with the registration. */
  readonly policySet: number
}

/** Files a declaration under the policies in force now. */
export async function fileNow(ctx: Ctx, agencyCode: string, campaignCode: string | null): Promise<Filing> {
  const policies = await readPolicies(ctx.tx, agencyCode, campaignCode ?? '')
  return { policies, policySet: await filePolicies(ctx, policies) }
}

/** The filing that goes on: a dossier keeps its policies. Only one that goes to another agency is filed anew, because that agency
 *  may ask for something else. */
export async function keepFiling(ctx: Ctx, before: Filed, declaration: Declaration): Promise<Filing> {
  if (before.policySet === null || before.agencyCode !== declaration.agencyCode)
    return fileNow(ctx, declaration.agencyCode, before.campaignCode)
  return { policies: await filedPolicies(ctx.tx, before.policySet), policySet: before.policySet }
}

/** The number of the set that a dossier is judged by, with each policy that counts otherwise for its agency today. */
export async function filedUnder(ctx: Ctx, { policySet, agencyCode, campaignCode }: RegistrationRow) {
  if (policySet === null) return null
  const [filed, current] = [await filedPolicies(ctx.tx, policySet), await readPolicies(ctx.tx, agencyCode ?? '', campaignCode ?? '')]
  const changed = differingKeys(filed, current).map(key => ({ key, filed: plain(filed[key]), current: plain(current[key]) }))
  return { no: policySet, changed }
}

const plain = (value: PolicyValue) => (typeof value === 'object' ? [...value] : value)
