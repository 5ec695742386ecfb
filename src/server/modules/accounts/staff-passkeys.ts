import type { Assertion, Attestation, NewPasskeyOptions, ProofOptions } from '#contract/webauthn.ts'
import { PASSKEYS_MOST } from '#domain/accounts/second-factor.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { OpenedStaffSession } from './present-staff.ts'
import { insertPasskey, listPasskeys, lockStaff, putChallenge, takeChallenge, usePasskey } from './second-factor-store.ts'
import { ownSession, proven, refuse } from './staff-prove.ts'
import type { OwnSession } from './staff-store.ts'
import { askForKey, askToSign, challengeEnds, counterOf, madeKey, type Site } from './webauthn.ts'

/** What one of the own passkeys has to sign. */
export async function askPasskeyProof(ctx: Ctx, site: Site): Promise<ProofOptions> {
  const own = await ownSession(ctx)
  const options = await askToSign(site, await listPasskeys(ctx.tx, own.staffId))
  await keepChallenge(ctx, own, 'prove', options.challenge)
  return options
}

/** Second step by a passkey. The challenge is used up by the try, right or wrong.
 *  @returns a Problem that is kept: SECOND_FACTOR_WRONG */
export async function proveByPasskey(ctx: Ctx, site: Site, credential: Assertion): Promise<OpenedStaffSession | Problem> {
  const own = await ownSession(ctx)
  const challenge = await takeChallenge(ctx.tx, own.id, 'prove')
  const passkey = (await listPasskeys(ctx.tx, own.staffId)).find(({ credentialId }) => credentialId === credential.id)
  if (challenge === undefined || !passkey) return refuse(ctx, own, new Problem('SECOND_FACTOR_WRONG'))
  const counter = await counterOf(site, challenge, { credential, passkey })
  if (counter === undefined || !(await usePasskey(ctx.tx, passkey.id, counter, ctx.now)))
    return refuse(ctx, own, new Problem('SECOND_FACTOR_WRONG'))
  return proven(ctx, own, 'passkey')
}

/** How a new passkey is to be made. */
export async function askNewPasskey(ctx: Ctx, own: OwnSession, site: Site): Promise<NewPasskeyOptions> {
  const handle = Buffer.from(own.staffId.replaceAll('-', ''), 'hex')
  const keys = await listPasskeys(ctx.tx, own.staffId)
  const options = await askForKey(site, { handle, name: own.loginName, fullName: own.fullName }, { keys, residentKey: 'preferred' })
  await keepChallenge(ctx, own, 'register', options.challenge)
  return options
}

/** Keeps a new passkey. The challenge is used up by the try, right or wrong.
 *  @returns a Problem that is kept: PASSKEY_REFUSED
 *  @throws SETUP_EXPIRED · PASSKEY_REFUSED for one that is on file · PASSKEYS_FULL */
export async function keepPasskey(
  ctx: Ctx,
  own: OwnSession,
  { site, name, credential }: { readonly site: Site; readonly name: string; readonly credential: Attestation },
): Promise<Problem | undefined> {
  const challenge = await takeChallenge(ctx.tx, own.id, 'register')
  if (challenge === undefined) throw new Problem('SETUP_EXPIRED')
  const made = await madeKey(site, challenge, credential)
  if (!made) return new Problem('PASSKEY_REFUSED')
  await lockStaff(ctx.tx, own.staffId)
  if ((await listPasskeys(ctx.tx, own.staffId)).length >= PASSKEYS_MOST) throw new Problem('PASSKEYS_FULL', { most: PASSKEYS_MOST })
  const row = { ...made, transports: [...made.transports], id: ctx.newId(), staffId: own.staffId, name, createdAt: ctx.now }
  if ((await insertPasskey(ctx.tx, row)) !== 1) throw new Problem('PASSKEY_REFUSED')
  return undefined
}

const keepChallenge = (ctx: Ctx, own: OwnSession, purpose: 'register' | 'prove', challenge: string) =>
  putChallenge(ctx.tx, { sessionId: own.id, purpose, challenge, expiresAt: challengeEnds(ctx.now) })
