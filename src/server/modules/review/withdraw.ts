import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { moveCaseFile } from './move.ts'
import { lockCaseFile } from './store.ts'

/** The applicant takes the file back before it is decided. The caller has made sure that it is theirs.
 *  @throws ACTION_NOT_ALLOWED when it is decided already */
export async function withdrawCaseFile(ctx: Ctx, id: Uuid): Promise<void> {
  const file = await lockCaseFile(ctx.tx, id)
  if (!file) throw new Problem('CASE_FILE_NOT_FOUND')
  await moveCaseFile(ctx, file, 'withdraw', { role: 'applicant' })
}
