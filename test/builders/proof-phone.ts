import { createHash, randomBytes, type webcrypto } from 'node:crypto'
import { SDJwtInstance } from '@sd-jwt/core'
import { PROOF_AUDIENCE, USUALLY_SHOWN, type ProofField } from '#domain/card/proof.ts'

/** A point of the curve whose private half nobody here uses: the generator. */
export const A_HOLDER_KEY = {
  x: 'axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY',
  y: 'T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU',
}

/** A phone, as far as a proof knows one. */
export interface Phone {
  readonly keys: webcrypto.CryptoKeyPair
  readonly holderKey: { readonly x: string; readonly y: string }
}

export async function aPhone(): Promise<Phone> {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', keys.publicKey)
  return { keys, holderKey: { x, y } }
}

export interface Showing {
  readonly fields?: readonly ProofField[]
  /** When it is shown, in seconds [now]. */
  readonly at?: number
  readonly nonce?: string
  readonly audience?: string
}

/** What a clerk gets to see: the proof with some of its fields, signed by the phone for this moment. */
export function shown(credential: string, { keys }: Pick<Phone, 'keys'>, showing: Showing = {}): Promise<string> {
  const { fields = USUALLY_SHOWN, at = Math.floor(Date.now() / 1000), audience = PROOF_AUDIENCE } = showing
  const nonce = showing.nonce ?? randomBytes(8).toString('base64url')
  return new SDJwtInstance({
    hasher: text =>
      createHash('sha256')
        .update(typeof text === 'string' ? text : new Uint8Array(text))
        .digest(),
    kbSigner: async text =>
      Buffer.from(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, keys.privateKey, Buffer.from(text))).toString('base64url'),
    kbSignAlg: 'ES256',
  }).present(credential, Object.fromEntries(fields.map(field => [field, true])), { kb: { payload: { iat: at, aud: audience, nonce } } })
}
