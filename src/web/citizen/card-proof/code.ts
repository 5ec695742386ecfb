import { deflateSync, inflateSync } from 'fflate'
import { digestOf, fromBase45, fromBase64Url, NoCode, toBase45, toBase64Url } from './bytes.ts'

/** How every code begins. */
export const CODE_MARK = 'BH1:'

/** Words that every proof has, so that they need no room in the code. What was packed with it can be unpacked with it only: another one needs
 *  another mark. */
const WORDS = new TextEncoder().encode(
  '["sex","female"]\n["sex","male"]\n["born","19"]["born","20"]\n["card","DN4HT3TE1GD479"]\n["care",["79","Bệnh viện Đa khoa ",4,null,"20"]]\n["name","Nguyễn Thị Trần Văn Lê Phạm "]\n["valid",["2026-01-01","2026-12-31"]]\n' +
    '{"typ":"dc+sd-jwt","kid":"proof-key-1","alg":"ES256"}\n{"iss":"https://bhxh.vn","vct":"urn:vssid:card:1","iat":17,"exp":17,"cnf":{"jwk":{"kty":"EC","crv":"P-256","x":"\u0001","y":"\u0001"}},"status":{"status_list":{"idx":,"uri":"https:///.well-known/card-proof-status/0"}},"_sd":["\u0004","\u0004","\u0001"],"_sd_alg":"sha-256"}\n' +
    '["\u0002","name","["\u0002","born","["\u0002","sex","["\u0002","card","["\u0002","care",["["\u0002","valid",["\n{"typ":"kb+jwt","alg":"ES256"}\n{"iat":17,"aud":"card-check","nonce":"\u0003","sd_hash":"\u0005"}',
)

/** Signs that stand for bytes: JSON never has them in its plain text. */
const [BYTES_32, BYTES_16, BYTES_8, DIGEST, SD_HASH] = ['\u0001', '\u0002', '\u0003', '\u0004', '\u0005']
const LENGTHS: Readonly<Record<string, number>> = { [BYTES_32]: 32, [BYTES_16]: 16, [BYTES_8]: 8 }
const MARKS: Readonly<Record<number, string>> = { 43: BYTES_32, 22: BYTES_16, 11: BYTES_8 }
const BYTES = new RegExp(`"([${BYTES_32}${BYTES_16}${BYTES_8}])"`, 'gu')
const DIGEST_OF = new RegExp(`${DIGEST}(.)`, 'gu')
const SIGNATURE = 64
const FIRST_DISCLOSURE = 0x20
/** Far more than any proof unpacks to. */
const LONGEST = 8192

const textOf = (part: string): string => new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(part))
const partOf = (text: string): string => toBase64Url(new TextEncoder().encode(text))

interface Parts {
  readonly jwt: readonly string[]
  readonly disclosures: readonly string[]
  readonly binding: readonly string[]
}

const partsOf = (presentation: string): Parts => {
  const parts = presentation.split('~')
  return { jwt: (parts[0] ?? '').split('.'), disclosures: parts.slice(1, -1), binding: (parts.at(-1) ?? '').split('.') }
}

/** An SD-JWT with key binding as the text of a QR code. Nothing is lost: unpack() gives every sign of it back. What can be computed from
 *  the rest (digests of what is shown, the hash in the binding) is left out, keys and salts are bytes, and the rest is deflated.
 *  @throws NoCode for what is no such text */
export async function pack(presentation: string): Promise<string> {
  const { jwt, disclosures, binding } = partsOf(presentation)
  const digests = await Promise.all(disclosures.map(digestOf))
  const sdHash = await digestOf(presentation.slice(0, presentation.lastIndexOf('~') + 1))
  const blobs: Uint8Array[] = []
  const text = [jwt[0], jwt[1], ...disclosures, binding[0], binding[1]].map(part => textOf(part ?? '')).join('\n')
  const short = text.replace(/"([\w-]{11}|[\w-]{22}|[\w-]{43})"/gu, (whole, value: string) => {
    const known = digests.indexOf(value)
    if (known >= 0) return `"${DIGEST}${String.fromCodePoint(FIRST_DISCLOSURE + known)}"`
    if (value === sdHash) return `"${SD_HASH}"`
    const bytes = fromBase64Url(value)
    if (toBase64Url(bytes) !== value) return whole
    blobs.push(bytes)
    return `"${MARKS[value.length] ?? ''}"`
  })
  const deflated = deflateSync(new TextEncoder().encode(short), { level: 9, dictionary: WORDS })
  const size = blobs.reduce((sum, { length }) => sum + length, 0)
  const code =
    CODE_MARK +
    toBase45(joined([fromBase64Url(jwt[2] ?? ''), fromBase64Url(binding[2] ?? ''), [size >> 8, size & 255], ...blobs, deflated]))
  if ((await unpack(code)) !== presentation) throw new NoCode()
  return code
}

function joined(parts: readonly ArrayLike<number>[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The SD-JWT with key binding that a code carries; whether it is true is another question.
 *  @throws NoCode */
export async function unpack(code: string): Promise<string> {
  if (!code.startsWith(CODE_MARK)) throw new NoCode()
  try {
    return await unpackBytes(fromBase45(code.slice(CODE_MARK.length)))
  } catch {
    throw new NoCode()
  }
}

async function unpackBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const size = (bytes[2 * SIGNATURE] ?? 0) * 256 + (bytes[2 * SIGNATURE + 1] ?? 0)
  const start = 2 * SIGNATURE + 2
  const blobs = bytes.subarray(start, start + size)
  const inflated = inflateSync(bytes.subarray(start + size), { dictionary: WORDS })
  if (inflated.length > LONGEST) throw new NoCode()
  const short = new TextDecoder('utf-8', { fatal: true }).decode(inflated)
  let at = 0
  const filled = short.replace(BYTES, (_, mark: string) => {
    const length = LENGTHS[mark] ?? 0
    at += length
    return `"${toBase64Url(blobs.subarray(at - length, at))}"`
  })
  const lines = filled.split('\n')
  const disclosures = lines.slice(2, -2).map(partOf)
  const digests = await Promise.all(disclosures.map(digestOf))
  const payload = (lines[1] ?? '').replace(DIGEST_OF, (_, sign: string) => digests[(sign.codePointAt(0) ?? 0) - FIRST_DISCLOSURE] ?? '')
  const jwt = [partOf(lines[0] ?? ''), partOf(payload), toBase64Url(bytes.subarray(0, SIGNATURE))].join('.')
  const signed = [jwt, ...disclosures, ''].join('~')
  const binding = (lines.at(-1) ?? '').replace(SD_HASH, await digestOf(signed))
  return signed + [partOf(lines.at(-2) ?? ''), partOf(binding), toBase64Url(bytes.subarray(SIGNATURE, 2 * SIGNATURE))].join('.')
}
