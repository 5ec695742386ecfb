import type { PersonalData } from '#contract/export.ts'
import { isAccessReason, isReadAction, READ_ACTIONS, READ_PURPOSES } from '#domain/access/reads.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { listReadingsOf } from './views.ts'

/** Who looked at a person's data, for the person: the agency or the unit, at what and what for, never who it was. */
export async function exportReadings(ctx: Ctx, participantId: Uuid): Promise<PersonalData['readings']> {
  const rows = await listReadingsOf(ctx.tx, participantId)
  return rows.flatMap(({ at, action, place, purpose: word, reason }) => {
    const purpose = READ_PURPOSES.find(one => one === word)
    if (!isReadAction(action) || !purpose) return []
    return [{ at: at.toISOString(), by: place ?? '', seen: READ_ACTIONS[action], purpose, reason: isAccessReason(reason) ? reason : null }]
  })
}
