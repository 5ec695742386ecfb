import type { FieldCode, FieldValues } from '#domain/kernel/field.ts'
import { columnName, type Cell, type Sheet, type SheetRow } from '#domain/kernel/sheet.ts'
import { memberField, hasForeignLetters, readCell, type RowFault } from './roster-cell.ts'
import { findHead, ROSTER_COLUMNS, type Head, type RosterColumn } from './roster-columns.ts'

/** Somebody of a roster in stored form; what the file has no column for, or an empty cell, is empty. */
export type RosterPerson = Readonly<Record<RosterColumn, string>>

export interface WrongCell {
  readonly sheet: string
  readonly line: number
  /** As the spreadsheet names it: "C12". */
  readonly cell: string
  readonly column: RosterColumn
  readonly code: FieldCode | RowFault
  readonly values: FieldValues
}

/** A row that can be taken over. */
export interface RosterRow {
  readonly sheet: string
  readonly line: number
  readonly person: RosterPerson
}

/** Why a file is no roster at all. */
export type RosterRefusal =
  | { readonly code: 'ROSTER_NO_HEAD' }
  | { readonly code: 'ROSTER_EMPTY' }
  | { readonly code: 'ROSTER_HEAD_TWICE'; readonly values: { readonly cells: string } }
  | { readonly code: 'ROSTER_MERGED'; readonly values: { readonly cells: string } }
  | { readonly code: 'TABLE_ENCODING' }

export interface Roster {
  readonly rows: readonly RosterRow[]
  readonly wrong: readonly WrongCell[]
  /** Lines with at least one wrong cell. */
  readonly wrongRows: number
  /** Wrong only because zeros in front are lost: right once they are put back. */
  readonly repairable: number
  /** Columns that the file has. */
  readonly columns: readonly RosterColumn[]
  readonly ignored: readonly string[]
  /** Numbers of the wrong rows, as far as they can be read. */
  readonly named: readonly string[]
  /** A wrong row has no readable number: who is missing in the file cannot be known. */
  readonly hasUnknown: boolean
}

/** Reads the sheets of a file as one roster. Sheets without the two needed columns are passed over; without a column for it, the group
 *  is the name of the sheet. Nothing is guessed: what is not sure makes its row wrong, with the cell and the reason.
 *  @param repair put lost zeros back instead of calling the row wrong */
export function readRoster(sheets: readonly Sheet[], repair: boolean): Roster | RosterRefusal {
  const tables = sheets.flatMap(sheet => {
    const head = findHead(sheet)
    return head ? [{ sheet, head }] : []
  })
  if (!tables.length) return { code: 'ROSTER_NO_HEAD' }
  const refusal = tables.map(({ sheet, head }) => refusalOf(sheet, head)).find(found => found !== undefined)
  if (refusal) return refusal
  const read = tables.flatMap(({ sheet, head }) => bodyOf(sheet, head).map(row => readRow(row, { sheet, head, repair })))
  if (!read.length) return { code: 'ROSTER_EMPTY' }
  if (inForeignLetters(read)) return { code: 'TABLE_ENCODING' }
  return {
    ...settle(read),
    columns: ROSTER_COLUMNS.filter(column => tables.some(({ head }) => head.columns[column] !== undefined)),
    ignored: [...new Set(tables.flatMap(({ head }) => head.ignored))],
  }
}

function refusalOf({ merges, rows }: Sheet, { line: headLine, columns, givenName, twice }: Head): RosterRefusal | undefined {
  if (twice) return { code: 'ROSTER_HEAD_TWICE', values: { cells: twice.join(', ') } }
  const last = rows.at(-1)?.line ?? 0
  const places = [...Object.values(columns), givenName ?? -1]
  const merged = merges.find(
    merge =>
      merge.lastLine >= headLine &&
      merge.firstLine <= last &&
      places.some(place => place >= merge.firstColumn && place <= merge.lastColumn),
  )
  return merged && { code: 'ROSTER_MERGED', values: { cells: merged.cells } }
}

/** Rows below the head in which one of the columns has something. A head that stands there again, as on a new page, is none. */
const bodyOf = ({ rows }: Sheet, { line: headLine, columns }: Head): readonly SheetRow[] => {
  const head = rows.find(row => row.line === headLine)
  const places = Object.values(columns)
  const words = (row: SheetRow | undefined) => places.map(place => row?.cells[place]?.text ?? '').join('\n')
  return rows.filter(row => row.line > headLine && words(row).trim() !== '' && words(row) !== words(head))
}

interface ReadRow extends RosterRow {
  readonly wrong: readonly WrongCell[]
  /** The name as it stands there. */
  readonly raw: string
}

function readRow(
  row: SheetRow,
  { sheet, head, repair }: { readonly sheet: Sheet; readonly head: Head; readonly repair: boolean },
): ReadRow {
  const at = { sheet: sheet.name, line: row.line }
  const wrong: WrongCell[] = []
  const read = (column: RosterColumn): string => {
    const place = head.columns[column]
    if (place === undefined) return column === 'group' ? sheetGroup(sheet) : ''
    const result = readCell(column, column === 'fullName' ? wholeName(row, head) : row.cells[place], repair)
    if (result.ok) return result.value
    wrong.push({ ...at, cell: `${columnName(place)}${row.line}`, column, code: result.code, values: result.values ?? {} })
    return ''
  }
  const person: RosterPerson = {
    fullName: read('fullName'),
    socialInsuranceNo: read('socialInsuranceNo'),
    group: read('group'),
    phone: read('phone'),
    email: read('email'),
    reference: read('reference'),
  }
  if (person.group === '' && head.columns.group === undefined)
    wrong.push({ ...at, cell: `${row.line}`, column: 'group', code: 'GROUP_MISSING', values: {} })
  return { ...at, person, wrong, raw: wholeName(row, head)?.text ?? '' }
}

/** The name, of two cells where family name and given name stand apart. */
function wholeName({ cells }: SheetRow, { columns, givenName }: Head): Cell | undefined {
  const first = cells[columns.fullName ?? 0]
  const given = givenName === undefined ? undefined : cells[givenName]
  if (!first || !given || given.kind !== 'text') return given ?? first
  return { kind: first.kind, text: `${first.text} ${given.text}` }
}

/** The only table of a CSV file has no name, and "Sheet1" says nothing. */
const sheetGroup = ({ name }: Sheet): string => {
  const group = memberField('group')(name)
  return group.ok && !/^(?:sheet|trang|trang tính)\s*\d*$/iu.test(group.value) ? group.value : ''
}

/** A fifth of the names: a person with a foreign name is no wrong encoding. */
const inForeignLetters = (rows: readonly ReadRow[]): boolean =>
  rows.filter(({ raw }) => hasForeignLetters(raw)).length > Math.max(1, rows.length / 5)

/** Looks across the rows: people who stand there twice. */
function settle(read: readonly ReadRow[]): Omit<Roster, 'columns' | 'ignored'> {
  const twice = rowsTwice(read)
  const judged = read.map(row => ({ row, wrong: [...row.wrong, ...(twice.get(row) ?? [])] }))
  const faulty = judged.filter(({ wrong }) => wrong.length > 0)
  return {
    rows: judged.filter(({ wrong }) => wrong.length === 0).map(({ row: { sheet, line, person } }) => ({ sheet, line, person })),
    wrong: faulty.flatMap(({ wrong }) => wrong),
    wrongRows: faulty.length,
    repairable: faulty.filter(({ wrong }) => wrong.every(({ code }) => code === 'ZEROS_LOST')).length,
    named: faulty.map(({ row, wrong }) => numberOf(row, wrong)).filter(number => number !== ''),
    hasUnknown: faulty.some(({ row, wrong }) => numberOf(row, wrong) === ''),
  }
}

/** The number of a wrong row; of one that lost its zeros, the number with them. */
const numberOf = ({ person }: ReadRow, wrong: readonly WrongCell[]): string =>
  person.socialInsuranceNo ||
  String(wrong.find(({ column, code }) => column === 'socialInsuranceNo' && code === 'ZEROS_LOST')?.values['repaired'] ?? '')

/** Contradictions make all rows of the number wrong, because none is known to be right; of equal rows the first stays. */
function rowsTwice(read: readonly ReadRow[]): ReadonlyMap<ReadRow, readonly WrongCell[]> {
  const numbered = read.filter(({ person }) => person.socialInsuranceNo !== '')
  const found = new Map<ReadRow, readonly WrongCell[]>()
  for (const same of Map.groupBy(numbered, ({ person }) => person.socialInsuranceNo).values()) {
    if (same.length === 1) continue
    const [names, phones] = [firstOfEach(same, 'fullName'), firstOfEach(same, 'phone')]
    same.forEach((row, at) => {
      const otherName = names.find(other => key(other, 'fullName') !== key(row, 'fullName'))
      const otherPhone = row.person.phone && phones.find(other => key(other, 'phone') !== key(row, 'phone'))
      if (otherName) found.set(row, twiceWith(row, otherName, { column: 'fullName', code: 'OTHER_NAME' }))
      else if (otherPhone) found.set(row, twiceWith(row, otherPhone, { column: 'phone', code: 'TWO_PHONES' }))
      else if (at > 0 && same[0]) found.set(row, twiceWith(row, same[0], { column: 'socialInsuranceNo', code: 'TWICE' }))
    })
  }
  return found
}

const key = ({ person }: ReadRow, column: 'fullName' | 'phone'): string => person[column].toLowerCase()

/** The first two rows that say different things are enough to find one that says something else than any row. */
function firstOfEach(same: readonly ReadRow[], column: 'fullName' | 'phone'): readonly ReadRow[] {
  const said = same.filter(row => key(row, column) !== '')
  const [first] = said
  const other = first && said.find(row => key(row, column) !== key(first, column))
  return [first, other].filter(row => row !== undefined)
}

const twiceWith = (
  row: ReadRow,
  other: ReadRow,
  fault: { readonly column: RosterColumn; readonly code: RowFault },
): readonly WrongCell[] => [
  { sheet: row.sheet, line: row.line, cell: `${row.line}`, ...fault, values: { line: other.line, sheet: other.sheet } },
]
