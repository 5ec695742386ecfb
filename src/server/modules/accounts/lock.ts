import type { Uuid } from '#domain/kernel/ids.ts'
import { mayUnlock, type LockedBy } from '#domain/accounts/lock.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { forgetDevices } from '../notifications/index.ts'
import { endCodesOf } from './close-store.ts'
import { forgetKnownDevices } from './device-store.ts'
import { endPassword } from './end-password.ts'
import { deleteOwnPasskeys } from './passkey-store.ts'
import { endRecoveriesOf } from './recovery-store.ts'
import { endSessionsElsewhere } from './session-store.ts'
import { setLock, type getAccount } from './store.ts'
import { tellOwner } from './tell-owner.ts'

export type Account = Awaited<ReturnType<typeof getAccount>>

/** What else a lock stops, in modules that know of locks nothing: whatever waits for the account may have been asked for by whom it is
 *  locked against. Called again when the account is opened: a death on file locks in the database, which calls nobody. */
export type OnLocking = (ctx: Ctx, account: { readonly accountId: Uuid; readonly participantId: Uuid }) => Promise<void>

interface How<By> {
  readonly by: By
  /** What stands in the trail [by]. */
  readonly why?: string
  readonly alsoStops: readonly OnLocking[]
}

/** Whether a code of this channel may do what it is for: lock what is open, set a password where the account is open or may be opened. */
export const mayUse = ({ state, lockedBy }: Account, purpose: 'recovery' | 'lock', channel: 'sms' | 'email'): boolean =>
  state === 'active' || (state === 'locked' && purpose === 'recovery' && mayUnlock(lockedBy, channel))

/** Locks an account: nothing opens it until it is unlocked. The database ends its sessions, codes, secrets and recoveries in the same
 *  transaction (`account_shut`); what waits for it stops, devices get no more notifications, and every proven contact is told.
 *  @param account held since it was read */
export async function lockAccount(ctx: Ctx, account: Account, { by, why = by, alsoStops }: How<Exclude<LockedBy, 'death'>>): Promise<void> {
  const id = account.id as Uuid
  await stopAll(ctx, account, alsoStops)
  if (!(await setLock(ctx.tx, account, by))) throw new Error('an account that is held has changed')
  await record(ctx, account, { action: 'accounts.lock', why })
  await forgetDevices(ctx, account.participantId as Uuid)
  await tellOwner(ctx, id, 'account_locked')
}

/** Makes the lock of a code one of the desk: only a desk opens it, and recoveries that were begun are over.
 *  @param account held since it was read */
export async function takeLockOver(ctx: Ctx, account: Account, why: string): Promise<void> {
  const id = account.id as Uuid
  if (!(await setLock(ctx.tx, account, 'office', 'locked'))) throw new Error('an account that is held has changed')
  await endRecoveriesOf(ctx.tx, id)
  await endCodesOf(ctx.tx, id)
  await record(ctx, account, { action: 'accounts.lock', why })
  await tellOwner(ctx, id, 'account_locked')
}

/** Opens a locked account again: each device has to be proven anew, and passkeys and the password are gone, because they may be in the wrong
 *  hands. A recovery sets another password. */
export async function unlockAccount(
  ctx: Ctx,
  account: Account,
  { by, why = by, alsoStops }: How<'sms' | 'email' | 'office'>,
): Promise<void> {
  const id = account.id as Uuid
  await stopAll(ctx, account, alsoStops)
  if (!(await setLock(ctx.tx, account, null))) throw new Error('an account that is held has changed')
  await record(ctx, account, { action: 'accounts.unlock', why })
  await endPassword(ctx, { ...account, version: account.version + 1 })
  await endSessionsElsewhere(ctx.tx, id, undefined)
  await forgetKnownDevices(ctx.tx, id, ctx.now)
  await deleteOwnPasskeys(ctx.tx, id)
  await tellOwner(ctx, id, 'account_unlocked')
}

const record = (ctx: Ctx, { id, version }: Account, { action, why }: { readonly action: string; readonly why: string }): Promise<void> =>
  recordAudit(ctx, { action, subjectKind: 'account', subjectId: id as Uuid, subjectVersion: version + 1, reason: why })

/** Before the state changes: whoever stops a change of contact holds it first and ends sessions second, so must a lock. */
export async function stopAll(ctx: Ctx, account: Account, alsoStops: readonly OnLocking[]): Promise<void> {
  for (const stop of alsoStops) await stop(ctx, { accountId: account.id as Uuid, participantId: account.participantId as Uuid })
}
