/** As much of DER (ITU-T X.690) as a certificate and a signature need. */

export const TAG = { integer: 0x02, bits: 0x03, octets: 0x04, oid: 0x06, utf8: 0x0c, time: 0x17, sequence: 0x30, set: 0x31 } as const

/** One value with its tag and length. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.of(tag), lengthOf(content.length), content])
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length)
  const bytes = length > 0xffff ? [length >> 16, length >> 8, length] : length > 0xff ? [length >> 8, length] : [length]
  return Buffer.of(0x80 | bytes.length, ...bytes.map(byte => byte & 0xff))
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => der(TAG.sequence, ...parts)
/** Members in the order that DER asks for. */
export const setOf = (...parts: readonly Buffer[]): Buffer => der(TAG.set, ...sorted(parts))
export const sorted = (parts: readonly Buffer[]): Buffer[] => parts.toSorted(Buffer.compare)
/** Tagged anew: constructed, of the context. */
export const context = (number: number, ...parts: readonly Uint8Array[]): Buffer => der(0xa0 | number, ...parts)
export const octets = (bytes: Uint8Array): Buffer => der(TAG.octets, bytes)
export const integer = (bytes: Uint8Array): Buffer => der(TAG.integer, positive(bytes))
export const utf8 = (text: string): Buffer => der(TAG.utf8, Buffer.from(text))
/** @param unused bits of the last byte that say nothing */
export const bits = (bytes: Uint8Array, unused = 0): Buffer => der(TAG.bits, Buffer.of(unused), bytes)
/** UTCTime: years 1950 to 2049. */
export const time = (at: Date): Buffer => der(TAG.time, Buffer.from(`${at.toISOString().slice(2, 19).replace(/[-:T]/gu, '')}Z`))

/** No leading zeros, and one where the number would be read as a negative one. */
function positive(bytes: Uint8Array): Buffer {
  const start = bytes.findIndex(byte => byte !== 0)
  const short = start < 0 ? Buffer.of(0) : Buffer.from(bytes.subarray(start))
  return (short[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.of(0), short]) : short
}

/** @example oid('1.2.840.10045.4.3.2') // ecdsa-with-SHA256 */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return der(TAG.oid, Buffer.of(first * 40 + second, ...rest.flatMap(inSevens)))
}

function inSevens(value: number): number[] {
  const bytes = [value & 0x7f]
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift((rest & 0x7f) | 0x80)
  return bytes
}

/** A value that was read: its tag, its content, and all of it. */
export interface DerValue {
  readonly tag: number
  readonly content: Buffer
  readonly whole: Buffer
}

/** The values that stand one after the other; undefined where they do not fill the bytes. Lengths up to three bytes. */
export function readDer(bytes: Buffer): readonly DerValue[] | undefined {
  const values: DerValue[] = []
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at + 1]
    if (first === undefined) return undefined
    const more = first < 0x80 ? 0 : first & 0x7f
    if (more > 3 || (first >= 0x80 && more === 0) || at + 2 + more > bytes.length) return undefined
    const length = more === 0 ? first : bytes.readUIntBE(at + 2, more)
    const end = at + 2 + more + length
    if (end > bytes.length) return undefined
    values.push({ tag: bytes[at] ?? 0, content: bytes.subarray(at + 2 + more, end), whole: bytes.subarray(at, end) })
    at = end
  }
  return values
}

/** How long the first value is with its tag and length; undefined where there is none. */
export function firstLength(bytes: Buffer): number | undefined {
  const first = bytes[1]
  if (first === undefined) return undefined
  const more = first < 0x80 ? 0 : first & 0x7f
  if (more > 3 || (first >= 0x80 && more === 0) || 2 + more > bytes.length) return undefined
  const length = 2 + more + (more === 0 ? first : bytes.readUIntBE(2, more))
  return length <= bytes.length ? length : undefined
}
