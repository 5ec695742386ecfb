import { Problem } from '#domain/kernel/problem.ts'
import type { Sheet } from '#domain/kernel/sheet.ts'
import { readCsv } from './csv.ts'
import { decodeText } from './decode.ts'
import { readWorkbook } from './workbook.ts'

/** The tables of a file, told apart by how it begins and never by its name.
 *  @throws TABLE_EMPTY · TABLE_ENCODING · TABLE_UNKNOWN · TABLE_OLD_EXCEL · TABLE_ENCRYPTED · TABLE_MACROS · TABLE_DAMAGED ·
 *  TABLE_TOO_MUCH */
export function readTables(bytes: Uint8Array): readonly Sheet[] {
  if (bytes.length === 0) throw new Problem('TABLE_EMPTY')
  if (begins(bytes, [0x50, 0x4b])) return readWorkbook(bytes)
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Problem(isEncrypted(bytes) ? 'TABLE_ENCRYPTED' : 'TABLE_OLD_EXCEL')
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) throw new Problem('TABLE_UNKNOWN') // %PDF
  const text = decodeText(bytes)
  if (/^\s*(?:<|\{\\rtf)/u.test(text)) throw new Problem('TABLE_UNKNOWN') // pages and documents with the ending of a table
  return [readCsv(text)]
}

export const begins = (bytes: Uint8Array, signs: readonly number[]): boolean => signs.every((sign, at) => bytes[at] === sign)

/** A workbook behind a password is an old container with this entry (MS-OFFCRYPTO); names in it are UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')
export const isEncrypted = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED)
