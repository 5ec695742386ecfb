import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { PreparedApproval } from './case-kind.ts'
import { changeDecision } from './decision-store.ts'
import { schedule } from './decide.ts'
import { decisionOf, type Decision } from './decision.ts'
import { moveCaseFile } from './move.ts'
import { kindOf, type CaseKinds } from './officer.ts'
import { releaseWhenGone } from './release.ts'
import { settleByDossier } from './settle.ts'
import { lockCaseFile, type CaseFileRecord } from './store.ts'

/** Runs a use case as the system in a transaction of its own. */
export type AsSystem = <T>(use: (ctx: Ctx) => Promise<T>) => Promise<T>

/** Lets the decision about a file take effect, if one is on its way and its time has come: account, notices and all else in one
 *  transaction. Safe to repeat: whoever comes second finds nothing to do, as after an undo or a withdrawal. Whoever comes too early, because
 *  two clocks differ, comes again. A decision against which something stands by now goes back to its officer.
 *  @returns the refusal, when there was one */
export async function takeEffect(asSystem: AsSystem, kinds: CaseKinds, id: Uuid): Promise<Problem | undefined> {
  const seen = await asSystem(ctx => onItsWay(ctx, id))
  if (!seen) return undefined
  // The first password is hashed outside any transaction.
  const { words, secondLook, confirmedBy } = seen.decision
  const isLast = secondLook.length === 0 || confirmedBy !== null
  const prepared = words.action === 'approve' && isLast ? await kindOf(kinds, seen.file).prepareApproval() : undefined
  try {
    await asSystem(ctx => carryOutDecision(ctx, kinds, id, prepared))
    return undefined
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    await asSystem(ctx => giveBack(ctx, id, problem))
    return problem
  }
}

/** The locked file and its decision when it may take effect now. */
async function onItsWay(ctx: Ctx, id: Uuid): Promise<{ readonly file: CaseFileRecord; readonly decision: Decision } | undefined> {
  const file = await lockCaseFile(ctx.tx, id)
  if (file?.state !== 'deciding' && file?.state !== 'confirming') return undefined
  const decision = await decisionOf(ctx, id)
  if (!decision?.takesEffectAt) return undefined
  if (decision.takesEffectAt <= ctx.now) return { file, decision }
  await schedule(ctx, id, (decision.takesEffectAt.getTime() - ctx.now.getTime()) / 1000)
  return undefined
}

/** Carries out the decision about a file whose time has come, in this transaction; a second officer is asked first where one is needed.
 *  @throws what stands against it by now */
export async function carryOutDecision(ctx: Ctx, kinds: CaseKinds, id: Uuid, prepared: PreparedApproval | undefined): Promise<void> {
  const found = await onItsWay(ctx, id)
  if (!found) return
  const { file, decision } = found
  if (file.state === 'deciding' && decision.secondLook.length > 0) {
    await moveCaseFile(ctx, file, 'ask_second', { role: 'system', holder: decision.decidedBy })
    await changeDecision(ctx.tx, id, { takesEffectAt: null })
    return
  }
  await carryOut(ctx, kinds, file, { decision, prepared })
}

interface Found {
  readonly decision: Decision
  readonly prepared: PreparedApproval | undefined
}

async function carryOut(ctx: Ctx, kinds: CaseKinds, file: CaseFileRecord, { decision, prepared }: Found): Promise<void> {
  const { words, decidedBy, confirmedBy } = decision
  const { action, reasons, corrections, note } = words
  const kind = kindOf(kinds, file)
  const by = { role: 'system', decidedBy, secondBy: confirmedBy } as const
  switch (action) {
    case 'approve': {
      const approved = await moveCaseFile(ctx, file, action, { ...by, holder: decidedBy })
      const refused = await prepared?.apply(ctx, approved)
      if (!prepared || refused) throw refused ?? new Error('an approval without its first password')
      return
    }
    case 'return':
      return kind.returned(ctx, await moveCaseFile(ctx, file, action, { ...by, corrections, note }), { corrections, note })
    case 'reject':
      return kind.rejected(ctx, await moveCaseFile(ctx, file, action, { ...by, holder: decidedBy, reasons, note }), { reasons, note })
    case 'answer':
      await kind.answered(ctx, await moveCaseFile(ctx, file, action, { ...by, holder: decidedBy, note }), { note })
      return
    case 'settle':
      return settleByDossier(ctx, kinds, file, { words, by: { ...by, holder: decidedBy } })
  }
}

/** Back to the officer, with everything typed and why it could not take effect; into the queue when they have left the office. */
async function giveBack(ctx: Ctx, id: Uuid, problem: Problem): Promise<void> {
  const found = await onItsWay(ctx, id)
  if (!found) return
  const { decidedBy } = found.decision
  const back = await moveCaseFile(ctx, found.file, 'revert', { role: 'system', holder: decidedBy })
  await changeDecision(ctx.tx, id, { takesEffectAt: null, confirmedBy: null, failure: problem.code })
  await releaseWhenGone(ctx, back, decidedBy)
}
