import { createHmac, randomInt } from 'node:crypto'
import type { OtpPurpose as OtpAction } from '#domain/notifications/templates.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem, type ProblemCode } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { sendMessage } from '../notifications/index.ts'
import {
  codesOf,
  countSent,
  findFlow,
  hasLiveCode,
  insertCode,
  insertFlow,
  lastSent,
  lockContact,
  matchesExpired,
  tryCode,
} from './otp-store.ts'

/** Life of a code from its creation. Law of the product: four minutes, told to the person. */
export const OTP_LIFETIME_S = 240
export const OTP_PAUSE_S = 60
const MAX_GUESSES = 5
const MAX_LIVE = 3
const PER_HOUR = 5
const PER_DAY = 10

export interface OtpContact {
  readonly channel: 'sms' | 'email'
  readonly to: string
  readonly index: Buffer
}

/** What the code is for. The code is bound to it: one for a registration opens nothing else. */
export interface OtpPurpose {
  readonly purpose: OtpAction
  readonly subjectId: Uuid
  readonly subjectKind: string
  readonly language: 'vi' | 'en'
  readonly host: string
}

/** Begins a flow for a contact. Its cookie binding is the caller's: whoever holds the subject's own secret may guess. */
export async function startOtp(ctx: Ctx, purpose: OtpPurpose, contact: OtpContact): Promise<Uuid> {
  const id = ctx.newId()
  await insertFlow(ctx.tx, {
    id,
    purpose: purpose.purpose,
    subjectId: purpose.subjectId,
    actionHash: createHmac('sha256', 'otp-action').update(`${purpose.purpose}|${purpose.subjectId}`).digest(),
    contactIndex: contact.index,
    maxGuesses: MAX_GUESSES,
    createdAt: ctx.now,
  })
  return id
}

export interface SentCode {
  readonly expiresAt: Date
  readonly resendFrom: Date
  readonly messageId: Uuid
}

/** Makes a code and writes its message in this transaction. Earlier codes of the flow live on; all share one budget of guesses.
 *  @throws OTP_WAIT within a minute of the last one to this contact, from whichever browser · OTP_BUDGET by contact · OTP_USED, OTP_EXHAUSTED when the flow is over */
export async function sendCode(ctx: Ctx, key: Buffer, flowId: Uuid, purpose: OtpPurpose, contact: OtpContact): Promise<SentCode> {
  const flow = await findFlow(ctx.tx, flowId)
  if (!flow || flow.consumedAt) throw new Problem('OTP_USED')
  if (flow.guesses >= flow.maxGuesses) throw new Problem('OTP_EXHAUSTED')
  await refuseTooMany(ctx, flowId, contact)
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const expiresAt = new Date(ctx.now.getTime() + OTP_LIFETIME_S * 1000)
  const messageId = await sendMessage(ctx, {
    class: 'A',
    template: 'otp',
    channel: contact.channel,
    to: contact.to,
    language: purpose.language,
    values: { code, tag: flowTag(flowId), host: purpose.host, minutes: OTP_LIFETIME_S / 60, purpose: purpose.purpose },
    subjectKind: purpose.subjectKind,
    subjectId: purpose.subjectId,
    keySubject: purpose.subjectId,
    expiresAt,
  })
  await insertCode(ctx.tx, {
    id: ctx.newId(),
    flowId,
    codeHmac: hmacCode(key, flowId, code),
    channel: contact.channel,
    messageId,
    createdAt: ctx.now,
    expiresAt,
  })
  return { expiresAt, resendFrom: new Date(ctx.now.getTime() + OTP_PAUSE_S * 1000), messageId }
}

/** Two letters that tell a person which of several messages belongs to the page in front of them. */
export const flowTag = (flowId: string): string => {
  const n = Number.parseInt(flowId.slice(-4), 16)
  return String.fromCharCode(65 + (n % 26), 65 + (Math.floor(n / 26) % 26))
}

async function refuseTooMany(ctx: Ctx, flowId: string, contact: OtpContact): Promise<void> {
  await lockContact(ctx.tx, contact.index)
  // The other channel may be used at once: it is the way out when the first one is slow.
  const last = await lastSent(ctx.tx, contact.index, contact.channel)
  // Who waited for the lock began before the code that it now sees.
  const waited = last ? Math.max(0, ctx.now.getTime() - last.getTime()) / 1000 : Infinity
  if (waited < OTP_PAUSE_S) throw new Problem('OTP_WAIT', { seconds: Math.ceil(OTP_PAUSE_S - waited) })
  const codes = await codesOf(ctx.tx, flowId)
  if (codes.filter(code => code.live).length >= MAX_LIVE) throw new Problem('OTP_WAIT', { seconds: OTP_PAUSE_S })
  const sent = await countSent(ctx.tx, contact.index)
  if (sent.hour >= PER_HOUR) throw new Problem('OTP_BUDGET', { minutes: 60 })
  if (sent.day >= PER_DAY) throw new Problem('OTP_BUDGET', { minutes: 24 * 60 })
}

const hmacCode = (key: Buffer, flowId: string, code: string): Buffer => createHmac('sha256', key).update(`${flowId}|${code}`).digest()

/** Uses a code up. The count of guesses is kept even when the answer is a refusal: *return* the Problem from the transaction.
 *  @returns undefined when right, else OTP_WRONG (tries left) · OTP_EXPIRED · OTP_USED · OTP_EXHAUSTED */
export async function consumeCode(ctx: Ctx, key: Buffer, flowId: Uuid, code: string): Promise<Problem | undefined> {
  const hmac = hmacCode(key, flowId, code)
  const tried = await tryCode(ctx.tx, flowId, hmac)
  if (tried?.right) return undefined
  if (!tried) {
    const flow = await findFlow(ctx.tx, flowId)
    return new Problem(flow?.consumedAt ? 'OTP_USED' : 'OTP_EXHAUSTED')
  }
  if ((await matchesExpired(ctx.tx, flowId, hmac)) || !(await hasLiveCode(ctx.tx, flowId))) return new Problem('OTP_EXPIRED')
  const attemptsLeft = tried.maxGuesses - tried.guesses
  const answer: ProblemCode = attemptsLeft > 0 ? 'OTP_WRONG' : 'OTP_EXHAUSTED'
  return new Problem(answer, attemptsLeft > 0 ? { attemptsLeft } : {})
}

/** Whether a flow is for this and nothing else: a code for one thing opens nothing else. */
export async function isFlowOf(
  ctx: Ctx,
  flowId: string,
  wanted: { readonly purpose: OtpAction; readonly subjectId: string },
): Promise<boolean> {
  const flow = await findFlow(ctx.tx, flowId)
  return flow?.purpose === wanted.purpose && flow.subjectId === wanted.subjectId
}

/** The flow that is still open for a contact: not used, guesses left. A new contact needs a new flow, so that a code proves the
 *  contact that it went to and no other. */
export async function findOpenFlow(ctx: Ctx, flowId: string | null, contactIndex: Buffer): Promise<Uuid | undefined> {
  const flow = flowId ? await findFlow(ctx.tx, flowId) : undefined
  const open = flow && !flow.consumedAt && flow.guesses < flow.maxGuesses && flow.contactIndex.equals(contactIndex)
  return open ? (flow.id as Uuid) : undefined
}
