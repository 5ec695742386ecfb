import type { Handover } from '#contract/unit-sheets.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { listsByAgency } from '#domain/units/handover.ts'
import { mayBeHandedOver } from '#domain/units/scan.ts'
import { formatSheetToken } from '#domain/units/sheet-token.ts'
import type { HandoverList } from '#server/forms/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { officerOf } from '../review/index.ts'
import { coordinatorOf } from './coordinator.ts'
import {
  findHandoverOf,
  insertHandover,
  listGivenSheets,
  listHandedSheets,
  listHandoversOf,
  nextHandoverNo,
  type GivenSheet,
  type HandoverView,
} from './handover-store.ts'
import { lockSheets } from './pile-store.ts'
import { listSheetViews } from './pile-views.ts'
import { getPileRow } from './piles.ts'
import { officersHandover } from './present-handover.ts'
import { recordSheetsSeen } from './reads.ts'

export const listOwnHandovers = async (ctx: Ctx): Promise<Handover[]> =>
  (await listHandoversOf(ctx.tx, coordinatorOf(ctx).unitCode)).map(presentHandover)

/** Puts every sheet of the pile that is back, signed and on no list yet on a list: by this the unit confirms that it gives them. The
 *  papers go where their dossiers are, so each office gets a list of its own.
 *  @throws NOT_FOUND · HANDOVER_EMPTY, also for whoever was faster by a moment */
export async function handOver(ctx: Ctx, pileId: string): Promise<Handover[]> {
  const { unitCode, agencyCode } = coordinatorOf(ctx)
  await getPileRow(ctx, pileId)
  const free = new Set(
    (await lockSheets(ctx.tx, pileId)).filter(sheet => !sheet.isHandedOver && mayBeHandedOver(sheet)).map(({ id }) => id),
  )
  const ready = (await listSheetViews(ctx.tx, pileId)).filter(({ id }) => free.has(id))
  if (ready.length === 0) throw new Problem('HANDOVER_EMPTY')
  const given: Handover[] = []
  for (const [agency, sheetIds] of listsByAgency(ready, agencyCode)) {
    const no = await nextHandoverNo(ctx.tx, unitCode)
    given.push(await giveList(ctx, { no, agencyCode: agency }, sheetIds))
  }
  return given
}

async function giveList(
  ctx: Ctx,
  list: { readonly no: number; readonly agencyCode: string },
  sheetIds: readonly string[],
): Promise<Handover> {
  const { unitCode, staffId } = coordinatorOf(ctx)
  const id = ctx.newId()
  await insertHandover(ctx.tx, { ...list, id, unitCode, givenBy: staffId, givenAt: ctx.now }, sheetIds)
  await recordAudit(ctx, {
    action: 'units.handed_over',
    subjectKind: 'unit_handover',
    subjectId: id,
    subjectVersion: 1,
    detail: { sheets: sheetIds.length },
  })
  return presentHandover(await ownHandover(ctx, id))
}

async function ownHandover(ctx: Ctx, id: string): Promise<HandoverView> {
  const handover = await findHandoverOf(ctx.tx, coordinatorOf(ctx).unitCode, id)
  if (!handover) throw new Problem('NOT_FOUND')
  return handover
}

/** The list for the coordinator to print; whose sheets they are is recorded. */
export async function printedOwnHandover(ctx: Ctx, id: string): Promise<HandoverList> {
  const handover = await ownHandover(ctx, id)
  return printedHandover(ctx, handover, await listGivenSheets(ctx.tx, id))
}

/** The same for the officer. @throws NOT_FOUND */
export async function printedForOfficer(ctx: Ctx, id: string): Promise<HandoverList> {
  const handover = await officersHandover(ctx, id)
  return printedHandover(ctx, handover, await listHandedSheets(ctx.tx, id, officerOf(ctx).agencyCode))
}

/** The list as it is printed, for both sides to sign. */
async function printedHandover(ctx: Ctx, handover: HandoverView, sheets: readonly GivenSheet[]): Promise<HandoverList> {
  await recordSheetsSeen(
    ctx,
    sheets.map(({ sheetId }) => sheetId),
    'units.handover_printed',
  )
  return {
    language: 'vi',
    no: handover.no,
    unitName: handover.unitName,
    agencyName: handover.agencyName,
    date: dayInVietnam(handover.givenAt),
    takenOn: handover.takenAt && dayInVietnam(handover.takenAt),
    sheets: sheets.map(({ number, token, group, name, caseNo }) => ({
      number,
      code: formatSheetToken(token),
      group,
      fullName: name,
      caseNo: caseNo ?? '',
    })),
  }
}

const presentHandover = ({ id, no, agencyName, givenAt, takenAt, sheets, confirmed, sentBack }: HandoverView): Handover => ({
  id,
  no,
  agency: agencyName,
  givenOn: givenAt.toISOString(),
  takenOn: takenAt?.toISOString() ?? null,
  sheets,
  confirmed,
  sentBack,
})
