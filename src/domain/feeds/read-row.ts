import type { Cell } from '#domain/kernel/sheet.ts'
import type { CellType } from './cells.ts'
import { fault, type Fault, type FoundFault } from './faults.ts'
import type { FeedHead } from './head.ts'
import type { FeedColumn, FeedShape } from './kind.ts'

/** A line of a file: words by place; kinds only where they are more than text. */
export interface FeedLine {
  readonly line: number
  readonly cells: readonly string[]
  readonly kinds?: readonly (Cell['kind'] | undefined)[]
}

/** Values in the order of the head's columns; null for an empty cell. */
export type ReadRow = (string | null)[]

/** So many different words of a column are remembered with what they mean: months, codes and rates come again and again. */
const REMEMBERED = 4_000

/** Makes the reader of a file's rows. It is called a million times: a column whose cells repeat is read by a look into a map. */
export function rowReader(shape: FeedShape, head: FeedHead): (line: FeedLine, found: FoundFault[]) => ReadRow | undefined {
  const columns = head.columns.map(({ column, place, said }) => ({
    column,
    place,
    said,
    known: new Map<string, string | Fault>(),
    misses: 0,
  }))
  const places = new Map(columns.map(({ column }, at) => [column.key, at]))
  const { together } = shape

  const read = (one: (typeof columns)[number], text: string): string | Fault => {
    const { column, known } = one
    const remembered = known.get(text)
    if (remembered !== undefined) return remembered
    const value = UNSEEN.test(text)
      ? fault('CONTROL')
      : FOREIGN.test(text) && column.type === 'text'
        ? fault('FOREIGN_LETTERS')
        : column.read(text)
    // A column of names or numbers is not worth remembering.
    if (known.size < REMEMBERED && ++one.misses < 4 * REMEMBERED) known.set(text, value)
    return value
  }

  return ({ line, cells, kinds }, found) => {
    const row: ReadRow = Array.from({ length: columns.length })
    if (cells.length > head.width && cells.slice(head.width).some(text => text.trim() !== '')) {
      found.push({ ...fault('TOO_MANY_CELLS'), line, column: null })
      return undefined
    }
    let isWrong = false
    for (let at = 0; at < columns.length; at++) {
      const one = columns[at]
      if (!one) continue
      const kind = kinds?.[one.place]
      const raw = cells[one.place] ?? ''
      const text = raw === '' ? raw : raw.trim()
      const value =
        text === '' && kind !== 'formula'
          ? emptyValue(one.column)
          : kind === undefined || kind === 'text'
            ? read(one, text)
            : readTyped(kind, text, one.column.type, known => read(one, known))
      if (value === null || typeof value === 'string') row[at] = value
      else {
        isWrong = true
        found.push({ line, column: one.said, code: value.code, ...(value.values && { values: value.values }) })
      }
    }
    if (isWrong) return undefined
    const wrong = together?.(key => {
      const place = places.get(key)
      return place === undefined ? undefined : (row[place] ?? null)
    })
    if (!wrong) return row
    const { column, ...what } = wrong
    found.push({
      ...what,
      line,
      column: columns[places.get(column) ?? -1]?.said ?? shape.columns.find(({ key }) => key === column)?.vi ?? column,
    })
    return undefined
  }
}

const emptyValue = ({ isRequired, whenEmpty }: FeedColumn): Fault | string | null =>
  isRequired ? { code: 'REQUIRED' } : (whenEmpty ?? null)

/** A cell of a spreadsheet that is more than words. */
function readTyped(kind: Cell['kind'], text: string, type: CellType, read: (text: string) => string | Fault): string | Fault {
  if (kind === 'formula') return fault('FORMULA')
  if (kind === 'fault') return fault('FAULT')
  const isDay = type === 'day' || type === 'month' || type === 'birth'
  if (isDay && (kind === 'date' || /^\d{5}$/u.test(text))) return read(dayOfExcel(text) ?? text)
  if (kind === 'date') return fault('DAY_FORM')
  // Spreadsheets keep 17.5 also as 17.500000000000004.
  return read(kind === 'number' && /[.eE]/u.test(text) ? String(Number(Number(text).toPrecision(12))) : text)
}

/** Excel counts days from 1900, with a 29 February 1900 that never was; files with the calendar of 1904 are brought to it by the reader.
 *  @example dayOfExcel('45292') // '2024-01-01' */
export function dayOfExcel(text: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}/u.test(text)) return text.slice(0, 10)
  if (!/^\d{1,6}(?:\.\d+)?$/u.test(text)) return undefined
  const serial = Math.floor(Number(text))
  if (serial < 61 || serial > 110_000) return undefined
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
}

/** Signs that print nothing: control characters, marks of direction, spaces without width. Tabs and line ends are spaces to us. */
const UNSEEN = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF](?<![\t\r\n])/u

/** Letters that no Vietnamese word has, and that old encodings and wrongly read files are full of: "NguyÔn V¨n", "Nguyá»…n". */
const FOREIGN = /[¡-©«¬®¯¶¸»-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ\u0152\u0153\u0178\u0192\u02C6\u2030\u2039\u203A\u20AC\u2122\uFFFD]/u
