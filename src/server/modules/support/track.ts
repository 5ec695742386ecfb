import type { SupportTracking } from '#contract/support.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { channelOf } from '#domain/support/request.ts'
import type { Ctx } from '#server/platform/context.ts'
import { contactAt } from '../accounts/index.ts'
import { listMessages } from '../notifications/index.ts'
import { caseTrack, findByContact, presentCaseTracking } from '../review/index.ts'
import { requestOf } from './request.ts'

/** The request with this number, for somebody who knows its contact.
 *  @returns CASE_FILE_NOT_FOUND @throws PROOF_OF_WORK_NEEDED after many wrong contacts for this number */
export const findTrackedRequest = (ctx: Ctx, { no, contact }: { readonly no: string; readonly contact: string }): Promise<Uuid | Problem> =>
  findByContact(ctx, 'support', { no, index: contactAt(ctx, channelOf(contact), contact).index })

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
