import type { Sheet, SheetRow } from '#domain/kernel/sheet.ts'
import { TABLE_LIMITS } from './limits.ts'
import { tooMuch } from './refusal.ts'

/** Rows of a CSV text (RFC 4180): separated by comma, semicolon or tab, whichever the first lines use most; quoted cells may hold
 *  separators, line ends and doubled quotes. A first line "sep=;" says the separator, as Excel writes it.
 *  @throws TABLE_TOO_MUCH */
export function readCsv(text: string): Sheet {
  const said = /^sep=(.)\r?\n/iu.exec(text)
  const body = said ? text.slice(said[0].length) : text
  const firstLine = said ? 2 : 1
  return { name: '', rows: [...rowsOf(body, said?.[1] ?? separatorOf(body), firstLine)], merges: [] }
}

const SEPARATORS = [';', ',', '\t'] as const

function separatorOf(text: string): string {
  const head = text.slice(0, 4_000).replace(/"[^"]*"/gu, '')
  const counts = SEPARATORS.map(sign => head.split(sign).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ','
}

function* rowsOf(text: string, separator: string, firstLine: number): Generator<SheetRow> {
  const cell = cellPattern(separator)
  let line = firstLine
  let [rows, cells] = [0, 0]
  let row: string[] = []
  for (const [, quoted, plain = '', end = ''] of text.matchAll(cell)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (row.length > TABLE_LIMITS.columns) row.pop()
    if (++cells > TABLE_LIMITS.cells) throw tooMuch()
    if (end === separator) continue
    if (row.some(value => value.trim() !== '')) {
      if (++rows > TABLE_LIMITS.rows) throw tooMuch()
      yield { line, cells: row.map(value => (value === '' ? undefined : { kind: 'text', text: cut(value) })) }
    }
    line += 1 + row.reduce((count, value) => count + value.split('\n').length - 1, 0)
    row = []
    if (end === '') return
  }
}

/** A cell, quoted or plain, and what ends it. An open quote reaches to the end of the text. */
const cellPattern = (separator: string): RegExp => {
  const sign = separator === '\t' ? '\\t' : separator.replace(/[\\^$.*+?()[\]{}|/]/u, String.raw`\$&`)
  return new RegExp(`(?:"((?:[^"]|"")*)(?:"|$)[^${sign}\\r\\n]*|([^${sign}\\r\\n]*))(${sign}|\\r\\n|\\n|\\r|$)`, 'gu')
}

/** One letter more than may be: the reader of the cell says that it is too long. */
export const cut = (text: string): string => text.slice(0, TABLE_LIMITS.cellLetters + 1)
