import * as z from 'zod/mini'
import { MEMBER_HELP, MEMBER_STATES } from '#domain/units/member-state.ts'
import { LEFT_OUT, REMINDABLE, REMINDER_AIMS, REMINDER_OUTCOMES } from '#domain/units/reminder.ts'
import { day, instant, oneOf, operation, uuid } from './core.ts'
import { UnitCampaign } from './unit-campaigns.ts'

const Counts = z.strictObject({
  /** Without those who are being matched. */
  members: z.int(),
  /** Not looked up yet: their state is not known, they are not reminded, and no forecast counts them. */
  matching: z.int(),
  notStarted: z.int(),
  waiting: z.int(),
  toCorrect: z.int(),
  activated: z.int(),
  needsHelp: z.int(),
})

const Forecast = z.strictObject({
  kind: z.enum(['done', 'too_early', 'stalled', 'far', 'day']),
  /** Days of which the pace is taken. */
  windowDays: z.int(),
  finish: z.nullable(day),
  earliest: z.nullable(day),
  /** Null: too far away to be told. */
  latest: z.nullable(day),
  daysLate: z.int(),
})

/** How the unit's people stand at this moment; members of today only. */
export const UnitBoard = z.strictObject({
  today: day,
  campaign: z.nullable(UnitCampaign),
  counts: Counts,
  /** At the end of the last day; null before the first one. */
  yesterday: z.nullable(z.strictObject({ members: z.int(), activated: z.int() })),
  forecast: Forecast,
  /** Classes or departments, the slowest first. */
  groups: z.array(
    z.extend(Counts, {
      id: uuid,
      name: z.string(),
      /** Of those who have not started: who opened their personal link; 0 as long as they are fewer than five. */
      opened: z.int(),
    }),
  ),
  /** Who needs help, who waits longest first; the first twenty. */
  help: z.array(z.strictObject({ id: uuid, fullName: z.string(), group: z.string(), help: z.array(z.enum(MEMBER_HELP)) })),
})
export type UnitBoard = z.output<typeof UnitBoard>

const LeftOutCount = z.strictObject({ reason: z.enum(LEFT_OUT), count: z.int() })

/** What a reminder would be, before it is sent. */
export const ReminderPreview = z.strictObject({
  sms: z.int(),
  email: z.int(),
  /** Parts that carriers count for all of these: a long text has several, a letter is one. */
  parts: z.int(),
  leftOut: z.array(LeftOutCount),
  /** When the first message goes; later than now at night, and when the messages of all units together are used up for the day. */
  from: instant,
  isDayFull: z.boolean(),
  /** The words of the text and of the letter for each state that is reminded of, with the link of the first who gets one. */
  words: z.array(z.strictObject({ state: z.enum(REMINDABLE), sms: z.string(), smsParts: z.int(), subject: z.string(), email: z.string() })),
  /** Parts that the unit may still put in line today. */
  budget: z.int(),
  /** When the first of those who were reminded too lately may be reminded again; null when nobody was, or the message is still on its way. */
  again: z.nullable(instant),
})
export type ReminderPreview = z.output<typeof ReminderPreview>

export const ReminderRow = z.strictObject({
  id: uuid,
  by: z.string(),
  at: instant,
  state: z.enum(REMINDER_AIMS),
  /** Null: of the whole unit, or one member. */
  group: z.nullable(z.string()),
  members: z.int(),
  outcomes: z.array(z.strictObject({ outcome: z.enum(REMINDER_OUTCOMES), count: z.int() })),
})
export type ReminderRow = z.output<typeof ReminderRow>

/** Whom to remind: one member, a group, or with neither the whole unit. */
const aim = z.strictObject({
  state: z._default(oneOf(REMINDER_AIMS), 'both'),
  group: z._default(z.nullable(uuid), null),
  member: z._default(z.nullable(uuid), null),
})

const language = z._default(oneOf(['vi', 'en']), 'vi')

export const unitBoard = {
  getUnitBoard: operation({
    method: 'GET',
    path: '/api/v1/unit/board',
    summary: 'How the people of the own unit stand: in all and by group, with yesterday, a forecast and who needs help',
    tag: 'units',
    caller: 'coordinator',
    output: UnitBoard,
    status: 200,
    problems: [],
  }),
  getMembersCsv: operation({
    method: 'GET',
    path: '/api/v1/unit/board/csv',
    summary: 'The list of members with their states as CSV: UTF-8 with a byte-order mark, separated by ";"; recorded',
    tag: 'units',
    caller: 'coordinator',
    query: z.strictObject({ language, state: z.optional(oneOf(MEMBER_STATES)) }),
    freshProof: true,
    output: { file: 'text/csv; charset=utf-8' },
    status: 200,
    problems: ['FIELDS_INVALID', 'STEP_UP_REQUIRED'],
    perMinute: 20,
  }),
  getMembersWorkbook: operation({
    method: 'GET',
    path: '/api/v1/unit/board/xlsx',
    summary: 'The same list as an Excel workbook; recorded',
    tag: 'units',
    caller: 'coordinator',
    query: z.strictObject({ language, state: z.optional(oneOf(MEMBER_STATES)) }),
    freshProof: true,
    output: { file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    status: 200,
    problems: ['FIELDS_INVALID', 'STEP_UP_REQUIRED'],
    perMinute: 20,
  }),
  previewReminder: operation({
    method: 'POST',
    path: '/api/v1/unit/reminders/preview',
    summary: 'Whom a reminder would reach, by which way and in which words; nothing is sent',
    tag: 'units',
    caller: 'coordinator',
    body: aim,
    output: ReminderPreview,
    status: 200,
    problems: ['FIELDS_INVALID', 'NOT_FOUND', 'UNIT_CAMPAIGN_NONE'],
  }),
  sendReminder: operation({
    method: 'POST',
    path: '/api/v1/unit/reminders',
    summary: 'Remind those who may be reminded; at night the messages wait for the morning, and who starts meanwhile gets none',
    tag: 'units',
    caller: 'coordinator',
    body: aim,
    output: ReminderRow,
    status: 201,
    problems: ['IDEMPOTENCY_KEY_REUSED', 'FIELDS_INVALID', 'NOT_FOUND', 'UNIT_CAMPAIGN_NONE', 'NOBODY_TO_REMIND'],
    perMinute: 20,
    onceByKey: true,
  }),
  listReminders: operation({
    method: 'GET',
    path: '/api/v1/unit/reminders',
    summary: 'Reminders of the own unit, the newest first, with what became of them',
    tag: 'units',
    caller: 'coordinator',
    output: z.array(ReminderRow),
    status: 200,
    problems: [],
  }),
  getReminder: operation({
    method: 'GET',
    path: '/api/v1/unit/reminders/:id',
    summary: 'A reminder, member by member: sent by which way, or why not',
    tag: 'units',
    caller: 'coordinator',
    params: z.strictObject({ id: uuid }),
    output: z.extend(ReminderRow, {
      people: z.array(
        z.strictObject({
          id: uuid,
          fullName: z.string(),
          group: z.string(),
          outcome: z.enum(REMINDER_OUTCOMES),
          channel: z.nullable(z.enum(['sms', 'email'])),
        }),
      ),
    }),
    status: 200,
    problems: ['NOT_FOUND'],
  }),
}
