import * as z from 'zod/mini'
import { FILE_STATES, FINDING_CODES, RECORD_OUTCOMES, SEVERITIES, type FindingCode } from '#domain/hospitals/findings.ts'
import { instant, operation, uuid } from './core.ts'

const codes = FINDING_CODES as [FindingCode, ...FindingCode[]]

/** One thing that was found. `line` and `column` are those of the envelope; `partLine` and `partColumn` those of the part's own document,
 *  after base64. Absent where they are not known. Nothing in it is about health, money or a person. */
export const Finding = z.strictObject({
  code: z.enum(codes),
  /** file: nothing of the file is taken · error: this record is not · wait: it is taken in and is in nobody's book yet · warning: it is taken. */
  severity: z.enum(SEVERITIES),
  line: z.optional(z.int()),
  column: z.optional(z.int()),
  part: z.optional(z.string()),
  partLine: z.optional(z.int()),
  partColumn: z.optional(z.int()),
  element: z.optional(z.string()),
  values: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  /** The same in words, Vietnamese or (Accept-Language: en) English. */
  text: z.string(),
})
export type Finding = z.output<typeof Finding>

export const HospitalReceipt = z.strictObject({
  /** Mã giao dịch, by which the report is asked for. The same bytes again have the same one. */
  receipt: uuid,
  state: z.enum(FILE_STATES),
  receivedAt: instant,
})
export type HospitalReceipt = z.output<typeof HospitalReceipt>

export const HospitalReport = z.strictObject({
  ...HospitalReceipt.shape,
  facilityCode: z.string(),
  finishedAt: z.nullable(instant),
  /** HOSO in the file; 0 until it is read. */
  recordCount: z.int(),
  counts: z.strictObject({ kept: z.int(), waiting: z.int(), refused: z.int() }),
  /** Of the file as a whole. */
  findings: z.array(Finding),
  /** Records about which there is something to tell, in the order of the file; `no` counts HOSO from 1. */
  items: z.array(z.strictObject({ no: z.int(), line: z.int(), outcome: z.enum(RECORD_OUTCOMES), findings: z.array(Finding) })),
  /** `no` after which the next page begins. */
  next: z.nullable(z.int()),
})
export type HospitalReport = z.output<typeof HospitalReport>

export const MOST_FILE_BYTES = 100 * 1024 * 1024

export const hospitals = {
  sendHospitalFile: operation({
    method: 'POST',
    path: '/api/v1/facility/files',
    summary:
      "Takes a file of a health facility's records (GIAMDINHHS; QĐ 130, 4750, 3176) and answers a receipt; it is read afterwards. The same bytes again give the same receipt",
    tag: 'facility',
    caller: 'facility',
    upload: {
      contentTypes: ['application/xml', 'text/xml'],
      maxBytes: MOST_FILE_BYTES,
      tooLarge: 'HOSPITAL_FILE_TOO_LARGE',
      streamed: true,
    },
    output: HospitalReceipt,
    status: 202,
    problems: ['FACILITY_KEY_WRONG', 'TOO_MANY_REQUESTS', 'HOSPITAL_FILE_TOO_LARGE', 'UNSUPPORTED_CONTENT', 'BUSY'],
    perMinute: 60,
  }),
  getHospitalReport: operation({
    method: 'GET',
    path: '/api/v1/facility/files/:receipt',
    summary: 'How a file of the own facility went: counts, and what was found in which record, with line and element',
    tag: 'facility',
    caller: 'facility',
    params: z.strictObject({ receipt: uuid }),
    query: z.strictObject({
      after: z.optional(z.coerce.number('FORM').check(z.int('FORM'), z.gte(0, 'FORM'), z.lte(2_000_000_000, 'FORM'))),
    }),
    output: HospitalReport,
    status: 200,
    problems: ['FACILITY_KEY_WRONG', 'NOT_FOUND'],
    perMinute: 600,
  }),
}
