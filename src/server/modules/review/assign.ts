import type { Output } from '#contract/core.ts'
import type { review } from '#contract/review.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { moveCaseFile } from './move.ts'
import { byOfficer, getOfficersFile, getSeenFile, kindOf, officerOf, refusalOfKin, type CaseKinds, type Seen } from './officer.ts'
import type { CaseFileRecord } from './store.ts'
import { listColleagueRows, lockColleague } from './views.ts'

/** Gives a file to a colleague, or a lead takes it over. The colleague finds it under "mine"; nobody outside is told.
 *  @returns OWN_CASE_FILE · RELATIVE_CASE_FILE, kept with their trace: who decides it is not theirs to choose
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_CHANGED · CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED for who neither holds it nor leads ·
 *  FIELDS_INVALID (`to`) for somebody who does not work there, whom the file is about, or one of the family */
export async function assignCaseFile(
  ctx: Ctx,
  kinds: CaseKinds,
  { to, ...seen }: Seen & { readonly to: string },
): Promise<CaseFileRecord | Problem> {
  const file = await getSeenFile(ctx, seen)
  const ofKin = await refusalOfKin(ctx, kinds, file)
  if (ofKin) return ofKin
  const colleague = await lockColleague(ctx.tx, file.agencyCode, to)
  if (!colleague || (await kindOf(kinds, file).kinship(ctx, file, colleague.id as Uuid)))
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'to', code: 'CHOICE' }])
  return moveCaseFile(ctx, file, 'assign', { ...byOfficer(ctx), holder: colleague.id as Uuid })
}

/** Who may be given a file; who holds it already is left out.
 *  @throws CASE_FILE_NOT_FOUND */
export async function listColleagues(ctx: Ctx, id: string): Promise<Output<typeof review.listColleagues>> {
  const file = await getOfficersFile(ctx, id)
  const { staffId } = officerOf(ctx)
  const rows = await listColleagueRows(ctx.tx, file.agencyCode)
  return rows.filter(row => row.id !== file.assignedTo).map(row => ({ ...row, isMe: row.id === staffId }))
}
