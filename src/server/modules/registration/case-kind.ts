import { compareScanned } from '#domain/registration/compare-scanned.ts'
import { compareWithRegistry } from '#domain/registration/compare.ts'
import { maskEmail, maskPhone, personalIdKind } from '#domain/participants/identifiers.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { isItemOf, namedItems, type Correction } from '#domain/review/corrections.ts'
import { correctionUntil } from '#domain/review/waiting.ts'
import type { MessageValues } from '#domain/notifications/templates.ts'
import type { Forms } from '#server/forms/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { holdContact, isDead, openAccount, prepareSecret, type Passwords, type ProvenContact } from '../accounts/index.ts'
import { endLinkByOfficer, kinshipOf, type OnLinkEnd } from '../guardians/index.ts'
import { giveInbox, sendMessage } from '../notifications/index.ts'
import { findParticipantByNo, registryRecord, registryRecordsByNo } from '../participants/index.ts'
import { askedCorrections, type CaseKind, type DecidedFile, type SettleWay } from '../review/index.ts'
import { findCampaign } from './campaign-store.ts'
import { approveChild, childContent } from './child.ts'
import { contactTaken } from './confirm.ts'
import { passConsentOn, type KeepConsent } from './consent.ts'
import {
  dossierOf,
  holdDossier,
  idOf,
  inboxOf,
  openDeclarations,
  provenContact,
  sealSettledContact,
  type RegistrationDeps,
} from './dossier.ts'
import { filedUnder, policiesFor } from './filed-under.ts'
import { form01Of } from './form.ts'
import { applicantOf, riskMarksOf } from './risk.ts'
import { populationResult } from './identity-check.ts'
import { photoOpener } from './photos.ts'
import { messagesOf } from './present.ts'
import { receiveSignedForm, refusalWithoutForm, signedFormOf } from './signed-form.ts'
import {
  caseFilesOfApplicant,
  findPhotoById,
  listByCaseFiles,
  listPhotos,
  lockByAccount,
  updateRegistration,
  type RegistrationRow,
} from './store.ts'
import { addressLine, addressLines } from './views.ts'

interface CaseKindDeps extends RegistrationDeps {
  readonly passwords: Passwords
  readonly forms: Forms
  readonly keepConsent: KeepConsent
  /** What else ends with the access to a child's records. */
  readonly onLinkEnd: OnLinkEnd
}

/** What an officer sees and decides about a registration. */
export const registrationCaseKind = (deps: CaseKindDeps): CaseKind => ({
  content: async (ctx, file) => {
    const { row, declaration } = await dossierOf(ctx, file.id)
    const participant = await findParticipantByNo(ctx.tx, file.socialInsuranceNo)
    const registry = participant && (await registryRecord(ctx, participant.id))
    const contact = await provenContact(ctx, row)
    const photos = await listPhotos(ctx.tx, row.id)
    const address = await addressLine(ctx.tx, declaration)
    return {
      comparison: compareWithRegistry(declaration, address, registry),
      population: await populationResult(ctx, row, declaration),
      scanned: compareScanned(declaration, address, participant && { ...participant, personalId: registry?.personalId ?? null }),
      child: await childContent(ctx, row, declaration),
      birthDate: participant?.birthDate ?? null,
      photos: photos.map(photo => ({
        id: photo.id as Uuid,
        kind: photo.kind,
        width: photo.width,
        height: photo.height,
        at: photo.createdAt,
      })),
      messages: await messagesOf(ctx, file.id, row.accountId),
      signedForm: await signedFormOf(ctx, row),
      filedUnder: await filedUnder(ctx, row),
      campaign: row.campaignCode === null ? null : await campaignName(ctx, row.campaignCode),
      contact: {
        channel: contact.channel,
        masked: contact.channel === 'sms' ? maskPhone(contact.to) : maskEmail(contact.to),
        language: row.language,
      },
    }
  },
  alsoShown: async (ctx, file) => {
    const { row } = await dossierOf(ctx, file.id)
    return row.guardianId ? [row.guardianId as Uuid] : []
  },
  countDifferences,
  photo: async (ctx, file, photoId) => {
    const { row } = await dossierOf(ctx, file.id)
    const open = await photoOpener(ctx, deps, idOf(row), await findPhotoById(ctx.tx, row.id, photoId))
    return open && { open }
  },
  form: async (ctx, file) => {
    const data = await form01Of(ctx, deps, { ...(await dossierOf(ctx, file.id)), isFiled: true })
    return async () => deps.forms.renderForm01(await data())
  },
  prepareApproval: async () => {
    const prepared = await prepareSecret(deps.passwords)
    return { apply: (ctx, file) => approve(ctx, deps, file, prepared) }
  },
  approvalRefusal: (ctx, file) => approvalRefusal(ctx, deps, file),
  receiveSignedForm,
  kinship: async (ctx, file, staffId) => kinshipOf(ctx, staffId, await applicantOf(ctx, file)),
  riskMarks: riskMarksOf,
  refuseCorrections,
  endGuardianAccess: async (ctx, file) => {
    const { row } = await dossierOf(ctx, file.id)
    if (!row.guardianLinkId) throw new Problem('ACTION_NOT_ALLOWED')
    await endLinkByOfficer(ctx, row.guardianLinkId, deps.onLinkEnd)
  },
  returned: async (ctx, file, { corrections }) => {
    await refuseCorrections(ctx, file, corrections)
    const until = correctionUntil(ctx.now).toISOString()
    await tell(ctx, file, {
      template: 'registration_returned',
      values: { caseNo: file.no, corrections: corrections.map(inOneWord), until },
    })
  },
  rejected: (ctx, file, { reasons }) => tell(ctx, file, { template: 'registration_rejected', values: { caseNo: file.no, reasons } }),
  overdue: (ctx, file, { expectedAt }) =>
    tell(ctx, file, { template: 'case_overdue', values: { caseNo: file.no, expectedAt: expectedAt.toISOString() } }),
  reminded: async (ctx, file, { until }) => {
    const asked = await askedCorrections(ctx, file.id)
    const corrections = (asked?.corrections ?? []).map(inOneWord)
    await tell(ctx, file, { template: 'registration_reminder', values: { caseNo: file.no, corrections, until: until.toISOString() } })
  },
  lapsed: (ctx, file) => tell(ctx, file, { template: 'registration_lapsed', values: { caseNo: file.no } }),
  settled,
  answered: async () => {
    throw new Error('a registration is decided, not answered')
  },
})

/** @throws FIELDS_INVALID for an item that this dossier cannot have */
async function refuseCorrections(ctx: Ctx, file: DecidedFile, corrections: readonly Correction[]): Promise<void> {
  const { row, declaration } = await dossierOf(ctx, file.id)
  const items = namedItems(corrections)
  // A passport has one page, unless another paper is asked for.
  const hasNoBack = personalIdKind(declaration.personalId) === 'passport' && !items.includes('personalId')
  const hasAll = items.every(item => isItemOf(item, { forChild: row.guardianId !== null }))
  if (!hasAll || (items.includes('id_back') && hasNoBack))
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'corrections', code: 'CHOICE' }])
}

/** What stands against an approval already now; the approval itself asks once more. */
async function approvalRefusal(ctx: Ctx, deps: Pick<RegistrationDeps, 'hotline'>, file: DecidedFile): Promise<Problem | undefined> {
  const withoutForm = await refusalWithoutForm(ctx, file)
  if (withoutForm) return withoutForm
  const { row, declaration } = await dossierOf(ctx, file.id)
  if (row.guardianId) return undefined
  const participant = await findParticipantByNo(ctx.tx, file.socialInsuranceNo)
  if (participant?.diedOn) return new Problem('ACCOUNT_OF_DEAD')
  const isTaken = !participant || (await contactTaken(ctx, declaration, await policiesFor(ctx, row)))
  return isTaken ? new Problem('REGISTRATION_MISMATCH', { hotline: deps.hotline }) : undefined
}

async function campaignName({ tx }: Ctx, code: string) {
  const campaign = await findCampaign(tx, code)
  return campaign ? { code, unitName: campaign.unitName } : null
}

const inOneWord = ({ item, reason }: { readonly item: string; readonly reason: string }): string => `${item}:${reason}`

/** An officer has settled a support request about this dossier. The contact so far hears of it, and nothing secret; the contact of the
 *  request is the one to which the code will go that opens the dossier. */
async function settled(
  ctx: Ctx,
  file: DecidedFile,
  { way, contact }: { readonly way: SettleWay; readonly contact: ProvenContact },
): Promise<void> {
  await tell(ctx, file, {
    template: way === 'ask_phone' ? 'registration_phone_asked' : 'registration_cancelled',
    values: { caseNo: file.no },
  })
  if (way === 'cancel') return
  const { row } = await holdDossier(ctx, file.id)
  const version = await updateRegistration(ctx.tx, row, {
    settledContactIndex: ctx.vault.index(contact.channel === 'sms' ? 'phone' : 'email', contact.to),
    settledContactSealed: await sealSettledContact(ctx, idOf(row), contact),
  })
  await recordAudit(ctx, { action: 'registration.settle', subjectKind: 'registration', subjectId: idOf(row), subjectVersion: version })
}

/** Compares a page of the queue in a constant number of queries: the console asks again every half minute. */
async function countDifferences(ctx: Ctx, fileIds: readonly Uuid[]): Promise<ReadonlyMap<string, number>> {
  const rows = fileIds.length ? await listByCaseFiles(ctx.tx, fileIds) : []
  const declarations = await openDeclarations(ctx, rows)
  const opened = [...declarations.values()]
  const registry = await registryRecordsByNo(
    ctx,
    opened.map(declaration => declaration.socialInsuranceNo),
  )
  const lineOf = await addressLines(ctx.tx, opened)
  const counts = new Map<string, number>()
  for (const { id, caseFileId } of rows) {
    const declaration = declarations.get(id)
    if (!declaration || !caseFileId) continue
    const compared = compareWithRegistry(declaration, lineOf(declaration), registry.get(declaration.socialInsuranceNo))
    counts.set(caseFileId, compared.filter(({ result }) => result === 'differs').length)
  }
  return counts
}

/** Opens the account and promises both notices, in the transaction of the decision. */
async function approve(
  ctx: Ctx,
  deps: CaseKindDeps,
  file: DecidedFile,
  prepared: Awaited<ReturnType<typeof prepareSecret>>,
): Promise<Problem | undefined> {
  const withoutForm = await refusalWithoutForm(ctx, file)
  if (withoutForm) return withoutForm
  const { row, declaration } = await holdDossier(ctx, file.id)
  if (row.guardianId) return approveForChild(ctx, deps, file, { row, guardianId: row.guardianId, declaration })
  const participant = await findParticipantByNo(ctx.tx, file.socialInsuranceNo)
  if (!participant) return new Problem('REGISTRATION_MISMATCH', { hotline: deps.hotline })
  if (await isDead(ctx.tx, participant.id)) return new Problem('ACCOUNT_OF_DEAD')
  // Since the confirmation another dossier with the same contact may have been approved, or is being approved now.
  await holdContact(ctx.tx, ctx.vault.index('phone', declaration.phone))
  if (await contactTaken(ctx, declaration, await policiesFor(ctx, row)))
    return new Problem('REGISTRATION_MISMATCH', { hotline: deps.hotline })
  const contact = await provenContact(ctx, row)
  const account = {
    participantId: participant.id,
    phone: declaration.phone,
    email: declaration.email,
    provenContact: contact,
    language: row.language,
    agencyCode: file.agencyCode,
  }
  const accountId = await openAccount(ctx, account, prepared).catch((error: unknown) => {
    throw takenContact(error) ? new Problem('REGISTRATION_MISMATCH', { hotline: deps.hotline }) : error
  })
  await leaveEarlier(ctx, accountId)
  await passConsentOn(ctx, deps.keepConsent, row, { participantId: participant.id, aboutId: null, purposes: ['account'] })
  const version = await updateRegistration(ctx.tx, row, { accountId })
  await recordAudit(ctx, {
    action: 'registration.account_opened',
    subjectKind: 'registration',
    subjectId: idOf(row),
    subjectVersion: version,
  })
  await sendMessage(ctx, {
    ...noticeOf(file, row),
    ...contact,
    template: 'registration_approved',
    values: { caseNo: file.no, nameHint: file.socialInsuranceNo.slice(-3) },
  })
  await giveInbox(ctx, participant.id, await caseFilesOfApplicant(ctx.tx, row))
  return undefined
}

/** Who has closed the account and comes back has another dossier: that of before, and its contact, open nothing any more. */
async function leaveEarlier(ctx: Ctx, accountId: Uuid): Promise<void> {
  const earlier = await lockByAccount(ctx.tx, accountId)
  if (!earlier) return
  const version = await updateRegistration(ctx.tx, earlier, { accountId: null, formerAccountId: accountId })
  await recordAudit(ctx, {
    action: 'registration.leave_account',
    subjectKind: 'registration',
    subjectId: idOf(earlier),
    subjectVersion: version,
  })
}

interface ChildDossier {
  readonly row: RegistrationRow
  readonly guardianId: string
  readonly declaration: Declaration
}

/** Opens the child's records to the parent; no account, no password. What the confirmation has asked is asked once more. */
async function approveForChild(ctx: Ctx, deps: CaseKindDeps, file: DecidedFile, dossier: ChildDossier): Promise<Problem | undefined> {
  const { row, declaration } = dossier
  const guardianLinkId = await approveChild(ctx, file, dossier)
  if (!guardianLinkId) return new Problem('REGISTRATION_MISMATCH', { hotline: deps.hotline })
  const child = await findParticipantByNo(ctx.tx, file.socialInsuranceNo)
  const purposes = declaration.childConsent === 'yes' ? (['guardian', 'child'] as const) : (['guardian'] as const)
  const participantId = dossier.guardianId as Uuid
  if (child) await passConsentOn(ctx, deps.keepConsent, row, { participantId, aboutId: child.id, purposes })
  const version = await updateRegistration(ctx.tx, row, { guardianLinkId })
  await recordAudit(ctx, {
    action: 'registration.child_opened',
    subjectKind: 'registration',
    subjectId: idOf(row),
    subjectVersion: version,
  })
  const contact = await provenContact(ctx, row)
  await sendMessage(ctx, { ...noticeOf(file, row), ...contact, template: 'child_approved', values: { caseNo: file.no } })
  return undefined
}

/** Another approval was faster with the same email: the database refuses the second. */
const takenContact = (error: unknown): boolean =>
  error instanceof Error &&
  'constraint' in error &&
  (error.constraint === 'account_email' || error.constraint === 'account_participant_id_key')

const noticeOf = (file: DecidedFile, row: RegistrationRow) => ({
  class: 'B' as const,
  language: row.language,
  subjectKind: 'case_file',
  subjectId: file.id,
  keySubject: idOf(row),
  inboxOf: inboxOf(row),
  agencyCode: file.agencyCode,
})

type NewsTemplate =
  | 'registration_returned'
  | 'registration_rejected'
  | 'registration_reminder'
  | 'registration_lapsed'
  | 'registration_phone_asked'
  | 'registration_cancelled'
  | 'case_overdue'
type News<T extends NewsTemplate> = { readonly template: T; readonly values: MessageValues[T] }

/** News for the proven contact of a dossier. */
async function tell<T extends NewsTemplate>(ctx: Ctx, file: DecidedFile, news: News<T>): Promise<void> {
  const { row } = await dossierOf(ctx, file.id)
  const { channel, to } = await provenContact(ctx, row)
  await sendMessage(ctx, { ...noticeOf(file, row), channel, to, ...news })
}
