import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { refuseWithoutReason } from './access.ts'
import { getOfficersFile, kindOf, refusalOfKin, type CaseKinds } from './officer.ts'
import type { CaseFileRecord } from './store.ts'

/** An officer of the area ends the access that the approval of a child's file has opened. The file stays as it was decided.
 *  @returns OWN_CASE_FILE · RELATIVE_CASE_FILE, kept with their trace
 *  @throws CASE_FILE_NOT_FOUND · ACCESS_REASON_NEEDED · ACTION_NOT_ALLOWED when nothing is open */
export async function endGuardianAccess(ctx: Ctx, kinds: CaseKinds, id: string): Promise<CaseFileRecord | Problem> {
  const file = await getOfficersFile(ctx, id)
  await refuseWithoutReason(ctx, file)
  if (!file.forChild || file.state !== 'approved') throw new Problem('ACTION_NOT_ALLOWED')
  const ofKin = await refusalOfKin(ctx, kinds, file)
  if (ofKin) return ofKin
  await kindOf(kinds, file).endGuardianAccess(ctx, file)
  return file
}
