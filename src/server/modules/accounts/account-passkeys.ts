import { createHmac } from 'node:crypto'
import type { OwnPasskeys } from '#contract/passkeys.ts'
import type { Attestation, NewPasskeyOptions } from '#contract/webauthn.ts'
import { PASSKEYS_MOST } from '#domain/accounts/second-factor.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import {
  deleteOwnPasskey,
  deleteOwnPasskeys,
  insertOwnPasskey,
  listOwnPasskeys,
  holdAccount,
  putOwnChallenge,
  takeOwnChallenge,
} from './passkey-store.ts'
import { personOf } from './person.ts'
import { getAccount } from './store.ts'
import { tellOwner } from './tell-owner.ts'
import { askForKey, challengeEnds, madeKey, type Site } from './webauthn.ts'

export async function ownPasskeys(ctx: Ctx): Promise<OwnPasskeys> {
  const kept = await listOwnPasskeys(ctx.tx, personOf(ctx).accountId)
  return kept.map(({ id, name, createdAt, usedAt }) => ({
    id,
    name,
    createdAt: createdAt.toISOString(),
    usedAt: usedAt?.toISOString() ?? null,
  }))
}

export interface PasskeyKeys {
  readonly site: Site
  /** Names an account to its authenticators. */
  readonly nameKey: Buffer
}

/** How a new passkey is to be made. The device keeps whose it is, by the masked number and the name; to anybody else its handle is random.
 *  @throws PASSKEYS_FULL */
export async function askOwnPasskey(ctx: Ctx, { site, nameKey }: PasskeyKeys): Promise<NewPasskeyOptions> {
  const { accountId, sessionId } = personOf(ctx)
  const keys = await listOwnPasskeys(ctx.tx, accountId)
  refuseFull(keys)
  const { fullName, socialInsuranceNo } = await getAccount(ctx.tx, accountId)
  const handle = createHmac('sha256', nameKey).update(`passkey-owner|${accountId}`).digest()
  const name = `BHXH ••• ${socialInsuranceNo.slice(-3)}`
  const options = await askForKey(site, { handle, name, fullName }, { keys, residentKey: 'required' })
  await putOwnChallenge(ctx.tx, {
    holderId: sessionId,
    purpose: 'register',
    challenge: options.challenge,
    expiresAt: challengeEnds(ctx.now),
  })
  return options
}

/** Keeps a new passkey. The challenge is used up by the try, right or wrong.
 *  @returns a Problem that is kept: SETUP_EXPIRED · PASSKEY_REFUSED
 *  @throws PASSKEY_REFUSED for one that is on file · PASSKEYS_FULL */
export async function addOwnPasskey(
  ctx: Ctx,
  site: Site,
  { name, credential }: { readonly name: string; readonly credential: Attestation },
): Promise<OwnPasskeys | Problem> {
  const { accountId, sessionId } = personOf(ctx)
  const challenge = await takeOwnChallenge(ctx.tx, sessionId, 'register')
  if (challenge === undefined) return new Problem('SETUP_EXPIRED')
  const made = await madeKey(site, challenge, credential)
  if (!made) return new Problem('PASSKEY_REFUSED')
  await holdAccount(ctx.tx, accountId)
  refuseFull(await listOwnPasskeys(ctx.tx, accountId))
  const row = { ...made, transports: [...made.transports], id: ctx.newId(), accountId, name, createdAt: ctx.now }
  if ((await insertOwnPasskey(ctx.tx, row)) !== 1) throw new Problem('PASSKEY_REFUSED')
  await recordAudit(ctx, { action: 'accounts.add_passkey', subjectKind: 'account', subjectId: accountId })
  await tellOwner(ctx, accountId, 'passkey_added')
  return ownPasskeys(ctx)
}

/** @throws NOT_FOUND for one that is not there, or is another's */
export async function removeOwnPasskey(ctx: Ctx, id: Uuid | string): Promise<OwnPasskeys> {
  const { accountId } = personOf(ctx)
  if ((await deleteOwnPasskey(ctx.tx, accountId, id)) !== 1) throw new Problem('NOT_FOUND')
  await recordAudit(ctx, { action: 'accounts.remove_passkey', subjectKind: 'account', subjectId: accountId })
  await tellOwner(ctx, accountId, 'passkey_removed')
  return ownPasskeys(ctx)
}

/** No passkey opens the account any more, because one may be in the wrong hands; the owner is told when there was one. */
export async function endPasskeys(ctx: Ctx, accountId: Uuid): Promise<void> {
  if ((await deleteOwnPasskeys(ctx.tx, accountId)) === 0) return
  await recordAudit(ctx, { action: 'accounts.remove_passkey', subjectKind: 'account', subjectId: accountId, reason: 'all' })
  await tellOwner(ctx, accountId, 'passkey_removed')
}

function refuseFull(keys: readonly unknown[]): void {
  if (keys.length >= PASSKEYS_MOST) throw new Problem('PASSKEYS_FULL', { most: PASSKEYS_MOST })
}
