import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { listLocksOf } from '../audit/index.ts'
import { listAllDevices, listAllSessions } from './device-views.ts'
import { listOwnPasskeys } from './passkey-store.ts'
import { findAccountOfParticipant, getAccount } from './store.ts'

const iso = (at: Date | null): string | null => at?.toISOString() ?? null

/** What the account keeps about its owner: contacts, devices, passkeys, sign-ins, when it was locked. No hash of a password and no token leaves. */
export async function exportAccount(ctx: Ctx, participantId: Uuid): Promise<PersonalData['account']> {
  const { id } = (await findAccountOfParticipant(ctx.tx, participantId)) ?? {}
  if (id === undefined) throw new Error('a copy for somebody without an account')
  const account = await getAccount(ctx.tx, id)
  const key = await ctx.vault.keyOf(ctx.tx, participantId)
  const [passkeys, locks] = [await listOwnPasskeys(ctx.tx, id), await listLocksOf(ctx.tx, id)]
  const [devices, sessions] = [await listAllDevices(ctx.tx, id), await listAllSessions(ctx.tx, id)]
  return {
    openedAt: account.createdAt.toISOString(),
    state: account.state,
    passwordSetAt: iso(account.passwordSetAt),
    language: account.language,
    phone: account.phoneSealed && key.openText('account.phone', id, account.phoneSealed),
    phoneProvenAt: iso(account.phoneProvenAt),
    email: account.emailSealed && key.openText('account.email', id, account.emailSealed),
    emailProvenAt: iso(account.emailProvenAt),
    devices: devices.map(({ firstAt, seenAt, endedAt, ...device }) => ({
      ...device,
      firstAt: firstAt.toISOString(),
      seenAt: seenAt.toISOString(),
      endedAt: iso(endedAt),
    })),
    passkeys: passkeys.map(({ name, createdAt, usedAt }) => ({ name, addedAt: createdAt.toISOString(), usedAt: iso(usedAt) })),
    locks: locks.map(({ at, action, reason }) => ({
      at: at.toISOString(),
      action: action === 'accounts.lock' ? ('lock' as const) : ('unlock' as const),
      why: reason,
    })),
    sessions: sessions.map(({ device, at, endedAt, endReason }) => ({ device, at: at.toISOString(), endedAt: iso(endedAt), endReason })),
  }
}
