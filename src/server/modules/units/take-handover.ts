import type { HandoverInFull, HandoverRow } from '#contract/handovers.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { formatSheetToken } from '#domain/units/sheet-token.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { FileStore } from '#server/platform/files.ts'
import { recordAudit } from '../audit/index.ts'
import { officerOf, recordSignedForm, type CaseKinds } from '../review/index.ts'
import {
  findHandoverInArea,
  listHandedSheets,
  listHandoversInArea,
  setOutcomes,
  takeHandoverRow,
  type HandedSheet,
  type HandoverView,
} from './handover-store.ts'
import { settleSheet } from './pile-store.ts'
import { REASON_PLACE } from './piles.ts'
import { PAGE_PLACE } from './scans.ts'

export const listHandovers = async (ctx: Ctx): Promise<HandoverRow[]> =>
  (await listHandoversInArea(ctx.tx, officerOf(ctx).agencyCode)).map(presentRow)

/** A list of the officer's area; what is not theirs is not there. @throws NOT_FOUND */
export async function officersHandover(ctx: Ctx, id: string): Promise<HandoverView> {
  const handover = await findHandoverInArea(ctx.tx, officerOf(ctx).agencyCode, id)
  if (!handover) throw new Problem('NOT_FOUND')
  return handover
}

export async function getHandover(ctx: Ctx, id: string): Promise<HandoverInFull> {
  const handover = await officersHandover(ctx, id)
  const sheets = await listHandedSheets(ctx.tx, id)
  return { handover: presentRow(handover), sheets: sheets.map(presentSheet), noted: sheets.filter(({ isNoted }) => isNoted).length }
}

/** The picture of a sheet, to be read from its file after the transaction. Each look leaves a trace. @throws NOT_FOUND */
export async function handedPicture(ctx: Ctx, files: FileStore, id: string, number: number): Promise<() => Promise<Uint8Array>> {
  await officersHandover(ctx, id)
  const sheet = (await listHandedSheets(ctx.tx, id)).find(one => one.number === number)
  if (!sheet || sheet.pageId === null || sheet.fileKey === null) throw new Problem('NOT_FOUND')
  const { pageId, fileKey } = sheet
  const key = await ctx.vault.keyOf(ctx.tx, sheet.pileId as Uuid)
  await recordAudit(ctx, { action: 'unit.sheet_read', subjectKind: 'unit_sheet', subjectId: sheet.sheetId as Uuid })
  return async () => key.open(PAGE_PLACE, pageId, await files.get(fileKey))
}

interface Taking {
  readonly id: string
  /** Of the list on the officer's screen. */
  readonly version: number
  readonly sentBack: readonly { readonly number: number; readonly reason: string }[]
}

/** Takes a list: what is not sent back is confirmed, and where a dossier waits for the signed paper, the paper is noted as received
 *  today. What is sent back goes to the unit with its reason, and may be signed and handed over another time.
 *  @throws NOT_FOUND · HANDOVER_CHANGED · FIELDS_INVALID for a number that is not on the list */
export async function takeHandover(ctx: Ctx, kinds: CaseKinds, { id, version, sentBack }: Taking): Promise<HandoverInFull> {
  const { staffId } = officerOf(ctx)
  const handover = await officersHandover(ctx, id)
  const reasons = new Map(sentBack.map(({ number, reason }) => [number, reason]))
  const sheets = await listHandedSheets(ctx.tx, id)
  const strange = sentBack.findIndex(({ number }) => !sheets.some(sheet => sheet.number === number))
  if (strange >= 0) throw new Problem('FIELDS_INVALID', {}, [{ field: `sentBack.${strange}.number`, code: 'CHOICE' }])
  if (!(await takeHandoverRow(ctx.tx, { id, version }, { staffId, at: ctx.now }))) throw new Problem('HANDOVER_CHANGED')
  await recordAudit(ctx, {
    action: 'unit.handover_taken',
    subjectKind: 'unit_handover',
    subjectId: handover.id as Uuid,
    subjectVersion: version + 1,
    detail: { sheets: sheets.length, sentBack: sentBack.length },
  })
  const confirmed = sheets.filter(({ number }) => !reasons.has(number))
  await setOutcomes(
    ctx.tx,
    id,
    'confirmed',
    confirmed.map(({ number }) => number),
  )
  await setOutcomes(ctx.tx, id, 'sent_back', [...reasons.keys()])
  for (const sheet of confirmed) await noteSignedForm(ctx, kinds, sheet)
  for (const sheet of sheets) {
    const reason = reasons.get(sheet.number)
    if (reason !== undefined) await sendBack(ctx, sheet, reason)
  }
  return getHandover(ctx, id)
}

/** A dossier that is decided, needs no paper, or belongs to another office is left as it is: the sheet is confirmed all the same. */
async function noteSignedForm(ctx: Ctx, kinds: CaseKinds, { caseFileId, isNoted }: HandedSheet): Promise<void> {
  if (caseFileId === null || isNoted) return
  try {
    await recordSignedForm(ctx, kinds, { id: caseFileId, on: ctx.today })
  } catch (error) {
    if (!(error instanceof Problem) || !['ACTION_NOT_ALLOWED', 'CASE_FILE_NOT_FOUND'].includes(error.code)) throw error
  }
}

async function sendBack(ctx: Ctx, sheet: HandedSheet, reason: string): Promise<void> {
  const { staffId } = officerOf(ctx)
  const key = await ctx.vault.keyOf(ctx.tx, sheet.pileId as Uuid)
  const subjectVersion = await settleSheet(
    ctx.tx,
    { id: sheet.sheetId, version: sheet.version },
    {
      state: 'sent_back',
      hasInk: sheet.hasInk,
      reasonSealed: key.seal(REASON_PLACE, sheet.sheetId, reason),
      settledBy: staffId,
      settledAt: ctx.now,
    },
  )
  await recordAudit(ctx, { action: 'unit.sheet_sent_back', subjectKind: 'unit_sheet', subjectId: sheet.sheetId as Uuid, subjectVersion })
}

const presentRow = ({ unitCode, unitName, agencyName: _ofArea, givenAt, takenAt, ...row }: HandoverView): HandoverRow => ({
  ...row,
  unit: { code: unitCode, name: unitName },
  givenOn: givenAt.toISOString(),
  takenOn: takenAt?.toISOString() ?? null,
})

const presentSheet = ({ number, token, group, name, caseFileId, caseNo, fileKey, hasInk, outcome }: HandedSheet) => ({
  number,
  code: formatSheetToken(token),
  group,
  name,
  dossier: caseFileId !== null && caseNo !== null ? { id: caseFileId, no: caseNo } : null,
  hasPicture: fileKey !== null,
  hasInk,
  outcome,
})
