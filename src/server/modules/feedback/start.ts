import type { Feedback } from '#contract/feedback.ts'
import { MOST_OPEN } from '#domain/feedback/feedback.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { contactAt, provenContacts } from '../accounts/index.ts'
import { agencyOfHome, registryRecord } from '../participants/index.ts'
import { openCaseFile } from '../review/index.ts'
import { audit, sealContent, type FeedbackDeps } from './feedback.ts'
import { filePictures, refuseGonePictures } from './pictures.ts'
import { presentFeedback } from './present.ts'
import { routed, type Written } from './routed.ts'
import { senderOf } from './sender.ts'
import { insertFeedback, listOpenOfAccount, lockAccount, lockFeedback } from './store.ts'
import { tell } from './tell.ts'

/** Somebody who is signed in tells of something: it becomes a case at once, under the own name and number. Without an
 *  agency it concerns that of the home.
 *  @throws FIELDS_INVALID for an agency that there is not · PAPERS_MISSING for pictures that are gone · DISPUTES_OPEN for too many */
export async function startFeedback(ctx: Ctx, deps: FeedbackDeps, written: Written): Promise<Feedback> {
  const { accountId, participantId } = senderOf(ctx)
  await lockAccount(ctx.tx, accountId)
  if ((await listOpenOfAccount(ctx.tx, accountId)).length >= MOST_OPEN) throw new Problem('DISPUTES_OPEN', { count: MOST_OPEN })
  const code = written.agencyCode === '' ? ((await agencyOfHome(ctx, participantId)) ?? '') : written.agencyCode
  const { columns, officer } = await routed(ctx, { ...written, agencyCode: code })
  const { agencyCode } = columns
  const along = { participantId, secret: written.secret, kinds: written.pictures }
  await refuseGonePictures(ctx, deps, along)
  const { fullName, socialInsuranceNo } = await registryRecord(ctx, participantId)
  const [contact] = await provenContacts(ctx, accountId)
  const contactIndex = contact ? contactAt(ctx, contact.channel, contact.to).index : Buffer.alloc(32)
  const file = await openCaseFile(
    ctx,
    { kind: 'feedback', agencyCode, socialInsuranceNo, applicantName: fullName, forChild: false, contactIndex },
    await readPolicies(ctx.tx, agencyCode),
  )
  const id = ctx.newId()
  const content = { words: written.words, officer, fullName: '', again: '' }
  await insertFeedback(ctx.tx, {
    id,
    accountId,
    participantId,
    ...columns,
    contentSealed: await sealContent(ctx, { id, participantId }, content),
    contactIndex,
    caseFileId: file.id,
    createdAt: ctx.now,
    expiresAt: file.dueAt,
  })
  const row = await lockFeedback(ctx.tx, id)
  await filePictures(ctx, deps, along, { ...row, socialInsuranceNo })
  await audit(ctx, 'submit', row)
  await tell(ctx, row, { template: 'feedback_received', values: { caseNo: file.no, dueAt: file.dueAt.toISOString() } })
  return presentFeedback(ctx, deps, row)
}
