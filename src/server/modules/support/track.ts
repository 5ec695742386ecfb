import type { SupportTracking } from '#contract/support.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { channelOf } from '#domain/support/request.ts'
import type { Ctx } from '#server/platform/context.ts'
import { hashToken } from '../accounts/index.ts'
import { listMessages } from '../notifications/index.ts'
import { admitLook, caseTrack, findCaseFileByNo, presentCaseTracking, withdrawCaseFile, wrongContact } from '../review/index.ts'
import { requestOf } from './request.ts'
import { findByAccess } from './store.ts'

/** The request with this number, for somebody who knows its contact. Wrong contact and unknown number are one answer; it is *returned*,
 *  so that the count of wrong ones is kept.
 *  @returns CASE_FILE_NOT_FOUND @throws PROOF_OF_WORK_NEEDED after many wrong contacts for this number */
export async function findTrackedRequest(ctx: Ctx, input: { readonly no: string; readonly contact: string }): Promise<Uuid | Problem> {
  await admitLook(ctx, 'support', input.no)
  const file = await findCaseFileByNo(ctx.tx, input.no)
  const index = ctx.vault.index(channelOf(input.contact) === 'sms' ? 'phone' : 'email', input.contact)
  if (!file?.contactIndex.equals(index)) return wrongContact(ctx, 'support', input.no)
  return file.kind === 'support' ? file.id : new Problem('CASE_FILE_NOT_FOUND')
}

/** The person takes the request back.
 *  @throws NOT_FOUND · ACTION_NOT_ALLOWED when it is not sent yet, or decided */
export async function withdrawSupportRequest(ctx: Ctx, ticket: string): Promise<Uuid> {
  // Not locked: an officer takes the case file first and this row second, so must a withdrawal.
  const row = await findByAccess(ctx.tx, hashToken(ticket))
  if (!row) throw new Problem('NOT_FOUND')
  if (!row.caseFileId) throw new Problem('ACTION_NOT_ALLOWED')
  const caseFileId = row.caseFileId as Uuid
  await withdrawCaseFile(ctx, caseFileId)
  return caseFileId
}

/** A request as its sender may see it. */
export async function presentSupport(ctx: Ctx, caseFileId: Uuid): Promise<SupportTracking> {
  const row = await requestOf(ctx, caseFileId)
  const settled =
    row.settledFileId && row.settledWay ? { way: row.settledWay, no: (await caseTrack(ctx, row.settledFileId as Uuid)).no } : null
  return {
    ...(await presentCaseTracking(ctx, await caseTrack(ctx, caseFileId), await listMessages(ctx.tx, caseFileId))),
    topic: row.topic,
    settled,
  }
}
