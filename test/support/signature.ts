import { fromBER } from 'asn1js'
import { Certificate, ContentInfo, SignedData } from 'pkijs'

/** Reads a signature in a PDF as the standards have it (ISO 32000-1 12.8, RFC 5652), with a library that others wrote. */
export interface ReadSignature {
  /** Everything that is signed. */
  readonly signed: Buffer
  readonly cms: Buffer
  readonly certificate: Buffer
  readonly subFilter: string
  /** Whether the four numbers reach from the first to the last byte, with the signature alone left out. */
  readonly coversAll: boolean
}

export function signatureIn(pdf: Buffer): ReadSignature {
  const text = pdf.toString('latin1')
  const [, a = '', b = '', c = '', d = ''] = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/u.exec(text) ?? []
  const [start, first, second, rest] = [a, b, c, d].map(Number) as [number, number, number, number]
  const hole = text.slice(start + first, second)
  const padded = Buffer.from(/^<([0-9a-fA-F]+)>$/u.exec(hole)?.[1] ?? '', 'hex')
  const read = fromBER(padded)
  const cms = padded.subarray(0, read.offset)
  const [certificate] = signedDataOf(cms).certificates ?? []
  if (!(certificate instanceof Certificate)) throw new Error('a signature without its certificate')
  return {
    signed: Buffer.concat([pdf.subarray(start, start + first), pdf.subarray(second, second + rest)]),
    cms,
    certificate: Buffer.from(certificate.toSchema().toBER()),
    subFilter: /\/SubFilter\s*\/([\w.]+)/u.exec(text)?.[1] ?? '',
    coversAll: start === 0 && second + rest === pdf.length,
  }
}

const signedDataOf = (cms: Buffer): SignedData =>
  new SignedData({ schema: new ContentInfo({ schema: fromBER(cms).result }).content as unknown })

/** Whether a signature is right for what it signs, by the certificate that is trusted. (That this one may vouch for itself is OpenSSL's to say: the
 *  library wants every certificate of a chain to be one that makes others.) */
export async function isRight({ cms, signed, certificate }: ReadSignature, trusted: Buffer): Promise<boolean> {
  if (!certificate.equals(trusted)) return false
  try {
    return await signedDataOf(cms).verify({ signer: 0, data: new Uint8Array(signed).buffer })
  } catch {
    return false
  }
}
