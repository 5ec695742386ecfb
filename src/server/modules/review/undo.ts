import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { changeDecision } from './decision-store.ts'
import { decisionOf } from './decision.ts'
import { moveCaseFile } from './move.ts'
import { byOfficer, getSeenFile, type Seen } from './officer.ts'
import type { CaseFileRecord } from './store.ts'

/** Takes a decision back that has not taken effect, or the second officer's word. What was ticked and written is kept with the file.
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_OF_COLLEAGUE · UNDO_TOO_LATE when it has taken effect · CASE_FILE_CHANGED */
export async function undoDecision(ctx: Ctx, seen: Seen): Promise<CaseFileRecord> {
  const file = await getSeenFile(ctx, seen).catch((error: unknown) => {
    // Whoever undoes has seen the decision; a version later it has taken effect.
    throw error instanceof Problem && error.code === 'CASE_FILE_CHANGED' ? new Problem('UNDO_TOO_LATE') : error
  })
  const by = byOfficer(ctx)
  const decision = await decisionOf(ctx, file.id)
  const holder = file.state === 'confirming' ? (decision?.decidedBy ?? null) : by.id
  const undone = await moveCaseFile(ctx, file, 'undo', { ...by, holder })
  await changeDecision(ctx.tx, file.id, { takesEffectAt: null, confirmedBy: null })
  return undone
}
