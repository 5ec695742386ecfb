import { generateKeyPairSync } from 'node:crypto'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Assertion, Attestation, NewPasskeyOptions, ProofOptions } from '#contract/webauthn.ts'
import { CHALLENGE_MINUTES } from '#domain/accounts/second-factor.ts'

/** The site that passkeys belong to, as the settings say. */
export interface Site {
  /** "bhxh.vidu.example" */
  readonly host: string
  /** "https://bhxh.vidu.example" */
  readonly origin: string
}

/** A passkey as a table keeps it. */
export interface KeptPasskey {
  readonly credentialId: string
  readonly publicKey: Buffer
  readonly counter: number
  readonly transports: readonly string[]
}

/** Stands for a passkey that nobody has, so that an answer by it is checked as long as by any other. It signs nothing: no private half is
 *  kept. */
export const nobodysPasskey = (credentialId: string): KeptPasskey => ({
  credentialId,
  publicKey: NOBODYS_KEY,
  counter: 0,
  transports: [],
})

/** ES256, as most authenticators make it, in COSE: {1: 2, 3: -7, -1: 1, -2: x, -3: y}. */
const NOBODYS_KEY = coseOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }))

function coseOf({ x = '', y = '' }: { readonly x?: string; readonly y?: string }): Buffer {
  const [head, between] = [Buffer.from('a5010203262001215820', 'hex'), Buffer.from('225820', 'hex')]
  return Buffer.concat([head, Buffer.from(x, 'base64url'), between, Buffer.from(y, 'base64url')])
}

const NAME = 'BHXH số'
/** EdDSA, ES256, RS256: what authenticators make today. */
const ALGORITHMS = [-8, -7, -257]
const TIMEOUT_MS = CHALLENGE_MINUTES * 60_000

/** Until when a challenge that is made now may be answered. */
export const challengeEnds = (now: Date): Date => new Date(now.getTime() + TIMEOUT_MS)

/** What one of these passkeys has to sign; with none of them, any that the device has for this site. */
export async function askToSign({ host }: Site, keys: readonly KeptPasskey[]): Promise<ProofOptions> {
  const { challenge } = await generateAuthenticationOptions({ rpID: host, userVerification: 'required' })
  return { challenge, timeout: TIMEOUT_MS, rpId: host, allowCredentials: descriptorsOf(keys), userVerification: 'required' }
}

interface Owner {
  /** Random to everybody else: stands in the authenticator. */
  readonly handle: Uint8Array
  readonly name: string
  readonly fullName: string
}

/** How a new passkey beside these is to be made.
 *  @param residentKey 'required' when it is to be used without typing a name */
export async function askForKey(
  { host }: Site,
  owner: Owner,
  { keys, residentKey }: { readonly keys: readonly KeptPasskey[]; readonly residentKey: 'preferred' | 'required' },
): Promise<NewPasskeyOptions> {
  const { challenge, pubKeyCredParams, user } = await generateRegistrationOptions({
    rpName: NAME,
    rpID: host,
    userID: new Uint8Array(owner.handle),
    userName: owner.name,
    userDisplayName: owner.fullName,
    supportedAlgorithmIDs: ALGORITHMS,
  })
  return {
    challenge,
    timeout: TIMEOUT_MS,
    rp: { id: host, name: NAME },
    user: { id: user.id, name: owner.name, displayName: owner.fullName },
    pubKeyCredParams: pubKeyCredParams.map(({ alg }) => ({ type: 'public-key', alg })),
    excludeCredentials: descriptorsOf(keys),
    authenticatorSelection: { residentKey, userVerification: 'required' },
    attestation: 'none',
  }
}

/** The new counter of a passkey that has signed this challenge; undefined for whatever does not fit: another origin, challenge,
 *  signature, a counter that went back. */
export async function counterOf(
  site: Site,
  challenge: string,
  { credential, passkey }: { readonly credential: Assertion; readonly passkey: KeptPasskey },
): Promise<number | undefined> {
  const result = await verifyAuthenticationResponse({
    response: { ...credential, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
    credential: { id: passkey.credentialId, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter },
  }).catch(() => undefined)
  return result?.verified ? result.authenticationInfo.newCounter : undefined
}

/** A passkey that was made for this challenge, ready to be kept; undefined for whatever does not fit. */
export async function madeKey(site: Site, challenge: string, credential: Attestation): Promise<KeptPasskey | undefined> {
  const made = await verifyRegistrationResponse({
    response: { ...credential, response: { ...credential.response, transports: [] }, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => undefined)
  if (!made?.verified) return undefined
  const { id, publicKey, counter } = made.registrationInfo.credential
  return { credentialId: id, publicKey: Buffer.from(publicKey), counter, transports: credential.response.transports }
}

const descriptorsOf = (keys: readonly KeptPasskey[]) =>
  keys.map(({ credentialId, transports }) => ({ id: credentialId, type: 'public-key' as const, transports: [...transports] }))
