import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import type { NewPasskeyOptions, ProofOptions } from '#contract/second-factor.ts'
import { CHALLENGE_MINUTES, PASSKEYS_MOST } from '#domain/accounts/second-factor.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { OpenedStaffSession } from './present-staff.ts'
import { insertPasskey, listPasskeys, lockStaff, putChallenge, takeChallenge, usePasskey } from './second-factor-store.ts'
import { ownSession, proven, refuse } from './staff-prove.ts'
import type { OwnSession } from './staff-store.ts'

/** The site that passkeys belong to, as the settings say. */
export interface Site {
  /** "bhxh.vidu.example" */
  readonly host: string
  /** "https://bhxh.vidu.example" */
  readonly origin: string
}

const NAME = 'BHXH số'
/** EdDSA, ES256, RS256: what authenticators make today. */
const ALGORITHMS = [-8, -7, -257]
const TIMEOUT_MS = CHALLENGE_MINUTES * 60_000

/** What one of the own passkeys has to sign. */
export async function askPasskeyProof(ctx: Ctx, { host }: Site): Promise<ProofOptions> {
  const own = await ownSession(ctx)
  const allowCredentials = descriptorsOf(await listPasskeys(ctx.tx, own.staffId))
  const { challenge } = await generateAuthenticationOptions({ rpID: host, userVerification: 'required' })
  await keepChallenge(ctx, own, 'prove', challenge)
  return { challenge, timeout: TIMEOUT_MS, rpId: host, allowCredentials, userVerification: 'required' }
}

/** Second step by a passkey. The challenge is used up by the try, right or wrong.
 *  @returns a Problem that is kept: SECOND_FACTOR_WRONG */
export async function proveByPasskey(ctx: Ctx, site: Site, credential: AuthenticationResponseJSON): Promise<OpenedStaffSession | Problem> {
  const own = await ownSession(ctx)
  const challenge = await takeChallenge(ctx.tx, own.id, 'prove')
  const passkey = (await listPasskeys(ctx.tx, own.staffId)).find(({ credentialId }) => credentialId === credential.id)
  if (challenge === undefined || !passkey) return refuse(ctx, own, new Problem('SECOND_FACTOR_WRONG'))
  const counter = await counterOf(
    verifyAuthenticationResponse({
      response: credential,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
      credential: { id: passkey.credentialId, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter },
    }),
  )
  if (counter === undefined || !(await usePasskey(ctx.tx, passkey.id, counter, ctx.now)))
    return refuse(ctx, own, new Problem('SECOND_FACTOR_WRONG'))
  return proven(ctx, own, 'passkey')
}

/** The library throws for whatever does not fit: another origin, challenge, signature, a counter that went back. */
const counterOf = async (verifying: ReturnType<typeof verifyAuthenticationResponse>): Promise<number | undefined> => {
  const result = await verifying.catch(() => undefined)
  return result?.verified ? result.authenticationInfo.newCounter : undefined
}

/** How a new passkey is to be made. */
export async function askNewPasskey(ctx: Ctx, own: OwnSession, { host }: Site): Promise<NewPasskeyOptions> {
  const excludeCredentials = descriptorsOf(await listPasskeys(ctx.tx, own.staffId))
  const { challenge, pubKeyCredParams, user } = await generateRegistrationOptions({
    rpName: NAME,
    rpID: host,
    userID: new Uint8Array(Buffer.from(own.staffId.replaceAll('-', ''), 'hex')),
    userName: own.loginName,
    userDisplayName: own.fullName,
    supportedAlgorithmIDs: ALGORITHMS,
  })
  await keepChallenge(ctx, own, 'register', challenge)
  return {
    challenge,
    timeout: TIMEOUT_MS,
    rp: { id: host, name: NAME },
    user: { id: user.id, name: own.loginName, displayName: own.fullName },
    pubKeyCredParams: pubKeyCredParams.map(({ alg }) => ({ type: 'public-key', alg })),
    excludeCredentials,
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    attestation: 'none',
  }
}

/** Keeps a new passkey. The challenge is used up by the try, right or wrong.
 *  @returns a Problem that is kept: PASSKEY_REFUSED
 *  @throws SETUP_EXPIRED · PASSKEY_REFUSED for one that is on file · PASSKEYS_FULL */
export async function keepPasskey(
  ctx: Ctx,
  own: OwnSession,
  { site, name, credential }: { readonly site: Site; readonly name: string; readonly credential: RegistrationResponseJSON },
): Promise<Problem | undefined> {
  const challenge = await takeChallenge(ctx.tx, own.id, 'register')
  if (challenge === undefined) throw new Problem('SETUP_EXPIRED')
  const made = await verifyRegistrationResponse({
    response: credential,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => undefined)
  if (!made?.verified) return new Problem('PASSKEY_REFUSED')
  await lockStaff(ctx.tx, own.staffId)
  if ((await listPasskeys(ctx.tx, own.staffId)).length >= PASSKEYS_MOST) throw new Problem('PASSKEYS_FULL', { most: PASSKEYS_MOST })
  const { id, publicKey, counter } = made.registrationInfo.credential
  const kept = await insertPasskey(ctx.tx, {
    id: ctx.newId(),
    staffId: own.staffId,
    credentialId: id,
    publicKey: Buffer.from(publicKey),
    counter,
    transports: credential.response.transports ?? [],
    name,
    createdAt: ctx.now,
  })
  if (kept !== 1) throw new Problem('PASSKEY_REFUSED')
  return undefined
}

const keepChallenge = (ctx: Ctx, own: OwnSession, purpose: 'register' | 'prove', challenge: string) =>
  putChallenge(ctx.tx, { sessionId: own.id, purpose, challenge, expiresAt: new Date(ctx.now.getTime() + TIMEOUT_MS) })

const descriptorsOf = (keys: Awaited<ReturnType<typeof listPasskeys>>) =>
  keys.map(({ credentialId, transports }) => ({ id: credentialId, type: 'public-key' as const, transports: [...transports] }))
