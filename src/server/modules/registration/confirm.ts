import type { Uuid } from '#domain/kernel/ids.ts'
import type { Policies } from '#domain/kernel/policy.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { matchesRegistry } from '#domain/registration/compare.ts'
import { isSameOnPaper, type Declaration } from '#domain/registration/declaration.ts'
import { kindOf } from '#domain/registration/kinds.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { accountsWithContact, consumeCode, findAccountOfParticipant, type OtpContact, tellOwner } from '../accounts/index.ts'
import { sendMessage } from '../notifications/index.ts'
import { findParticipantByNo, registryRecord, type Participant } from '../participants/index.ts'
import { caseState, caseTrack, findLiveCaseFile, holdCaseFile, keepRiskMarks, openCaseFile, resubmitCaseFile } from '../review/index.ts'
import { childMismatch, tellOthersOfRequest } from './child.ts'
import { refuseOtherCorrections } from './correction.ts'
import {
  declaredColumns,
  dossierOf,
  idOf,
  inboxOf,
  openDeclaration,
  ownRegistration,
  provenContact,
  readOwnRegistration,
  sealContact,
  waitingDeclaration,
  type RegistrationDeps,
} from './dossier.ts'
import { keepFiling, policiesFor } from './filed-under.ts'
import { askUnanswered } from './identity-check.ts'
import { takeOverDossier } from './open-correction.ts'
import { refuseWithoutPhotos, settlePhotosOf } from './photos.ts'
import { checksExhausted, countMismatch, forgetMismatches } from './registry-checks.ts'
import { riskMarksOf } from './risk.ts'
import { provableContacts } from './send.ts'
import { refuseOtherNumber, refuseWhenSent } from './start.ts'
import { findByCaseFile, lockNumber, updateRegistration, type RegistrationRow } from './store.ts'

/** A sent dossier stays reachable from its browser for a year. */
const SENT_DAYS = 365

/** Proves the contact and opens the dossier. Only now is the registry asked, and every mismatch (unknown number, other name or
 *  identity number, taken email or phone, a live dossier, an account) gets one and the same answer; what is behind it goes to the
 *  contact on file. Sent twice, the second answer is the dossier of the first.
 *  @throws OTP_* · REGISTRATION_MISMATCH · REGISTRATION_CHECKS_EXHAUSTED · REGISTRATION_PHOTOS_MISSING · REGISTRATION_NOT_SENT ·
 *  REGISTRATION_ALREADY_SENT when the dossier was taken back meanwhile · FIELDS_INVALID for the number of another dossier, and for what
 *  nobody asked to be corrected */
export async function confirmRegistration(ctx: Ctx, deps: RegistrationDeps, code: string): Promise<Uuid | Problem> {
  const { row, lockedNo } = await heldForConfirmation(ctx)
  const declaration = await waitingDeclaration(ctx, row)
  if (!declaration || !row.otpFlowId) throw new Problem('REGISTRATION_NOT_SENT')
  const contact = await consumeCode(ctx, deps.otpKey, row.otpFlowId as Uuid, {
    code,
    contacts: await provableContacts(ctx, row, declaration),
  })
  if (contact instanceof Problem) return contact.code === 'OTP_USED' && row.caseFileId ? (row.caseFileId as Uuid) : contact
  refuseWhenSent(row, row.caseFileId ? await caseState(ctx.tx, row.caseFileId) : undefined)
  refuseOtherNumber(row, declaration.socialInsuranceNo)
  const policies = await policiesFor(ctx, row)
  await refuseOtherCorrections(ctx, row, declaration)
  await refuseWithoutPhotos(ctx, row, declaration, policies)
  const exhausted = await checksExhausted(ctx, row, deps)
  if (exhausted) return exhausted
  if (declaration.socialInsuranceNo !== lockedNo) await lockNumber(ctx.tx, declaration.socialInsuranceNo)
  const target = await decideTarget(ctx, row, declaration, { contact, policies })
  if (target.kind === 'mismatch') {
    await countMismatch(ctx, row)
    const version = await updateRegistration(ctx.tx, row, { otpFlowId: null })
    await recordAudit(ctx, {
      action: 'registration.mismatch',
      subjectKind: 'registration',
      subjectId: idOf(row),
      subjectVersion: version,
      reason: target.why,
    })
    return new Problem('REGISTRATION_MISMATCH', { hotline: deps.hotline })
  }
  await forgetMismatches(ctx, row)
  if (target.kind === 'take_over') {
    await takeOverDossier(ctx, deps, row, { caseFileId: target.caseFileId, typed: declaration })
    return target.caseFileId
  }
  const kept = await goesOn(ctx, row, declaration, target)
  const file =
    target.kind === 'resubmit' ? await resubmit(ctx, declaration, target.caseFileId) : await open(ctx, declaration, kept.policies)
  await settlePhotosOf(ctx, row.id)
  const version = await updateRegistration(ctx.tx, row, {
    ...(row.pendingSealed && { ...(await declaredColumns(ctx, idOf(row), declaration)), pendingSealed: null }),
    contactProvenIndex: contact.index,
    contactProvenAt: ctx.now,
    contactProvenSealed: await sealContact(ctx, idOf(row), contact),
    settledContactIndex: null,
    settledContactSealed: null,
    policySet: kept.policySet,
    signedFormOn: kept.signedFormOn,
    caseFileId: file.id,
    expiresAt: new Date(ctx.now.getTime() + SENT_DAYS * 86_400_000),
  })
  await recordAudit(ctx, {
    action: 'registration.submit',
    subjectKind: 'registration',
    subjectId: idOf(row),
    subjectVersion: version,
    agencyCode: declaration.agencyCode,
  })
  await promiseReceipt(ctx, row, declaration, contact, file)
  await keepRiskMarks(ctx, file.id, await riskMarksOf(ctx, file))
  if (row.guardianId && target.kind === 'open') await tellOthersOfRequest(ctx, row.guardianId, declaration)
  await askUnanswered(ctx, deps.population, row, declaration)
  return file.id
}

/** The registration of this browser, locked in the order that all keep: the number, because another browser's confirmation of it may
 *  have to change this row; the case file, which an officer may be deciding on; the row.
 *  @returns the row, and the number that is locked: null when none was declared */
async function heldForConfirmation(ctx: Ctx): Promise<{ readonly row: RegistrationRow; readonly lockedNo: string | null }> {
  const { socialInsuranceNo: lockedNo } = await readOwnRegistration(ctx)
  if (lockedNo) await lockNumber(ctx.tx, lockedNo)
  // Read again: who held the number may have opened the dossier.
  const { caseFileId } = await readOwnRegistration(ctx)
  if (caseFileId) await holdCaseFile(ctx, caseFileId as Uuid)
  return { row: await ownRegistration(ctx), lockedNo }
}

type Target =
  | { readonly kind: 'open' }
  | { readonly kind: 'resubmit' | 'take_over'; readonly caseFileId: Uuid }
  | { readonly kind: 'mismatch'; readonly why: 'registry' | 'account' | 'guardian' | 'live_dossier' | 'contact_taken' }

async function decideTarget(
  ctx: Ctx,
  row: RegistrationRow,
  declaration: Declaration,
  { contact, policies }: { readonly contact: OtpContact; readonly policies: Policies },
): Promise<Target> {
  const participant = await findParticipantByNo(ctx.tx, declaration.socialInsuranceNo)
  const ofChild = row.guardianId ? await childMismatch(ctx, row.guardianId, declaration) : undefined
  if (!participant || ofChild === 'registry' || (!row.guardianId && !(await isPerson(ctx, participant, declaration))))
    return { kind: 'mismatch', why: 'registry' }
  const live = await findLiveCaseFile(ctx.tx, 'registration', declaration.socialInsuranceNo)
  if (live) {
    if (live.state === 'returned' && row.caseFileId === live.id) return { kind: 'resubmit', caseFileId: live.id }
    if (live.state === 'returned' && (await sameApplicant(ctx, live.id, row, contact))) return { kind: 'take_over', caseFileId: live.id }
    await tellOwnerOfDossier(ctx, live.id)
    return { kind: 'mismatch', why: 'live_dossier' }
  }
  const account = await findAccountOfParticipant(ctx.tx, participant.id)
  // Who has closed the own account comes back by registering.
  if (account && account.state !== 'closed') {
    await tellOwner(ctx, account.id as Uuid, 'notice_other_registration')
    return { kind: 'mismatch', why: 'account' }
  }
  if (ofChild) return { kind: 'mismatch', why: ofChild }
  // A child has no account of its own: the phone of its parent serves one adult and all children.
  if (row.guardianId) return { kind: 'open' }
  return (await contactTaken(ctx, declaration, policies)) ? { kind: 'mismatch', why: 'contact_taken' } : { kind: 'open' }
}

/** One email belongs to one person; one phone to as many adults as the policy allows. */
export async function contactTaken(
  ctx: Ctx,
  declaration: Declaration,
  { adultsByPhone }: Pick<Policies, 'adultsByPhone'>,
): Promise<boolean> {
  const byPhone = await accountsWithContact(ctx.tx, 'phone', ctx.vault.index('phone', declaration.phone))
  if (byPhone.length >= adultsByPhone) return true
  return declaration.email !== '' && (await accountsWithContact(ctx.tx, 'email', ctx.vault.index('email', declaration.email))).length > 0
}

const isPerson = async (ctx: Ctx, participant: Participant, declaration: Declaration): Promise<boolean> =>
  !participant.diedOn && matchesRegistry(declaration, await registryRecord(ctx, participant.id))

/** Whether the dossier was handed in by the same person: the same proven contact, for the same kind and by the same parent. */
async function sameApplicant(ctx: Ctx, caseFileId: Uuid, row: RegistrationRow, contact: OtpContact): Promise<boolean> {
  const other = await findByCaseFile(ctx.tx, caseFileId)
  return other?.guardianId === row.guardianId && (other.contactProvenIndex?.equals(contact.index) ?? false)
}

const caseFileOf = (ctx: Ctx, d: Declaration) => ({
  kind: 'registration' as const,
  agencyCode: d.agencyCode,
  socialInsuranceNo: d.socialInsuranceNo,
  applicantName: d.fullName,
  forChild: kindOf(d) === 'child',
  contactIndex: ctx.vault.index('phone', d.phone),
})

interface OpenedFile {
  readonly id: Uuid
  readonly no: string
  readonly dueAt: Date
}

const open = (ctx: Ctx, declaration: Declaration, policies: Policies): Promise<OpenedFile> =>
  openCaseFile(ctx, caseFileOf(ctx, declaration), policies)

interface GoingOn {
  readonly policies: Policies
  readonly policySet: number | null
  readonly signedFormOn: string | null
}

/** What a dossier keeps when it comes back: the policies it was filed under, and the form signed on paper as long as it says the same. */
async function goesOn(ctx: Ctx, row: RegistrationRow, declaration: Declaration, target: Target): Promise<GoingOn> {
  if (target.kind !== 'resubmit') return { policies: await policiesFor(ctx, row), policySet: row.policySet, signedFormOn: null }
  const signed = await openDeclaration(ctx, row)
  return {
    ...(await keepFiling(ctx, row, declaration)),
    signedFormOn: signed && isSameOnPaper(signed, declaration) ? row.signedFormOn : null,
  }
}

/** A returned dossier comes back corrected. */
async function resubmit(ctx: Ctx, declaration: Declaration, caseFileId: Uuid): Promise<OpenedFile> {
  const { no } = await caseTrack(ctx, caseFileId)
  const correction = {
    agencyCode: declaration.agencyCode,
    applicantName: declaration.fullName,
    contactIndex: ctx.vault.index('phone', declaration.phone),
  }
  const { dueAt } = await resubmitCaseFile(ctx, caseFileId, correction)
  return { id: caseFileId, no, dueAt }
}

/** Receipt with number and promised date, at once; the filled form to a proven email when asked for. */
async function promiseReceipt(
  ctx: Ctx,
  row: RegistrationRow,
  declaration: Declaration,
  contact: OtpContact,
  file: OpenedFile,
): Promise<void> {
  const base = {
    class: 'B' as const,
    channel: contact.channel,
    to: contact.to,
    language: row.language,
    subjectKind: 'case_file',
    subjectId: file.id,
    keySubject: idOf(row),
    inboxOf: inboxOf(row),
    agencyCode: declaration.agencyCode,
  }
  await sendMessage(ctx, { ...base, template: 'registration_received', values: { caseNo: file.no, dueAt: file.dueAt.toISOString() } })
  if (declaration.emailForm === 'yes' && contact.channel === 'email')
    await sendMessage(ctx, { ...base, template: 'form_copy', values: { caseNo: file.no } })
}

async function tellOwnerOfDossier(ctx: Ctx, caseFileId: Uuid): Promise<void> {
  const { row } = await dossierOf(ctx, caseFileId)
  const contact = await provenContact(ctx, row)
  await sendMessage(ctx, {
    class: 'B',
    template: 'notice_dossier_under_way',
    channel: contact.channel,
    to: contact.to,
    language: row.language,
    values: { caseNo: (await caseTrack(ctx, caseFileId)).no, at: ctx.now.toISOString() },
    subjectKind: 'case_file',
    subjectId: caseFileId,
    keySubject: idOf(row),
    inboxOf: inboxOf(row),
    agencyCode: row.agencyCode,
  })
}
