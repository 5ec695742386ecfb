import type { UnitAccountTracking } from '#contract/unit-accounts.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { contactAt } from '../accounts/index.ts'
import { getUnit } from '../directory/index.ts'
import { listMessages } from '../notifications/index.ts'
import { caseTrack, findByContact, presentCaseTracking } from '../review/index.ts'
import { requestOf } from './request.ts'

/** The request with this number, for somebody who knows its address.
 *  @returns CASE_FILE_NOT_FOUND @throws PROOF_OF_WORK_NEEDED after many wrong addresses for this number */
export const findTrackedRequest = (ctx: Ctx, { no, contact }: { readonly no: string; readonly contact: string }): Promise<Uuid | Problem> =>
  findByContact(ctx, 'unit_account', { no, index: contactAt(ctx, 'email', contact).index })

/** A request as its sender may see it. */
export async function presentRequest(ctx: Ctx, caseFileId: Uuid): Promise<UnitAccountTracking> {
  const unit = await getUnit(ctx.tx, (await requestOf(ctx, caseFileId)).unitCode)
  return {
    ...(await presentCaseTracking(ctx, await caseTrack(ctx, caseFileId), await listMessages(ctx.tx, caseFileId))),
    unit: { code: unit.code, name: unit.name },
  }
}
