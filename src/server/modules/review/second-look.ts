import type { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { ReviewDeps } from './decide.ts'
import { schedule } from './decide.ts'
import { changeDecision } from './decision-store.ts'
import { decisionOf } from './decision.ts'
import { moveCaseFile } from './move.ts'
import { byOfficer, getSeenFile, officerOf, refusalOfKin, type Seen } from './officer.ts'
import { releaseWhenGone } from './release.ts'
import { refusalOfDossiersKin } from './settle.ts'
import type { CaseFileRecord } from './store.ts'

/** A second officer confirms the decision of a colleague; it takes effect when this word can no longer be undone.
 *  @returns OWN_CASE_FILE · RELATIVE_CASE_FILE, kept with their trace
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_CHANGED · CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED · SECOND_OFFICER_NEEDED for who has decided */
export async function confirmDecision(ctx: Ctx, { kinds, undoSeconds }: ReviewDeps, seen: Seen): Promise<CaseFileRecord | Problem> {
  const file = await getSeenFile(ctx, seen)
  const ofKin = await refusalOfKin(ctx, kinds, file)
  if (ofKin) return ofKin
  const ofDossiersKin = await refusalOfDossiersKin(ctx, kinds, (await decisionOf(ctx, file.id))?.words)
  if (ofDossiersKin) return ofDossiersKin
  const { staffId } = officerOf(ctx)
  const confirmed = await moveCaseFile(ctx, file, 'confirm', { ...byOfficer(ctx), holder: staffId })
  const takesEffectAt = new Date(ctx.now.getTime() + undoSeconds * 1000)
  await changeDecision(ctx.tx, file.id, { confirmedBy: staffId, takesEffectAt })
  if (undoSeconds > 0) await schedule(ctx, file.id, undoSeconds)
  return confirmed
}

/** Sends the decision back to who has taken it, with words that officers read; to the queue when they have left.
 *  @returns OWN_CASE_FILE · RELATIVE_CASE_FILE, kept with their trace
 *  @throws as confirmDecision() · FIELDS_INVALID without words */
export async function sendBackDecision(
  ctx: Ctx,
  { kinds }: ReviewDeps,
  { note, ...seen }: Seen & { readonly note: string },
): Promise<CaseFileRecord | Problem> {
  const file = await getSeenFile(ctx, seen)
  const ofKin = await refusalOfKin(ctx, kinds, file)
  if (ofKin) return ofKin
  const decidedBy = (await decisionOf(ctx, file.id))?.decidedBy ?? null
  const sentBack = await moveCaseFile(ctx, file, 'send_back', { ...byOfficer(ctx), note, holder: decidedBy })
  return decidedBy ? releaseWhenGone(ctx, sentBack, decidedBy) : moveCaseFile(ctx, sentBack, 'release', { role: 'officer' })
}
