import type { Cell, Merge, Sheet, SheetRow } from '#domain/kernel/sheet.ts'
import { cut } from './csv.ts'
import { TABLE_LIMITS } from './limits.ts'
import { tooMuch } from './refusal.ts'
import type { Style } from './strings-and-styles.ts'
import { walkXml } from './xml.ts'

/** What all sheets of a workbook may still take. */
export interface Budget {
  rows: number
  cells: number
}

interface Around {
  readonly name: string
  readonly strings: readonly string[]
  readonly styles: readonly Style[]
  readonly budget: Budget
}

/** Rows of one sheet; rows without a word are left out.
 *  @throws TABLE_TOO_MUCH · TABLE_DAMAGED */
export function readSheet(part: Uint8Array, { name, strings, styles, budget }: Around): Sheet {
  const rows: SheetRow[] = []
  const merges: Merge[] = []
  let line = 0
  let cells: (Cell | undefined)[] = []
  let column = 0
  let cell = { type: '', style: '', value: '', isFormula: false }
  let isValue = false
  walkXml(part, {
    open: (tag, { r = '', t = 'n', s = '', ref = '' }) => {
      if (tag === 'row') [line, cells, column] = [Number(r) || line + 1, [], -1]
      else if (tag === 'c') {
        if (--budget.cells < 0) throw tooMuch()
        column = placeOf(r)?.column ?? column + 1
        cell = { type: t, style: s, value: '', isFormula: false }
      } else if (tag === 'f') cell.isFormula = true
      else if (tag === 'v' || tag === 't') isValue = true
      else if (tag === 'mergeCell') addMerge(merges, ref)
    },
    text: found => {
      if (isValue) cell.value = cut(cell.value + found)
    },
    close: tag => {
      if (tag === 'v' || tag === 't') isValue = false
      else if (tag === 'c' && column < TABLE_LIMITS.columns) {
        const read = cellOf(cell, { strings, styles })
        if (read.text.trim() !== '' || read.kind === 'formula') cells[column] = read
      } else if (tag === 'row' && cells.length) {
        if (--budget.rows < 0) throw tooMuch()
        rows.push({ line, cells: Array.from(cells) }) // what the file leaves out is undefined, not a hole
      }
    },
  })
  return { name, rows, merges }
}

/** A cell as a sheet writes it. */
export interface RawCell {
  readonly type: string
  readonly style: string
  readonly value: string
  readonly isFormula: boolean
}

const NO_STYLE: Style = { zeros: 0, isDate: false }

/** What the numbers of a cell point at. */
export interface CellMeaning {
  readonly strings: readonly string[]
  readonly styles: readonly Style[]
  /** Days are counted from 1904 and not from 1900. */
  readonly isFrom1904?: boolean
}

/** Days between the two calendars that a workbook may count by. */
const DAYS_TO_1904 = 1_462

/** What a cell says. */
export function cellOf({ type, style, value, isFormula }: RawCell, { strings, styles, isFrom1904 = false }: CellMeaning): Cell {
  if (isFormula) return { kind: 'formula', text: value }
  if (type === 's') return { kind: 'text', text: strings[Number(value)] ?? '' }
  if (type === 'e') return { kind: 'fault', text: value }
  if (type === 'd') return { kind: 'date', text: value }
  if (type !== 'n') return { kind: 'text', text: value }
  const { zeros, isDate } = styles[Number(style)] ?? NO_STYLE
  if (isDate && value !== '')
    return { kind: 'date', text: isFrom1904 && Number.isFinite(Number(value)) ? String(Number(value) + DAYS_TO_1904) : value }
  return { kind: 'number', text: plainNumber(value).padStart(value === '' ? 0 : zeros, '0') }
}

/** A number as its digits: files write 500199401 also as 5.00199401E8. */
const plainNumber = (value: string): string => {
  const number = Number(value)
  return value.trim() !== '' && Number.isSafeInteger(number) ? String(number) : value
}

export const placeOf = (ref: string): { readonly line: number; readonly column: number } | undefined => {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(ref) ?? []
  if (letters === '') return undefined
  return { line: Number(digits), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 }
}

function addMerge(merges: Merge[], ref: string): void {
  const [first, last] = ref.split(':').map(placeOf)
  if (!first || !last) return
  if (merges.length >= TABLE_LIMITS.rows) throw tooMuch()
  merges.push({ cells: ref, firstLine: first.line, lastLine: last.line, firstColumn: first.column, lastColumn: last.column })
}
