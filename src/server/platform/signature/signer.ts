import { createECDH, createPrivateKey, createPublicKey, sign, X509Certificate, type KeyObject } from 'node:crypto'
import { bits, context, der, integer, octets, oid, sequence, setOf, time, utf8 } from './der.ts'

/** A key that signs documents. */
export interface DocumentKey {
  readonly version: number
  /** SubjectPublicKeyInfo. */
  readonly publicKey: Buffer
  /** ECDSA over SHA-256, in DER. */
  sign(bytes: Uint8Array): Buffer
}

/** P-256 by 32 bytes. */
export function openDocumentKey(version: number, bytes: Buffer): DocumentKey {
  const privateKey = privateKeyOf(bytes)
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  return { version, publicKey, sign: signed => sign('sha256', signed, { key: privateKey, dsaEncoding: 'der' }) }
}

function privateKeyOf(bytes: Buffer): KeyObject {
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(bytes)
  const point = curve.getPublicKey()
  const part = (from: number, to: number): string => point.subarray(from, to).toString('base64url')
  const d = curve.getPrivateKey().toString('base64url').padStart(43, 'A')
  return createPrivateKey({ key: { kty: 'EC', crv: 'P-256', x: part(1, 33), y: part(33, 65), d }, format: 'jwk' })
}

export const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'))
export const SHA256 = sequence(oid('2.16.840.1.101.3.4.2.1'))

interface CertificateParts {
  /** Who signs, in words. */
  readonly name: string
  /** 8 to 20 random bytes. */
  readonly serial: Uint8Array
  readonly from: Date
  readonly until: Date
}

/** A certificate that the key has signed itself (RFC 5280): for signatures and their acknowledgement, for no further certificate. */
export function selfSigned(key: DocumentKey, { name, serial, from, until }: CertificateParts): Buffer {
  const names = sequence(setOf(sequence(oid('2.5.4.3'), utf8(name))))
  const body = sequence(
    context(0, integer(Buffer.of(2))),
    integer(serial),
    ECDSA_SHA256,
    names,
    sequence(time(from), time(until)),
    names,
    key.publicKey,
    context(3, sequence(...extensions())),
  )
  return sequence(body, ECDSA_SHA256, bits(key.sign(body)))
}

/** Basic constraints (none may follow it) and key usage (digitalSignature, contentCommitment), both critical. */
const extensions = (): readonly Buffer[] => [
  sequence(oid('2.5.29.19'), TRUE, octets(sequence())),
  sequence(oid('2.5.29.15'), TRUE, octets(bits(Buffer.of(0b1100_0000), 6))),
]
const TRUE = der(0x01, Buffer.of(0xff))

/** The public key of a certificate as SubjectPublicKeyInfo. */
export const keyOfCertificate = (certificate: Buffer): Buffer =>
  new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' })
