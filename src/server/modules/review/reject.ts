import type { Reason } from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import { moveCaseFile } from './move.ts'
import { getSeenFile, kindOf, officerOf, refuseOwnFile, type CaseKinds, type Seen } from './officer.ts'
import type { CaseFileRecord } from './store.ts'

/** Rejects for good; the applicant reads the reasons and the note.
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_CHANGED · CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED · OWN_CASE_FILE ·
 *  FIELDS_INVALID without a reason */
export async function rejectCaseFile(
  ctx: Ctx,
  kinds: CaseKinds,
  decision: Seen & { readonly reasons: readonly Reason[]; readonly note: string },
): Promise<CaseFileRecord> {
  const file = await getSeenFile(ctx, decision)
  await refuseOwnFile(ctx, kinds, file)
  const { reasons, note } = decision
  const rejected = await moveCaseFile(ctx, file, 'reject', { actor: 'officer', id: officerOf(ctx).staffId, reasons, note })
  await kindOf(kinds, file).rejected(ctx, rejected, { reasons, note })
  return rejected
}
