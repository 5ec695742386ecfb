import { createHash } from 'node:crypto'
import type { Assertion, ProofOptions } from '#contract/webauthn.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { findPasskey, holdAccount, listOwnPasskeys, putOwnChallenge, takeOwnChallenge, useOwnPasskey } from './passkey-store.ts'
import { personOf } from './person.ts'
import { failedProof, provenSession } from './prove.ts'
import { openSession, reasonOf, type Device, type OpenedSession } from './sign-in.ts'
import { triedName } from './slow-down.ts'
import { getAccount, holdCredentials } from './store.ts'
import { askToSign, challengeEnds, counterOf, nobodysPasskey, type Site } from './webauthn.ts'

/** What any passkey of this site has to sign to sign in: nobody says who they are, so the answer is alike for everybody. Bound to the
 *  browser that asks, by its device. */
export async function askPasskeySignIn(ctx: Ctx, site: Site, device: Device): Promise<ProofOptions> {
  const options = await askToSign(site, [])
  await keepChallenge(ctx, device.id, 'sign_in', options.challenge)
  return options
}

interface Signed {
  readonly credential: Assertion
  readonly device: Device
}

/** Signs in by a passkey: it is something that the owner has and something that the owner is, so it needs no code on a new device. A
 *  device that is signed in is signed out. The challenge is used up by the try, right or wrong. A passkey that nobody has takes the same way.
 *  @returns a Problem that is kept: PASSKEY_WRONG for whatever does not fit, also a passkey that nobody has · ACCOUNT_LOCKED */
export async function signInByPasskey(ctx: Ctx, site: Site, { credential, device }: Signed): Promise<OpenedSession | Problem> {
  const challenge = await takeOwnChallenge(ctx.tx, device.id, 'sign_in')
  const passkey = await findPasskey(ctx.tx, credential.id)
  // Held first: a lock that comes meanwhile is seen, or waits.
  const held = await holdCredentials(ctx.tx, passkey?.accountId)
  const tried = passkey ?? { id: ctx.newId(), ...nobodysPasskey(credential.id) }
  const isRight = await isSigned(ctx, site, challenge, { credential, passkey: tried })
  const isOwner = isRight && passkey !== undefined && held !== undefined
  if (!isOwner || held.state !== 'active') {
    const key = createHash('sha256').update(`passkey|${credential.id}`).digest()
    await recordAudit(ctx, { action: 'accounts.sign_in_failed', ...triedName('account', passkey?.accountId, key), reason: 'passkey' })
    return new Problem(isOwner ? 'ACCOUNT_LOCKED' : 'PASSKEY_WRONG')
  }
  const account = await getAccount(ctx.tx, passkey.accountId)
  return openSession(ctx, account, { device, reason: await reasonOf(ctx, account), provenBy: 'passkey' })
}

/** What one of the own passkeys has to sign in place of a code. */
export async function askSessionPasskey(ctx: Ctx, site: Site): Promise<ProofOptions> {
  const { accountId, sessionId } = personOf(ctx)
  const options = await askToSign(site, await listOwnPasskeys(ctx.tx, accountId))
  await keepChallenge(ctx, sessionId, 'prove', options.challenge)
  return options
}

/** Proves by an own passkey whose account it is, as a code does.
 *  @returns a Problem that is kept: PASSKEY_WRONG, also for another person's passkey */
export async function proveSessionByPasskey(ctx: Ctx, site: Site, { credential, device }: Signed): Promise<OpenedSession | Problem> {
  const { accountId, sessionId } = personOf(ctx)
  const challenge = await takeOwnChallenge(ctx.tx, sessionId, 'prove')
  await holdAccount(ctx.tx, accountId)
  const passkey = (await listOwnPasskeys(ctx.tx, accountId)).find(({ credentialId }) => credentialId === credential.id)
  if (!passkey || !(await isSigned(ctx, site, challenge, { credential, passkey })))
    return failedProof(ctx, accountId, new Problem('PASSKEY_WRONG'))
  return provenSession(ctx, { device, provenBy: 'passkey' })
}

type Tried = Parameters<typeof counterOf>[2] & { readonly passkey: { readonly id: string } }

async function isSigned(ctx: Ctx, site: Site, challenge: string | undefined, tried: Tried): Promise<boolean> {
  if (challenge === undefined) return false
  const counter = await counterOf(site, challenge, tried)
  return counter !== undefined && useOwnPasskey(ctx.tx, tried.passkey.id, counter, ctx.now)
}

const keepChallenge = (ctx: Ctx, holderId: Uuid | string, purpose: 'sign_in' | 'prove', challenge: string) =>
  putOwnChallenge(ctx.tx, { holderId, purpose, challenge, expiresAt: challengeEnds(ctx.now) })
