import { Problem } from '#domain/kernel/problem.ts'

/** Text of a CSV file: UTF-8 with or without its mark, UTF-16 of both orders. Bytes of the old Vietnamese encodings (TCVN3, VNI,
 *  Windows-1258) are no UTF-8 and are refused: guessing among them would change names.
 *  @throws TABLE_ENCODING · TABLE_UNKNOWN for what is no text */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    throw new Problem(hasZeros(bytes) ? 'TABLE_UNKNOWN' : 'TABLE_ENCODING')
  }
  throw new Problem('TABLE_UNKNOWN')
}

const hasZeros = (bytes: Uint8Array): boolean => bytes.subarray(0, 4_096).includes(0)

export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [a = 1, b = 1, c = 1, d = 1] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  // Without a mark: every second byte of plain letters is zero.
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le'
  return a === 0 && b !== 0 && c === 0 && d !== 0 ? 'utf-16be' : 'utf-8'
}
