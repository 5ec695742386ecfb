import type { SentMessage } from '#contract/case-tracking.ts'
import type { Registration, RegistrationHere } from '#contract/registration.ts'
import type { Photo } from '#contract/registration-declaration.ts'
import type { Tracking } from '#contract/registration-tracking.ts'
import { maskEmail, shortName, maskPhone } from '#domain/participants/identifiers.ts'
import { toldOutcome } from '#domain/registration/identity-check.ts'
import { LIVE_STATES, type CaseState } from '#domain/review/transitions.ts'
import { correctionUntil } from '#domain/review/waiting.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { nextSecretFrom } from '../accounts/index.ts'
import { listMessages } from '../notifications/index.ts'
import { caseTrack, presentCaseTracking } from '../review/index.ts'
import { findCampaign } from './campaign-store.ts'
import { guardianContact } from './child.ts'
import { waitingDeclaration } from './dossier.ts'
import { openCheck } from './identity-check.ts'
import { listOwnPhotos } from './photo-store.ts'
import { presentOtp } from './present-code.ts'
import { signedFormOf } from './signed-form.ts'
import { findByCaseFile, type RegistrationRow } from './store.ts'

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
  const whose = {
    id: row.id,
    kind: row.guardianId ? ('child' as const) : ('own' as const),
    guardianContact: await maskedGuardian(ctx, row),
  }
  if (tracking && !LIVE_STATES.includes(tracking.state))
    return { ...whose, state: 'sent', photos: [], identityCheck: null, declaration: null, otp: null, tracking }
  const photos = (await listOwnPhotos(ctx.tx, row.id)).map(presentPhoto)
  const declaration = (await waitingDeclaration(ctx, row)) ?? null
  // A returned dossier is corrected and proven again: its code is as good as a first one.
  const otp = tracking && tracking.state !== 'returned' ? null : await presentOtp(ctx, row)
  const identityCheck = await presentCheck(ctx, row)
  return { ...whose, state: tracking ? 'sent' : otp ? 'code_sent' : 'open', photos, identityCheck, declaration, otp, tracking }
}

/** What the population database said, as far as the applicant may know: never which item differs, nor that nobody has the number. */
async function presentCheck(ctx: Ctx, row: RegistrationRow): Promise<Registration['identityCheck']> {
  const check = await openCheck(ctx, row)
  return check ? { personalId: check.personalId, fullName: check.fullName, outcome: toldOutcome(check.outcome) } : null
}

async function maskedGuardian(ctx: Ctx, row: RegistrationRow): Promise<string | null> {
  if (!row.guardianId) return null
  const { channel, to } = await guardianContact(ctx, row.guardianId)
  return channel === 'sms' ? maskPhone(to) : maskEmail(to)
}

/** A declaration or dossier in the list of its browser. */
export async function presentHere(ctx: Ctx, row: RegistrationRow): Promise<RegistrationHere> {
  const declaration = await waitingDeclaration(ctx, row)
  const track = row.caseFileId ? await caseTrack(ctx, row.caseFileId as Uuid) : undefined
  return {
    id: row.id,
    kind: row.guardianId ? 'child' : 'own',
    state: track ? 'sent' : (await presentOtp(ctx, row)) ? 'code_sent' : 'open',
    name: declaration ? shortName(declaration.fullName) : null,
    startedAt: row.createdAt.toISOString(),
    no: track?.no ?? null,
    caseState: track?.state ?? null,
    dueAt: track ? (track.expectedAt ?? track.dueAt).toISOString() : null,
  }
}

/** A dossier as its owner may see it. */
export async function presentTracking(ctx: Ctx, caseFileId: Uuid): Promise<Tracking> {
  const file = await caseTrack(ctx, caseFileId)
  const registration = await findByCaseFile(ctx.tx, caseFileId)
  const messages = await messagesOf(ctx, caseFileId, registration?.accountId ?? null)
  const campaign = registration?.campaignCode ? await findCampaign(ctx.tx, registration.campaignCode) : undefined
  const form = registration ? await signedFormOf(ctx, registration) : { isNeeded: false, on: null }
  const resendFrom = file.state === 'approved' && registration?.accountId ? await nextSecretFrom(ctx, registration.accountId as Uuid) : null
  return {
    ...(await presentCaseTracking(ctx, file, messages)),
    isBrief: false,
    forChild: file.forChild,
    corrections: [...file.corrections],
    correctUntil: file.returnedAt && correctionUntil(file.returnedAt).toISOString(),
    resendFrom: resendFrom?.toISOString() ?? null,
    receiptFrom: receiptFrom(file.state, messages)?.toISOString() ?? null,
    signedDeclaration: form.isNeeded ? (form.on === null ? 'hand_in' : 'received') : 'not_needed',
    signedFormOn: form.on,
    campaign: campaign ? { unitName: campaign.unitName, instructions: campaign.instructions } : null,
  }
}

/** Whether somebody besides the owner has the number of a dossier on paper. */
export type NumberIsKnown = (ctx: Ctx, caseFileId: Uuid) => Promise<boolean>

/** A dossier for whoever names its number and contact. A unit that printed the number on a signature sheet often knows the contact too, and
 *  may know the state and nothing else: then reasons, notes and messages are left out. */
export async function presentToGuest(ctx: Ctx, caseFileId: Uuid, isKnown: NumberIsKnown): Promise<Tracking> {
  const tracking = await presentTracking(ctx, caseFileId)
  if (!(await isKnown(ctx, caseFileId))) return tracking
  const events = tracking.events.map(event => ({ ...event, reasons: [], corrections: [], note: null }))
  return { ...tracking, isBrief: true, corrections: [], messages: [], events }
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
