import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { listProofsOf } from './proof-store.ts'
import { listCardsOf } from './views.ts'

/** Every health-insurance card of a person, for the person. */
export const exportCards = (ctx: Ctx, participantId: Uuid): Promise<PersonalData['cards']> => listCardsOf(ctx.tx, participantId)

/** Proofs of the card that were signed, and what clerks have told of them, for the person. */
export async function exportCardProofs(ctx: Ctx, participantId: Uuid): Promise<PersonalData['cardProofs']> {
  const rows = await listProofsOf(ctx.tx, participantId)
  return rows.map(({ issuedAt, expiresAt, checkedAt, verdict }) => ({
    issuedAt: issuedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    checkedAt: checkedAt?.toISOString() ?? null,
    verdict,
  }))
}
