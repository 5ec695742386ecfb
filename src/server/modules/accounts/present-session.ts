import type { SignedIn } from '#contract/accounts.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { deviceClassOf, sessionElsewhere, UNKNOWN_DEVICE } from './device-store.ts'
import { waysOf } from './proof-ways.ts'
import { passwordAge, setupReason, type SetupReason } from './rotation.ts'
import { findSecret } from './password-store.ts'
import { findSession, getSession } from './session-store.ts'
import { getAccount } from './store.ts'
import { hashToken } from './tokens.ts'

/** The session of a browser as its page may know it; null when there is none. */
export async function presentSession(ctx: Ctx, token: string): Promise<SignedIn | null> {
  const session = await findSession(ctx.tx, hashToken(token))
  if (!session?.live) return null
  const { scope } = session
  if (scope === 'proving') return presentProving(ctx, session)
  const account = await getAccount(ctx.tx, session.accountId)
  const { passwordDueAt, ...age } = await passwordAge(ctx, account)
  return {
    scope,
    fullName: account.fullName,
    socialInsuranceNo: account.socialInsuranceNo,
    expiresAt: session.expiresAt.toISOString(),
    endedOther: false,
    passwordDueAt: passwordDueAt?.toISOString() ?? null,
    ...age,
    reason: scope === 'full' ? null : await reasonOfSetup(ctx, session.id, account),
  }
}

async function reasonOfSetup(ctx: Ctx, sessionId: string, account: Awaited<ReturnType<typeof getAccount>>): Promise<SetupReason> {
  const { recovered } = await getSession(ctx.tx, sessionId)
  return recovered ? 'recovery' : setupReason(account, await findSecret(ctx.tx, account.id), ctx.now)
}

async function presentProving(ctx: Ctx, session: { readonly id: string; readonly accountId: string }): Promise<SignedIn> {
  const { deviceId, expiresAt } = await getSession(ctx.tx, session.id)
  const elsewhere = await sessionElsewhere(ctx.tx, session.accountId, deviceId)
  return {
    scope: 'proving',
    expiresAt: expiresAt.toISOString(),
    isNewDevice: (await deviceClassOf(ctx.tx, session.accountId, deviceId)) === UNKNOWN_DEVICE,
    otherDevice: elsewhere ? { label: elsewhere.deviceLabel, seenAt: elsewhere.seenAt.toISOString() } : null,
    ...(await waysOf(ctx, session.accountId as Uuid)),
  }
}
