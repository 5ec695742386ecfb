import type { Uuid } from '#domain/kernel/ids.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { getUnit } from '../directory/index.ts'
import { confirmByCode, openCaseFile } from '../review/index.ts'
import type { UnitDeps } from './request.ts'
import { UNIT_REQUESTS } from './start.ts'
import { tell } from './tell.ts'

/** Proves the address: the request gets its number and goes into the queue of the unit's agency, under the name of the unit.
 *  @returns the case file, or OTP_* with the count of guesses kept @throws NOT_FOUND · TOO_MANY_REQUESTS after five of this address in a day */
export const confirmRequest = (
  ctx: Ctx,
  deps: UnitDeps,
  input: { readonly ticket: string; readonly code: string },
): Promise<Uuid | Problem> =>
  confirmByCode(ctx, deps, UNIT_REQUESTS, {
    ...input,
    open: async ({ agencyCode, contactIndex, unitCode }) => {
      const { name: applicantName } = await getUnit(ctx.tx, unitCode)
      // About a unit, so about no number.
      const file = { kind: 'unit_account', agencyCode, socialInsuranceNo: '', applicantName, forChild: false, contactIndex } as const
      return openCaseFile(ctx, file, await readPolicies(ctx.tx, agencyCode))
    },
    opened: async (row, { no, dueAt }) => {
      const values = { caseNo: no, dueAt: dueAt.toISOString(), unit: (await getUnit(ctx.tx, row.unitCode)).name }
      await tell(ctx, row, { template: 'unit_account_received', values })
    },
  })
