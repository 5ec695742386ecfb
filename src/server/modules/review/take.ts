import type { Ctx } from '#server/platform/context.ts'
import { moveCaseFile } from './move.ts'
import { byOfficer, getSeenFile, officerOf, type Seen } from './officer.ts'
import type { CaseFileRecord } from './store.ts'

/** An officer takes a file for review; colleagues see whose it is.
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_CHANGED · CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED */
export async function takeCaseFile(ctx: Ctx, seen: Seen): Promise<CaseFileRecord> {
  const file = await getSeenFile(ctx, seen)
  return moveCaseFile(ctx, file, 'take', { ...byOfficer(ctx), holder: officerOf(ctx).staffId })
}
