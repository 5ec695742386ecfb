import * as z from 'zod/mini'
import { NOTINGS } from '#domain/units/handover.ts'
import { SHEET_STATES } from '#domain/units/scan.ts'
import { someWords } from '#domain/kernel/text.ts'
import { caseNo } from '#domain/registration/typed.ts'
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
  /** The dossier whose number is printed on the sheet, or that an officer has named; null while there is none. */
  dossier: z.nullable(
    z.strictObject({
      no: z.string(),
      isPrinted: z.boolean(),
      /** Null for a dossier of another area. */
      file: z.nullable(z.strictObject({ id: uuid, applicant: z.string(), isSameName: z.boolean() })),
    }),
  ),
  state: z.enum(SHEET_STATES),
  /** Why somebody at the unit ticked it by hand. */
  tickedBecause: z.nullable(z.string()),
  /** When the scan came that shows it; null when none does, or only one that was refused since. */
  scannedOn: z.nullable(instant),
  hasInk: z.nullable(z.boolean()),
  outcome: z.nullable(z.enum(['confirmed', 'sent_back'])),
  /** What a confirmed sheet did to its dossier. */
  noting: z.nullable(z.enum(NOTINGS)),
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
const sheetParams = z.strictObject({ id: uuid, number })
/** A dossier number as somebody wrote it by hand: spaces do not matter, letters may be small. */
const reason = field(someWords, 300)

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
    params: sheetParams,
    output: { file: 'image/jpeg' },
    status: 200,
    problems: ['NOT_FOUND'],
  }),
  getHandoverThumb: operation({
    method: 'GET',
    path: '/api/v1/agency/handovers/:id/sheets/:number/small',
    summary: 'The same picture, small, to be seen beside the name',
    tag: 'units',
    caller: 'officer',
    params: sheetParams,
    output: { file: 'image/jpeg' },
    status: 200,
    problems: ['NOT_FOUND'],
  }),
  nameSheetDossier: operation({
    method: 'POST',
    path: '/api/v1/agency/handovers/:id/sheets/:number/dossier',
    summary: 'Name the dossier of a sheet that was printed without one, as the member has written it on the paper; null takes it back',
    tag: 'units',
    caller: 'officer',
    params: sheetParams,
    body: z.strictObject({ version: z.int('FORM'), caseNo: z.nullable(field(caseNo, 40)) }),
    output: HandoverInFull,
    status: 200,
    problems: [
      'NOT_FOUND',
      'HANDOVER_CHANGED',
      'SHEET_HAS_DOSSIER',
      'SHEET_DOSSIER_UNKNOWN',
      'SHEET_OTHER_NAME',
      'SHEET_OTHER_NUMBER',
      'SHEET_BEFORE_DOSSIER',
      'FIELDS_INVALID',
      'TOO_MANY_REQUESTS',
    ],
    perMinute: 120,
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
