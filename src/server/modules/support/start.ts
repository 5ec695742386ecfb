import { Problem } from '#domain/kernel/problem.ts'
import { isDemoPhone } from '#domain/participants/identifiers.ts'
import { channelOf, type SupportTopic } from '#domain/support/request.ts'
import type { OtpSent } from '#contract/registration.ts'
import type { Ctx } from '#server/platform/context.ts'
import { countHit } from '#server/platform/http/rate.ts'
import { recordAudit } from '../audit/index.ts'
import { hashToken, newToken, openFlow, presentOnly, sendCode, type OtpContact } from '../accounts/index.ts'
import { findAgency } from '../directory/index.ts'
import { contactOf, idOf, purposeOf, requestOfTicket, sealRequest, type SupportDeps } from './request.ts'
import { insertRequest, updateRequest } from './store.ts'

/** A request whose contact is not proven is forgotten after a day. */
const UNPROVEN_MS = 86_400_000
const PER_DAY = 5
const DAY_S = 86_400

export interface Asked {
  readonly topic: SupportTopic
  readonly caseNo: string
  readonly provinceCode: string
  readonly socialInsuranceNo: string
  readonly fullName: string
  readonly contact: string
  readonly text: string
  readonly language: 'vi' | 'en'
}

/** Takes what somebody asks for, sealed, and sends a code to the contact. Nothing is looked up: the answer is the same for a number that
 *  has a dossier and one that has none.
 *  @throws FIELDS_INVALID for a province without an agency · TOO_MANY_REQUESTS · OTP_WAIT · OTP_BUDGET */
export async function startSupportRequest(
  ctx: Ctx,
  deps: SupportDeps,
  asked: Asked,
): Promise<{ readonly ticket: string; readonly otp: OtpSent }> {
  if (isDemoPhone(asked.contact) && !deps.demo) throw new Problem('FIELDS_INVALID', {}, [{ field: 'contact', code: 'PHONE_NOT_MOBILE' }])
  await countHit(ctx.tx, `support:${asked.socialInsuranceNo}`, PER_DAY, DAY_S)
  const [id, ticket] = [ctx.newId(), newToken()]
  const { topic, caseNo, socialInsuranceNo, fullName, text, language } = asked
  const channel = channelOf(asked.contact)
  const contact: OtpContact = { channel, to: asked.contact, index: ctx.vault.index(channel === 'sms' ? 'phone' : 'email', asked.contact) }
  const row = {
    id,
    topic,
    accessHash: hashToken(ticket),
    ...(await sealRequest(ctx, id, { content: { caseNo, socialInsuranceNo, fullName, text }, contact: { channel, to: contact.to } })),
    agencyCode: await receivingAgency(ctx, asked),
    contactIndex: contact.index,
    language,
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + UNPROVEN_MS),
  }
  const purpose = await purposeOf(ctx, row, deps)
  const otpFlowId = await openFlow(ctx, null, purpose)
  await insertRequest(ctx.tx, { ...row, otpFlowId })
  await recordAudit(ctx, { action: 'support.start', subjectKind: 'support_request', subjectId: id, subjectVersion: 1 })
  await sendCode(ctx, deps.otpKey, otpFlowId, purpose, contact)
  return { ticket, otp: await presentOnly(ctx, otpFlowId, contact, purpose.limits.otpPauseS) }
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
