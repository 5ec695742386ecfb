import * as z from 'zod/mini'
import { FEED_KINDS } from '#domain/feeds/shapes.ts'
import { FEED_STATES, FEED_STEPS } from '#domain/feeds/states.ts'
import { someWords } from '#domain/kernel/text.ts'
import { line } from '#domain/participants/identifiers.ts'
import { field, instant, oneOf, operation } from './core.ts'

/** A file that was given to the registry, and how far it is. What may be done with it: `mayDo` in src/domain/feeds/states.ts. */
export const Feed = z.strictObject({
  no: z.int(),
  kind: z.enum(FEED_KINDS),
  fileName: z.string(),
  size: z.int(),
  /** Bytes that have arrived: the next part begins here. */
  received: z.int(),
  /** Sent by the console; else an operator had it on the machine of the program. */
  isSent: z.boolean(),
  state: z.enum(FEED_STATES),
  /** Null unless it is being worked on. `done` of `whole` bytes are read; after that the step alone says how far. */
  progress: z.nullable(
    z.strictObject({
      step: z.enum(FEED_STEPS),
      done: z.int(),
      whole: z.int(),
      /** No sign of life for a minute: it may be asked for anew. */ isSilent: z.boolean(),
    }),
  ),
  /** What the file says and what it would do, or did. Null before it was read. */
  counts: z.nullable(
    z.strictObject({
      rows: z.int(),
      added: z.int(),
      changed: z.int(),
      same: z.int(),
      faults: z.int(),
      /** Reading stopped at so many. */ hasMoreFaults: z.boolean(),
    }),
  ),
  /** Keys of the columns that were understood, what their heads say, and heads that were passed over. */
  columns: z.nullable(z.strictObject({ keys: z.array(z.string()), said: z.array(z.string()), ignored: z.array(z.string()) })),
  /** Of the bytes that were checked, in hexadecimal. */
  sha256: z.nullable(z.string()),
  /** Null: an operator at the command line. */
  by: z.nullable(z.string()),
  createdAt: instant,
  checkedAt: z.nullable(instant),
  appliedAt: z.nullable(instant),
  takenBackAt: z.nullable(instant),
  /** Of the take-back. */
  reason: z.nullable(z.string()),
  /** Why the last take-back was refused: FEED_BUILT_ON with `batches`, or FEED_IN_USE with `what`. Its sentence is the problem's. */
  refusal: z.nullable(
    z.strictObject({ code: z.enum(['FEED_BUILT_ON', 'FEED_IN_USE']), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  /** The same bytes were applied by this batch before. */
  appliedBefore: z.nullable(z.int()),
})
export type Feed = z.output<typeof Feed>

/** What is wrong, and where. `code`: texts `feeds.fault.*`, and `field.*` for the rules of fields. */
export const FeedError = z.strictObject({
  /** From 1; 0 for the whole file. */
  line: z.int(),
  /** The number within the file: with the line it says where the list goes on. */
  n: z.int(),
  column: z.nullable(z.string()),
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type FeedError = z.output<typeof FeedError>

export const FeedPreview = z.strictObject({
  keys: z.array(z.string()),
  said: z.array(z.string()),
  rows: z.array(z.array(z.nullable(z.string()))),
})
export type FeedPreview = z.output<typeof FeedPreview>

const whole = (digits: number) =>
  z.pipe(
    z.string('REQUIRED').check(z.regex(new RegExp(`^\\d{1,${digits}}$`, 'u'), 'FORM')),
    z.transform((text: string) => Number(text)),
  )
const params = z.strictObject({ no: whole(9) })
const language = z._default(oneOf(['vi', 'en']), 'vi')

export const FEED_PART_BYTES = 4 * 1024 * 1024
/** A file may be as large as the disk takes; beyond this somebody has chosen the wrong one. */
export const FEED_BYTES = 50 * 1024 ** 3
export const FEED_ERRORS_PAGE = 100
export const FEEDS_PAGE = 30

/** For administrators of the nation only; others are answered FORBIDDEN. */
export const feeds = {
  listFeeds: operation({
    method: 'GET',
    path: '/api/v1/agency/feeds',
    summary: 'Files that were given to the registry, the newest first, from a number downwards',
    tag: 'feeds',
    caller: 'administrator',
    query: z.strictObject({ before: z.optional(whole(9)) }),
    output: z.strictObject({ items: z.array(Feed), next: z.nullable(z.int()) }),
    status: 200,
    problems: ['FORBIDDEN', 'FIELDS_INVALID'],
  }),
  startFeed: operation({
    method: 'POST',
    path: '/api/v1/agency/feeds',
    summary: 'Begin to send a file: CSV or Excel of any size',
    tag: 'feeds',
    caller: 'administrator',
    body: z.strictObject({
      kind: oneOf(FEED_KINDS),
      fileName: field(line(200)),
      length: z.int('FORM').check(z.minimum(1, 'FORM'), z.maximum(FEED_BYTES, 'FORM')),
    }),
    output: Feed,
    status: 201,
    problems: ['FORBIDDEN', 'FIELDS_INVALID', 'STORE_FULL', 'IDEMPOTENCY_KEY_REUSED', 'TOO_MANY_REQUESTS'],
    perMinute: 30,
    onceByKey: true,
  }),
  getFeed: operation({
    method: 'GET',
    path: '/api/v1/agency/feeds/:no',
    summary: 'One file: how far it is, what it says and what it would do',
    tag: 'feeds',
    caller: 'administrator',
    params,
    output: Feed,
    status: 200,
    problems: ['FORBIDDEN', 'NOT_FOUND', 'FIELDS_INVALID'],
  }),
  addFeedPart: operation({
    method: 'PATCH',
    path: '/api/v1/agency/feeds/:no',
    summary: 'Add a part of up to 4 MB where the parts before it end; the answer tells the new Upload-Offset',
    tag: 'feeds',
    caller: 'administrator',
    params,
    headers: z.object({ 'upload-offset': whole(12) }),
    upload: { contentTypes: ['application/offset+octet-stream'], maxBytes: FEED_PART_BYTES },
    output: z.undefined(),
    status: 204,
    problems: [
      'FORBIDDEN',
      'NOT_FOUND',
      'UPLOAD_OFFSET',
      'UPLOAD_TOO_LONG',
      'PART_TOO_LARGE',
      'STORE_FULL',
      'BUSY',
      'FIELDS_INVALID',
      'TOO_MANY_REQUESTS',
    ],
    perMinute: 1_200,
  }),
  checkFeed: operation({
    method: 'POST',
    path: '/api/v1/agency/feeds/:no/check',
    summary: 'Read the file and compare it with what is kept, and change nothing: getFeed tells how far it is and what was found',
    tag: 'feeds',
    caller: 'administrator',
    params,
    output: Feed,
    status: 202,
    problems: ['FORBIDDEN', 'NOT_FOUND', 'FEED_STATE', 'UPLOAD_INCOMPLETE', 'FIELDS_INVALID', 'TOO_MANY_REQUESTS'],
    perMinute: 30,
  }),
  applyFeed: operation({
    method: 'POST',
    path: '/api/v1/agency/feeds/:no/apply',
    summary: 'Read the checked file once more and write all of it or nothing',
    tag: 'feeds',
    caller: 'administrator',
    freshProof: true,
    params,
    output: Feed,
    status: 202,
    problems: ['FORBIDDEN', 'NOT_FOUND', 'FEED_STATE', 'STEP_UP_REQUIRED', 'FIELDS_INVALID', 'TOO_MANY_REQUESTS'],
    perMinute: 30,
  }),
  takeBackFeed: operation({
    method: 'POST',
    path: '/api/v1/agency/feeds/:no/take-back',
    summary: 'Make everything as it was before the file was applied; refused when later ones build on it',
    tag: 'feeds',
    caller: 'administrator',
    freshProof: true,
    params,
    body: z.strictObject({ reason: field(someWords, 300) }),
    output: Feed,
    status: 202,
    problems: ['FORBIDDEN', 'NOT_FOUND', 'FEED_STATE', 'STEP_UP_REQUIRED', 'FIELDS_INVALID', 'TOO_MANY_REQUESTS'],
    perMinute: 30,
  }),
  forgetFeed: operation({
    method: 'DELETE',
    path: '/api/v1/agency/feeds/:no',
    summary: 'Forget the bytes of a file that is not to be applied; its line in the list stays',
    tag: 'feeds',
    caller: 'administrator',
    params,
    output: Feed,
    status: 200,
    problems: ['FORBIDDEN', 'NOT_FOUND', 'FEED_STATE', 'FIELDS_INVALID'],
  }),
  listFeedErrors: operation({
    method: 'GET',
    path: '/api/v1/agency/feeds/:no/errors',
    summary: 'What is wrong in a file, by line, a hundred at a time',
    tag: 'feeds',
    caller: 'administrator',
    params,
    /** Of the last one that was seen. */
    query: z.strictObject({ line: z.optional(whole(9)), n: z.optional(whole(9)) }),
    output: z.strictObject({ items: z.array(FeedError), hasMore: z.boolean() }),
    status: 200,
    problems: ['FORBIDDEN', 'NOT_FOUND', 'FIELDS_INVALID'],
  }),
  getFeedErrorsCsv: operation({
    method: 'GET',
    path: '/api/v1/agency/feeds/:no/errors/csv',
    summary: 'All that is wrong in a file as CSV: line, column, what it is and what to do',
    tag: 'feeds',
    caller: 'administrator',
    params,
    query: z.strictObject({ language }),
    output: { file: 'text/csv; charset=utf-8' },
    status: 200,
    problems: ['FORBIDDEN', 'NOT_FOUND', 'FIELDS_INVALID'],
    perMinute: 30,
  }),
  getFeedPreview: operation({
    method: 'GET',
    path: '/api/v1/agency/feeds/:no/preview',
    summary: 'The first twenty rows as they were understood; recorded',
    tag: 'feeds',
    caller: 'administrator',
    params,
    output: FeedPreview,
    status: 200,
    problems: ['FORBIDDEN', 'NOT_FOUND', 'FIELDS_INVALID'],
    perMinute: 60,
  }),
  getFeedTemplate: operation({
    method: 'GET',
    path: '/api/v1/agency/feed-templates/:kind',
    summary: 'An empty file of a kind with its heads and one example: CSV, UTF-8 with a byte-order mark, separated by ";"',
    tag: 'feeds',
    caller: 'administrator',
    params: z.strictObject({ kind: oneOf(FEED_KINDS) }),
    query: z.strictObject({ language }),
    output: { file: 'text/csv; charset=utf-8' },
    status: 200,
    problems: ['FORBIDDEN', 'FIELDS_INVALID'],
    perMinute: 30,
  }),
}
