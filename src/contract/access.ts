import * as z from 'zod/mini'
import { ACCESS_REASONS, READ_PURPOSES, SEEN_THINGS } from '#domain/access/reads.ts'
import { TRAIL_KINDS } from '#domain/access/trail.ts'
import { day, instant, oneOf, operation, uuid } from './core.ts'
import { childParams } from './guardians.ts'

/** One look of a member of staff at the data of a person, as that person is told of it. */
export const Look = z.strictObject({
  id: z.string(),
  at: instant,
  /** Officers of an agency, or the coordinator of a unit. */
  role: z.enum(['officer', 'coordinator']),
  /** The office; of a coordinator the unit. */
  place: z.string(),
  /** Six signs that stand for the reader: the same for each look of theirs at this person's data, others for anybody else's. */
  reader: z.string(),
  seen: z.enum(SEEN_THINGS),
  purpose: z.enum(READ_PURPOSES),
  /** Of what was no task. */
  reason: z.nullable(z.enum(ACCESS_REASONS)),
})
export type Look = z.output<typeof Look>

const digits = z.string().check(z.regex(/^\d{1,18}$/u, 'FORM'))

export const LookPage = z.strictObject({
  items: z.array(Look),
  /** Of the next page; null when this is the last one. */
  next: z.nullable(digits),
})
export type LookPage = z.output<typeof LookPage>

/** What a member of staff did, for administrators of the area. */
export const TrailRow = z.strictObject({
  id: digits,
  at: instant,
  by: z.string(),
  /** The office in whose name it was done; of a coordinator the agency of the unit. */
  agency: z.string(),
  isCoordinator: z.boolean(),
  /** Verb of the office, "review.approve". */
  action: z.string(),
  /** Whose data were looked at. */
  person: z.nullable(z.string()),
  purpose: z.nullable(z.enum(READ_PURPOSES)),
  /** Of a look without a task; with the officer's own words. */
  accessReason: z.nullable(z.enum(ACCESS_REASONS)),
  words: z.nullable(z.string()),
  /** As it was written or coded with any other act. */
  reason: z.nullable(z.string()),
  file: z.nullable(z.strictObject({ id: uuid, no: z.string() })),
})
export type TrailRow = z.output<typeof TrailRow>

const query = z.strictObject({
  /** `next` of the page before. */
  before: z.optional(digits),
})

export const access = {
  listOwnLooks: operation({
    method: 'GET',
    path: '/api/v1/me/access',
    summary: 'Who of staff has looked at the data of the signed-in person, at what and why, newest first, page by page',
    tag: 'access',
    caller: 'participant',
    query,
    output: LookPage,
    status: 200,
    problems: [],
  }),
  searchTrail: operation({
    method: 'POST',
    path: '/api/v1/agency/trail/search',
    summary: 'Who of staff did what in the own area, newest first, page by page; that it was read is recorded',
    tag: 'access',
    caller: 'administrator',
    body: z.strictObject({
      kind: z._default(oneOf(TRAIL_KINDS), 'all'),
      /** Words of the name of who did it. */
      q: z._default(z.string().check(z.maxLength(80, 'TOO_LONG')), ''),
      from: z.optional(day),
      until: z.optional(day),
      before: z.optional(digits),
    }),
    output: z.strictObject({ items: z.array(TrailRow), next: z.nullable(digits) }),
    status: 200,
    problems: ['FIELDS_INVALID'],
  }),
  listChildLooks: operation({
    method: 'GET',
    path: '/api/v1/me/children/:childId/access',
    summary: 'The same for a child of the signed-in person',
    tag: 'access',
    caller: 'guardian',
    params: childParams,
    query,
    output: LookPage,
    status: 200,
    problems: ['NOT_FOUND'],
  }),
}
