import type { HandoverInFull } from '#contract/handovers.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { refuseDossier } from '#domain/units/handover.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { findCaseFileInArea, officerOf } from '../review/index.ts'
import { listHandedSheets, setDossier, touchHandover, type HandoverView } from './handover-store.ts'
import { officersHandover, presentInFull } from './present-handover.ts'

interface Naming {
  readonly id: string
  /** Of the sheet on the list. */
  readonly number: number
  /** Of the list on the officer's screen. */
  readonly version: number
  /** As the member has written it on the paper; null takes it back. */
  readonly caseNo: string | null
}

/** An officer says for which dossier a sheet was signed that was printed before there was one: the number that stands on the paper by
 *  hand. Nothing else makes such a sheet count for a dossier.
 *  @throws NOT_FOUND · HANDOVER_CHANGED · SHEET_HAS_DOSSIER · SHEET_DOSSIER_UNKNOWN · SHEET_OTHER_NAME · SHEET_OTHER_NUMBER ·
 *  SHEET_BEFORE_DOSSIER */
export async function nameDossier(ctx: Ctx, { id, number, version, caseNo }: Naming): Promise<HandoverInFull> {
  const handover = await officersHandover(ctx, id)
  const sheet = (await listHandedSheets(ctx.tx, id, officerOf(ctx).agencyCode)).find(one => one.number === number)
  if (!sheet) throw new Problem('NOT_FOUND')
  if (sheet.isPrinted) throw new Problem('SHEET_HAS_DOSSIER')
  const caseFileId = caseNo === null ? null : await dossierFor(ctx, handover, sheet, caseNo)
  if (!(await touchHandover(ctx.tx, { id, version }))) throw new Problem('HANDOVER_CHANGED')
  await setDossier(ctx.tx, id, number, caseFileId)
  await recordAudit(ctx, {
    action: 'units.sheet_dossier_named',
    subjectKind: 'unit_handover',
    subjectId: id as Uuid,
    subjectVersion: version + 1,
    detail: { sheet: sheet.sheetId, caseFileId },
  })
  return presentInFull(ctx, await officersHandover(ctx, id))
}

async function dossierFor(
  ctx: Ctx,
  { givenAt }: HandoverView,
  { name, socialInsuranceNo }: { readonly name: string; readonly socialInsuranceNo: string },
  caseNo: string,
): Promise<Uuid> {
  const file = await findCaseFileInArea(ctx, caseNo)
  if (file?.kind !== 'registration') throw new Problem('SHEET_DOSSIER_UNKNOWN', { no: caseNo })
  const refusal = refuseDossier({ name, socialInsuranceNo, givenAt }, file)
  if (refusal) throw new Problem(refusal, { applicant: file.applicantName, name })
  return file.id
}
