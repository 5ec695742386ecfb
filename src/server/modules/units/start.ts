import type { OtpSent } from '#contract/one-time-code.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { isDemoPhone } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import { hashToken, newToken, openFlow, presentOnly, sendCode, type OtpContact } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import { findOpenUnit } from '../directory/index.ts'
import { countStart, refuseBusyContact } from '../review/index.ts'
import { contactOf, idOf, purposeOf, requestOfTicket, sealRequest, type Requester, type UnitDeps } from './request.ts'
import { findByAccess, insertRequest, updateRequest, type RequestRow } from './request-store.ts'

/** A request whose email is not proven is forgotten after a day. */
const UNPROVEN_MS = 86_400_000

export interface Asked extends Requester {
  readonly unitCode: string
  readonly email: string
  /** A whole number in digits. */
  readonly members: string
  readonly language: 'vi' | 'en'
  /** Of a request that waits for its code: what is sent takes its place. */
  readonly ticket?: string | undefined
}

interface Started {
  readonly ticket: string
  readonly otp: OtpSent
}

/** Takes what somebody asks for, sealed, and sends a code to the work email. The answer says nothing of the coordinators that the unit has.
 *  With the ticket of a request that waits for its code, that one is changed.
 *  @throws FIELDS_INVALID for a unit that there is not · PROOF_OF_WORK_NEEDED, TOO_MANY_REQUESTS, see request-limits.ts of review · OTP_WAIT · OTP_BUDGET */
export async function startRequest(ctx: Ctx, deps: UnitDeps, asked: Asked): Promise<Started> {
  if (isDemoPhone(asked.phone) && !deps.demo) throw new Problem('FIELDS_INVALID', {}, [{ field: 'phone', code: 'PHONE_NOT_MOBILE' }])
  const contact = contactIn(ctx, asked.email)
  await refuseBusyContact(ctx, 'unit_account', contact.index)
  const waiting = asked.ticket === undefined ? undefined : await findByAccess(ctx.tx, hashToken(asked.ticket))
  if (asked.ticket === undefined || !waiting || waiting.caseFileId) return begin(ctx, deps, asked, contact)
  return { ticket: asked.ticket, otp: await change(ctx, deps, await requestOfTicket(ctx, asked.ticket), asked) }
}

async function begin(ctx: Ctx, deps: UnitDeps, asked: Asked, contact: OtpContact): Promise<Started> {
  await countStart(ctx, 'unit_account', deps.rateFactor)
  const [id, ticket] = [ctx.newId(), newToken()]
  const row = { id, accessHash: hashToken(ticket), ...(await columnsOf(ctx, id, asked)), createdAt: ctx.now }
  const purpose = await purposeOf(ctx, row, deps)
  const otpFlowId = await openFlow(ctx, null, purpose)
  await insertRequest(ctx.tx, { ...row, otpFlowId })
  await record(ctx, 'unit_account.start', { id, version: 1 })
  await sendCode(ctx, deps.otpKey, otpFlowId, purpose, contact)
  return { ticket, otp: await presentOnly(ctx, otpFlowId, contact, purpose.limits.otpPauseS) }
}

/** What was written is corrected before its code. A code goes out when the address is another one; that of the same address lives on. */
async function change(ctx: Ctx, deps: UnitDeps, row: RequestRow, asked: Asked): Promise<OtpSent> {
  const contact = contactIn(ctx, asked.email)
  const columns = await columnsOf(ctx, idOf(row), asked)
  const purpose = await purposeOf(ctx, { ...row, ...columns }, deps)
  const otpFlowId = await openFlow(ctx, row.otpFlowId, purpose)
  const version = await updateRequest(ctx.tx, row, { ...columns, otpFlowId })
  await record(ctx, 'unit_account.change', { id: row.id, version })
  const hasCode = otpFlowId === row.otpFlowId && contact.index.equals(row.contactIndex)
  if (!hasCode) await sendCode(ctx, deps.otpKey, otpFlowId, purpose, contact)
  return presentOnly(ctx, otpFlowId, contact, purpose.limits.otpPauseS)
}

async function columnsOf(ctx: Ctx, id: Uuid, { fullName, position, phone, text, email, ...asked }: Asked) {
  const unit = await findOpenUnit(ctx.tx, asked.unitCode)
  if (!unit) throw new Problem('FIELDS_INVALID', {}, [{ field: 'unitCode', code: 'UNIT_REQUIRED' }])
  return {
    unitCode: unit.code,
    agencyCode: unit.agencyCode,
    ...(await sealRequest(ctx, id, { requester: { fullName, position, phone, text }, email })),
    phoneIndex: ctx.vault.index('phone', phone),
    members: Number(asked.members),
    contactIndex: ctx.vault.index('email', email),
    language: asked.language,
    expiresAt: new Date(ctx.now.getTime() + UNPROVEN_MS),
  }
}

const contactIn = (ctx: Ctx, to: string): OtpContact => ({ channel: 'email', to, index: ctx.vault.index('email', to) })

const record = (ctx: Ctx, action: string, { id, version }: { readonly id: string; readonly version: number }): Promise<void> =>
  recordAudit(ctx, { action, subjectKind: 'unit_account_request', subjectId: id as Uuid, subjectVersion: version })

/** Another code to the address of the request.
 *  @throws NOT_FOUND · ACTION_NOT_ALLOWED when it is sent already · OTP_* */
export async function resendCode(ctx: Ctx, deps: UnitDeps, ticket: string): Promise<OtpSent> {
  const row = await requestOfTicket(ctx, ticket)
  if (row.caseFileId) throw new Problem('ACTION_NOT_ALLOWED')
  const contact = await contactOf(ctx, row)
  const purpose = await purposeOf(ctx, row, deps)
  const flow = await openFlow(ctx, row.otpFlowId, purpose)
  if (flow !== row.otpFlowId)
    await record(ctx, 'unit_account.resend_code', { id: row.id, version: await updateRequest(ctx.tx, row, { otpFlowId: flow }) })
  await sendCode(ctx, deps.otpKey, flow, purpose, contact)
  return presentOnly(ctx, flow, contact, purpose.limits.otpPauseS)
}
