import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { listMembershipsOf } from './membership-views.ts'

/** The units on whose rosters a person stands, and whether each may print the filled form. */
export async function exportUnits(ctx: Ctx, participantId: Uuid): Promise<PersonalData['units']> {
  const rows = await listMembershipsOf(ctx.tx, participantId)
  return rows.map(({ unit, groupName, memberFrom, memberUntil, isGiven }) => ({
    unit,
    group: groupName,
    from: memberFrom.toISOString(),
    until: memberUntil?.toISOString() ?? null,
    mayPrintForm: isGiven,
  }))
}
