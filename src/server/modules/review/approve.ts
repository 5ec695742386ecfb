import { Problem } from '#domain/kernel/problem.ts'
import { checklistOf, type CheckPoint } from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { PreparedApproval } from './case-kind.ts'
import { moveCaseFile, refuseTransition, type Move } from './move.ts'
import { getSeenFile, kindOf, officerOf, refuseOwnFile, type CaseKinds, type Seen } from './officer.ts'
import type { CaseFileRecord } from './store.ts'

export interface Approval extends Seen {
  readonly checklist: readonly CheckPoint[]
}

const moveOf = (ctx: Ctx, file: CaseFileRecord, { checklist }: Approval): Move => ({
  actor: 'officer',
  id: officerOf(ctx).staffId,
  checklistDone: checklistOf(file).every(point => checklist.includes(point)),
})

/** Looks whether the approval could go through, before the slow work for it is done: nobody makes the server work by asking.
 *  @throws all that approveCaseFile() throws about the file */
export async function checkApproval(ctx: Ctx, kinds: CaseKinds, approval: Approval): Promise<CaseFileRecord> {
  const file = await getSeenFile(ctx, approval)
  await refuseTransition(ctx, file, 'approve', moveOf(ctx, file, approval))
  await refuseOwnFile(ctx, kinds, file)
  const refusal = await kindOf(kinds, file).approvalRefusal(ctx, file)
  if (refusal) throw refusal
  return file
}

/** Approves: the decision, its trace, and what follows from it (account, notices) in one transaction.
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_CHANGED · CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED · OWN_CASE_FILE ·
 *  FIELDS_INVALID for an open checklist · what the capability refuses */
export async function approveCaseFile(
  ctx: Ctx,
  kinds: CaseKinds,
  approval: Approval & { readonly prepared: PreparedApproval },
): Promise<CaseFileRecord> {
  const file = await getSeenFile(ctx, approval)
  await refuseOwnFile(ctx, kinds, file)
  const approved = await moveCaseFile(ctx, file, 'approve', moveOf(ctx, file, approval))
  const refused = await approval.prepared.apply(ctx, approved)
  if (refused instanceof Problem) throw refused
  return approved
}

/** The slow part of an approval. */
export const prepareApproval = (kinds: CaseKinds, file: CaseFileRecord): Promise<PreparedApproval> => kindOf(kinds, file).prepareApproval()
