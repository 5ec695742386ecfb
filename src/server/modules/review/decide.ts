import type { DecisionWords } from '#contract/review-parts.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { checklistOf } from '#domain/review/checklist.ts'
import { fitTheirReasons, namedReasons } from '#domain/review/corrections.ts'
import { needsNote } from '#domain/review/reasons.ts'
import { highest } from '#domain/review/risk.ts'
import { isSampled, secondLook, type SecondLookReason } from '#domain/review/second-look.ts'
import type { Transition } from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { putDecision } from './decision-store.ts'
import { sealWords } from './decision.ts'
import { moveCaseFile, refuseTransition, type Move } from './move.ts'
import { byOfficer, getSeenFile, kindOf, officerOf, refusalOfKin, type CaseKinds, type Seen } from './officer.ts'
import { refreshRisk } from './risk.ts'
import { checkSettling, refusalOfDossiersKin, settlingDossier } from './settle.ts'
import type { CaseFileRecord } from './store.ts'

/** What the use cases of decisions need from outside. */
export interface ReviewDeps {
  readonly kinds: CaseKinds
  /** How long a decision can be undone; 0: it takes effect at once. */
  readonly undoSeconds: number
}

/** Words of a decision; what its action does not need is empty. */
export const wordsOf = (words: Pick<DecisionWords, 'action'> & Partial<DecisionWords>): DecisionWords => ({
  checklist: [],
  corrections: [],
  reasons: [],
  note: '',
  way: null,
  dossier: null,
  ...words,
})

/** Decides a file. Nothing leaves yet: the decision is kept, and a job lets it take effect when it can no longer be undone. Whatever
 *  stands against it is told at once.
 *  @returns OWN_CASE_FILE · RELATIVE_CASE_FILE, kept with their trace
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_CHANGED · CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED · FIELDS_INVALID · what the capability
 *  refuses */
export async function decideCaseFile(
  ctx: Ctx,
  { kinds, undoSeconds }: ReviewDeps,
  { words, ...seen }: Seen & { readonly words: DecisionWords },
): Promise<CaseFileRecord | Problem> {
  const file = await getSeenFile(ctx, seen)
  const move = moveOf(ctx, file, words)
  const rule = await refuseTransition(ctx, file, words.action, move)
  const ofKin = await refusalOfKin(ctx, kinds, file)
  if (ofKin) return ofKin
  const ofDossiersKin = await refusalOfDossiersKin(ctx, kinds, words)
  if (ofDossiersKin) return ofDossiersKin
  await refuseWhatCannotBe(ctx, kinds, file, words)
  const why = await whySecond(ctx, kinds, (await settlingDossier(ctx, words)) ?? file, { rule, words })
  const decided = await moveCaseFile(ctx, file, words.action, move)
  const takesEffectAt = new Date(ctx.now.getTime() + undoSeconds * 1000)
  const { staffId } = officerOf(ctx)
  await putDecision(ctx.tx, {
    caseFileId: file.id,
    action: words.action,
    wordsSealed: await sealWords(ctx, file.id, words),
    decidedBy: staffId,
    decidedAt: ctx.now,
    secondLook: [...why],
    takesEffectAt,
  })
  if (undoSeconds > 0) await schedule(ctx, file.id, undoSeconds)
  return decided
}

/** Looks whether a decision could be taken, before the slow work for it is done: nobody makes the server work by asking.
 *  @throws all that decideCaseFile() throws about the file */
export async function checkDecision(
  ctx: Ctx,
  kinds: CaseKinds,
  { words, ...seen }: Seen & { readonly words: DecisionWords },
): Promise<CaseFileRecord> {
  const file = await getSeenFile(ctx, seen)
  await refuseTransition(ctx, file, words.action, moveOf(ctx, file, words))
  await refuseWhatCannotBe(ctx, kinds, file, words)
  return file
}

/** A job of this transaction: the decision takes effect even if this process ends now. Jobs go by the real clock. */
export const schedule = (ctx: Ctx, caseFileId: string, undoSeconds: number): Promise<void> =>
  ctx.enqueue('take_effect', { caseFileId }, { afterMs: undoSeconds * 1000, key: `take_effect:${caseFileId}` })

function moveOf(ctx: Ctx, file: CaseFileRecord, { action, checklist, corrections, reasons, note }: DecisionWords): Move {
  const by = byOfficer(ctx)
  const given = action === 'return' ? namedReasons(corrections) : reasons
  const checklistDone = checklistOf(file).every(point => checklist.includes(point))
  return { ...by, holder: by.id, reasons: given, note, checklistDone }
}

async function refuseWhatCannotBe(ctx: Ctx, kinds: CaseKinds, file: CaseFileRecord, words: DecisionWords): Promise<void> {
  const kind = kindOf(kinds, file)
  switch (words.action) {
    case 'approve': {
      const refusal = await kind.approvalRefusal(ctx, file)
      if (refusal) throw refusal
      return
    }
    case 'return':
      if (!fitTheirReasons(words.corrections)) throw new Problem('FIELDS_INVALID', {}, [{ field: 'corrections', code: 'CHOICE' }])
      await kind.refuseCorrections(ctx, file, words.corrections)
      return
    case 'settle':
      await checkSettling(ctx, file, words)
      return
    case 'reject':
      if (needsNote(words.reasons) && words.note === '') throw new Problem('FIELDS_INVALID', {}, [{ field: 'note', code: 'REQUIRED' }])
      return
    case 'answer':
  }
}

/** Why a second officer has to look at this decision, by the marks of this moment and the sample. Of a settlement the dossier's marks
 *  count: it is the dossier that goes to another phone. */
async function whySecond(
  ctx: Ctx,
  kinds: CaseKinds,
  file: CaseFileRecord,
  { rule, words }: { readonly rule: Transition; readonly words: DecisionWords },
): Promise<readonly SecondLookReason[]> {
  if (!rule.mayNeedSecond) return []
  const { secondLookPercent } = await readPolicies(ctx.tx, file.agencyCode)
  return secondLook({
    mayNeedSecond: true,
    risk: highest(await refreshRisk(ctx, kinds, file)),
    isSampled: isSampled(ctx.vault.index('second_look', file.id), secondLookPercent),
    mayExchangePerson: words.action === 'approve' && (await kindOf(kinds, file).mayExchangePerson?.(ctx, file)) === true,
  })
}
