import * as z from 'zod/mini'
import { someWords } from '#domain/kernel/text.ts'
import { MAX_SCAN_PART_BYTES, SCAN_REFUSALS, SHEET_STATES } from '#domain/units/scan.ts'
import { day, field, instant, operation, uuid } from './core.ts'

/** Sheets that a unit has printed at one time, for everybody or for one group. */
export const Pile = z.strictObject({
  id: uuid,
  /** "7K3MX9", as it stands on the sheets. */
  code: z.string(),
  /** Null for everybody. */
  group: z.nullable(z.string()),
  printedOn: day,
  /** Of current members only: who has left the unit is not counted. */
  sheets: z.int(),
  /** Found by a scan or ticked by hand. */
  returned: z.int(),
  /** Found, and no ink seen in the place to sign: a person looks again. */
  unsigned: z.int(),
})
export type Pile = z.output<typeof Pile>

export const PileGroup = z.strictObject({ id: uuid, name: z.string(), members: z.int() })
export const Piles = z.strictObject({ piles: z.array(Pile), groups: z.array(PileGroup) })
export type Piles = z.output<typeof Piles>

export const Sheet = z.strictObject({
  id: uuid,
  number: z.int(),
  /** As it stands beneath the marks. */
  code: z.string(),
  group: z.string(),
  name: z.string(),
  state: z.enum(SHEET_STATES),
  hasInk: z.nullable(z.boolean()),
  settledOn: z.nullable(instant),
  /** Where its picture is. */
  seen: z.nullable(z.strictObject({ scan: uuid, page: z.int() })),
  /** Why the agency sent it back. */
  sentBackReason: z.nullable(z.string()),
  /** Number of the handover list that it stands on. */
  handover: z.nullable(z.int()),
  version: z.int(),
})
export type Sheet = z.output<typeof Sheet>

export const Scan = z.strictObject({
  id: uuid,
  state: z.enum(['receiving', 'waiting', 'done', 'refused']),
  length: z.int(),
  /** Bytes received: the next part begins here. */
  offset: z.int(),
  startedAt: instant,
  pages: z.nullable(z.int()),
  /** Sheets of this pile on them. */
  sheets: z.int(),
  /** Pages that show another pile's sheet. */
  foreign: z.array(z.int()),
  /** Pages that show a void sheet: the paper that was printed anew is wanted. */
  voided: z.array(z.int()),
  /** Pages on which nothing was read. */
  unread: z.array(z.int()),
  /** Of these the picture may be seen. */
  shown: z.array(z.int()),
  /** Why the file was not read; the sentence is the problem's. */
  refusal: z.nullable(z.strictObject({ code: z.enum(SCAN_REFUSALS), page: z.int() })),
})
export type Scan = z.output<typeof Scan>

/** A list of sheets handed to the agency; the coordinator confirms by giving it, the officer by taking it. */
export const Handover = z.strictObject({
  id: uuid,
  no: z.int(),
  /** The office that gets the papers. */
  agency: z.string(),
  givenOn: instant,
  takenOn: z.nullable(instant),
  sheets: z.int(),
  confirmed: z.int(),
  sentBack: z.int(),
})
export type Handover = z.output<typeof Handover>

export const PileInFull = z.strictObject({ pile: Pile, sheets: z.array(Sheet), scans: z.array(Scan) })
export type PileInFull = z.output<typeof PileInFull>

const params = z.strictObject({ id: uuid })
const pageParams = z.strictObject({
  id: uuid,
  page: z.pipe(
    z.string().check(z.regex(/^\d{1,4}$/u, 'FORM')),
    z.transform((text: string) => Number(text)),
  ),
})
const offset = z.pipe(
  z.string('REQUIRED').check(z.regex(/^\d{1,10}$/u, 'FORM')),
  z.transform((text: string) => Number(text)),
)
const reason = field(someWords, 300)

export const unitSheets = {
  listPiles: operation({
    method: 'GET',
    path: '/api/v1/unit/piles',
    summary: 'Piles of signature sheets of the unit, newest first, and the groups that one can be made for',
    tag: 'units',
    caller: 'coordinator',
    output: Piles,
    status: 200,
    problems: [],
  }),
  makePiles: operation({
    method: 'POST',
    path: '/api/v1/unit/piles',
    summary:
      'Make a pile: a sheet for each current member, of one group or of all, in the order of groups and names; several over 600 people',
    tag: 'units',
    caller: 'coordinator',
    body: z.strictObject({ groupId: z.nullable(uuid) }),
    output: z.array(Pile),
    status: 201,
    problems: ['IDEMPOTENCY_KEY_REUSED', 'PILE_EMPTY', 'NOT_FOUND', 'FIELDS_INVALID', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
    onceByKey: true,
  }),
  getPile: operation({
    method: 'GET',
    path: '/api/v1/unit/piles/:id',
    summary: 'A pile: its sheets with what was found of each, and its scans',
    tag: 'units',
    caller: 'coordinator',
    params,
    output: PileInFull,
    status: 200,
    problems: ['NOT_FOUND'],
  }),
  getPilePdf: operation({
    method: 'GET',
    path: '/api/v1/unit/piles/:id/pdf',
    summary: 'The sheets of a pile to print: a list, then a page for each current member',
    tag: 'units',
    caller: 'coordinator',
    params,
    output: { file: 'application/pdf' },
    status: 200,
    problems: ['NOT_FOUND', 'PILE_EMPTY', 'BUSY', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
  startScan: operation({
    method: 'POST',
    path: '/api/v1/unit/piles/:id/scans',
    summary: 'Begin to send a scan of the pile: PDF, JPEG or PNG up to 80 MB',
    tag: 'units',
    caller: 'coordinator',
    params,
    body: z.strictObject({ length: z.int('FORM') }),
    output: Scan,
    status: 201,
    problems: [
      'IDEMPOTENCY_KEY_REUSED',
      'NOT_FOUND',
      'SCAN_EMPTY',
      'SCAN_TOO_LARGE',
      'SCAN_BUDGET',
      'STORE_FULL',
      'FIELDS_INVALID',
      'TOO_MANY_REQUESTS',
    ],
    perMinute: 60,
    onceByKey: true,
  }),
  addScanPart: operation({
    method: 'PATCH',
    path: '/api/v1/unit/scans/:id',
    summary: 'Add a part of up to 1 MB where the parts before it end; the answer tells the new Upload-Offset',
    tag: 'units',
    caller: 'coordinator',
    params,
    headers: z.object({ 'upload-offset': offset }),
    upload: { contentTypes: ['application/offset+octet-stream'], maxBytes: MAX_SCAN_PART_BYTES },
    output: z.undefined(),
    status: 204,
    problems: [
      'NOT_FOUND',
      'UPLOAD_OFFSET',
      'UPLOAD_TOO_LONG',
      'PART_TOO_LARGE',
      'STORE_FULL',
      'BUSY',
      'FIELDS_INVALID',
      'TOO_MANY_REQUESTS',
    ],
    perMinute: 600,
  }),
  finishScan: operation({
    method: 'POST',
    path: '/api/v1/unit/scans/:id/finish',
    summary: 'The scan has arrived: it is read in the background, and getPile tells what was found. May be repeated',
    tag: 'units',
    caller: 'coordinator',
    params,
    output: Scan,
    status: 202,
    problems: ['NOT_FOUND', 'UPLOAD_INCOMPLETE', 'TOO_MANY_REQUESTS'],
    perMinute: 60,
  }),
  getScanPage: operation({
    method: 'GET',
    path: '/api/v1/unit/scans/:id/pages/:page',
    summary: 'The picture of a page of a scan: a sheet of this pile, or a page that was not read',
    tag: 'units',
    caller: 'coordinator',
    params: pageParams,
    output: { file: 'image/jpeg' },
    status: 200,
    problems: ['NOT_FOUND'],
  }),
  listOwnHandovers: operation({
    method: 'GET',
    path: '/api/v1/unit/handovers',
    summary: 'Handover lists of the unit, newest first',
    tag: 'units',
    caller: 'coordinator',
    output: z.array(Handover),
    status: 200,
    problems: [],
  }),
  handOver: operation({
    method: 'POST',
    path: '/api/v1/unit/piles/:id/handovers',
    summary: 'Hand over every sheet of the pile that is back, signed, and on no list yet: a list for each office that has dossiers of them',
    tag: 'units',
    caller: 'coordinator',
    params,
    output: z.array(Handover),
    status: 201,
    problems: ['NOT_FOUND', 'HANDOVER_EMPTY', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
  getOwnHandoverPdf: operation({
    method: 'GET',
    path: '/api/v1/unit/handovers/:id/pdf',
    summary: 'The handover list to print, for both sides to sign',
    tag: 'units',
    caller: 'coordinator',
    params,
    output: { file: 'application/pdf' },
    status: 200,
    problems: ['NOT_FOUND', 'BUSY', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
  tickSheet: operation({
    method: 'POST',
    path: '/api/v1/unit/sheets/:id/tick',
    summary: 'Tick a sheet by hand, or set it aside, with a reason',
    tag: 'units',
    caller: 'coordinator',
    params,
    body: z.strictObject({ isReturned: z.boolean('CHOICE'), reason, version: z.int('FORM') }),
    output: Sheet,
    status: 200,
    problems: ['NOT_FOUND', 'SHEET_CHANGED', 'SHEET_HANDED_OVER', 'SHEET_VOID', 'FIELDS_INVALID', 'TOO_MANY_REQUESTS'],
    perMinute: 120,
  }),
}
