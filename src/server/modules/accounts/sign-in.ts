import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { judgePassword } from '#domain/accounts/password.ts'
import type { RotationState } from '#domain/accounts/rotation.ts'
import { recordAudit } from '../audit/index.ts'
import { forgetDevices } from '../notifications/index.ts'
import { asIssuedSecret, type Passwords } from './passwords.ts'
import { renew, renewalOf } from './rehash.ts'
import { hasToRecover, passwordAge, type SetupReason } from './rotation.ts'
import type { Run } from './run.ts'
import { beginProving, type ProvingSession } from './begin-proving.ts'
import { deviceClassOf, proveDevice, seeDevice, sessionElsewhere, UNKNOWN_DEVICE } from './device-store.ts'
import { isCommonPassword } from './common-passwords.ts'
import { claimTry, compared, countComparison, forgetComparisons, signInKey, triedName, type Tried } from './slow-down.ts'
import { clearFailures, countTry } from './failure-store.ts'
import { markWeak } from './password-store.ts'
import { replaceSession } from './session-store.ts'
import { findAccountForSignIn, holdCredentials } from './store.ts'
import { countWrongPassword } from './sign-in-storm.ts'
import { tellNewDevice, tellOwner } from './tell-owner.ts'
import { hashToken, newToken } from './tokens.ts'

export const SESSION_HOURS = 12
const SETUP_MINUTES = 30

/** This browser, by what follows from the token in its cookie. */
export interface Device {
  readonly id: string
  readonly label: string
}

export interface SignInKeys {
  readonly passwords: Passwords
  readonly nameKey: Buffer
}

export interface OpenedSession {
  readonly token: string
  readonly scope: 'full' | 'set_password'
  readonly fullName: string
  readonly socialInsuranceNo: string
  readonly expiresAt: Date
  readonly endedOther: boolean
  readonly passwordDueAt: Date | null
  readonly passwordState: RotationState | null
  readonly graceLeft: number | null
  readonly reason: SetupReason | null
}

/** Signs a participant in; an issued or a due password opens nothing but "set your password". A password alone opens nothing on a device on
 *  which its owner has not proven to be the owner, nor while another device is signed in, nor does one that is due or weak: then the session is one for proving it. Two short transactions with the costly hash between them, so that no connection waits for it.
 *  Known and unknown names take the same way: the same statements, one comparison, one audit entry.
 *  @throws SIGN_IN_FAILED · ACCOUNT_LOCKED on a known device · SIGN_IN_SLOWED · PROOF_OF_WORK_NEEDED after some failures · RECOVERY_NEEDED after many · ISSUED_SECRET_EXPIRED · BUSY */
export async function signIn(
  run: Run,
  keys: SignInKeys,
  input: { readonly name: string; readonly password: string; readonly device: Device },
): Promise<OpenedSession | ProvingSession> {
  const key = signInKey(keys.nameKey, input.name)
  const { account, tried, mayCompare } = await run(async ctx => {
    const found = await findAccount(ctx, input.name)
    const kind = await deviceClassOf(ctx.tx, found?.id, input.device.id)
    await claimTry(ctx, key, kind)
    const counted: Tried = { subjectId: triedName('account', found?.id, key).subjectId, deviceClass: kind }
    return { account: found, tried: counted, mayCompare: await countComparison(ctx, counted) }
  })
  const { deviceClass } = tried
  const match = await compared(compare(keys.passwords, mayCompare ? account : undefined, input.password), () =>
    run(async ctx => {
      await countTry(ctx.tx, key, deviceClass, -1)
      await countComparison(ctx, tried, -1)
    }),
  )
  const renewal =
    match === 'password' && account?.passwordHash ? await renewalOf(keys.passwords, account.passwordHash, input.password) : undefined
  return run(async ctx => {
    const held = await holdCredentials(ctx.tx, account?.id)
    const isRight = account !== undefined && held !== undefined && match !== 'none' && isStill(account, held)
    if (!isRight || held.state === 'locked') {
      await recordAudit(ctx, { action: 'accounts.sign_in_failed', ...triedName('account', account?.id, key) })
      await countWrongPassword(ctx)
      // That an account is locked is told to its owner, on a known device; to anybody else it looks like none.
      return new Problem(!isRight || deviceClass === UNKNOWN_DEVICE ? 'SIGN_IN_FAILED' : 'ACCOUNT_LOCKED')
    }
    await clearFailures(ctx.tx, key, deviceClass)
    await forgetComparisons(ctx, tried)
    const version = (await renew(ctx, 'account', account.id as Uuid, renewal)) ?? held.version
    if (match === 'secret' && !secretStillOpen(ctx, account)) return new Problem('ISSUED_SECRET_EXPIRED')
    if (match === 'secret') return openSession(ctx, account, { device: input.device, reason: 'first' })
    const opened = await withMark(ctx, { ...account, ...held, version }, input.password)
    const reason = await reasonOf(ctx, opened)
    const elsewhere = await sessionElsewhere(ctx.tx, account.id, input.device.id)
    const isNewDevice = deviceClass === UNKNOWN_DEVICE
    // A password that is to be replaced has been seen by others, or is old: it alone does not choose the next one.
    if (isNewDevice || elsewhere || reason !== null) return beginProving(ctx, account, { device: input.device, isNewDevice, elsewhere })
    return openSession(ctx, opened, { device: input.device, reason })
  })
}

/** Whether an account has the password still that was compared: it may have been changed, taken away or closed while that took its time. */
const isStill = (before: FoundAccount, held: Held): boolean =>
  held.state !== 'closed' &&
  (held.passwordHash === null) === (before.passwordHash === null) &&
  held.passwordSetAt?.getTime() === before.passwordSetAt?.getTime()
type Held = NonNullable<Awaited<ReturnType<typeof holdCredentials>>>

/** A password that nobody may choose any more, because it was stolen somewhere or holds the owner's own data, is known only while it is
 *  typed: it is marked, and leads to setting another one. */
async function withMark(ctx: Ctx, account: FoundAccount, typed: string): Promise<FoundAccount> {
  if (account.passwordWeakAt !== null || judgePassword(typed, account, isCommonPassword).ok) return account
  if (!(await markWeak(ctx.tx, account.id, account.version, ctx.now))) return account
  const subject = { subjectKind: 'account', subjectId: account.id as Uuid, subjectVersion: account.version + 1 }
  await recordAudit(ctx, { action: 'accounts.weak_password', ...subject })
  return { ...account, passwordWeakAt: ctx.now }
}

/** Whether an own password has to be changed before anything else opens. */
export async function reasonOf(
  ctx: Ctx,
  account: Pick<OpenedAccount, 'id' | 'passwordSetAt' | 'passwordWeakAt'> & { readonly passwordHash: string | null },
): Promise<SetupReason | null> {
  if (hasToRecover(account)) return 'recovery'
  if (account.passwordWeakAt !== null) return 'weak'
  return (await passwordAge(ctx, account)).graceLeft === 0 ? 'rotation' : null
}

type FoundAccount = NonNullable<Awaited<ReturnType<typeof findAccountForSignIn>>>

export const findAccount = (ctx: Ctx, name: string) =>
  findAccountForSignIn(ctx.tx, name.length === 10 ? { socialInsuranceNo: name } : { personalIdIndex: ctx.vault.index('personal_id', name) })

/** One comparison for every outcome: against the own password, else the open issued secret, else nothing. */
async function compare(passwords: Passwords, account: FoundAccount | undefined, typed: string): Promise<'password' | 'secret' | 'none'> {
  if (account?.passwordHash) return (await passwords.verify(account.passwordHash, typed)) ? 'password' : 'none'
  if (account?.secretHash) return (await passwords.verify(account.secretHash, asIssuedSecret(typed))) ? 'secret' : 'none'
  await passwords.verifyNothing(typed)
  return 'none'
}

/** The secret stays open until the new password is set: a closed browser in between must not lose the way in. Only time ends it. */
const secretStillOpen = (ctx: Ctx, account: FoundAccount): boolean => account.secretExpiresAt !== null && account.secretExpiresAt > ctx.now

interface OpenedAccount {
  readonly id: string
  readonly participantId: string
  readonly fullName: string
  readonly socialInsuranceNo: string
  readonly passwordSetAt: Date | null
  readonly passwordWeakAt: Date | null
}

export interface SessionStart {
  readonly device: Device
  /** Why the session may only set a password; null for a full one. */
  readonly reason: SetupReason | null
  /** Why the one before ends, when it is not this sign-in that ends it. */
  readonly ended?: 'password_changed'
  /** By what the owner has just proven to be the owner on this device. */
  readonly provenBy?: 'issued_secret' | 'sms' | 'email' | 'passkey'
}

/** Begins a session on this device; another device's session ends in the same statement order under one lock, and its notifications
 *  with it. */
export async function openSession(ctx: Ctx, account: OpenedAccount, start: SessionStart): Promise<OpenedSession> {
  const { device, reason, ended, provenBy } = start
  const token = newToken()
  const scope: OpenedSession['scope'] = reason === null ? 'full' : 'set_password'
  const minutes = scope === 'full' ? SESSION_HOURS * 60 : SETUP_MINUTES
  const expiresAt = new Date(ctx.now.getTime() + minutes * 60_000)
  const session = {
    id: ctx.newId(),
    accountId: account.id,
    tokenHash: hashToken(token),
    scope,
    deviceId: device.id,
    deviceLabel: device.label,
    createdAt: ctx.now,
    seenAt: ctx.now,
    expiresAt,
    provenAt: provenBy === undefined ? null : ctx.now,
    byPasskey: provenBy === 'passkey',
    recovered: reason === 'recovery',
  }
  const { endedOther } = await replaceSession(ctx.tx, session, ended)
  await forgetDevices(ctx, account.participantId as Uuid, device.id)
  await recordAudit(ctx, { action: 'accounts.sign_in', subjectKind: 'account', subjectId: account.id as Uuid, reason: scope })
  const isNew = await noteDevice(ctx, account.id, start)
  if (isNew) await tellNewDevice(ctx, account.id as Uuid, device.label)
  else if (endedOther) await tellOwner(ctx, account.id as Uuid, 'signed_in_elsewhere')
  const age = await passwordAge(ctx, account)
  return {
    token,
    scope,
    fullName: account.fullName,
    socialInsuranceNo: account.socialInsuranceNo,
    expiresAt,
    endedOther,
    ...age,
    reason,
  }
}

/** @returns whether the owner of the account has not used this device before, and has used another */
async function noteDevice(ctx: Ctx, accountId: string, { device, provenBy }: SessionStart): Promise<boolean> {
  if (provenBy === undefined) {
    await seeDevice(ctx.tx, accountId, device.id, ctx.now)
    return false
  }
  const at = { provenAt: ctx.now, firstAt: ctx.now, seenAt: ctx.now }
  const { isNewBesideOthers } = await proveDevice(ctx.tx, { accountId, deviceId: device.id, label: device.label, provenBy, ...at })
  return isNewBesideOthers
}
