import type { Uuid } from '#domain/kernel/ids.ts'
import type { CertifiedRecord } from '#domain/transcripts/content.ts'
import type { Ctx } from '#server/platform/context.ts'
import { certifiedPeriodsOf, watchedMovementsOf } from './views.ts'

/** Book and declarations of a person, as a transcript tells them: what the contribution screen reckons with. */
export const certifiedRecord = async (ctx: Ctx, participantId: Uuid): Promise<CertifiedRecord> => ({
  periods: await certifiedPeriodsOf(ctx.tx, participantId),
  movements: await watchedMovementsOf(ctx.tx, participantId),
  today: ctx.today,
})
