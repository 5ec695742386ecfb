import type { OtpSent, Photo, Registration, SentMessage, Tracking } from '#contract/registration.ts'
import { maskEmail, maskPhone } from '#domain/participants/identifiers.ts'
import { LIVE_STATES, type CaseState } from '#domain/review/transitions.ts'
import { correctionUntil } from '#domain/review/waiting.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { findOpenFlow, nextSecretFrom, OTP_PAUSE_S, otpCodesOf } from '../accounts/index.ts'
import { listMessages } from '../notifications/index.ts'
import { caseTrack, workingDaysTo } from '../review/index.ts'
import { askedOf } from './correction.ts'
import { waitingDeclaration } from './dossier.ts'
import { asksPhone, flowContact } from './send.ts'
import { findByCaseFile, listPhotos, type RegistrationRow } from './store.ts'
import { findAgency } from './views.ts'

interface PhotoRow {
  readonly kind: Photo['kind']
  readonly width: number
  readonly height: number
  readonly sizeBytes: number
  readonly createdAt: Date
}
export const presentPhoto = ({ kind, width, height, sizeBytes, createdAt }: PhotoRow): Photo => ({
  kind,
  width,
  height,
  sizeBytes,
  at: createdAt.toISOString(),
})

/** Everything that the browser which began the registration may see. When the dossier is decided or taken back: where it is, no more. */
export async function presentRegistration(ctx: Ctx, row: RegistrationRow): Promise<Registration> {
  const tracking = row.caseFileId ? await presentTracking(ctx, row.caseFileId as Uuid) : null
  if (tracking && !LIVE_STATES.includes(tracking.state)) return { state: 'sent', photos: [], declaration: null, otp: null, tracking }
  const photos = (await listPhotos(ctx.tx, row.id)).map(presentPhoto)
  const declaration = (await waitingDeclaration(ctx, row)) ?? null
  // A returned dossier is corrected and proven again: its code is as good as a first one.
  const otp = tracking && tracking.state !== 'returned' ? null : await presentOtp(ctx, row)
  return { state: tracking ? 'sent' : otp ? 'code_sent' : 'open', photos, declaration, otp, tracking }
}

/** The code on its way; null when none is alive. */
export async function presentOtp(ctx: Ctx, row: RegistrationRow): Promise<OtpSent | null> {
  const declaration = await waitingDeclaration(ctx, row)
  if (!row.otpFlowId || !declaration) return null
  const contact = flowContact(ctx, row, declaration)
  const [latest] = await otpCodesOf(ctx.tx, row.otpFlowId)
  if (!latest || !(await findOpenFlow(ctx, row.otpFlowId, contact.index))) return null
  const other = contact.channel === 'sms' ? 'email' : 'sms'
  const policies = await readPolicies(ctx.tx, declaration.agencyCode)
  const reachable = other === 'sms' || (declaration.email !== '' && !asksPhone(await askedOf(ctx, row), policies))
  return {
    channel: contact.channel,
    sentTo: contact.channel === 'sms' ? maskPhone(contact.to) : maskEmail(contact.to),
    expiresAt: latest.expiresAt.toISOString(),
    resendFrom: new Date(latest.createdAt.getTime() + OTP_PAUSE_S * 1000).toISOString(),
    now: ctx.now.toISOString(),
    otherChannel: reachable && policies.otpChannels.includes(other) ? other : null,
  }
}

/** A dossier as its owner may see it. */
export async function presentTracking(ctx: Ctx, caseFileId: Uuid): Promise<Tracking> {
  const file = await caseTrack(ctx, caseFileId)
  const registration = await findByCaseFile(ctx.tx, caseFileId)
  const agency = await findAgency(ctx.tx, file.agencyCode)
  if (!agency) throw new Error('a case file of an unknown agency')
  const messages = await messagesOf(ctx, caseFileId, registration?.accountId ?? null)
  const policies = await readPolicies(ctx.tx, file.agencyCode)
  const resendFrom = file.state === 'approved' && registration?.accountId ? await nextSecretFrom(ctx, registration.accountId as Uuid) : null
  return {
    no: file.no,
    state: file.state,
    submittedAt: file.submittedAt.toISOString(),
    dueAt: file.dueAt.toISOString(),
    workingDaysLeft: await workingDaysTo(ctx, file.dueAt),
    decidedAt: file.decidedAt?.toISOString() ?? null,
    expectedAt: file.expectedAt?.toISOString() ?? null,
    corrections: [...file.corrections],
    correctUntil: file.returnedAt && correctionUntil(file.returnedAt).toISOString(),
    agency: { code: agency.code, name: agency.name, address: agency.address, phone: agency.phone },
    events: [...file.events],
    messages,
    resendFrom: resendFrom?.toISOString() ?? null,
    receiptFrom: receiptFrom(file.state, messages)?.toISOString() ?? null,
    signedDeclaration: policies.signedDeclaration ? 'hand_in' : 'not_needed',
  }
}

const RECEIPT_PAUSE_MS = 3_600_000

/** From when on the receipt of a dossier that waits may be asked for again: an hour after the last one. */
export function receiptFrom(state: CaseState, messages: readonly SentMessage[]): Date | undefined {
  if (state !== 'submitted' && state !== 'in_review') return undefined
  const last = messages.findLast(message => message.template === 'registration_received')
  return last && new Date(Date.parse(last.createdAt) + RECEIPT_PAUSE_MS)
}

/** What was promised for a dossier and, after the approval, for its account. */
export async function messagesOf(ctx: Ctx, caseFileId: string, accountId: string | null): Promise<SentMessage[]> {
  const lists = await Promise.all([caseFileId, ...(accountId ? [accountId] : [])].map(subject => listMessages(ctx.tx, subject)))
  return lists.flat()
}
