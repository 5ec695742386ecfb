import type { Reason } from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import { moveCaseFile } from './move.ts'
import { getSeenFile, kindOf, officerOf, refuseOwnFile, type CaseKinds, type Seen } from './officer.ts'
import type { CaseFileRecord } from './store.ts'

type Decision = Seen & { readonly reasons: readonly Reason[]; readonly note: string }

/** Which news the capability of the file gets of each decision. */
const NEWS = { return: 'returned', reject: 'rejected' } as const

/** Returns a file for correction, or rejects it for good; the applicant reads the reasons and the note.
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_CHANGED · CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED · OWN_CASE_FILE ·
 *  FIELDS_INVALID without a reason */
export async function decideWithReasons(
  ctx: Ctx,
  kinds: CaseKinds,
  { action, ...decision }: Decision & { readonly action: keyof typeof NEWS },
): Promise<CaseFileRecord> {
  const file = await getSeenFile(ctx, decision)
  await refuseOwnFile(ctx, kinds, file)
  const { reasons, note } = decision
  const decided = await moveCaseFile(ctx, file, action, { actor: 'officer', id: officerOf(ctx).staffId, reasons, note })
  await kindOf(kinds, file)[NEWS[action]](ctx, decided, { reasons, note })
  return decided
}
