import { wrong, type FieldCode, type FieldRule, type FieldValues } from '#domain/kernel/field.ts'
import type { Cell } from '#domain/kernel/sheet.ts'
import { email, fullName, line, mobilePhone, optional, socialInsuranceNo } from '#domain/participants/identifiers.ts'
import type { RosterColumn } from './roster-columns.ts'

/** What can be wrong with a row beyond its fields. Sentences: texts `unitRoster.wrong.*`. */
export const ROW_FAULTS = [
  'FORMULA', // what a formula shows may be old, or come from another file
  'DAY', // the spreadsheet took a number for a day
  'FAULT', // #N/A and its like
  'CONTROL', // signs that nobody can see
  'ZEROS_LOST', // the spreadsheet took away the zeros in front; `repaired` has them again
  'GROUP_MISSING',
  'TWICE', // the same person in an earlier row
  'OTHER_NAME', // the same number with another name
  'TWO_PHONES', // the same person with another phone
] as const
export type RowFault = (typeof ROW_FAULTS)[number]

const GROUP_LETTERS = 60
const REFERENCE_LETTERS = 30

const RULES: Readonly<Record<RosterColumn, FieldRule>> = {
  fullName,
  socialInsuranceNo,
  group: line(GROUP_LETTERS),
  phone: optional(mobilePhone),
  email: optional(email),
  reference: optional(line(REFERENCE_LETTERS)),
}

type CellResult =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: FieldCode | RowFault; readonly values?: FieldValues }
const faulty = (code: RowFault, values?: FieldValues): CellResult => ({ ok: false, code, ...(values && { values }) })

/** Signs that print nothing: control characters, marks of direction, spaces without width. */
const UNSEEN = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u

/** One cell as the column wants it. */
export function readCell(column: RosterColumn, cell: Cell | undefined, repair: boolean): CellResult {
  const text = cell?.text.trim() ?? ''
  if (cell?.kind === 'formula') return faulty('FORMULA')
  if (cell?.kind === 'fault') return faulty('FAULT')
  if (cell?.kind === 'date') return faulty('DAY')
  if (UNSEEN.test(text.replace(/[\t\r\n]/gu, ' '))) return faulty('CONTROL')
  const repaired = withZeros(column, text)
  if (repaired === undefined) return RULES[column](text)
  return repair ? RULES[column](repaired) : faulty('ZEROS_LOST', { repaired })
}

/** A number whose zeros in front are lost: spreadsheets do that to numbers. A phone loses one; a mã số BHXH up to three, more would
 *  be a slip of the pen.
 *  @example withZeros('socialInsuranceNo', '12345678') // '0012345678' */
export function withZeros(column: RosterColumn, text: string): string | undefined {
  if (column === 'socialInsuranceNo' && /^[1-9]\d{6,8}$/u.test(text)) return text.padStart(10, '0')
  if (column === 'phone' && /^[35789]\d{8}$/u.test(text)) return `0${text}`
  return undefined
}

/** Letters that no Vietnamese name has, and that old encodings and wrongly read files are full of: "NguyÔn V¨n", "Nguyá»…n". */
const FOREIGN =
  /[¡-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ\u0152\u0153\u0178\u0192\u02C6\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122\uFFFD]/u

export const hasForeignLetters = (name: string): boolean => FOREIGN.test(name)

/** The rule of a value that is typed by hand. */
export const memberField =
  (column: RosterColumn): FieldRule =>
  raw =>
    UNSEEN.test(raw) ? wrong('FORM') : RULES[column](raw)
