import * as z from 'zod/mini'
import { PERIODS } from '#domain/boards/period.ts'
import { REASONS } from '#domain/review/reasons.ts'
import { day, instant, oneOf, operation } from './core.ts'

/** Numbers of decisions in a period. Times are minutes of office hours that files were with the agency. */
const Sums = z.strictObject({
  received: z.int(),
  decided: z.int(),
  approved: z.int(),
  rejected: z.int(),
  /** Support requests that were answered or settled. */
  helped: z.int(),
  returned: z.int(),
  /** Taken back, or closed because no correction came. */
  withdrawn: z.int(),
  /** Decisions by the due day. */
  inTime: z.int(),
  /** Registrations approved without having been returned, of `registrations` that were decided. */
  approvedAtFirst: z.int(),
  registrations: z.int(),
  /** Null with too few decisions to say anything. */
  medianMinutes: z.nullable(z.int()),
  p90Minutes: z.nullable(z.int()),
})

const Now = z.strictObject({ waiting: z.int(), dueToday: z.int(), overdue: z.int(), returned: z.int() })

/** People with an active account, of all participants. */
const Coverage = z.strictObject({ participants: z.int(), accounts: z.int() })

export const Board = z.strictObject({
  /** What happened until this instant is counted. */
  asOf: z.nullable(instant),
  period: z.strictObject({ from: day, until: day }),
  before: z.strictObject({ from: day, until: day }),
  /** The office whose numbers these are; null for a whole area. */
  office: z.nullable(z.string()),
  now: Now,
  sums: Sums,
  sumsBefore: Sums,
  days: z.array(z.strictObject({ day, received: z.int(), decided: z.int() })),
  /** Why files were returned or rejected; null: fewer than five. */
  reasons: z.array(z.strictObject({ step: z.enum(['returned', 'rejected']), reason: z.enum(REASONS), count: z.nullable(z.int()) })),
  /** Empty for an area of one office. */
  offices: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      waiting: z.int(),
      overdue: z.int(),
      received: z.int(),
      decided: z.int(),
      inTime: z.int(),
      medianMinutes: z.nullable(z.int()),
    }),
  ),
  /** Null while it has never been counted. */
  coverage: z.nullable(
    z.strictObject({
      day,
      /** Null when there are too few people to say anything. */
      all: z.nullable(Coverage),
      /** As counted before the period; null when nothing was, or of too few people. */
      before: z.nullable(z.extend(Coverage, { day })),
      offices: z.array(z.extend(Coverage, { code: z.string(), name: z.string() })),
      units: z.array(z.extend(Coverage, { code: z.string(), name: z.string() })),
      /** Smaller units together; null when there are too few people in them. */
      otherUnits: z.nullable(Coverage),
      /** There are more units than are listed. */
      hasMoreUnits: z.boolean(),
    }),
  ),
})
export type Board = z.output<typeof Board>

export const BOARD_TABLES = ['sums', 'days', 'reasons', 'offices', 'coverage', 'units'] as const
export type BoardTable = (typeof BOARD_TABLES)[number]

const choice = {
  /** Without chosen days. */
  period: z._default(oneOf(PERIODS), 'month'),
  from: z.optional(day),
  until: z.optional(day),
  /** One office of the area. */
  office: z.optional(z.string().check(z.regex(/^(?:\d{3}|\d{5})$/u, 'FORM'))),
}

/** Of the words in a file. */
const language = z._default(oneOf(['vi', 'en']), 'vi')

export const boards = {
  getBoard: operation({
    method: 'GET',
    path: '/api/v1/agency/board',
    summary: 'Numbers of the own agency and those below over a period: work, time, reasons, coverage',
    tag: 'boards',
    caller: 'officer',
    query: z.strictObject(choice),
    output: Board,
    status: 200,
    problems: ['FIELDS_INVALID', 'NOT_FOUND'],
  }),
  getBoardCsv: operation({
    method: 'GET',
    path: '/api/v1/agency/board/csv',
    summary: 'One table of the board as CSV: UTF-8 with a byte-order mark, separated by ";"; recorded',
    tag: 'boards',
    caller: 'officer',
    query: z.strictObject({ ...choice, language, table: oneOf(BOARD_TABLES) }),
    output: { file: 'text/csv; charset=utf-8' },
    status: 200,
    problems: ['FIELDS_INVALID', 'NOT_FOUND'],
    perMinute: 30,
  }),
  getBoardWorkbook: operation({
    method: 'GET',
    path: '/api/v1/agency/board/xlsx',
    summary: 'The tables of the board as an Excel workbook, with a sheet that says what they count and who took them; recorded',
    tag: 'boards',
    caller: 'officer',
    query: z.strictObject({ ...choice, language }),
    output: { file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    status: 200,
    problems: ['FIELDS_INVALID', 'NOT_FOUND'],
    perMinute: 30,
  }),
}
