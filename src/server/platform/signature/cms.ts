import { createHash, verify, X509Certificate } from 'node:crypto'
import { context, der, firstLength, integer, octets, oid, readDer, sequence, setOf, sorted, TAG } from './der.ts'
import { ECDSA_SHA256, SHA256, type DocumentKey } from './signer.ts'

const DATA = oid('1.2.840.113549.1.7.1')
const SIGNED_DATA = oid('1.2.840.113549.1.7.2')

export interface Signer {
  readonly key: DocumentKey
  readonly certificate: Buffer
}

export const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** A signature over bytes that stand elsewhere (RFC 5652, CAdES baseline B): one signer, whose certificate goes along and is named among
 *  what is signed. When it was made stands in the document. */
export function signDetached({ key, certificate }: Signer, digest: Buffer): Buffer {
  return signedData(certificate, digest, key.sign(der(TAG.set, ...attributes(certificate, digest))))
}

function signedData(certificate: Buffer, digest: Buffer, signature: Buffer): Buffer {
  const signerInfo = sequence(
    integer(Buffer.of(1)),
    issuerAndSerial(certificate),
    SHA256,
    context(0, ...attributes(certificate, digest)),
    ECDSA_SHA256,
    octets(signature),
  )
  const body = sequence(integer(Buffer.of(1)), setOf(SHA256), sequence(DATA), context(0, certificate), setOf(signerInfo))
  return sequence(SIGNED_DATA, context(0, body))
}

/** What is signed: that it is about data, the data's hash, and by which certificate (RFC 5035). */
const attributes = (certificate: Buffer, digest: Buffer): Buffer[] =>
  sorted([
    attribute('1.2.840.113549.1.9.3', DATA),
    attribute('1.2.840.113549.1.9.4', octets(digest)),
    attribute('1.2.840.113549.1.9.16.2.47', sequence(sequence(sequence(octets(sha256(certificate)))))),
  ])
const attribute = (type: string, value: Buffer): Buffer => sequence(oid(type), setOf(value))

function issuerAndSerial(certificate: Buffer): Buffer {
  const body = readDer(readDer(certificate)?.[0]?.content ?? Buffer.alloc(0))?.[0]
  const [, serial, , issuer] = readDer(body?.content ?? Buffer.alloc(0)) ?? []
  if (!serial || !issuer) throw new Error('a certificate that cannot be read')
  return sequence(issuer.whole, serial.whole)
}

/** The certificate of a signature that has exactly the form of ours and is right for this digest; undefined for anything else. Not one
 *  byte of it may differ from what signDetached() would have written, so nothing can be added that is not signed.
 *  @param contents the signature, and zeros behind it */
export function signerOf(contents: Buffer, digest: Buffer): Buffer | undefined {
  const length = firstLength(contents)
  if (length === undefined || contents.subarray(length).some(byte => byte !== 0)) return undefined
  const signature = contents.subarray(0, length)
  const parts = partsOf(signature)
  if (!parts) return undefined
  try {
    if (!signedData(parts.certificate, digest, parts.signature).equals(signature)) return undefined
    const { publicKey } = new X509Certificate(parts.certificate)
    const signed = der(TAG.set, ...attributes(parts.certificate, digest))
    return verify('sha256', signed, { key: publicKey, dsaEncoding: 'der' }, parts.signature) ? parts.certificate : undefined
  } catch {
    return undefined
  }
}

/** Certificate and signature at the places where ours have them. */
function partsOf(contents: Buffer): { readonly certificate: Buffer; readonly signature: Buffer } | undefined {
  const inside = (bytes: Buffer | undefined, n: number) => (bytes ? readDer(bytes)?.[n] : undefined)
  const body = inside(inside(inside(contents, 0)?.content, 1)?.content, 0)
  const certificate = inside(body?.content, 3)?.content
  const signature = inside(inside(inside(body?.content, 4)?.content, 0)?.content, 5)?.content
  return certificate && signature && { certificate, signature }
}
