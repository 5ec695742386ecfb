import type { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { moveCaseFile } from './move.ts'
import { byOfficer, getSeenFile, officerOf, refusalOfKin, type CaseKinds, type Seen } from './officer.ts'
import type { CaseFileRecord } from './store.ts'

/** An officer takes a file for review; colleagues see whose it is.
 *  @returns OWN_CASE_FILE · RELATIVE_CASE_FILE, kept with their trace
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_CHANGED · CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED */
export async function takeCaseFile(ctx: Ctx, kinds: CaseKinds, seen: Seen): Promise<CaseFileRecord | Problem> {
  const file = await getSeenFile(ctx, seen)
  const ofKin = await refusalOfKin(ctx, kinds, file)
  if (ofKin) return ofKin
  return moveCaseFile(ctx, file, 'take', { ...byOfficer(ctx), holder: officerOf(ctx).staffId })
}
