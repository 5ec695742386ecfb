import * as z from 'zod/mini'
import {
  ANNOUNCEMENT_KINDS,
  ANNOUNCEMENT_PAGES,
  ANNOUNCEMENT_STATES,
  ANNOUNCEMENT_STEP_NAMES,
  type AnnouncementStep,
} from '#domain/announcements/announcement.ts'
import { TAKING_PART } from '#domain/announcements/audience.ts'
import { ANNOUNCEMENT_SCOPES } from '#domain/announcements/reach.ts'
import { announcementText, announcementTitle, englishText, englishTitle } from '#domain/announcements/words.ts'
import { someWords } from '#domain/kernel/text.ts'
import { day, field, instant, oneOf, operation } from './core.ts'

const scope = {
  kind: z.enum(ANNOUNCEMENT_SCOPES),
  /** Of the province or agency; '' for the nation. */
  code: z.string(),
}
export const AnnouncementScopeRow = z.strictObject({ ...scope, name: z.string() })
export type AnnouncementScopeRow = z.output<typeof AnnouncementScopeRow>

/** Everything that is named must hold; null and an empty list ask for nothing. */
const Audience = z.strictObject({
  ageFrom: z.nullable(z.int('FORM')),
  ageTo: z.nullable(z.int('FORM')),
  /** By a contribution of the last three months. */
  takingPart: z.array(oneOf(TAKING_PART)).check(z.maxLength(TAKING_PART.length, 'TOO_LONG')),
  /** The card ends within so many days, and none follows it. */
  cardEndsWithinDays: z.nullable(z.int('FORM')),
  /** Employer or school of the last three months. */
  unitCode: z.nullable(z.string().check(z.maxLength(40, 'TOO_LONG'))),
})

/** A number of people, rounded down to tens; null under `fewest`, so that nobody is singled out. */
const RoughCount = z.strictObject({
  about: z.nullable(z.int()),
  fewest: z.int(),
  /** There are more than were counted. */
  isMore: z.boolean(),
})
export type RoughCount = z.output<typeof RoughCount>

const AnnouncementRow = z.strictObject({
  /** As it is called in the office, and in its address. */
  no: z.int(),
  kind: z.enum(ANNOUNCEMENT_KINDS),
  scope: AnnouncementScopeRow,
  titleVi: z.string(),
  /** Not before. */
  sendAt: instant,
  state: z.enum(ANNOUNCEMENT_STATES),
  writtenBy: z.string(),
  createdAt: instant,
})
export type AnnouncementRow = z.output<typeof AnnouncementRow>

export const Announcement = z.extend(AnnouncementRow, {
  version: z.int(),
  audience: Audience,
  /** Name of the unit of the audience. */
  unitName: z.nullable(z.string()),
  textVi: z.string(),
  /** Empty: people who read English see the Vietnamese words. */
  titleEn: z.string(),
  textEn: z.string(),
  page: z.nullable(z.enum(ANNOUNCEMENT_PAGES)),
  sendOn: day,
  sendHour: z.int(),
  submittedAt: z.nullable(instant),
  releasedBy: z.nullable(z.string()),
  releasedAt: z.nullable(instant),
  endedAt: z.nullable(instant),
  /** Why it was given back, paused or ended, and by whom. */
  reason: z.nullable(z.strictObject({ words: z.string(), by: z.string() })),
  /** What who asks may do now: the same table guards each step. */
  steps: z.array(z.enum(ANNOUNCEMENT_STEP_NAMES as [AnnouncementStep, ...AnnouncementStep[]])),
  /** Null before it is released. */
  progress: z.nullable(
    z.strictObject({
      /** Of a hundred accounts those that were looked at; nobody is told twice. */
      percent: z.int(),
      reached: RoughCount,
      /** Had as many announcements lately as one person gets. */
      limited: RoughCount,
      /** A device of theirs was to ring, and has shown it. */
      rung: RoughCount,
      shown: RoughCount,
      read: RoughCount,
      countedAt: z.nullable(instant),
    }),
  ),
})
export type Announcement = z.output<typeof Announcement>

const target = {
  scope: z.strictObject({ kind: oneOf(ANNOUNCEMENT_SCOPES), code: z.string().check(z.maxLength(5, 'FORM')) }),
  audience: Audience,
}
const form = {
  ...target,
  kind: oneOf(ANNOUNCEMENT_KINDS),
  titleVi: field(announcementTitle, 300),
  textVi: field(announcementText, 3_000),
  titleEn: field(englishTitle, 300),
  textEn: field(englishText, 3_000),
  page: z.nullable(oneOf(ANNOUNCEMENT_PAGES)),
  /** Day and hour in Vietnam. */
  sendOn: z.string('REQUIRED').check(z.maxLength(10, 'FORM')),
  sendHour: z.int('FORM'),
}
const whole = z.pipe(
  z.string('REQUIRED').check(z.regex(/^\d{1,9}$/u, 'FORM')),
  z.transform((text: string) => Number(text)),
)
const params = z.strictObject({ no: whole })
const seen = { /** That was on the screen. */ version: z.int('FORM') }
const reason = { reason: field(someWords, 300) }

const TAG = 'announcements'
const ONE = ['NOT_FOUND', 'FIELDS_INVALID'] as const
const STEP = [...ONE, 'ANNOUNCEMENT_STATE', 'ANNOUNCEMENT_NOT_YOURS'] as const
const RELEASE = [...STEP, 'ANNOUNCEMENT_OWN', 'STEP_UP_REQUIRED'] as const

/** What an office tells many people (Thông báo tới người dân). */
export const announcements = {
  listAnnouncements: operation({
    method: 'GET',
    path: '/api/v1/agency/announcements',
    summary: 'Announcements of the own area, and those released above it, the newest first, from a number downwards',
    tag: TAG,
    caller: 'officer',
    query: z.strictObject({
      before: z.optional(whole),
      state: z.optional(oneOf(ANNOUNCEMENT_STATES)),
      /** Words of the title, with or without diacritics. */
      q: z.optional(z.string().check(z.maxLength(80, 'TOO_LONG'))),
    }),
    output: z.strictObject({ items: z.array(AnnouncementRow), next: z.nullable(z.int()) }),
    status: 200,
    problems: ['FIELDS_INVALID'],
  }),
  listAnnouncementScopes: operation({
    method: 'GET',
    path: '/api/v1/agency/announcement-scopes',
    summary: 'To whose people one may write: the nation, provinces, agencies; and the hours in which announcements go out',
    tag: TAG,
    caller: 'officer',
    output: z.strictObject({ scopes: z.array(AnnouncementScopeRow), fromHour: z.int(), untilHour: z.int() }),
    status: 200,
    problems: [],
  }),
  countAudience: operation({
    method: 'POST',
    path: '/api/v1/agency/announcement-audiences',
    summary: 'How many people with an account are in a group now, rounded; small groups are not told. Recorded',
    tag: TAG,
    caller: 'officer',
    body: z.strictObject(target),
    output: RoughCount,
    status: 200,
    problems: ['FIELDS_INVALID', 'ANNOUNCEMENT_OUT_OF_REACH', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
  createAnnouncement: operation({
    method: 'POST',
    path: '/api/v1/agency/announcements',
    summary: 'Write an announcement: a draft that goes to nobody',
    tag: TAG,
    caller: 'officer',
    body: z.strictObject(form),
    output: Announcement,
    status: 201,
    problems: ['FIELDS_INVALID', 'ANNOUNCEMENT_OUT_OF_REACH', 'IDEMPOTENCY_KEY_REUSED', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
    onceByKey: true,
  }),
  getAnnouncement: operation({
    method: 'GET',
    path: '/api/v1/agency/announcements/:no',
    summary: 'One announcement: its words, its group, how far it is; numbers of people, never who',
    tag: TAG,
    caller: 'officer',
    params,
    output: Announcement,
    status: 200,
    problems: ONE,
  }),
  changeAnnouncement: operation({
    method: 'PUT',
    path: '/api/v1/agency/announcements/:no',
    summary: 'Change the own draft',
    tag: TAG,
    caller: 'officer',
    params,
    body: z.strictObject({ ...seen, ...form }),
    output: Announcement,
    status: 200,
    problems: [...STEP, 'ANNOUNCEMENT_OUT_OF_REACH'],
  }),
  submitAnnouncement: operation({
    method: 'POST',
    path: '/api/v1/agency/announcements/:no/submit',
    summary: 'Put the own draft before a second person, who releases it',
    tag: TAG,
    caller: 'officer',
    params,
    body: z.strictObject(seen),
    output: Announcement,
    status: 200,
    problems: [...STEP, 'ANNOUNCEMENT_TOO_FEW'],
  }),
  takeBackAnnouncement: operation({
    method: 'POST',
    path: '/api/v1/agency/announcements/:no/take-back',
    summary: 'Make the own announcement a draft again, before it is released',
    tag: TAG,
    caller: 'officer',
    params,
    body: z.strictObject(seen),
    output: Announcement,
    status: 200,
    problems: STEP,
  }),
  discardAnnouncement: operation({
    method: 'POST',
    path: '/api/v1/agency/announcements/:no/discard',
    summary: 'End the own draft',
    tag: TAG,
    caller: 'officer',
    params,
    body: z.strictObject(seen),
    output: Announcement,
    status: 200,
    problems: STEP,
  }),
  giveBackAnnouncement: operation({
    method: 'POST',
    path: '/api/v1/agency/announcements/:no/give-back',
    summary: 'Give an announcement back to its writer, with the reason',
    tag: TAG,
    caller: 'administrator',
    params,
    body: z.strictObject({ ...seen, ...reason }),
    output: Announcement,
    status: 200,
    problems: [...STEP, 'ANNOUNCEMENT_OWN'],
  }),
  releaseAnnouncement: operation({
    method: 'POST',
    path: '/api/v1/agency/announcements/:no/release',
    summary: 'Let an announcement that somebody else has written go out at its hour, or at once when that has passed',
    tag: TAG,
    caller: 'administrator',
    freshProof: true,
    params,
    body: z.strictObject(seen),
    output: Announcement,
    status: 200,
    problems: [...RELEASE, 'ANNOUNCEMENT_TOO_FEW'],
  }),
  pauseAnnouncement: operation({
    method: 'POST',
    path: '/api/v1/agency/announcements/:no/pause',
    summary: 'Hold an announcement, before its hour or while it goes out: nobody more is told until it goes on',
    tag: TAG,
    caller: 'officer',
    params,
    body: z.strictObject({ ...seen, ...reason }),
    output: Announcement,
    status: 200,
    problems: STEP,
  }),
  goOnAnnouncement: operation({
    method: 'POST',
    path: '/api/v1/agency/announcements/:no/go-on',
    summary: 'Let a held announcement go on where it stopped; by an administrator who has not written it',
    tag: TAG,
    caller: 'administrator',
    freshProof: true,
    params,
    body: z.strictObject(seen),
    output: Announcement,
    status: 200,
    problems: RELEASE,
  }),
  cancelAnnouncement: operation({
    method: 'POST',
    path: '/api/v1/agency/announcements/:no/cancel',
    summary: 'End an announcement for good: nobody more is told; who has it keeps it',
    tag: TAG,
    caller: 'officer',
    params,
    body: z.strictObject({ ...seen, ...reason }),
    output: Announcement,
    status: 200,
    problems: STEP,
  }),
}
