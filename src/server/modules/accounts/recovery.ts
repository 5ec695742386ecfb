import type { RecoveryStarted } from '#contract/recovery.ts'
import { RECOVERIES_AN_HOUR, RECOVERY_MINUTES } from '#domain/accounts/recovery.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { countHit } from '#server/platform/http/rate.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { recordAudit } from '../audit/index.ts'
import { consumeCode, contactsOfFlow, isFlowOf, openFlow, sendCode, triesLeft, type OtpContact, type OtpPurpose } from './otp.ts'
import { UNKNOWN_DEVICE } from './device-store.ts'
import { endPasskeys } from './account-passkeys.ts'
import { endPassword } from './end-password.ts'
import { mayUse, stopAll, unlockAccount, type Account, type OnLocking } from './lock.ts'
import { holdAccount } from './passkey-store.ts'
import { proofContacts } from './proof-ways.ts'
import { endRecovery, findRecovery, forgetFailures, putRecovery } from './recovery-store.ts'
import { findAccount, openSession, type Device, type OpenedSession } from './sign-in.ts'
import { forgetComparisons, signInKey, triedName } from './slow-down.ts'
import { getAccount } from './store.ts'
import { soon } from './soon.ts'

export interface RecoveryKeys {
  readonly nameKey: Buffer
  readonly otpKey: Buffer
  /** Of the page that waits for the code. */
  readonly host: string
  readonly rateFactor: number
}

/** What the code shall do: set another password in place of a forgotten one, or lock the account. */
export type RecoveryPurpose = 'recovery' | 'lock'

interface Asked {
  readonly purpose: RecoveryPurpose
  readonly name: string
  readonly channel: 'sms' | 'email'
  readonly language: 'vi' | 'en'
  readonly device: Device
}

/** Begins with a forgotten password, or with locking. A name without an account takes the same statements, leaves the same rows and gets the same answer;
 *  whether a code can be sent is found out by a job, later. Each browser has a flow of its own: what others type uses up nothing here. A
 *  device that the account knows has its own count of attempts and its own budget of codes: strangers who know the name use up theirs.
 *  @throws TOO_MANY_REQUESTS after five for a name and kind of device within an hour, an account or not */
export async function startRecovery(
  ctx: Ctx,
  keys: RecoveryKeys,
  { purpose, name, channel, language, device }: Asked,
): Promise<RecoveryStarted> {
  const nameKey = signInKey(keys.nameKey, name)
  const { account, deviceClass: kind } = await findAccount(ctx, name, device)
  await countHit(ctx.tx, `${purpose}:${nameKey.toString('base64url')}:${kind}`, RECOVERIES_AN_HOUR * keys.rateFactor, 3600)
  const subject = triedName('account', account?.id, nameKey)
  const limits = await readPolicies(ctx.tx)
  const expiresAt = new Date(ctx.now.getTime() + RECOVERY_MINUTES * 60_000)
  const isKnown = kind !== UNKNOWN_DEVICE
  const flowId = await flowHere(ctx, device, purposeOf(subject.subjectId, { purpose, limits, language, host: keys.host, isKnown }))
  await putRecovery(ctx.tx, {
    deviceId: device.id,
    accountId: account?.id ?? null,
    flowId,
    nameKey,
    purpose,
    channel,
    language,
    expiresAt,
  })
  await recordAudit(ctx, { action: `accounts.start_${purpose}`, ...subject })
  await ctx.enqueue('send_recovery_code', { device: device.id }, { afterMs: soon() })
  const resendFrom = new Date(ctx.now.getTime() + limits.otpPauseS * 1000)
  return { resendFrom: resendFrom.toISOString(), expiresAt: expiresAt.toISOString(), now: ctx.now.toISOString() }
}

/** The flow with which this browser tries the same for the same name already, else a new one. */
async function flowHere(ctx: Ctx, device: Device, purpose: OtpPurpose): Promise<Uuid> {
  const before = await findRecovery(ctx.tx, device.id)
  return openFlow(ctx, before && (await isFlowOf(ctx, before.flowId, purpose)) ? before.flowId : null, purpose)
}

const purposeOf = (subjectId: Uuid, rest: Pick<OtpPurpose, 'purpose' | 'limits' | 'language' | 'host' | 'isKnown'>): OtpPurpose => ({
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
  const account = await getAccount(ctx.tx, accountId)
  const contact = (await proofContacts(ctx, accountId)).find(({ channel }) => channel === recovery.channel)
  if (!contact || !mayUse(account, recovery.purpose, contact.channel)) return
  const language = recovery.language === 'en' ? 'en' : 'vi'
  const purpose = {
    ...purposeOf(accountId, { purpose: recovery.purpose, limits: await readPolicies(ctx.tx), language, host }),
    keySubject: account.participantId as Uuid,
  }
  await sendCode(ctx, otpKey, recovery.flowId as Uuid, purpose, contact)
}

export interface Given {
  readonly code: string
  readonly device: Device
}

/** Gives the code in the browser that began. Then the password may be set, every other session, the old password and the passkeys have
 *  ended, and what was counted against the name is forgotten; an account that its owner locked is open again. The count of guesses is kept with a refusal: *return* the
 *  Problem from the transaction.
 *  @returns OTP_EXPIRED when nothing was begun here · OTP_WRONG (tries left in this browser) · OTP_EXHAUSTED, alike for names without an
 *  account · OTP_USED for the right code, sent twice at once */
export async function confirmRecovery(
  ctx: Ctx,
  keys: Pick<RecoveryKeys, 'otpKey'>,
  { code, device }: Given,
  alsoStops: readonly OnLocking[],
): Promise<OpenedSession | Problem> {
  const proven = await provenByCode(ctx, keys, { code, device, purpose: 'recovery' })
  if (proven instanceof Problem) return proven
  const { account, channel } = proven
  if (account.state === 'locked') await unlockAccount(ctx, account, { by: channel, alsoStops })
  else await endWaysIn(ctx, account, alsoStops)
  return openSession(ctx, account, { device, reason: 'recovery', provenBy: channel })
}

/** Whoever else knows the old password or holds a passkey must not come in before the owner has set another password, and nothing that they
 *  have begun may go on. */
async function endWaysIn(ctx: Ctx, account: Account, alsoStops: readonly OnLocking[]): Promise<void> {
  await stopAll(ctx, account, alsoStops)
  await endPassword(ctx, account)
  await endPasskeys(ctx, account.id as Uuid)
}

interface ProvenOwner {
  readonly account: Account
  readonly channel: 'sms' | 'email'
}

/** Whose account it is, by the code of the attempt that this browser has begun; the attempt is over then.
 *  @returns what confirmRecovery() refuses with */
export async function provenByCode(
  ctx: Ctx,
  { otpKey }: Pick<RecoveryKeys, 'otpKey'>,
  { code, device, purpose }: Given & { readonly purpose: RecoveryPurpose },
): Promise<ProvenOwner | Problem> {
  const recovery = await findRecovery(ctx.tx, device.id)
  if (!recovery || recovery.purpose !== purpose) return new Problem('OTP_EXPIRED')
  const flow = recovery.flowId as Uuid
  const proven = await consumeCode(ctx, otpKey, flow, { code, contacts: await contactsOfFlow(ctx, flow) })
  const owner = proven instanceof Problem ? undefined : await ownerOf(ctx, recovery, proven)
  if (owner) {
    await endRecovery(ctx.tx, device.id)
    await forgetFailures(ctx.tx, recovery.nameKey)
    await forgetComparisons(ctx, { subjectId: owner.account.id as Uuid, deviceClass: UNKNOWN_DEVICE })
    return owner
  }
  if (proven instanceof Problem && proven.code === 'OTP_USED') return proven
  const tried = triedName('account', recovery.accountId ?? undefined, recovery.nameKey)
  await recordAudit(ctx, { action: `accounts.${purpose}_failed`, ...tried })
  const attemptsLeft = await triesLeft(ctx, flow)
  // An expired code is said to be wrong: that there was one says that there is an account.
  const isSpent = attemptsLeft === 0 || (proven instanceof Problem && proven.code === 'OTP_EXHAUSTED')
  return isSpent ? new Problem('OTP_EXHAUSTED') : new Problem('OTP_WRONG', { attemptsLeft })
}

/** The account to whose contact the right code went, when it has that contact still and may be opened or locked by it. */
async function ownerOf(
  ctx: Ctx,
  { accountId, purpose }: { readonly accountId: string | null; readonly purpose: RecoveryPurpose },
  went: OtpContact,
): Promise<ProvenOwner | undefined> {
  if (accountId === null) return undefined
  await holdAccount(ctx.tx, accountId)
  const account = await getAccount(ctx.tx, accountId)
  const contacts = await proofContacts(ctx, accountId as Uuid)
  const isStillThere = contacts.some(({ channel, index }) => channel === went.channel && index.equals(went.index))
  return isStillThere && mayUse(account, purpose, went.channel) ? { account, channel: went.channel } : undefined
}
