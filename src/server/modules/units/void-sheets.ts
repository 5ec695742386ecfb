import type { Uuid } from '#domain/kernel/ids.ts'
import { isSameName } from '#domain/units/matching.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudits } from '../audit/index.ts'
import { newSheet } from './new-sheet.ts'
import { insertSheets, lockPiles } from './pile-store.ts'
import { listPrintedMembers } from './pile-views.ts'
import { listOpenSheets, nextPositions, voidSheetRows, type OpenSheet } from './void-store.ts'

/** A sheet is signed for the number and name that stand on it. Sheets whose member has another number or name in the roster by now, and
 *  that no officer has confirmed, become void, and a new sheet at the end of the pile takes the place of each. Nothing of the old one moves
 *  to the new one. Called by whoever has changed members, under the lock of the roster.
 *  @param memberIds of one unit */
export async function voidStaleSheets(ctx: Ctx, memberIds: readonly string[]): Promise<void> {
  const seen = await listOpenSheets(ctx.tx, memberIds)
  if (!seen.some(isStale)) return
  await lockPiles(ctx.tx, [...new Set(seen.filter(isStale).map(({ pileId }) => pileId))])
  const stale = (await listOpenSheets(ctx.tx, memberIds)).filter(isStale)
  await voidSheetRows(
    ctx.tx,
    stale.map(({ id }) => id),
    ctx.now,
  )
  await recordAudits(
    ctx,
    stale.map(({ id, version }) => ({
      action: 'units.sheet_void',
      subjectKind: 'unit_sheet',
      subjectId: id as Uuid,
      subjectVersion: version + 1,
    })),
  )
  await replace(ctx, stale)
}

const isStale = (sheet: OpenSheet): boolean => sheet.sheetNo !== sheet.memberNo || !isSameName(sheet.sheetName, sheet.memberName)

async function replace(ctx: Ctx, stale: readonly OpenSheet[]): Promise<void> {
  const unitCode = stale[0]?.unitCode ?? ''
  const memberIds = [...new Set(stale.map(({ memberId }) => memberId))]
  const members = await listPrintedMembers(ctx.tx, unitCode, { memberIds, limit: memberIds.length })
  const piles = Map.groupBy(stale, ({ pileId }) => pileId)
  const next = await nextPositions(ctx.tx, [...piles.keys()])
  for (const [pileId, old] of piles) {
    const ofPile = new Set(old.map(({ memberId }) => memberId))
    const pile = { id: pileId, code: old[0]?.pileCode ?? '' }
    const printed = members.filter(({ memberId }) => ofPile.has(memberId))
    await insertSheets(
      ctx.tx,
      pileId,
      printed.map((member, n) => newSheet(ctx, pile, { ...member, position: (next.get(pileId) ?? 1) + n })),
    )
  }
}
