import { createHmac, randomInt } from 'node:crypto'
import { RECOVERY_CODE_LENGTH } from '#domain/accounts/recovery.ts'
import { RECOVERY_SIGNS } from '#domain/accounts/second-factor.ts'
import { budgetOf, nextCode, type NextCode } from '#domain/accounts/one-time-code.ts'
import { COUNTED_BY_DAY, OTP_GUESSES_A_DAY } from '#domain/accounts/proof.ts'
import type { OtpPurpose as OtpAction } from '#domain/notifications/templates.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { OtpLimits } from '#domain/kernel/policy.ts'
import { Problem, type ProblemCode } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { sendMessage } from '../notifications/index.ts'
import { countCode } from './code-budget.ts'
import {
  codesOf,
  findFlow,
  findNewestFlow,
  guessesOfDay,
  hasLiveCode,
  insertCode,
  insertFlow,
  lastSent,
  lockContact,
  lockSubject,
  matchesExpired,
  sentTo,
  tryCode,
} from './otp-store.ts'

export interface OtpContact {
  readonly channel: 'sms' | 'email'
  readonly to: string
  readonly index: Buffer
}

/** A contact with the index by which it is found. */
export const contactAt = (ctx: Ctx, channel: OtpContact['channel'], to: string): OtpContact => ({
  channel,
  to,
  index: ctx.vault.index(channel === 'sms' ? 'phone' : 'email', to),
})

/** What the code is for. The code is bound to it: one for a registration opens nothing else. */
export interface OtpPurpose {
  readonly purpose: OtpAction
  readonly subjectId: Uuid
  readonly subjectKind: string
  /** Under whose key the message lies, when that is not the subject. */
  readonly keySubject?: Uuid
  readonly language: 'vi' | 'en'
  readonly host: string
  /** Whether the account knows the device that asks [false]. */
  readonly isKnown?: boolean
  /** Lifetime, guesses and pause, by the policies that the subject is under. */
  readonly limits: OtpLimits
}

/** The flow that is still open, else a new one. Its cookie binding is the caller's: whoever holds the subject's own secret may
 *  guess. A flow may have codes on several contacts; a code proves the one to which it went and no other. */
export async function openFlow(ctx: Ctx, flowId: string | null, purpose: OtpPurpose): Promise<Uuid> {
  const flow = flowId ? await findFlow(ctx.tx, flowId) : undefined
  if (flow && !flow.consumedAt && flow.guesses < flow.maxGuesses) return flow.id as Uuid
  return beginFlow(ctx, purpose)
}

/** The one open flow of a subject, whichever browser asks: for purposes where a right password, or the like, has been given before, so
 *  that a new cookie brings no new guesses. */
export async function openFlowOfSubject(ctx: Ctx, purpose: OtpPurpose): Promise<Uuid> {
  await lockSubject(ctx.tx, purpose)
  const flow = await findNewestFlow(ctx.tx, purpose)
  return flow?.isOpen === true ? (flow.id as Uuid) : beginFlow(ctx, purpose)
}

/** The newest flow of a subject, also when it is used up: to say so. */
export const flowOfSubject = async (ctx: Ctx, purpose: Pick<OtpPurpose, 'purpose' | 'subjectId'>): Promise<Uuid | undefined> =>
  (await findNewestFlow(ctx.tx, purpose))?.id as Uuid | undefined

async function beginFlow(ctx: Ctx, purpose: OtpPurpose): Promise<Uuid> {
  const id = ctx.newId()
  await insertFlow(ctx.tx, {
    id,
    purpose: purpose.purpose,
    subjectId: purpose.subjectId,
    budget: budgetOf(purpose.purpose, purpose.isKnown === true),
    actionHash: createHmac('sha256', 'otp-action').update(`${purpose.purpose}|${purpose.subjectId}`).digest(),
    maxGuesses: purpose.limits.otpAttempts,
    createdAt: ctx.now,
  })
  return id
}

/** Makes a code and writes its message in this transaction. Earlier codes of the flow live on; all share one budget of guesses.
 *  @throws OTP_WAIT within the pause after the last one of this budget to this contact, from whichever browser, or while three are alive ·
 *  OTP_BUDGET by contact, with the instant · OTP_USED, OTP_EXHAUSTED when the flow is over · PROOF_OF_WORK_NEEDED, CODES_PAUSED, see code-budget.ts */
export async function sendCode(ctx: Ctx, key: Buffer, flowId: Uuid, purpose: OtpPurpose, contact: OtpContact): Promise<void> {
  const flow = await findFlow(ctx.tx, flowId)
  if (!flow || flow.consumedAt) throw new Problem('OTP_USED')
  if (flow.guesses >= flow.maxGuesses) throw new Problem('OTP_EXHAUSTED')
  await refuseSpentDay(ctx, purpose)
  await lockContact(ctx.tx, contact.index)
  const { otpLifetimeS } = purpose.limits
  refuseTooEarly(await nextCodeTo(ctx, flowId, contact, purpose.limits), ctx.now)
  await countCode(ctx, contact.channel)
  const { code, codeHmac } = await unlikeOthers(ctx, key, flowId, purpose.purpose)
  const expiresAt = new Date(ctx.now.getTime() + otpLifetimeS * 1000)
  const messageId = await sendMessage(ctx, {
    class: 'A',
    template: 'otp',
    channel: contact.channel,
    to: contact.to,
    language: purpose.language,
    values: { code, tag: flowTag(flowId), host: purpose.host, minutes: otpLifetimeS / 60, purpose: purpose.purpose },
    subjectKind: purpose.subjectKind,
    subjectId: purpose.subjectId,
    keySubject: purpose.keySubject ?? purpose.subjectId,
    expiresAt,
  })
  await insertCode(ctx.tx, {
    id: ctx.newId(),
    flowId,
    codeHmac,
    channel: contact.channel,
    contactIndex: contact.index,
    messageId,
    createdAt: ctx.now,
    expiresAt,
  })
}

/** When another code may go to a contact: pause, codes alive in the flow, what the contact has had of the flow's budget. */
export async function nextCodeTo(
  ctx: Ctx,
  flowId: string,
  contact: Pick<OtpContact, 'channel' | 'index'>,
  limits: Pick<OtpLimits, 'otpPauseS'>,
): Promise<NextCode> {
  const flow = await findFlow(ctx.tx, flowId)
  const isOver = !flow || flow.consumedAt !== null || flow.guesses >= flow.maxGuesses
  const same = { contactIndex: contact.index, budget: flow?.budget ?? 'anybody' }
  const [toContact, lastOnChannel, codes] = [
    await sentTo(ctx.tx, same),
    await lastSent(ctx.tx, same, contact.channel),
    isOver ? [] : await codesOf(ctx.tx, flowId),
  ]
  return nextCode({ toContact, lastOnChannel, endsInFlow: codes.map(code => code.expiresAt) }, ctx.now, limits)
}

/** A code that nobody could use is not sent.
 *  @throws OTP_BUDGET when the guesses of the day are used up */
async function refuseSpentDay(ctx: Ctx, purpose: OtpPurpose): Promise<void> {
  if (!COUNTED_BY_DAY.includes(purpose.purpose)) return
  const { guesses, since } = await guessesOfDay(ctx.tx, purpose)
  if (guesses < OTP_GUESSES_A_DAY || since === null) return
  refuseTooEarly({ at: new Date(since.getTime() + DAY_MS), why: 'budget' }, ctx.now)
}
const DAY_MS = 86_400_000

function refuseTooEarly({ at, why }: NextCode, now: Date): void {
  const waitS = Math.ceil((at.getTime() - now.getTime()) / 1000)
  if (waitS <= 0) return
  if (why === 'pause') throw new Problem('OTP_WAIT', { seconds: waitS })
  throw new Problem('OTP_BUDGET', { at: at.toISOString(), minutes: Math.ceil(waitS / 60), seconds: waitS })
}

/** Two letters that tell a person which of several messages belongs to the page in front of them. */
export const flowTag = (flowId: string): string => {
  const n = Number.parseInt(flowId.slice(-4), 16)
  return String.fromCharCode(65 + (n % 26), 65 + (Math.floor(n / 26) % 26))
}

/** A code that no other of the flow is like: it has to say by itself which contact it proves. */
async function unlikeOthers(
  ctx: Ctx,
  key: Buffer,
  flowId: string,
  purpose: OtpAction,
): Promise<{ readonly code: string; readonly codeHmac: Buffer }> {
  const others = await codesOf(ctx.tx, flowId)
  for (;;) {
    const code = purpose === 'recovery' || purpose === 'lock' ? recoverySigns() : String(randomInt(1_000_000)).padStart(6, '0')
    const codeHmac = hmacCode(key, flowId, code)
    if (!others.some(other => other.codeHmac.equals(codeHmac))) return { code, codeHmac }
  }
}

/** Forty random bits: this code stands alone, where others stand beside a password or a dossier. */
const recoverySigns = (): string =>
  Array.from({ length: RECOVERY_CODE_LENGTH }, () => RECOVERY_SIGNS[randomInt(RECOVERY_SIGNS.length)]).join('')

const hmacCode = (key: Buffer, flowId: string, code: string): Buffer => createHmac('sha256', key).update(`${flowId}|${code}`).digest()

/** Uses a code up. The count of guesses is kept even when the answer is a refusal: *return* the Problem from the transaction.
 *  @param contacts those that may be proven now; a code that went to another one, given before and corrected since, is wrong
 *  @returns the contact that the code has proven, else OTP_WRONG (tries left) · OTP_EXPIRED · OTP_USED · OTP_EXHAUSTED */
export async function consumeCode<C extends OtpContact>(
  ctx: Ctx,
  key: Buffer,
  flowId: Uuid,
  { code, contacts }: { readonly code: string; readonly contacts: readonly C[] },
): Promise<C | Problem> {
  const hmac = hmacCode(key, flowId, code)
  const known = await findFlow(ctx.tx, flowId)
  if (known) await lockSubject(ctx.tx, known)
  const tried = await tryCode(ctx.tx, flowId, { codeHmac: hmac, contacts: contacts.map(({ index }) => index) })
  if (!tried) {
    const flow = await findFlow(ctx.tx, flowId)
    return new Problem(flow?.consumedAt ? 'OTP_USED' : 'OTP_EXHAUSTED')
  }
  if (tried.right) {
    const went = (await codesOf(ctx.tx, flowId)).find(sent => sent.codeHmac.equals(hmac))
    const proven = contacts.find(({ channel, index }) => channel === went?.channel && index.equals(went.contactIndex))
    if (!proven) throw new Error('a code was right and proves no contact')
    return proven
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

/** Where codes of a flow went; they are not opened for that. */
export const contactsOfFlow = async (ctx: Ctx, flowId: string): Promise<readonly OtpContact[]> =>
  (await codesOf(ctx.tx, flowId)).map(({ channel, contactIndex }) => ({ channel, to: '', index: contactIndex }))

/** Guesses that are left in a flow; none when it is over. */
export async function triesLeft(ctx: Ctx, flowId: string): Promise<number> {
  const flow = await findFlow(ctx.tx, flowId)
  return !flow || flow.consumedAt ? 0 : flow.maxGuesses - flow.guesses
}

export interface FlowState {
  readonly triesLeft: number
  /** Newest first. */
  readonly codes: Awaited<ReturnType<typeof codesOf>>
}

/** A flow as its owner may see it; undefined when its code was used. */
export async function findFlowState(ctx: Ctx, flowId: string): Promise<FlowState | undefined> {
  const flow = await findFlow(ctx.tx, flowId)
  if (!flow || flow.consumedAt) return undefined
  return { triesLeft: flow.maxGuesses - flow.guesses, codes: await codesOf(ctx.tx, flowId) }
}
