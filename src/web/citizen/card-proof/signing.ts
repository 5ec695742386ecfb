import { fromBase64Url, toBase64Url } from './bytes.ts'

/** A public key of the curve P-256. */
export interface PublicKey {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly x: string
  readonly y: string
}

/** As the browser and Node know it. */
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>
export interface SigningKeys {
  readonly publicKey: Key
  readonly privateKey: Key
}

const ES256 = { name: 'ECDSA', hash: 'SHA-256' }

export const hasher = async (text: string | ArrayBuffer): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', typeof text === 'string' ? new TextEncoder().encode(text) : text))

export const signerOf = (key: Key) => async (text: string) =>
  toBase64Url(new Uint8Array(await crypto.subtle.sign(ES256, key, new TextEncoder().encode(text))))

/** Whether a text was signed by a key (ES256, whatever the text itself claims). False for a key that is none. */
export async function isSignedBy({ kty, crv, x, y }: PublicKey, text: string, signature: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify'])
    return await crypto.subtle.verify(ES256, key, fromBase64Url(signature), new TextEncoder().encode(text))
  } catch {
    return false
  }
}

export const publicPartOf = async ({ publicKey }: SigningKeys): Promise<{ readonly x: string; readonly y: string }> => {
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey)
  return { x, y }
}
