import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { isDemoPhone } from '#domain/participants/identifiers.ts'
import { channelOf, type SupportTopic } from '#domain/support/request.ts'
import type { OtpSent } from '#contract/one-time-code.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { hashToken, newToken, openFlow, presentOnly, sendCode, type OtpContact } from '../accounts/index.ts'
import { findAgency } from '../directory/index.ts'
import { countStart, refuseBusyContact } from '../review/index.ts'
import { contactOf, idOf, purposeOf, requestOfTicket, sealRequest, type SupportDeps } from './request.ts'
import { findByAccess, insertRequest, updateRequest, type SupportRow } from './store.ts'

/** A request whose contact is not proven is forgotten after a day. */
const UNPROVEN_MS = 86_400_000

export interface Asked {
  readonly topic: SupportTopic
  readonly caseNo: string
  readonly provinceCode: string
  readonly socialInsuranceNo: string
  readonly fullName: string
  readonly contact: string
  readonly text: string
  readonly language: 'vi' | 'en'
  /** Of a request that waits for its code: what is sent takes its place. */
  readonly ticket?: string | undefined
}

interface Started {
  readonly ticket: string
  readonly otp: OtpSent
}

/** Takes what somebody asks for, sealed, and sends a code to the contact. Nothing is looked up: the answer is the same for a number that
 *  has a dossier and one that has none. With the ticket of a request that waits for its code, that one is changed.
 *  @throws FIELDS_INVALID for a province without an agency · PROOF_OF_WORK_NEEDED, TOO_MANY_REQUESTS, see request-limits.ts of review · OTP_WAIT · OTP_BUDGET */
export async function startSupportRequest(ctx: Ctx, deps: SupportDeps, asked: Asked): Promise<Started> {
  if (isDemoPhone(asked.contact) && !deps.demo) throw new Problem('FIELDS_INVALID', {}, [{ field: 'contact', code: 'PHONE_NOT_MOBILE' }])
  const contact = contactIn(ctx, asked.contact)
  await refuseBusyContact(ctx, 'support', contact.index)
  const waiting = asked.ticket === undefined ? undefined : await findByAccess(ctx.tx, hashToken(asked.ticket))
  if (asked.ticket === undefined || !waiting || waiting.caseFileId) return begin(ctx, deps, asked, contact)
  return { ticket: asked.ticket, otp: await change(ctx, deps, await requestOfTicket(ctx, asked.ticket), asked) }
}

async function begin(ctx: Ctx, deps: SupportDeps, asked: Asked, contact: OtpContact): Promise<Started> {
  await countStart(ctx, 'support', deps.rateFactor)
  const [id, ticket] = [ctx.newId(), newToken()]
  const row = { id, accessHash: hashToken(ticket), ...(await columnsOf(ctx, id, asked)), createdAt: ctx.now }
  const purpose = await purposeOf(ctx, row, deps)
  const otpFlowId = await openFlow(ctx, null, purpose)
  await insertRequest(ctx.tx, { ...row, otpFlowId })
  await recordAudit(ctx, { action: 'support.start', subjectKind: 'support_request', subjectId: id, subjectVersion: 1 })
  await sendCode(ctx, deps.otpKey, otpFlowId, purpose, contact)
  return { ticket, otp: await presentOnly(ctx, otpFlowId, contact, purpose.limits.otpPauseS) }
}

/** What was written is corrected before its code. A code goes out when the contact is another one; that of the same contact lives on. */
async function change(ctx: Ctx, deps: SupportDeps, row: SupportRow, asked: Asked): Promise<OtpSent> {
  const contact = contactIn(ctx, asked.contact)
  const columns = await columnsOf(ctx, idOf(row), asked)
  const purpose = await purposeOf(ctx, { ...row, ...columns }, deps)
  const otpFlowId = await openFlow(ctx, row.otpFlowId, purpose)
  const version = await updateRequest(ctx.tx, row, { ...columns, otpFlowId })
  await recordAudit(ctx, { action: 'support.change', subjectKind: 'support_request', subjectId: idOf(row), subjectVersion: version })
  const hasCode = otpFlowId === row.otpFlowId && contact.index.equals(row.contactIndex)
  if (!hasCode) await sendCode(ctx, deps.otpKey, otpFlowId, purpose, contact)
  return presentOnly(ctx, otpFlowId, contact, purpose.limits.otpPauseS)
}

async function columnsOf(ctx: Ctx, id: Uuid, asked: Asked) {
  const { topic, caseNo, socialInsuranceNo, fullName, text, language } = asked
  const { channel, to, index } = contactIn(ctx, asked.contact)
  return {
    topic,
    ...(await sealRequest(ctx, id, { content: { caseNo, socialInsuranceNo, fullName, text }, contact: { channel, to } })),
    agencyCode: await receivingAgency(ctx, asked),
    contactIndex: index,
    language,
    expiresAt: new Date(ctx.now.getTime() + UNPROVEN_MS),
  }
}

function contactIn(ctx: Ctx, to: string): OtpContact {
  const channel = channelOf(to)
  return { channel, to, index: ctx.vault.index(channel === 'sms' ? 'phone' : 'email', to) }
}

/** The agency that a dossier number names, else that of the province. Never the one of a dossier that was looked up: the number of the
 *  request would give it away. */
async function receivingAgency(ctx: Ctx, { caseNo, provinceCode }: Asked): Promise<string> {
  const named = caseNo.split('/').at(-1) ?? ''
  for (const code of [named, named.replace(/00$/u, ''), provinceCode.padStart(3, '0')])
    if (code !== '' && (await findAgency(ctx.tx, code))) return code
  throw new Problem('FIELDS_INVALID', {}, [{ field: 'provinceCode', code: 'PROVINCE_REQUIRED' }])
}

/** Another code to the contact of the request.
 *  @throws NOT_FOUND · ACTION_NOT_ALLOWED when it is sent already · OTP_* */
export async function resendSupportCode(ctx: Ctx, deps: SupportDeps, ticket: string): Promise<OtpSent> {
  const row = await requestOfTicket(ctx, ticket)
  if (row.caseFileId) throw new Problem('ACTION_NOT_ALLOWED')
  const contact = await contactOf(ctx, row)
  const purpose = await purposeOf(ctx, row, deps)
  const flow = await openFlow(ctx, row.otpFlowId, purpose)
  if (flow !== row.otpFlowId) {
    const version = await updateRequest(ctx.tx, row, { otpFlowId: flow })
    await recordAudit(ctx, { action: 'support.resend_code', subjectKind: 'support_request', subjectId: idOf(row), subjectVersion: version })
  }
  await sendCode(ctx, deps.otpKey, flow, purpose, contact)
  return presentOnly(ctx, flow, contact, purpose.limits.otpPauseS)
}
