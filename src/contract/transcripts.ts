import * as z from 'zod/mini'
import { FUNDS, PERIOD_STATUSES } from '#domain/contributions/book.ts'
import {
  optionalMonth,
  recipientName,
  TRANSCRIPT_DAYS,
  TRANSCRIPT_FIELDS,
  TRANSCRIPT_LANGUAGES,
  TRANSCRIPT_PURPOSES,
} from '#domain/transcripts/choice.ts'
import { CODE_VERDICTS, FILE_VERDICTS, MAX_TRANSCRIPT_BYTES, RECALLS, TRANSCRIPT_STATES } from '#domain/transcripts/state.ts'
import { amountVnd, day, field, instant, monthText, oneOf, operation, uuid } from './core.ts'

/** What stands on a transcript, and what who holds the paper compares it with. */
export const TranscriptContent = z.strictObject({
  /** The months that were chosen; null: from the first, to the last one on the record. */
  fromMonth: z.nullable(monthText),
  toMonth: z.nullable(monthText),
  funds: z.array(z.enum(FUNDS)),
  fields: z.array(z.enum(TRANSCRIPT_FIELDS)),
  /** The day whose record it tells. */
  asOf: day,
  /** Oldest first; empty where neither units nor pay were chosen. What was not chosen is null. */
  rows: z.array(
    z.strictObject({
      fromMonth: monthText,
      toMonth: monthText,
      unitName: z.nullable(z.string()),
      position: z.nullable(z.string()),
      payVnd: z.nullable(amountVnd),
      funds: z.array(z.enum(FUNDS)),
      status: z.enum(PERIOD_STATUSES),
    }),
  ),
  /** Months that count, and those owed, by year and fund in the order of `funds`; empty where months were not chosen. */
  years: z.array(z.strictObject({ year: z.int(), byFund: z.array(z.strictObject({ paid: z.int(), owed: z.int() })) })),
  /** By fund, by the rules of the contribution screen; empty where totals were not chosen. */
  totals: z.array(
    z.strictObject({
      fund: z.enum(FUNDS),
      months: z.int(),
      fromMonth: z.nullable(monthText),
      toMonth: z.nullable(monthText),
      owedMonths: z.int(),
      settledMonths: z.int(),
      maternityMonths: z.int(),
    }),
  ),
})
export type TranscriptContent = z.output<typeof TranscriptContent>

/** A transcript as its owner sees it. */
export const Transcript = z.strictObject({
  id: uuid,
  /** "QT-2026-4H7K2M", as printed. */
  number: z.string(),
  /** Without dashes; null once it is forgotten. */
  code: z.nullable(z.string()),
  state: z.enum(TRANSCRIPT_STATES),
  issuedAt: instant,
  expiresAt: instant,
  recalledAt: z.nullable(instant),
  recalledBy: z.nullable(z.enum(RECALLS)),
  purpose: z.enum(TRANSCRIPT_PURPOSES),
  recipient: z.string(),
  language: z.enum(TRANSCRIPT_LANGUAGES),
  /** What was chosen. */
  fromMonth: z.nullable(monthText),
  toMonth: z.nullable(monthText),
  funds: z.array(z.enum(FUNDS)),
  fields: z.array(z.enum(TRANSCRIPT_FIELDS)),
  /** How often somebody has asked whether it counts, by code or file; and when last. By whom is not kept. */
  checks: z.int(),
  checkedAt: z.nullable(instant),
  /** Pages and bytes of the file; null once it is forgotten. */
  file: z.nullable(z.strictObject({ pages: z.int(), bytes: z.int() })),
  version: z.int(),
})
export type Transcript = z.output<typeof Transcript>

/** What a valid transcript says in truth. */
export const VerifiedTranscript = z.strictObject({
  number: z.string(),
  issuedAt: instant,
  expiresAt: instant,
  fullName: z.string(),
  birthDate: day,
  birthPrecision: z.enum(['day', 'month', 'year']),
  /** "•• •••• 8123" */
  socialInsuranceNo: z.string(),
  purpose: z.enum(TRANSCRIPT_PURPOSES),
  recipient: z.string(),
  content: TranscriptContent,
})
export type VerifiedTranscript = z.output<typeof VerifiedTranscript>

/** What the result of a request for a service says in truth. It is verified where transcripts are. */
export const VerifiedResult = z.strictObject({
  number: z.string(),
  issuedAt: instant,
  fullName: z.string(),
  birthDate: day,
  birthPrecision: z.enum(['day', 'month', 'year']),
  /** "•• •••• 8123" */
  socialInsuranceNo: z.string(),
  caseNo: z.string(),
  procedure: z.string(),
  outcome: z.enum(['approved', 'rejected']),
  agency: z.string(),
  decidedAt: instant,
})
export type VerifiedResult = z.output<typeof VerifiedResult>

/** `at`: when it was recalled or ran out; null for every other verdict. `transcript` or `result`: for a valid one only. */
export const CodeVerdict = z.strictObject({
  verdict: z.enum(CODE_VERDICTS),
  at: z.nullable(instant),
  transcript: z.nullable(VerifiedTranscript),
  result: z.nullable(VerifiedResult),
})
export type CodeVerdict = z.output<typeof CodeVerdict>
export const FileVerdict = z.strictObject({ ...CodeVerdict.shape, verdict: z.enum(FILE_VERDICTS) })
export type FileVerdict = z.output<typeof FileVerdict>

const chosenMonth = z._default(field(optionalMonth, 7), '')

/** Empty months: from the first, to the last one on the record. */
const ChosenContent = z.strictObject({
  fromMonth: chosenMonth,
  toMonth: chosenMonth,
  funds: z.array(oneOf(FUNDS)).check(z.maxLength(FUNDS.length, 'TOO_LONG')),
  fields: z.array(oneOf(TRANSCRIPT_FIELDS)).check(z.maxLength(TRANSCRIPT_FIELDS.length, 'TOO_LONG')),
})
const TranscriptRequest = z.strictObject({
  ...ChosenContent.shape,
  purpose: oneOf(TRANSCRIPT_PURPOSES),
  recipient: z._default(field(recipientName), ''),
  days: z.literal(TRANSCRIPT_DAYS, 'CHOICE'),
  language: z._default(oneOf(TRANSCRIPT_LANGUAGES), 'vi'),
})

const ownParams = z.strictObject({ id: uuid })

export const transcripts = {
  listTranscripts: operation({
    method: 'GET',
    path: '/api/v1/me/transcripts',
    summary: 'Transcripts of the own contributions that were issued, newest first, with how often each was checked',
    tag: 'transcripts',
    caller: 'participant',
    output: z.array(Transcript),
    status: 200,
    problems: [],
  }),
  previewTranscript: operation({
    method: 'POST',
    path: '/api/v1/me/transcripts/preview',
    summary: 'What would stand on a transcript of the own contributions with this content today; nothing is made or kept',
    tag: 'transcripts',
    caller: 'participant',
    body: ChosenContent,
    output: TranscriptContent,
    status: 200,
    problems: ['FIELDS_INVALID', 'TRANSCRIPT_EMPTY', 'TOO_MANY_REQUESTS'],
    perMinute: 60,
  }),
  issueTranscript: operation({
    method: 'POST',
    path: '/api/v1/me/transcripts',
    summary: 'A transcript of the own contributions with the chosen content, as a signed PDF that anybody can verify',
    tag: 'transcripts',
    caller: 'participant',
    onceByKey: true,
    body: TranscriptRequest,
    output: Transcript,
    status: 201,
    problems: ['FIELDS_INVALID', 'TRANSCRIPT_EMPTY', 'TRANSCRIPTS_FULL', 'BUSY', 'TOO_MANY_REQUESTS', 'IDEMPOTENCY_KEY_REUSED'],
    perMinute: 10,
  }),
  getTranscriptFile: operation({
    method: 'GET',
    path: '/api/v1/me/transcripts/:id/file',
    summary: 'The file of an own transcript, byte by byte as it was signed: to keep, or shown by the browser, which can print it',
    tag: 'transcripts',
    caller: 'participant',
    params: ownParams,
    query: z.strictObject({ to: z._default(oneOf(['keep', 'print']), 'keep') }),
    output: { file: 'application/pdf' },
    status: 200,
    problems: ['NOT_FOUND'],
    perMinute: 30,
  }),
  recallTranscript: operation({
    method: 'POST',
    path: '/api/v1/me/transcripts/:id/recall',
    summary: 'Recall an own transcript: from now on everybody who verifies it hears so. It cannot be taken back',
    tag: 'transcripts',
    caller: 'participant',
    params: ownParams,
    body: z.strictObject({ version: z.int('FORM') }),
    output: Transcript,
    status: 200,
    problems: ['FIELDS_INVALID', 'NOT_FOUND', 'ACTION_NOT_ALLOWED', 'TRANSCRIPT_CHANGED'],
    perMinute: 30,
  }),
  verifyTranscript: operation({
    method: 'POST',
    path: '/api/v1/transcripts/verify',
    summary:
      'Whether the transcript with this code counts, and what must stand on it. A slip and a code that nobody has are answered alike',
    tag: 'transcripts',
    caller: 'guest',
    body: z.strictObject({ code: z.string('REQUIRED').check(z.minLength(1, 'REQUIRED'), z.maxLength(60, 'TOO_LONG')) }),
    output: CodeVerdict,
    status: 200,
    problems: ['FIELDS_INVALID', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
  verifyTranscriptFile: operation({
    method: 'POST',
    path: '/api/v1/transcripts/verify-file',
    summary: 'Whether this file is a transcript exactly as it was signed, and whether it counts. The file is not kept',
    tag: 'transcripts',
    caller: 'guest',
    upload: {
      contentTypes: ['application/pdf', 'application/octet-stream'],
      maxBytes: MAX_TRANSCRIPT_BYTES,
      tooLarge: 'TRANSCRIPT_TOO_LARGE',
    },
    output: FileVerdict,
    status: 200,
    problems: ['TRANSCRIPT_TOO_LARGE', 'UNSUPPORTED_CONTENT', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
}
