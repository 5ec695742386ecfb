import type { FieldCode, FieldValues } from '#domain/kernel/field.ts'

/** What can be wrong with the whole file. Sentences: texts `feeds.fault.*`. */
export const FILE_FAULTS = [
  'EMPTY',
  'NO_ROWS', // a head and nothing below it
  'NOT_A_TABLE',
  'ENCODING', // bytes that are no Unicode: TCVN3, VNI, Windows-1258
  'OLD_EXCEL',
  'ENCRYPTED',
  'MACROS',
  'DAMAGED',
  'TOO_MUCH', // unpacks to more than a workbook may hold
  'OPEN_QUOTE', // a quote that never ends
  'LINE_TOO_LONG',
  'NO_HEAD',
  'COLUMN_MISSING',
  'COLUMN_TWICE',
  'SHEETS', // several sheets with a table
  'CHANGED_FILE', // not the bytes that were checked
] as const

/** … with one cell or row, seen in the file alone … */
export const CELL_FAULTS = [
  'FORMULA', // what a formula shows may be old, or come from another file
  'FAULT', // #N/A and its like
  'CONTROL', // signs that nobody can see
  'FOREIGN_LETTERS', // read in a wrong encoding once, and saved so
  'TOO_MANY_CELLS',
  'DAY_FORM',
  'DAY_RANGE',
  'MONTH_FORM',
  'MONTH_RANGE',
  'MONTH_ORDER',
  'DAY_ORDER',
  'AMOUNT_FORM',
  'AMOUNT_RANGE',
  'RATE_FORM',
  'NUMBER_FORM',
  'NUMBER_RANGE',
  'WORD',
  'YES_NO',
  'CODE_FORM',
  'HOURS_FORM',
  'CARD_NO_FORM',
  'CARD_OF_ANOTHER',
  'BEFORE_FUND',
  'PAID_WITHOUT_DAY',
  'TOGETHER', // one of two columns without the other
  'ACCOUNT_NO', // a whole account number where none may stand
] as const

/** … and with a row beside the other rows and what is kept already. */
export const ROW_FAULTS = [
  'TWICE',
  'KEPT_TWICE',
  'OVERLAPS',
  'OVERLAPS_KEPT',
  'PARTICIPANT_UNKNOWN',
  'UNIT_UNKNOWN',
  'AGENCY_UNKNOWN',
  'FACILITY_UNKNOWN',
  'PROVINCE_UNKNOWN',
  'COMMUNE_UNKNOWN',
  'PERSONAL_ID_TAKEN',
] as const

export const FEED_FAULTS = [...FILE_FAULTS, ...CELL_FAULTS, ...ROW_FAULTS] as const
export type FeedFault = (typeof FEED_FAULTS)[number]

/** What is wrong, as a code with values; codes of fields have their sentence in texts `field.*`. */
export interface Fault {
  readonly code: FeedFault | FieldCode
  readonly values?: FieldValues
}

/** … and where: lines from 1 as an editor or spreadsheet counts, columns by what their head says. */
export interface FoundFault extends Fault {
  readonly line: number | null
  readonly column: string | null
}

export const fault = (code: FeedFault, values?: FieldValues): Fault => (values ? { code, values } : { code })

/** So many are kept and told; then reading stops, because somebody has sent another file than was meant. */
export const MOST_FAULTS = 100_000
