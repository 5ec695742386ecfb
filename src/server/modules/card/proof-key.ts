import { createECDH, createPrivateKey, sign, type KeyObject } from 'node:crypto'
import { newestOf, type VersionedKeys } from '#server/platform/folder-keys.ts'
import { KEY_FILES } from '#server/platform/secrets.ts'

/** A public key as clerks get it (RFC 7517). */
export interface ProofJwk {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly x: string
  readonly y: string
  readonly kid: string
  readonly alg: 'ES256'
  readonly use: 'sig'
}

export interface SigningKey {
  readonly version: number
  readonly kid: string
  /** ES256 over a text, in base64url. */
  readonly sign: (text: string) => string
}

/** The keys by which this deployment vouches for cards. */
export interface ProofKeys {
  /** The one that signs what is new. */
  readonly current: () => SigningKey
  /** All that clerks may still meet, the newest last. */
  readonly published: () => readonly ProofJwk[]
}

/** A new key is published for so long before it signs: a clerk who was without network since cannot know it, and a list that old says
 *  nothing any more. */
const PUBLISHED_FIRST_MS = 25 * 3_600_000

export function openProofKeys(keys: VersionedKeys): ProofKeys {
  const known = new Map<number, { readonly key: SigningKey; readonly jwk: ProofJwk }>()
  const keyOf = (version: number) => {
    let found = known.get(version)
    const bytes = keys.get(version)
    if (!found && bytes) known.set(version, (found = open(version, bytes)))
    if (!found) throw new Error(`proof key ${version} is missing`)
    return found
  }
  return {
    current: () => keyOf(versionInUse(keys, Date.now())).key,
    published: () => [...keys.keys()].map(version => keyOf(version).jwk),
  }
}

/** The newest that clerks have had time to hear of; where none is old enough, the oldest. */
export function versionInUse(keys: VersionedKeys, now: number): number {
  const settled = [...keys.keys()].filter(version => (keys.since?.(version) ?? 0) <= now - PUBLISHED_FIRST_MS)
  return settled.length > 0 ? Math.max(...settled) : Math.min(newestOf(keys), ...keys.keys())
}

function open(version: number, bytes: Buffer): { readonly key: SigningKey; readonly jwk: ProofJwk } {
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(bytes)
  // An uncompressed point: a byte 4, then x and y.
  const point = curve.getPublicKey()
  const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')]
  const jwk = { kty: 'EC', crv: 'P-256', x, y } as const
  const privateKey = createPrivateKey({ key: { ...jwk, d: curve.getPrivateKey().toString('base64url').padStart(43, 'A') }, format: 'jwk' })
  const kid = KEY_FILES.proof(version)
  return { key: { version, kid, sign: text => signText(privateKey, text) }, jwk: { ...jwk, kid, alg: 'ES256', use: 'sig' } }
}

const signText = (key: KeyObject, text: string): string =>
  sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')
