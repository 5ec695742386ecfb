import type { HandoverInFull, HandoverRow } from '#contract/handovers.ts'
import type { Noting } from '#domain/units/handover.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { isSameName } from '#domain/units/matching.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit, recordAudits } from '../audit/index.ts'
import { noteSignedForms } from '../registration/index.ts'
import { officerOf } from '../review/index.ts'
import { listHandoversInArea, pilesOfHandover, setOutcomes, takeHandoverRow, listHandedSheets, type HandedSheet } from './handover-store.ts'
import { lockPiles, sendSheetsBack } from './pile-store.ts'
import { REASON_PLACE } from './piles.ts'
import { officersHandover, presentInFull, presentRow } from './present-handover.ts'

export const listHandovers = async (ctx: Ctx): Promise<HandoverRow[]> =>
  (await listHandoversInArea(ctx.tx, officerOf(ctx).agencyCode)).map(presentRow)

/** A list with its sheets. That it was opened leaves one trace, for the small pictures beside the names too. @throws NOT_FOUND */
export async function getHandover(ctx: Ctx, id: string): Promise<HandoverInFull> {
  const handover = await officersHandover(ctx, id)
  await recordAudit(ctx, { action: 'units.handover_read', subjectKind: 'unit_handover', subjectId: id as Uuid })
  return presentInFull(ctx, handover)
}

interface Taking {
  readonly id: string
  /** Of the list on the officer's screen. */
  readonly version: number
  readonly sentBack: readonly { readonly number: number; readonly reason: string }[]
}

/** Takes a list: what is not sent back is confirmed, and where its dossier waits for the signed paper, the paper is noted as received
 *  today; what came of each is kept. What is sent back goes to the unit with its reason, and may be signed and handed over another time;
 *  so does, without a word, what has become void meanwhile.
 *  @throws NOT_FOUND · HANDOVER_CHANGED · FIELDS_INVALID for a number that is not on the list */
export async function takeHandover(ctx: Ctx, { id, version, sentBack }: Taking): Promise<HandoverInFull> {
  const { staffId, agencyCode } = officerOf(ctx)
  await officersHandover(ctx, id)
  await lockPiles(ctx.tx, await pilesOfHandover(ctx.tx, id))
  const sheets = await listHandedSheets(ctx.tx, id, agencyCode)
  const strange = sentBack.findIndex(({ number }) => !sheets.some(sheet => sheet.number === number))
  if (strange >= 0) throw new Problem('FIELDS_INVALID', {}, [{ field: `sentBack.${strange}.number`, code: 'CHOICE' }])
  if (!(await takeHandoverRow(ctx.tx, { id, version }, { staffId, at: ctx.now }))) throw new Problem('HANDOVER_CHANGED')
  await recordAudit(ctx, {
    action: 'units.handover_taken',
    subjectKind: 'unit_handover',
    subjectId: id as Uuid,
    subjectVersion: version + 1,
    detail: { sheets: sheets.length, sentBack: sentBack.length },
  })
  const reasons = new Map(sentBack.map(({ number, reason }) => [number, reason]))
  const isBack = ({ number, state }: HandedSheet) => state === 'void' || reasons.has(number)
  const notings = await noteConfirmed(
    ctx,
    sheets.filter(sheet => !isBack(sheet)),
  )
  await setOutcomes(
    ctx.tx,
    id,
    sheets.map(sheet => ({
      number: sheet.number,
      outcome: isBack(sheet) ? 'sent_back' : 'confirmed',
      noting: notings.get(sheet.number) ?? null,
    })),
  )
  await sendBack(ctx, sheets, reasons)
  return presentInFull(ctx, await officersHandover(ctx, id))
}

/** Notes the paper on the dossiers of confirmed sheets. @returns what came of each, by its number on the list */
async function noteConfirmed(ctx: Ctx, sheets: readonly HandedSheet[]): Promise<ReadonlyMap<number, Noting>> {
  const wanted = sheets.flatMap(sheet => (sheet.caseFileId !== null && hasItsName(sheet) ? [sheet.caseFileId] : []))
  const noted = await noteSignedForms(ctx, wanted, ctx.today)
  return new Map(
    sheets.map(sheet => {
      if (sheet.caseFileId === null) return [sheet.number, 'unfiled']
      return [sheet.number, noted.get(sheet.caseFileId) ?? 'other_name']
    }),
  )
}

/** Of dossiers of other areas the name is not looked at: they are not noted here. */
const hasItsName = ({ name, applicantName, isHere }: HandedSheet): boolean =>
  !isHere || (applicantName !== null && isSameName(name, applicantName))

async function sendBack(ctx: Ctx, sheets: readonly HandedSheet[], reasons: ReadonlyMap<number, string>): Promise<void> {
  const { staffId } = officerOf(ctx)
  const back = sheets.flatMap(({ number, state, ...sheet }) => {
    const reason = reasons.get(number)
    return reason === undefined || state === 'void' ? [] : [{ ...sheet, reason }]
  })
  if (!back.length) return
  const keys = await ctx.vault.keysOf(ctx.tx, [...new Set(back.map(({ pileId }) => pileId as Uuid))])
  const sealed = back.map(({ sheetId, pileId, reason }) => {
    const key = keys.get(pileId)
    if (!key) throw new Error('a pile without its key')
    return { id: sheetId, reasonSealed: key.seal(REASON_PLACE, sheetId, reason) }
  })
  await sendSheetsBack(ctx.tx, sealed, { staffId, at: ctx.now })
  await recordAudits(
    ctx,
    back.map(({ sheetId, version }) => ({
      action: 'units.sheet_sent_back',
      subjectKind: 'unit_sheet',
      subjectId: sheetId as Uuid,
      subjectVersion: version + 1,
    })),
  )
}
