import type { DecisionWords } from '#contract/review-parts.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { SECOND_LOOK_REASONS, type SecondLookReason } from '#domain/review/second-look.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findDecision } from './decision-store.ts'

/** A decision that has not taken effect, opened. */
export interface Decision {
  readonly words: DecisionWords
  readonly decidedBy: Uuid
  readonly decidedAt: Date
  readonly secondLook: readonly SecondLookReason[]
  readonly confirmedBy: Uuid | null
  /** Null: nothing is on its way. */
  readonly takesEffectAt: Date | null
  /** Code of the refusal because of which it could not take effect. */
  readonly failure: string | null
}

const PLACE = 'review_decision.words'

export async function sealWords(ctx: Ctx, id: Uuid, words: DecisionWords): Promise<Buffer> {
  return (await ctx.vault.keyOf(ctx.tx, id)).seal(PLACE, id, JSON.stringify(words))
}

export async function decisionOf(ctx: Ctx, id: Uuid): Promise<Decision | undefined> {
  const row = await findDecision(ctx.tx, id)
  if (!row) return undefined
  const key = await ctx.vault.keyOf(ctx.tx, id)
  return {
    // Written by sealWords() only, after the contract has parsed it.
    words: JSON.parse(key.openText(PLACE, id, row.wordsSealed)) as DecisionWords,
    decidedBy: row.decidedBy as Uuid,
    decidedAt: row.decidedAt,
    secondLook: SECOND_LOOK_REASONS.filter(reason => row.secondLook.includes(reason)),
    confirmedBy: row.confirmedBy as Uuid | null,
    takesEffectAt: row.takesEffectAt,
    failure: row.failure,
  }
}
