import type { UnitAccountTracking } from '#contract/unit-accounts.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { hashToken } from '../accounts/index.ts'
import { getUnit } from '../directory/index.ts'
import { listMessages } from '../notifications/index.ts'
import { admitLook, caseTrack, findCaseFileByNo, presentCaseTracking, withdrawCaseFile, wrongContact } from '../review/index.ts'
import { requestOf } from './request.ts'
import { findByAccess } from './request-store.ts'

/** The request with this number, for somebody who knows its address. Wrong address and unknown number are one answer; it is *returned*,
 *  so that the count of wrong ones is kept.
 *  @returns CASE_FILE_NOT_FOUND @throws PROOF_OF_WORK_NEEDED after many wrong addresses for this number */
export async function findTrackedRequest(ctx: Ctx, input: { readonly no: string; readonly contact: string }): Promise<Uuid | Problem> {
  await admitLook(ctx, 'unit_account', input.no)
  const file = await findCaseFileByNo(ctx.tx, input.no)
  // For an unknown number too: the time of the answer must not tell.
  const index = ctx.vault.index('email', input.contact)
  if (!file?.contactIndex.equals(index)) return wrongContact(ctx, 'unit_account', input.no)
  return file.kind === 'unit_account' ? file.id : new Problem('CASE_FILE_NOT_FOUND')
}

/** Whoever asked takes the request back.
 *  @throws NOT_FOUND · ACTION_NOT_ALLOWED when it is not sent yet, or decided */
export async function withdrawRequest(ctx: Ctx, ticket: string): Promise<Uuid> {
  // Not locked: an officer takes the case file first and this row second, so must a withdrawal.
  const row = await findByAccess(ctx.tx, hashToken(ticket))
  if (!row) throw new Problem('NOT_FOUND')
  if (!row.caseFileId) throw new Problem('ACTION_NOT_ALLOWED')
  const caseFileId = row.caseFileId as Uuid
  await withdrawCaseFile(ctx, caseFileId)
  return caseFileId
}

/** A request as its sender may see it. */
export async function presentRequest(ctx: Ctx, caseFileId: Uuid): Promise<UnitAccountTracking> {
  const unit = await getUnit(ctx.tx, (await requestOf(ctx, caseFileId)).unitCode)
  return {
    ...(await presentCaseTracking(ctx, await caseTrack(ctx, caseFileId), await listMessages(ctx.tx, caseFileId))),
    unit: { code: unit.code, name: unit.name },
  }
}
