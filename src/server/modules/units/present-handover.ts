import type { HandoverInFull, HandoverRow, HandoverSheet } from '#contract/handovers.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { isSameName } from '#domain/units/matching.ts'
import { formatSheetToken } from '#domain/units/sheet-token.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { SubjectKey } from '#server/platform/vault.ts'
import { officerOf } from '../review/index.ts'
import { findHandoverInArea, listHandedSheets, type HandedSheet, type HandoverView } from './handover-store.ts'
import { REASON_PLACE } from './piles.ts'
import { recordSheetsSeen } from './reads.ts'

/** A list of the officer's area; what is not theirs is not there. @throws NOT_FOUND */
export async function officersHandover(ctx: Ctx, id: string): Promise<HandoverView> {
  const handover = await findHandoverInArea(ctx.tx, officerOf(ctx).agencyCode, id)
  if (!handover) throw new Problem('NOT_FOUND')
  return handover
}

/** A list with its sheets; whose they are is recorded. */
export async function presentInFull(ctx: Ctx, handover: HandoverView): Promise<HandoverInFull> {
  const sheets = await listHandedSheets(ctx.tx, handover.id, officerOf(ctx).agencyCode)
  await recordSheetsSeen(
    ctx,
    sheets.map(({ sheetId }) => sheetId),
    'units.handover_read',
  )
  const keys = await ctx.vault.keysOf(ctx.tx, [...new Set(sheets.map(({ pileId }) => pileId as Uuid))])
  return {
    handover: presentRow(handover),
    sheets: sheets.map(sheet => presentSheet(keys.get(sheet.pileId), sheet)),
    noted: sheets.filter(({ isNoted }) => isNoted).length,
  }
}

export const presentRow = ({ unitCode, unitName, agencyName: _ofArea, givenAt, takenAt, ...row }: HandoverView): HandoverRow => ({
  ...row,
  unit: { code: unitCode, name: unitName },
  givenOn: givenAt.toISOString(),
  takenOn: takenAt?.toISOString() ?? null,
})

function presentSheet(key: SubjectKey | undefined, sheet: HandedSheet): HandoverSheet {
  const { sheetId, number, token, group, name, state, reasonSealed, scannedAt, hasInk, outcome, noting } = sheet
  return {
    number,
    code: formatSheetToken(token),
    group,
    name,
    dossier: presentDossier(sheet),
    state,
    tickedBecause: state === 'ticked' && reasonSealed && key ? key.openText(REASON_PLACE, sheetId, reasonSealed) : null,
    scannedOn: scannedAt?.toISOString() ?? null,
    hasInk: scannedAt === null ? null : hasInk,
    outcome,
    noting,
  }
}

/** Of a dossier of another area only the number is told, which stands on the paper. */
function presentDossier({ caseFileId, caseNo, isPrinted, isHere, applicantName, name }: HandedSheet): HandoverSheet['dossier'] {
  if (caseFileId === null || caseNo === null) return null
  if (!isHere || applicantName === null) return { no: caseNo, isPrinted, file: null }
  return { no: caseNo, isPrinted, file: { id: caseFileId, applicant: applicantName, isSameName: isSameName(name, applicantName) } }
}
