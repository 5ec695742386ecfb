import { SDJwtInstance } from '@sd-jwt/core'
import { PROOF_AUDIENCE, type ProofField } from '#domain/card/proof.ts'
import { toBase64Url } from './bytes.ts'
import { pack } from './code.ts'
import { hasher, signerOf, type SigningKeys } from './signing.ts'

interface Showing {
  readonly credential: string
  readonly keys: SigningKeys
  /** What the clerk sees; everything else is left out. */
  readonly fields: readonly ProofField[]
  /** The server's time, as far as the phone knows it. */
  readonly now: Date
}

/** The text of a QR code that shows some fields of a proof, signed by this phone for this moment. Each has a nonce of its own. */
export async function showCode({ credential, keys, fields, now }: Showing): Promise<string> {
  const nonce = toBase64Url(crypto.getRandomValues(new Uint8Array(8)))
  const holder = new SDJwtInstance({ hasher, kbSigner: signerOf(keys.privateKey), kbSignAlg: 'ES256' })
  const presentation = await holder.present(credential, Object.fromEntries(fields.map(field => [field, true])), {
    kb: { payload: { iat: Math.floor(now.getTime() / 1000), aud: PROOF_AUDIENCE, nonce } },
  })
  return pack(presentation)
}
