import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { forgetDevices } from '../notifications/index.ts'
import { endPasskeys } from './account-passkeys.ts'
import { deviceFirstAt, setContact } from './contact-store.ts'
import { forgetKnownDevices } from './device-store.ts'
import { personOf } from './person.ts'
import { endSessionsElsewhere } from './session-store.ts'
import { accountsWithContact, getAccount } from './store.ts'

export interface NewContact {
  /** Each as it is stored; left out: stays. A code has proven it. */
  readonly phone?: string | undefined
  readonly email?: string | undefined
}

/** Gives an account another proven contact: value, blind index and proof move together, so that nobody is found by the old one and
 *  reached by the new. From then on codes and secrets go there, and to the contact before no more.
 *  @throws CASE_FILE_CHANGED when the account has changed since */
export async function changeContact(ctx: Ctx, accountId: Uuid, { phone, email }: NewContact): Promise<void> {
  const account = await getAccount(ctx.tx, accountId)
  const key = await ctx.vault.keyOf(ctx.tx, account.participantId as Uuid)
  const isDone = await setContact(ctx.tx, account, {
    ...(phone !== undefined && {
      phoneSealed: key.seal('account.phone', accountId, phone),
      phoneIndex: ctx.vault.index('phone', phone),
      phoneProvenAt: ctx.now,
    }),
    ...(email !== undefined && {
      emailSealed: key.seal('account.email', accountId, email),
      emailIndex: ctx.vault.index('email', email),
      emailProvenAt: ctx.now,
    }),
  })
  if (!isDone) throw new Problem('CASE_FILE_CHANGED')
  const subjectVersion = account.version + 1
  await recordAudit(ctx, { action: 'accounts.change_contact', subjectKind: 'account', subjectId: accountId, subjectVersion })
}

/** Whether so many others than this account have proven a contact that no more may. */
export async function isContactTaken(
  ctx: Ctx,
  accountId: Uuid,
  { kind, index, most }: { readonly kind: 'phone' | 'email'; readonly index: Buffer; readonly most: number },
): Promise<boolean> {
  const others = (await accountsWithContact(ctx.tx, kind, index)).filter(({ id }) => id !== accountId)
  return others.length >= (kind === 'email' ? 1 : most)
}

/** Signs an account out everywhere, or everywhere but on one device; notifications end there too.
 *  @param but the device that stays signed in */
export async function signOutEverywhere(
  ctx: Ctx,
  { accountId, participantId }: { readonly accountId: Uuid; readonly participantId: Uuid },
  but?: Uuid,
): Promise<void> {
  await endSessionsElsewhere(ctx.tx, accountId, but)
  await forgetDevices(ctx, participantId, but)
  await recordAudit(ctx, { action: 'accounts.sign_out_everywhere', subjectKind: 'account', subjectId: accountId })
}

/** Somebody else has been in the account: everybody is signed out, every device has to be proven anew, and no passkey is left. */
export async function forgetWaysIn(ctx: Ctx, of: { readonly accountId: Uuid; readonly participantId: Uuid }): Promise<void> {
  await signOutEverywhere(ctx, of)
  await forgetKnownDevices(ctx.tx, of.accountId, ctx.now)
  await endPasskeys(ctx, of.accountId)
}

/** The device in the hand of who is signed in, and since when the account knows it. Undefined for an unknown one. */
export async function ownDevice(ctx: Ctx): Promise<{ readonly id: Uuid; readonly firstAt: Date } | undefined> {
  const device = await deviceFirstAt(ctx.tx, personOf(ctx).sessionId)
  return device && { id: device.deviceId as Uuid, firstAt: device.firstAt }
}
