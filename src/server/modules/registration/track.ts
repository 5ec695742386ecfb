import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { issueSecret, nextSecretFrom, type PreparedSecret } from '../accounts/index.ts'
import { sendMessage } from '../notifications/index.ts'
import { findParticipantByNo } from '../participants/index.ts'
import { channelOf } from '#domain/support/request.ts'
import { admitLook, caseTrack, findCaseFileByNo, withdrawCaseFile, wrongContact } from '../review/index.ts'
import { dossierOf, idOf, inboxOf, provenContact, readOwnRegistration } from './dossier.ts'
import { forgetCorrectedPhotos } from './photos.ts'
import { messagesOf, receiptFrom } from './present.ts'
import { isSettledContact, type RegistrationRow } from './store.ts'

/** The dossier with this number, for somebody who knows the declared phone, or whose support request about it was settled. Wrong contact
 *  and unknown number are one answer; it is *returned*, so that the transaction keeps the count of wrong ones.
 *  @returns CASE_FILE_NOT_FOUND @throws PROOF_OF_WORK_NEEDED after many wrong contacts for this number */
export async function findTracked(ctx: Ctx, input: { readonly no: string; readonly contact: string }): Promise<Uuid | Problem> {
  await admitLook(ctx, 'registration', input.no)
  const file = await findCaseFileByNo(ctx.tx, input.no)
  // Made for a number that is free as well: the time must not tell.
  const index = ctx.vault.index(channelOf(input.contact) === 'sms' ? 'phone' : 'email', input.contact)
  const isSettled = await isSettledContact(ctx.tx, file?.id ?? ctx.newId(), index)
  if (!file || !(file.contactIndex.equals(index) || isSettled)) return wrongContact(ctx, 'registration', input.no)
  // The owner of a support request has named it rightly: the page asks about dossiers first.
  return file.kind === 'registration' ? file.id : new Problem('CASE_FILE_NOT_FOUND')
}

/** Looks whether another first password could be issued, before one is hashed: nobody makes the server work by asking.
 *  @throws ACTION_NOT_ALLOWED unless approved and without an own password · RESEND_TOO_EARLY with the instant */
export async function checkResend(ctx: Ctx, caseFileId: Uuid) {
  const { row, declaration } = await dossierOf(ctx, caseFileId)
  const participant = await findParticipantByNo(ctx.tx, declaration.socialInsuranceNo)
  if (!row.accountId || !participant) throw new Problem('ACTION_NOT_ALLOWED')
  const accountId = row.accountId as Uuid
  const from = await nextSecretFrom(ctx, accountId)
  if (!from) throw new Problem('ACTION_NOT_ALLOWED')
  if (from > ctx.now) throw new Problem('RESEND_TOO_EARLY', { at: from.toISOString() })
  return { row, accountId, participantId: participant.id, agencyCode: declaration.agencyCode }
}

/** Issues another first password when the last one has not helped for 72 hours; it goes to the contact proven in the dossier.
 *  @throws all that checkResend() throws */
export async function resendApproval(ctx: Ctx, caseFileId: Uuid, prepared: PreparedSecret): Promise<void> {
  const { row, ...account } = await checkResend(ctx, caseFileId)
  await issueSecret(ctx, { ...account, contact: await provenContact(ctx, row), language: row.language }, prepared)
  await recordAudit(ctx, { action: 'registration.resend_approval', subjectKind: 'account', subjectId: account.accountId })
}

/** Sends the receipt of a dossier that waits once more.
 *  @throws ACTION_NOT_ALLOWED when it does not wait · RESEND_TOO_EARLY with the instant */
export async function resendReceipt(ctx: Ctx, caseFileId: Uuid): Promise<void> {
  const { no, state, dueAt, agencyCode } = await caseTrack(ctx, caseFileId)
  const from = receiptFrom(state, await messagesOf(ctx, caseFileId, null))
  if (!from) throw new Problem('ACTION_NOT_ALLOWED')
  if (from > ctx.now) throw new Problem('RESEND_TOO_EARLY', { at: from.toISOString() })
  const { row } = await dossierOf(ctx, caseFileId)
  const { channel, to } = await provenContact(ctx, row)
  await sendMessage(ctx, {
    class: 'B',
    template: 'registration_received',
    channel,
    to,
    language: row.language,
    values: { caseNo: no, dueAt: dueAt.toISOString() },
    subjectKind: 'case_file',
    subjectId: caseFileId,
    keySubject: idOf(row),
    inboxOf: inboxOf(row),
    agencyCode,
  })
  await recordAudit(ctx, { action: 'registration.resend_receipt', subjectKind: 'registration', subjectId: idOf(row), agencyCode })
}

/** Takes the own dossier back. */
export async function withdrawRegistration(ctx: Ctx): Promise<Uuid> {
  // Not locked: an approval takes the dossier first and this row second, so must a withdrawal.
  const row = await readOwnRegistration(ctx)
  if (!row.caseFileId) throw new Problem('REGISTRATION_NOT_SENT')
  await withdrawDossier(ctx, row, row.caseFileId as Uuid)
  return row.caseFileId as Uuid
}

/** Takes a dossier back at the agency; its proven contact is told.
 *  @throws ACTION_NOT_ALLOWED when it is decided already */
export async function withdrawDossier(ctx: Ctx, row: RegistrationRow, caseFileId: Uuid): Promise<void> {
  await withdrawCaseFile(ctx, caseFileId)
  await forgetCorrectedPhotos(ctx, row.id)
  const { no, agencyCode } = await caseTrack(ctx, caseFileId)
  const { channel, to } = await provenContact(ctx, row)
  await sendMessage(ctx, {
    class: 'B',
    template: 'registration_withdrawn',
    channel,
    to,
    language: row.language,
    values: { caseNo: no },
    subjectKind: 'case_file',
    subjectId: caseFileId,
    keySubject: idOf(row),
    inboxOf: inboxOf(row),
    agencyCode,
  })
}
