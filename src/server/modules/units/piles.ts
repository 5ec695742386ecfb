import type { Pile, PileInFull, Piles, Sheet } from '#contract/unit-sheets.ts'
import { plainDate } from '#domain/kernel/date.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { inPiles } from '#domain/units/scan.ts'
import { formatSheetToken, pileCodeOf } from '#domain/units/sheet-token.ts'
import type { Pile as PrintedPile } from '#server/forms/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { SubjectKey } from '#server/platform/vault.ts'
import { recordAudit } from '../audit/index.ts'
import { getUnit } from '../directory/index.ts'
import { coordinatorOf } from './coordinator.ts'
import { openFormsOfPile } from './form-consents.ts'
import { insertPile, lockSheet, settleSheet } from './pile-store.ts'
import {
  findPileRow,
  listPrintedGroups,
  listPileRows,
  listPrintedMembers,
  listScanViews,
  listSheetViews,
  type PrintedMember,
  type SheetView,
} from './pile-views.ts'
import { newSheet } from './new-sheet.ts'
import { presentScan } from './present-scan.ts'
import { recordSheetsSeen } from './reads.ts'
import { lockRoster, ROSTER_MOST } from './roster-store.ts'

export async function listPiles(ctx: Ctx): Promise<Piles> {
  const { unitCode } = coordinatorOf(ctx)
  return { piles: await listPileRows(ctx.tx, unitCode), groups: await listPrintedGroups(ctx.tx, unitCode) }
}

/** A sheet for each current member of the group, or of all; more than 600 people become several piles, as even as they can be. The
 *  roster is held: nobody's number or name changes between being read and standing on a sheet.
 *  @throws NOT_FOUND for a group that the unit does not have · PILE_EMPTY */
export async function makePiles(ctx: Ctx, groupId: string | null): Promise<Pile[]> {
  const { unitCode } = coordinatorOf(ctx)
  await lockRoster(ctx.tx, unitCode, ctx.newId(), ctx.now)
  const group = groupId === null ? null : (await listPrintedGroups(ctx.tx, unitCode)).find(({ id }) => id === groupId)
  if (group === undefined) throw new Problem('NOT_FOUND')
  const members = await listPrintedMembers(ctx.tx, unitCode, { groupId, limit: ROSTER_MOST })
  if (members.length === 0) throw new Problem('PILE_EMPTY')
  const made: Pile[] = []
  for (const some of inPiles(members)) made.push(await makePile(ctx, group?.name ?? null, some))
  return made
}

async function makePile(ctx: Ctx, groupName: string | null, members: readonly PrintedMember[]): Promise<Pile> {
  const { unitCode, staffId } = coordinatorOf(ctx)
  const id = ctx.newId()
  const code = pileCodeOf(ctx.vault.index('unit_sheet', id))
  await insertPile(
    ctx.tx,
    { id, unitCode, code, groupName, printedOn: ctx.today, createdBy: staffId, createdAt: ctx.now },
    members.map((member, n) => newSheet(ctx, { id, code }, { ...member, position: n + 1 })),
  )
  await recordAudit(ctx, { action: 'units.pile_made', subjectKind: 'unit_pile', subjectId: id, detail: { sheets: members.length } })
  return getPileRow(ctx, id)
}

/** @throws NOT_FOUND for a pile of another unit too */
export async function getPileRow(ctx: Ctx, id: string): Promise<Pile> {
  const pile = await findPileRow(ctx.tx, coordinatorOf(ctx).unitCode, id)
  if (!pile) throw new Problem('NOT_FOUND')
  return pile
}

export async function getPile(ctx: Ctx, id: string): Promise<PileInFull> {
  const pile = await getPileRow(ctx, id)
  const [sheets, scans] = [await listSheetViews(ctx.tx, id), await listScanViews(ctx.tx, id)]
  await recordSheetsSeen(
    ctx,
    sheets.map(sheet => sheet.id),
    'units.pile_read',
  )
  return { pile, sheets: sheets.map(presentSheet(await ctx.vault.keyOf(ctx.tx, id as Uuid))), scans: scans.map(presentScan) }
}

/** What is printed, collected in the transaction; it is typeset after it. The filled form follows the sheet of whoever agreed to it.
 *  @param origin where people check a printed form
 *  @throws NOT_FOUND · PILE_EMPTY when everybody on it has left */
export async function printedPile(ctx: Ctx, id: string, origin: string): Promise<PrintedPile> {
  const pile = await getPileRow(ctx, id)
  const [unit, sheets] = [
    await getUnit(ctx.tx, coordinatorOf(ctx).unitCode),
    (await listSheetViews(ctx.tx, id)).filter(({ state }) => state !== 'void'),
  ]
  if (sheets.length === 0) throw new Problem('PILE_EMPTY')
  const formOf = await openFormsOfPile(ctx, id, origin)
  await recordSheetsSeen(
    ctx,
    sheets.map(sheet => sheet.id),
    'units.pile_printed',
  )
  await recordAudit(ctx, { action: 'units.pile_printed', subjectKind: 'unit_pile', subjectId: id as Uuid, detail: { forms: formOf.size } })
  return {
    language: 'vi',
    unitName: unit.name,
    code: pile.code,
    date: plainDate(pile.printedOn),
    sheets: sheets.map(sheet => ({
      number: sheet.number,
      token: sheet.token,
      group: sheet.group,
      fullName: sheet.name,
      caseNo: sheet.caseNo ?? '',
      form: formOf.get(sheet.id) ?? null,
    })),
  }
}

/** Where the reason of a person is sealed, under the pile's key. */
export const REASON_PLACE = 'unit_sheet.reason'

interface Tick {
  readonly id: string
  readonly isReturned: boolean
  readonly reason: string
  readonly version: number
}

/** A person says that the signed sheet is there although no scan shows it, or that what a scan shows is not enough.
 *  @throws NOT_FOUND · SHEET_CHANGED when somebody, or a scan, was faster · SHEET_HANDED_OVER · SHEET_VOID */
export async function tickSheet(ctx: Ctx, { id, isReturned, reason, version }: Tick): Promise<Sheet> {
  const { unitCode, staffId } = coordinatorOf(ctx)
  const sheet = await lockSheet(ctx.tx, unitCode, id)
  if (!sheet) throw new Problem('NOT_FOUND')
  if (sheet.version !== version) throw new Problem('SHEET_CHANGED')
  if (sheet.state === 'void') throw new Problem('SHEET_VOID')
  if (sheet.isHandedOver) throw new Problem('SHEET_HANDED_OVER')
  const key = await ctx.vault.keyOf(ctx.tx, sheet.pileId as Uuid)
  const state = isReturned ? 'ticked' : 'set_aside'
  const reasonSealed = key.seal(REASON_PLACE, id, reason)
  const subjectVersion = await settleSheet(ctx.tx, sheet, {
    state,
    hasInk: isReturned ? sheet.hasInk : null,
    reasonSealed,
    settledBy: staffId,
    settledAt: ctx.now,
  })
  await recordAudit(ctx, { action: `units.sheet_${state}`, subjectKind: 'unit_sheet', subjectId: id as Uuid, subjectVersion })
  const [changed] = await listSheetViews(ctx.tx, sheet.pileId, id)
  if (!changed) throw new Problem('NOT_FOUND')
  await recordSheetsSeen(ctx, [id], 'units.pile_read')
  return presentSheet(key)(changed)
}

/** The reason is shown when the agency gave it: the unit has to know what to mend. */
const presentSheet =
  (key: SubjectKey) =>
  ({ token, caseNo: _onPaperOnly, agencyCode: _ofTheList, settledAt, scan, page, reasonSealed, ...sheet }: SheetView): Sheet => ({
    ...sheet,
    code: formatSheetToken(token),
    settledOn: settledAt?.toISOString() ?? null,
    seen: scan !== null && page !== null ? { scan, page } : null,
    sentBackReason: sheet.state === 'sent_back' && reasonSealed ? key.openText(REASON_PLACE, sheet.id, reasonSealed) : null,
  })
