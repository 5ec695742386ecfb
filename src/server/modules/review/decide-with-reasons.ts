import { Problem } from '#domain/kernel/problem.ts'
import { fitTheirReasons, type Correction } from '#domain/review/corrections.ts'
import type { Reason } from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import { moveCaseFile } from './move.ts'
import { getSeenFile, kindOf, officerOf, refuseOwnFile, type CaseKinds, type Seen } from './officer.ts'
import type { CaseFileRecord } from './store.ts'

/** Returns a file for correction: the applicant reads each named item with its reason, and the note.
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_CHANGED · CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED · OWN_CASE_FILE ·
 *  FIELDS_INVALID without an item, or for one that its reason cannot be about */
export async function returnCaseFile(
  ctx: Ctx,
  kinds: CaseKinds,
  { corrections, note, ...seen }: Seen & { readonly corrections: readonly Correction[]; readonly note: string },
): Promise<CaseFileRecord> {
  const file = await getSeenFile(ctx, seen)
  await refuseOwnFile(ctx, kinds, file)
  if (!fitTheirReasons(corrections)) throw new Problem('FIELDS_INVALID', {}, [{ field: 'corrections', code: 'CHOICE' }])
  const returned = await moveCaseFile(ctx, file, 'return', { actor: 'officer', id: officerOf(ctx).staffId, corrections, note })
  await kindOf(kinds, file).returned(ctx, returned, { corrections, note })
  return returned
}

/** Rejects a file for good; the applicant reads the reasons and the note.
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_CHANGED · CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED · OWN_CASE_FILE ·
 *  FIELDS_INVALID without a reason */
export async function rejectCaseFile(
  ctx: Ctx,
  kinds: CaseKinds,
  { reasons, note, ...seen }: Seen & { readonly reasons: readonly Reason[]; readonly note: string },
): Promise<CaseFileRecord> {
  const file = await getSeenFile(ctx, seen)
  await refuseOwnFile(ctx, kinds, file)
  const rejected = await moveCaseFile(ctx, file, 'reject', { actor: 'officer', id: officerOf(ctx).staffId, reasons, note })
  await kindOf(kinds, file).rejected(ctx, rejected, { reasons, note })
  return rejected
}
