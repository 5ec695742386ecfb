import type { Proving } from '#contract/accounts.ts'
import { PROVING_MINUTES } from '#domain/accounts/proof.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { waysOf } from './proof-ways.ts'
import type { Device } from './sign-in.ts'
import { insertSession } from './session-store.ts'
import { hashToken, newToken } from './tokens.ts'

export interface ProvingSession extends Proving {
  readonly token: string
}

interface Reason {
  readonly device: Device
  readonly isNewDevice: boolean
  readonly elsewhere: { readonly deviceLabel: string; readonly seenAt: Date } | undefined
}

/** Begins a session that opens nothing but proving whose account it is. It ends no other: whoever knows a password shall not be able to
 *  sign its owner out. */
export async function beginProving(ctx: Ctx, account: { readonly id: string }, reason: Reason): Promise<ProvingSession> {
  const { device, isNewDevice, elsewhere } = reason
  const [id, token] = [ctx.newId(), newToken()]
  const expiresAt = new Date(ctx.now.getTime() + PROVING_MINUTES * 60_000)
  await insertSession(ctx.tx, {
    id,
    accountId: account.id,
    tokenHash: hashToken(token),
    scope: 'proving',
    deviceId: device.id,
    deviceLabel: device.label,
    createdAt: ctx.now,
    seenAt: ctx.now,
    expiresAt,
  })
  await recordAudit(ctx, { action: 'accounts.sign_in', subjectKind: 'account', subjectId: account.id as Uuid, reason: 'proving' })
  return {
    token,
    scope: 'proving',
    expiresAt: expiresAt.toISOString(),
    isNewDevice,
    otherDevice: elsewhere ? { label: elsewhere.deviceLabel, seenAt: elsewhere.seenAt.toISOString() } : null,
    ...(await waysOf(ctx, account.id as Uuid)),
  }
}
