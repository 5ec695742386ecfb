import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { listReadingsOf } from './views.ts'

/** Who looked at a person's data, for the person: the agency and what for, never which officer. */
export async function exportReadings(ctx: Ctx, participantId: Uuid): Promise<PersonalData['readings']> {
  const rows = await listReadingsOf(ctx.tx, participantId)
  return rows.map(({ at, action, agencyCode, purpose }) => ({ at: at.toISOString(), action, agency: agencyCode, purpose }))
}
