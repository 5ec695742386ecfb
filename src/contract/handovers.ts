import * as z from 'zod/mini'
import { good, wrong } from '#domain/kernel/field.ts'
import { tidy } from '#domain/kernel/text.ts'
import { field, instant, operation, uuid } from './core.ts'

/** A list of signed sheets that a unit of the area has handed over. */
export const HandoverRow = z.strictObject({
  id: uuid,
  no: z.int(),
  unit: z.strictObject({ code: z.string(), name: z.string() }),
  givenOn: instant,
  givenBy: z.string(),
  takenOn: z.nullable(instant),
  takenBy: z.nullable(z.string()),
  sheets: z.int(),
  confirmed: z.int(),
  sentBack: z.int(),
  version: z.int(),
})
export type HandoverRow = z.output<typeof HandoverRow>

export const HandoverSheet = z.strictObject({
  /** On the list. */
  number: z.int(),
  code: z.string(),
  group: z.string(),
  name: z.string(),
  /** The dossier; null while there is none. */
  dossier: z.nullable(z.strictObject({ id: uuid, no: z.string() })),
  /** A scan shows it; without one somebody ticked it by hand. */
  hasPicture: z.boolean(),
  hasInk: z.nullable(z.boolean()),
  outcome: z.nullable(z.enum(['confirmed', 'sent_back'])),
})
export type HandoverSheet = z.output<typeof HandoverSheet>

export const HandoverInFull = z.strictObject({
  handover: HandoverRow,
  sheets: z.array(HandoverSheet),
  /** Dossiers on which the signed form is noted by now. */
  noted: z.int(),
})
export type HandoverInFull = z.output<typeof HandoverInFull>

const params = z.strictObject({ id: uuid })
const number = z.pipe(
  z.string().check(z.regex(/^\d{1,4}$/u, 'FORM')),
  z.transform((text: string) => Number(text)),
)
const LONGEST_REASON = 300
const reason = field(raw => {
  const text = tidy(raw)
  return text === '' ? wrong('REQUIRED') : good(text)
}, LONGEST_REASON)

export const handovers = {
  listHandovers: operation({
    method: 'GET',
    path: '/api/v1/agency/handovers',
    summary: 'Lists of signed sheets that units of the area have handed over, what waits first',
    tag: 'units',
    caller: 'officer',
    output: z.array(HandoverRow),
    status: 200,
    problems: [],
  }),
  getHandover: operation({
    method: 'GET',
    path: '/api/v1/agency/handovers/:id',
    summary: 'A list with its sheets',
    tag: 'units',
    caller: 'officer',
    params,
    output: HandoverInFull,
    status: 200,
    problems: ['NOT_FOUND'],
  }),
  getHandoverPdf: operation({
    method: 'GET',
    path: '/api/v1/agency/handovers/:id/pdf',
    summary: 'The list to print, for both sides to sign',
    tag: 'units',
    caller: 'officer',
    params,
    output: { file: 'application/pdf' },
    status: 200,
    problems: ['NOT_FOUND', 'BUSY', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
  getHandoverPicture: operation({
    method: 'GET',
    path: '/api/v1/agency/handovers/:id/sheets/:number',
    summary: 'The scanned picture of a sheet on a list',
    tag: 'units',
    caller: 'officer',
    params: z.strictObject({ id: uuid, number }),
    output: { file: 'image/jpeg' },
    status: 200,
    problems: ['NOT_FOUND'],
  }),
  takeHandover: operation({
    method: 'POST',
    path: '/api/v1/agency/handovers/:id/take',
    summary:
      'Take a list: every sheet is confirmed, and the signed form noted on its dossier where one is wanted, but those that are sent back with a reason',
    tag: 'units',
    caller: 'officer',
    params,
    body: z.strictObject({
      version: z.int('FORM'),
      sentBack: z.array(z.strictObject({ number: z.int('FORM'), reason })).check(z.maxLength(1_000, 'TOO_LONG')),
    }),
    output: HandoverInFull,
    status: 200,
    problems: ['NOT_FOUND', 'HANDOVER_CHANGED', 'FIELDS_INVALID', 'TOO_MANY_REQUESTS'],
    perMinute: 60,
  }),
}
