import type { ReadPurpose } from '#domain/access/reads.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordListLook, recordLook, type Look } from '../audit/index.ts'
import { listPeopleOfMembers, listPeopleOfSheets } from './read-views.ts'

const purposeOf = ({ actor }: Ctx): ReadPurpose => (actor.kind === 'coordinator' ? 'unit' : 'papers')

/** Records that members of the own unit were seen, with their states. */
export async function recordMembersSeen(
  ctx: Ctx,
  memberIds: readonly string[],
  action: Look['action'] = 'units.members_read',
): Promise<void> {
  if (memberIds.length === 0) return
  await recordListLook(ctx, { action, subjectKind: 'unit_member', purpose: purposeOf(ctx) }, await listPeopleOfMembers(ctx.tx, memberIds))
}

/** Records that a list of sheets was seen. */
export async function recordSheetsSeen(ctx: Ctx, sheetIds: readonly string[], action: Look['action']): Promise<void> {
  if (sheetIds.length === 0) return
  await recordListLook(ctx, { action, subjectKind: 'unit_sheet', purpose: purposeOf(ctx) }, await listPeopleOfSheets(ctx.tx, sheetIds))
}

/** Records each look at the picture of one page. Null: nobody knows whose it is. */
export async function recordPictureSeen(ctx: Ctx, look: Omit<Look, 'purpose' | 'reason'>, sheetId: string | null): Promise<void> {
  const people = sheetId === null ? [] : await listPeopleOfSheets(ctx.tx, [sheetId])
  await recordLook(
    ctx,
    { ...look, purpose: purposeOf(ctx) },
    people.map(({ personId }): Uuid => personId),
  )
}
