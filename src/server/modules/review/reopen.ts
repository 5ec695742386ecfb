import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { dueFrom, type TimeLimit } from './due.ts'
import { moveCaseFile } from './move.ts'
import { lockCaseFile } from './store.ts'

/** The applicant says that the answer did not help: the file goes back into the queue with another day. The caller has made sure that it is
 *  theirs, and how often.
 *  @throws ACTION_NOT_ALLOWED while nothing is decided, or where the kind does not know it */
export async function reopenCaseFile(ctx: Ctx, id: Uuid, limit: TimeLimit): Promise<{ readonly no: string; readonly dueAt: Date }> {
  const file = await lockCaseFile(ctx.tx, id)
  if (!file) throw new Problem('CASE_FILE_NOT_FOUND')
  const { no, dueAt } = await moveCaseFile(ctx, file, 'reopen', { role: 'applicant', dueAt: await dueFrom(ctx, ctx.now, limit) })
  return { no, dueAt }
}
