import type { ProofWays } from '#contract/accounts.ts'
import type { OtpSent } from '#contract/one-time-code.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { recordAudit } from '../audit/index.ts'
import { consumeCode, flowOfSubject, openFlowOfSubject, sendCode, type OtpPurpose } from './otp.ts'
import { presentFlow } from './present-flow.ts'
import { personOf, type Person } from './person.ts'
import { proofContacts, waysOf } from './proof-ways.ts'
import { passwordAge } from './rotation.ts'
import { openSession, reasonOf, type Device, type OpenedSession } from './sign-in.ts'
import { endOwnSession, getSession, renewSession } from './session-store.ts'
import { getAccount } from './store.ts'
import { hashToken, newToken } from './tokens.ts'

export interface ProofKeys {
  readonly otpKey: Buffer
  /** Of the page that waits for the code. */
  readonly host: string
}

/** A code to sign in with says so, and works for nothing else. */
const purposeOf = ({ accountId, scope }: Person) => ({
  purpose: scope === 'proving' ? ('sign_in' as const) : ('step_up' as const),
  subjectId: accountId,
})

/** Sends a code to a proven contact of the account. Its guesses are counted for the account, whichever browser asks.
 *  @throws NO_PROVEN_CONTACT for a channel that the account has not · OTP_WAIT · OTP_BUDGET · CODES_PAUSED · PROOF_OF_WORK_NEEDED */
export async function askProofCode(
  ctx: Ctx,
  { otpKey, host }: ProofKeys,
  { channel, language }: { readonly channel: 'sms' | 'email'; readonly language: 'vi' | 'en' },
): Promise<OtpSent> {
  const person = personOf(ctx)
  const contact = (await proofContacts(ctx, person.accountId)).find(each => each.channel === channel)
  if (!contact) throw new Problem('NO_PROVEN_CONTACT')
  const purpose: OtpPurpose = {
    ...purposeOf(person),
    subjectKind: 'account',
    keySubject: person.participantId,
    language,
    host,
    limits: await readPolicies(ctx.tx),
  }
  await sendCode(ctx, otpKey, await openFlowOfSubject(ctx, purpose), purpose, contact)
  const sent = await proofCode(ctx)
  if (!sent) throw new Error('a code was sent and is not there')
  return sent
}

export const ownWays = (ctx: Ctx): Promise<ProofWays> => waysOf(ctx, personOf(ctx).accountId)

/** How far the codes have come; null when none was asked for. */
export async function proofCode(ctx: Ctx): Promise<OtpSent | null> {
  const person = personOf(ctx)
  const flow = await flowOfSubject(ctx, purposeOf(person))
  if (flow === undefined) return null
  const contacts = await proofContacts(ctx, person.accountId)
  const { otpPauseS } = await readPolicies(ctx.tx)
  return presentFlow(ctx, flow, { contacts, channels: contacts.map(({ channel }) => channel), pauseS: otpPauseS })
}

/** Uses the code up. Who was signing in is signed in, on a device that is known from now on; who was signed in has a fresh proof and another
 *  token. The count of guesses is kept with a refusal: *return* the Problem from the transaction.
 *  @returns OTP_* for a code that proves nothing */
export async function proveSession(
  ctx: Ctx,
  { otpKey }: ProofKeys,
  { code, device }: { readonly code: string; readonly device: Device },
): Promise<OpenedSession | Problem> {
  const person = personOf(ctx)
  const contacts = await proofContacts(ctx, person.accountId)
  const flow = await flowOfSubject(ctx, purposeOf(person))
  const proven = flow === undefined ? new Problem('OTP_USED') : await consumeCode(ctx, otpKey, flow, { code, contacts })
  if (proven instanceof Problem) return failedProof(ctx, person.accountId, proven)
  return provenSession(ctx, { device, provenBy: proven.channel })
}

export async function failedProof(ctx: Ctx, accountId: Uuid, problem: Problem): Promise<Problem> {
  await recordAudit(ctx, { action: 'accounts.proof_failed', subjectKind: 'account', subjectId: accountId })
  return problem
}

interface Proof {
  readonly device: Device
  readonly provenBy: 'sms' | 'email' | 'passkey'
}

/** What follows from a proof, of whichever kind: a sign-in is complete, or who was signed in has a fresh proof. */
export async function provenSession(ctx: Ctx, proof: Proof): Promise<OpenedSession> {
  const person = personOf(ctx)
  return person.scope === 'proving' ? completeSignIn(ctx, person, proof) : renew(ctx, person)
}

/** The browser that answers has to be the one on which the password was typed: a proof on another one opens nothing there. */
async function completeSignIn(
  ctx: Ctx,
  { accountId, sessionId }: Pick<Person, 'accountId' | 'sessionId'>,
  { device, provenBy }: Proof,
): Promise<OpenedSession> {
  const begun = await getSession(ctx.tx, sessionId)
  if (begun.deviceId !== device.id) throw new Problem('SIGN_IN_REQUIRED')
  if (!(await endOwnSession(ctx.tx, sessionId, 'proven'))) throw new Problem('SIGN_IN_REQUIRED')
  const account = await getAccount(ctx.tx, accountId)
  return openSession(ctx, account, { device, reason: await reasonOf(ctx, account), provenBy })
}

/** Another token, because the session may do more from now on. */
async function renew(ctx: Ctx, { accountId, sessionId }: Person): Promise<OpenedSession> {
  const token = newToken()
  const { expiresAt } = await renewSession(ctx.tx, sessionId, { tokenHash: hashToken(token), provenAt: ctx.now })
  await recordAudit(ctx, { action: 'accounts.step_up', subjectKind: 'account', subjectId: accountId })
  const account = await getAccount(ctx.tx, accountId)
  const { fullName, socialInsuranceNo } = account
  const person = { fullName, socialInsuranceNo, ...(await passwordAge(ctx, account)) }
  return { token, scope: 'full', ...person, expiresAt, endedOther: false, reason: null }
}
