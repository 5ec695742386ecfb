import type { RecoveryStarted } from '#contract/recovery.ts'
import { RECOVERIES_AN_HOUR, RECOVERY_MINUTES } from '#domain/accounts/recovery.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { countHit } from '#server/platform/http/rate.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { recordAudit } from '../audit/index.ts'
import {
  consumeCode,
  contactsOfFlow,
  flowOfSubject,
  openFlowOfSubject,
  sendCode,
  triesLeft,
  type OtpContact,
  type OtpPurpose,
} from './otp.ts'
import { proofContacts } from './proof-ways.ts'
import { endRecovery, findRecovery, forgetFailures, putRecovery } from './recovery-store.ts'
import { findAccount, openSession, type Device, type OpenedSession } from './sign-in.ts'
import { signInKey, triedName } from './slow-down.ts'
import { getAccount } from './store.ts'

export interface RecoveryKeys {
  readonly nameKey: Buffer
  readonly otpKey: Buffer
  /** Of the page that waits for the code. */
  readonly host: string
  readonly rateFactor: number
}

interface Asked {
  readonly name: string
  readonly channel: 'sms' | 'email'
  readonly language: 'vi' | 'en'
  readonly device: Device
}

/** Begins with a forgotten password. A name without an account takes the same statements, leaves the same rows and gets the same answer;
 *  whether a code can be sent is found out by a job, later.
 *  @throws TOO_MANY_REQUESTS after some for a name within an hour, an account or not */
export async function startRecovery(ctx: Ctx, keys: RecoveryKeys, { name, channel, language, device }: Asked): Promise<RecoveryStarted> {
  const nameKey = signInKey(keys.nameKey, name)
  await countHit(ctx.tx, `recovery:${nameKey.toString('base64url')}`, RECOVERIES_AN_HOUR * keys.rateFactor, 3600)
  const account = await findAccount(ctx, name)
  const subject = triedName('account', account?.id, nameKey)
  const limits = await readPolicies(ctx.tx)
  const expiresAt = new Date(ctx.now.getTime() + RECOVERY_MINUTES * 60_000)
  await putRecovery(ctx.tx, {
    deviceId: device.id,
    accountId: account?.id ?? null,
    subjectId: subject.subjectId,
    nameKey,
    channel,
    language,
    expiresAt,
  })
  await openFlowOfSubject(ctx, purposeOf(subject.subjectId, { limits, language, host: keys.host }))
  await recordAudit(ctx, { action: 'accounts.start_recovery', ...subject })
  await ctx.enqueue('send_recovery_code', { device: device.id })
  const resendFrom = new Date(ctx.now.getTime() + limits.otpPauseS * 1000)
  return { resendFrom: resendFrom.toISOString(), expiresAt: expiresAt.toISOString(), now: ctx.now.toISOString() }
}

const purposeOf = (subjectId: Uuid, rest: Pick<OtpPurpose, 'limits' | 'language' | 'host'>): OtpPurpose => ({
  purpose: 'recovery',
  subjectId,
  subjectKind: 'account',
  ...rest,
})

/** Sends the code, when the name has an account with a proven contact of this kind. Whatever keeps it from being sent is told to nobody: a
 *  pause or a budget would say that there is an account. */
export async function sendRecoveryCode(ctx: Ctx, { otpKey, host }: Pick<RecoveryKeys, 'otpKey' | 'host'>, deviceId: string): Promise<void> {
  const recovery = await findRecovery(ctx.tx, deviceId)
  if (!recovery?.accountId) return
  const accountId = recovery.accountId as Uuid
  const contact = (await proofContacts(ctx, accountId)).find(({ channel }) => channel === recovery.channel)
  if (!contact) return
  const { participantId } = await getAccount(ctx.tx, accountId)
  const language = recovery.language === 'en' ? 'en' : 'vi'
  const purpose = {
    ...purposeOf(accountId, { limits: await readPolicies(ctx.tx), language, host }),
    keySubject: participantId as Uuid,
  }
  await sendCode(ctx, otpKey, await openFlowOfSubject(ctx, purpose), purpose, contact)
}

/** Gives the code in the browser that began. Then the password may be set, every other session has ended, and what was counted against
 *  the name is forgotten. The count of guesses is kept with a refusal: *return* the Problem from the transaction.
 *  @returns OTP_EXPIRED when nothing was begun here · OTP_WRONG (tries left) · OTP_EXHAUSTED, alike for names without an account */
export async function confirmRecovery(
  ctx: Ctx,
  { otpKey }: Pick<RecoveryKeys, 'otpKey'>,
  { code, device }: { readonly code: string; readonly device: Device },
): Promise<OpenedSession | Problem> {
  const recovery = await findRecovery(ctx.tx, device.id)
  const subjectId = recovery?.subjectId as Uuid | undefined
  const flow = subjectId && (await flowOfSubject(ctx, { purpose: 'recovery', subjectId }))
  if (!recovery || !flow) return new Problem('OTP_EXPIRED')
  const sentTo = await contactsOfFlow(ctx, flow)
  const proven = await consumeCode(ctx, otpKey, flow, { code, contacts: sentTo })
  const contact = proven instanceof Problem ? undefined : await stillProven(ctx, recovery.accountId, proven)
  if (!recovery.accountId || !contact) {
    await recordAudit(ctx, {
      action: 'accounts.recovery_failed',
      ...triedName('account', recovery.accountId ?? undefined, recovery.nameKey),
    })
    const attemptsLeft = await triesLeft(ctx, flow)
    // An expired code is said to be wrong: that there was one says that there is an account.
    const isSpent = attemptsLeft === 0 || (proven instanceof Problem && proven.code === 'OTP_EXHAUSTED')
    return isSpent ? new Problem('OTP_EXHAUSTED') : new Problem('OTP_WRONG', { attemptsLeft })
  }
  await endRecovery(ctx.tx, device.id)
  await forgetFailures(ctx.tx, recovery.nameKey)
  const account = await getAccount(ctx.tx, recovery.accountId)
  return openSession(ctx, account, { device, reason: 'recovery', provenBy: contact.channel })
}

/** The contact to which the right code went, when the account, which may be opened, has it still. */
async function stillProven(ctx: Ctx, accountId: string | null, went: OtpContact): Promise<OtpContact | undefined> {
  if (accountId === null || (await getAccount(ctx.tx, accountId)).state !== 'active') return undefined
  const contacts = await proofContacts(ctx, accountId as Uuid)
  return contacts.find(({ channel, index }) => channel === went.channel && index.equals(went.index))
}
