/** What may be found in a hospital's file. `file`: nothing of it is taken · `error`: this record is not taken, others are · `wait`: it is
 *  taken in, but belongs into nobody's book yet · `warning`: it is taken, the facility is told.
 *  Each has a sentence in texts/{vi,en}/hospitals.ts. Values never say anything about health, money or a person. */
export const FINDINGS = {
  FILE_EMPTY: 'file',
  FILE_ENCODING: 'file',
  FILE_BYTES: 'file',
  FILE_DOCTYPE: 'file',
  FILE_ENTITY: 'file',
  FILE_FORM: 'file',
  FILE_CUT: 'file',
  FILE_ROOT: 'file',
  FILE_DEEP: 'file',
  FILE_LONG: 'file',
  FILE_PLACE: 'file',
  FILE_NO_RECORDS: 'file',
  FILE_COUNT: 'file',
  FILE_COUNT_HIGHER: 'file',
  FILE_OTHER_FACILITY: 'file',

  COUNT_LOWER: 'warning',
  COUNT_MISSING: 'warning',
  FACILITY_UNKNOWN: 'warning',

  FACILITY_MISSING: 'error',
  FACILITY_FORM: 'error',
  FACILITY_DIFFERS: 'error',
  FACILITY_TAKEN: 'warning',
  RECORD_LARGE: 'error',
  RECORD_TWICE: 'error',
  PART_MISSING: 'error',
  PART_UNKNOWN: 'warning',
  PART_TWICE: 'error',
  PART_EMPTY: 'error',
  PART_BASE64: 'error',
  PART_BYTES: 'error',
  PART_DOCTYPE: 'error',
  PART_ENTITY: 'error',
  PART_FORM: 'error',
  PART_CUT: 'error',
  PART_ROOT: 'error',
  PART_DEEP: 'error',
  PART_LONG: 'error',
  PART_ROWS: 'error',
  PART_OTHER_RECORD: 'error',
  ELEMENT_TWICE: 'error',

  REQUIRED: 'error',
  TOO_LONG: 'error',
  DATE_TIME: 'error',
  DAY: 'error',
  NUMBER: 'error',
  BIRTH: 'error',
  CODE: 'error',
  FUTURE: 'error',
  ORDER: 'error',
  CARD_LISTS: 'error',
  CARD_FORM: 'warning',
  PERSONAL_ID_FORM: 'warning',
  SEX: 'warning',
  DISEASE_FORM: 'warning',
  COME_BACK_FORM: 'warning',

  COSTS: 'error',
  ROW_COSTS: 'error',
  LINES_TOTAL: 'error',
  LINES_FUND: 'error',
  LINES_CO_PAID: 'error',
  LINES_SELF_PAID: 'warning',
  LINES_OTHER: 'warning',
  DRUGS_SUM: 'warning',
  MATERIALS_SUM: 'warning',
  EXAM_FEES: 'warning',
  BED_SHORT: 'warning',

  DISCHARGE_MISSING: 'warning',
  DISCHARGE_DATES: 'warning',
  PAPER_REQUIRED: 'warning',
  PAPER_FORM: 'warning',
  PAPER_OTHER_PERSON: 'error',
  LEAVE_DAYS: 'warning',
  LEAVE_ORDER: 'warning',
  LEAVE_OUTSIDE: 'warning',
  LEAVE_FORM: 'warning',
  SERIAL_TWICE: 'warning',

  PERSON_UNKNOWN: 'wait',
  CARDS_DISAGREE: 'wait',
  CARD_AND_ID_DISAGREE: 'wait',
  NAME_DIFFERS: 'wait',
  BIRTH_DIFFERS: 'wait',
  NUMBER_DIFFERS: 'wait',
  SEVERAL_PEOPLE: 'wait',
} as const satisfies Readonly<Record<string, Severity>>

export const SEVERITIES = ['file', 'error', 'wait', 'warning'] as const
export type Severity = (typeof SEVERITIES)[number]
export type FindingCode = keyof typeof FINDINGS
export const FINDING_CODES = Object.keys(FINDINGS) as FindingCode[]

/** One thing that was found, with its place as far as it is known. */
export interface Finding {
  readonly code: FindingCode
  /** Of the envelope. */
  readonly line?: number
  readonly column?: number
  /** XML1 … XML15, and the line in that part's own document, decoded. */
  readonly part?: string
  readonly partLine?: number
  readonly partColumn?: number
  readonly element?: string
  readonly values?: Readonly<Record<string, string | number>>
}

export const severityOf = ({ code }: Pick<Finding, 'code'>): Severity => FINDINGS[code]

export const isRefused = (findings: readonly Finding[]): boolean =>
  findings.some(finding => severityOf(finding) === 'error' || severityOf(finding) === 'file')

/** What became of a record. */
export const RECORD_OUTCOMES = ['kept', 'waiting', 'refused'] as const
export type RecordOutcome = (typeof RECORD_OUTCOMES)[number]

export const FILE_STATES = ['receiving', 'received', 'done', 'refused'] as const
export type FileState = (typeof FILE_STATES)[number]

/** Of one file are told at most so many things; the counts tell of the rest. */
export const MOST_FINDINGS_OF_RECORD = 50
