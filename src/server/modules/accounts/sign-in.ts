import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { RotationState } from '#domain/accounts/rotation.ts'
import { recordAudit } from '../audit/index.ts'
import { forgetDevices } from '../notifications/index.ts'
import { asIssuedSecret, type Passwords } from './passwords.ts'
import { renew, renewalOf } from './rehash.ts'
import { passwordAge, type SetupReason } from './rotation.ts'
import type { Run } from './run.ts'
import { beginProving, type ProvingSession } from './begin-proving.ts'
import { deviceClassOf, proveDevice, seeDevice, sessionElsewhere, UNKNOWN_DEVICE } from './device-store.ts'
import { claimTry, compared, signInKey, triedName } from './slow-down.ts'
import { clearFailures, countTry, findAccountForSignIn, replaceSession } from './store.ts'
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
  readonly reason: SetupReason | null
}

/** Signs a participant in; an issued or a due password opens nothing but "set your password". A password alone opens nothing on a device on
 *  which its owner has not proven to be the owner, nor while another device is signed in: then the session is one for proving it. Two short transactions with the costly hash between them, so that no connection waits for it.
 *  Known and unknown names take the same way: the same statements, one comparison, one audit entry.
 *  @throws SIGN_IN_FAILED · SIGN_IN_SLOWED · PROOF_OF_WORK_NEEDED after some failures · RECOVERY_NEEDED after many · ISSUED_SECRET_EXPIRED · BUSY */
export async function signIn(
  run: Run,
  keys: SignInKeys,
  input: { readonly name: string; readonly password: string; readonly device: Device },
): Promise<OpenedSession | ProvingSession> {
  const key = signInKey(keys.nameKey, input.name)
  const { account, deviceClass } = await run(async ctx => {
    const found = await findAccount(ctx, input.name)
    const kind = await deviceClassOf(ctx.tx, found?.id, input.device.id)
    await claimTry(ctx, key, kind)
    return { account: found, deviceClass: kind }
  })
  const match = await compared(compare(keys.passwords, account, input.password), () => run(ctx => countTry(ctx.tx, key, deviceClass, -1)))
  const renewal =
    match === 'password' && account?.passwordHash ? await renewalOf(keys.passwords, account.passwordHash, input.password) : undefined
  return run(async ctx => {
    if (!account || match === 'none') {
      await recordAudit(ctx, { action: 'accounts.sign_in_failed', ...triedName('account', account?.id, key) })
      return new Problem('SIGN_IN_FAILED')
    }
    await clearFailures(ctx.tx, key, deviceClass)
    await renew(ctx, 'account', account.id as Uuid, renewal)
    if (match === 'secret' && !secretStillOpen(ctx, account)) return new Problem('ISSUED_SECRET_EXPIRED')
    if (match === 'secret') return openSession(ctx, account, { device: input.device, reason: 'first' })
    const elsewhere = await sessionElsewhere(ctx.tx, account.id, input.device.id)
    const isNewDevice = deviceClass === UNKNOWN_DEVICE
    if (isNewDevice || elsewhere) return beginProving(ctx, account, { device: input.device, isNewDevice, elsewhere })
    return openSession(ctx, account, { device: input.device, reason: await reasonOf(ctx, account) })
  })
}

/** Whether an own password has to be changed before anything else opens. */
export const reasonOf = async (ctx: Ctx, { passwordSetAt }: Pick<OpenedAccount, 'passwordSetAt'>): Promise<SetupReason | null> =>
  (await passwordAge(ctx, passwordSetAt)).mustChange ? 'rotation' : null

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
  const { passwordDueAt, passwordState } = await passwordAge(ctx, account.passwordSetAt)
  return {
    token,
    scope,
    fullName: account.fullName,
    socialInsuranceNo: account.socialInsuranceNo,
    expiresAt,
    endedOther,
    passwordDueAt,
    passwordState,
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
