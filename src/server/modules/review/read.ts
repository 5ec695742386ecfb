import type { CaseFile } from '#contract/review.ts'
import type { SupportContent } from '#contract/review-evidence.ts'
import { isUuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { DECISIONS, officerActions, TRANSITIONS, type CaseAction, type CaseState } from '#domain/review/transitions.ts'
import { correctionUntil } from '#domain/review/waiting.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { FileAnswer } from '#server/platform/http/call.ts'
import { getStaffName } from '../accounts/index.ts'
import { listMessages } from '../notifications/index.ts'
import { presentDecision } from './present-decision.ts'
import { recordFileLook, refuseWithoutReason } from './access.ts'
import { presentMarks, refreshRisk } from './risk.ts'
import { byOfficer, getOfficersFile, kindOf, officerOf, type CaseKinds } from './officer.ts'
import type { CaseFileRecord } from './store.ts'
import { eventsOf } from './track.ts'
import { getAgencyRow, listOfPerson } from './views.ts'

/** Opens a file for an officer.
 *  @throws CASE_FILE_NOT_FOUND · ACCESS_REASON_NEEDED */
export async function openForOfficer(ctx: Ctx, kinds: CaseKinds, id: string): Promise<CaseFile> {
  const file = await getOfficersFile(ctx, id)
  await refuseWithoutReason(ctx, file)
  return presentCaseFile(ctx, kinds, file)
}

/** Everything that is needed to decide a file; that it is seen is recorded. */
export async function presentCaseFile(ctx: Ctx, kinds: CaseKinds, file: CaseFileRecord): Promise<CaseFile> {
  const { staffId } = officerOf(ctx)
  await recordFileLook(ctx, kinds, file, { action: 'review.open' })
  const kinship = await kindOf(kinds, file).kinship(ctx, file, staffId)
  const content = await kindOf(kinds, file).content(ctx, file)
  const events = await eventsOf(ctx, file.id)
  return {
    id: file.id,
    kind: file.kind,
    no: file.no,
    state: file.state,
    version: file.version,
    applicantName: file.applicantName,
    birthDate: content.birthDate,
    submittedAt: file.submittedAt.toISOString(),
    dueAt: file.dueAt.toISOString(),
    returnedUntil: file.returnedAt && correctionUntil(file.returnedAt).toISOString(),
    agency: await getAgencyRow(ctx.tx, file.agencyCode),
    assignedTo: file.assignedTo && {
      id: file.assignedTo,
      fullName: await getStaffName(ctx.tx, file.assignedTo),
      isMe: file.assignedTo === staffId,
      since: file.takenAt?.toISOString() ?? null,
    },
    kinship: kinship ?? null,
    pending: await presentDecision(ctx, file),
    risks: await presentMarks(ctx, await refreshRisk(ctx, kinds, file)),
    comparison: [...content.comparison],
    population: content.population && { ...content.population, at: content.population.at?.toISOString() ?? null },
    scanned: [...content.scanned],
    photos: content.photos.map(({ id, kind, width, height, at }) => ({ id, kind, width, height, at: at.toISOString() })),
    events: [...events],
    messages: await listMessages(ctx.tx, file.id),
    actions: officerActions(file, byOfficer(ctx)).filter(action => !kinship || !OF_STRANGERS.includes(action)),
    contact: { ...content.contact },
    signedForm: { ...content.signedForm },
    filedUnder: content.filedUnder && { no: content.filedUnder.no, changed: [...content.filedUnder.changed] },
    campaign: content.campaign,
    child: content.child,
    unitAccount: content.unitAccount ?? null,
    change: content.change ?? null,
    dispute: content.dispute ?? null,
    feedback: content.feedback ?? null,
    service: content.service ?? null,
    support: content.support ? { ...content.support, candidates: await candidatesOf(ctx, file) } : null,
  }
}

/** What nobody does with the own file or that of a relative. */
const OF_STRANGERS: readonly CaseAction[] = [...DECISIONS, 'take', 'assign', 'confirm', 'send_back']

/** Registrations of the number that a support request names, in this officer's area, the newest first. */
async function candidatesOf(ctx: Ctx, file: CaseFileRecord): Promise<SupportContent['candidates']> {
  const { agencyCode, staffId } = officerOf(ctx)
  const rows = await listOfPerson(ctx.tx, { agencyCode, socialInsuranceNo: file.socialInsuranceNo })
  return rows.map(row => ({
    id: row.id,
    no: row.no,
    state: row.state,
    version: row.version,
    applicantName: row.applicantName,
    submittedAt: row.submittedAt.toISOString(),
    canSettle: officerCanSettle(row, staffId),
  }))
}

/** The same question as the table asks for what a settled request does with a dossier. */
const officerCanSettle = (row: { readonly state: CaseState; readonly assignedTo: string | null }, staffId: string): boolean =>
  TRANSITIONS.registration[row.state].cancel !== undefined && (row.state !== 'in_review' || row.assignedTo === staffId)

/** A photo of a file; that it was seen is recorded. The bytes are fetched after the transaction.
 *  @throws CASE_FILE_NOT_FOUND · ACCESS_REASON_NEEDED */
export async function seePhoto(
  ctx: Ctx,
  kinds: CaseKinds,
  ids: { readonly id: string; readonly photoId: string },
): Promise<() => Promise<FileAnswer>> {
  const file = await getOfficersFile(ctx, ids.id)
  await refuseWithoutReason(ctx, file)
  const photo = isUuid(ids.photoId) ? await kindOf(kinds, file).photo(ctx, file, ids.photoId) : undefined
  if (!photo) throw new Problem('CASE_FILE_NOT_FOUND')
  await recordFileLook(ctx, kinds, file, { action: 'review.see_photo', detail: ids.photoId })
  return async () => ({ bytes: await photo.open() })
}

/** Form 01 of a file; that it was read is recorded. Typeset after the transaction.
 *  @throws CASE_FILE_NOT_FOUND · ACCESS_REASON_NEEDED */
export async function readForm(ctx: Ctx, kinds: CaseKinds, id: string): Promise<() => Promise<FileAnswer>> {
  const file = await getOfficersFile(ctx, id)
  await refuseWithoutReason(ctx, file)
  const typeset = await kindOf(kinds, file).form(ctx, file)
  await recordFileLook(ctx, kinds, file, { action: 'review.read_form' })
  const fileName = `to-khai-01-${file.no.replaceAll('/', '-')}.pdf`
  return async () => ({ bytes: await typeset(), fileName })
}
