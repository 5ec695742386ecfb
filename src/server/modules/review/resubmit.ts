import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { moveCaseFile } from './move.ts'
import { dueAfterCorrection } from './due.ts'
import { lockCaseFile } from './store.ts'

/** What a correction may change of the file itself. */
export interface Correction {
  readonly agencyCode: string
  readonly applicantName: string
  readonly contactIndex: Buffer
}

/** A returned file comes back corrected, perhaps for another agency. It waits in the queue at the place that it had, and the clock of
 *  the review goes on. The caller has made sure that it is theirs.
 *  @throws ACTION_NOT_ALLOWED when it was not returned */
export async function resubmitCaseFile(ctx: Ctx, id: Uuid, correction: Correction): Promise<{ readonly dueAt: Date }> {
  const file = await lockCaseFile(ctx.tx, id)
  if (!file) throw new Problem('CASE_FILE_NOT_FOUND')
  const dueAt = await dueAfterCorrection(ctx, file)
  await moveCaseFile(ctx, file, 'resubmit', { role: 'applicant', dueAt, correction })
  return { dueAt }
}
