import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { reopenCaseFile } from '../review/index.ts'
import { audit, contentOf, feedbackOf, sealContent } from './feedback.ts'
import { lockFeedback, updateFeedback } from './store.ts'
import { tell } from './tell.ts'

/** "This did not help": the case is open again with what is added, and another day is promised. Once. The caller has made sure whose it is.
 *  @throws ACTION_NOT_ALLOWED while it is open, when it was withdrawn, and the second time */
export async function reopenFeedback(ctx: Ctx, caseFileId: Uuid, words: string): Promise<void> {
  const { agencyCode } = await feedbackOf(ctx, caseFileId)
  // The case file is locked first, as an officer does.
  const { no, dueAt } = await reopenCaseFile(ctx, caseFileId, await readPolicies(ctx.tx, agencyCode))
  const row = await lockFeedback(ctx.tx, (await feedbackOf(ctx, caseFileId)).id)
  if (row.reopenedAt !== null || row.contentSealed === null) throw new Problem('ACTION_NOT_ALLOWED')
  const contentSealed = await sealContent(ctx, row, { ...(await contentOf(ctx, row)), again: words })
  await updateFeedback(ctx.tx, row, { contentSealed, reopenedAt: ctx.now, endedAt: null, outcome: null })
  const open = await lockFeedback(ctx.tx, row.id)
  await audit(ctx, 'reopen', open)
  await tell(ctx, open, { template: 'feedback_received', values: { caseNo: no, dueAt: dueAt.toISOString() } })
}
