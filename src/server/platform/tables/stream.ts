import type { Cell } from '#domain/kernel/sheet.ts'
import { begins, isEncrypted } from './read.ts'
import { streamCsv } from './stream-csv.ts'
import { refuse } from './stream-fault.ts'
import { streamWorkbook } from './stream-workbook.ts'

/** A file that is read in pieces from any place. */
export interface TableSource {
  readonly size: number
  /** Bytes from a place; fewer than asked for only at the end. */
  read(from: number, length: number): Promise<Uint8Array>
}

/** A line of a table: words by place; kinds only of cells that a workbook marks as more than words. */
export interface StreamLine {
  readonly line: number
  readonly cells: readonly string[]
  readonly kinds?: readonly (Cell['kind'] | undefined)[]
}

/** Lines with words of the table in a file of any size, in handfuls; a file is told apart by how it begins and never by its name. What is in
 *  memory does not grow with the file.
 *  @param pick whether these first lines of a sheet look like what is wanted: a workbook may have several sheets
 *  @throws StreamFault */
export async function* streamTable(
  source: TableSource,
  pick: (firstLines: readonly StreamLine[]) => boolean,
): AsyncGenerator<readonly StreamLine[]> {
  if (source.size === 0) refuse('EMPTY')
  const first = await source.read(0, 64 * 1024)
  if (begins(first, [0x50, 0x4b])) return yield* streamWorkbook(source, pick)
  if (begins(first, [0xd0, 0xcf, 0x11, 0xe0])) refuse((await hasPassword(source)) ? 'ENCRYPTED' : 'OLD_EXCEL')
  if (MARKS.some(mark => begins(first, mark))) refuse('NOT_A_TABLE')
  yield* streamCsv(source, first)
}

/** PDF, PNG, JPEG, GIF, gzip, 7z, RAR, Windows and Linux programs. */
const MARKS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x4d, 0x5a, 0x90],
  [0x7f, 0x45, 0x4c, 0x46],
]

/** The name of the entry that a workbook behind a password has stands among the first or last sectors of the old container. */
async function hasPassword(source: TableSource): Promise<boolean> {
  const span = 1024 * 1024
  if (isEncrypted(await source.read(0, span))) return true
  return source.size > span && isEncrypted(await source.read(Math.max(0, source.size - span), span))
}
