import type { PendingDecision } from '#contract/review-parts.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { getStaffName } from '../accounts/index.ts'
import { decisionOf } from './decision.ts'
import { officerOf } from './officer.ts'
import type { CaseFileRecord } from './store.ts'
import { lastSentBack } from './track.ts'

/** The decision about a file that has not taken effect. Words of one that was undone are for who wrote them. */
export async function presentDecision(ctx: Ctx, file: CaseFileRecord): Promise<PendingDecision | null> {
  const { staffId } = officerOf(ctx)
  const decision = await decisionOf(ctx, file.id)
  if (!decision || (file.state === 'in_review' && decision.decidedBy !== staffId)) return null
  const named = async (id: Uuid) => ({ id, fullName: await getStaffName(ctx.tx, id), isMe: id === staffId })
  const left = decision.takesEffectAt && Math.max(0, (decision.takesEffectAt.getTime() - ctx.now.getTime()) / 1000)
  return {
    words: decision.words,
    by: await named(decision.decidedBy),
    at: decision.decidedAt.toISOString(),
    secondLook: [...decision.secondLook],
    confirmedBy: decision.confirmedBy && (await named(decision.confirmedBy)),
    takesEffectAt: decision.takesEffectAt?.toISOString() ?? null,
    secondsLeft: left,
    failure: decision.failure,
    sentBack: file.state === 'in_review' ? await lastSentBack(ctx, file.id) : null,
  }
}
