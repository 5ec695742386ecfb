import type { Handover } from '#contract/unit-sheets.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { mayBeHandedOver } from '#domain/units/scan.ts'
import { formatSheetToken } from '#domain/units/sheet-token.ts'
import type { HandoverList } from '#server/forms/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { coordinatorOf } from './coordinator.ts'
import { findHandoverOf, insertHandover, listHandedSheets, listHandoversOf, nextHandoverNo, type HandoverView } from './handover-store.ts'
import { lockSheets } from './pile-store.ts'
import { listSheetViews } from './pile-views.ts'
import { getPileRow } from './piles.ts'

export const listOwnHandovers = async (ctx: Ctx): Promise<Handover[]> =>
  (await listHandoversOf(ctx.tx, coordinatorOf(ctx).unitCode)).map(presentHandover)

/** Puts every sheet of the pile that is back, signed and on no list yet on a new one: by this the unit confirms that it gives them.
 *  @throws NOT_FOUND · HANDOVER_EMPTY */
export async function handOver(ctx: Ctx, pileId: string): Promise<Handover> {
  const { unitCode, agencyCode, staffId } = coordinatorOf(ctx)
  await getPileRow(ctx, pileId)
  const locked = new Map((await lockSheets(ctx.tx, pileId)).map(sheet => [sheet.id, sheet]))
  const ready = (await listSheetViews(ctx.tx, pileId)).filter(({ id }) => {
    const sheet = locked.get(id)
    return sheet !== undefined && !sheet.isHandedOver && mayBeHandedOver(sheet)
  })
  if (ready.length === 0) throw new Problem('HANDOVER_EMPTY')
  const id = ctx.newId()
  const no = await nextHandoverNo(ctx.tx, unitCode)
  const handover = { id, unitCode, no, agencyCode, givenBy: staffId, givenAt: ctx.now }
  await insertHandover(
    ctx.tx,
    handover,
    ready.map(sheet => sheet.id),
  )
  await recordAudit(ctx, {
    action: 'unit.handed_over',
    subjectKind: 'unit_handover',
    subjectId: id,
    subjectVersion: 1,
    detail: { sheets: ready.length },
  })
  return presentHandover(await ownHandover(ctx, id))
}

async function ownHandover(ctx: Ctx, id: string): Promise<HandoverView> {
  const handover = await findHandoverOf(ctx.tx, coordinatorOf(ctx).unitCode, id)
  if (!handover) throw new Problem('NOT_FOUND')
  return handover
}

export const printedOwnHandover = async (ctx: Ctx, id: string): Promise<HandoverList> => printedHandover(ctx, await ownHandover(ctx, id))

/** The list as it is printed, for both sides to sign. */
export async function printedHandover(ctx: Ctx, handover: HandoverView): Promise<HandoverList> {
  const sheets = await listHandedSheets(ctx.tx, handover.id)
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

const presentHandover = ({ id, no, givenAt, takenAt, sheets, confirmed, sentBack }: HandoverView): Handover => ({
  id,
  no,
  givenOn: givenAt.toISOString(),
  takenOn: takenAt?.toISOString() ?? null,
  sheets,
  confirmed,
  sentBack,
})
