import * as z from 'zod/mini'
import { fold, tidy } from '#domain/kernel/text.ts'
import { good } from '#domain/kernel/field.ts'
import { mobilePhone } from '#domain/participants/identifiers.ts'
import { MEMBER_HELP, MEMBER_STATES } from '#domain/units/member-state.ts'
import { memberField } from '#domain/units/roster-cell.ts'
import { ROSTER_COLUMNS } from '#domain/units/roster-columns.ts'
import { ROSTER_FILE_BYTES } from '#domain/units/roster-file.ts'
import { field, instant, oneOf, operation, uuid } from './core.ts'

const upload = { contentTypes: ['application/octet-stream'], maxBytes: ROSTER_FILE_BYTES, tooLarge: 'TABLE_TOO_LARGE' } as const
const yesNo = z.pipe(
  oneOf(['yes', 'no']),
  z.transform((word: 'yes' | 'no') => word === 'yes'),
)

const RosterLine = z.strictObject({ fullName: z.string(), socialInsuranceNo: z.string(), group: z.string() })

/** What a file would do to the roster, and what is wrong in it. Lists end after the first two hundred; the counts do not. */
export const RosterPreview = z.strictObject({
  /** Stands for this file and the roster as it is; to be sent along when the file is applied. */
  seen: z.string(),
  people: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** Members whom the file does not name. */
  missing: z.int(),
  wrongRows: z.int(),
  /** Wrong rows that are right once the lost zeros are put back. */
  repairable: z.int(),
  /** False when a wrong row has no readable number: who is missing cannot be known then. */
  canEndMissing: z.boolean(),
  columns: z.array(z.enum(ROSTER_COLUMNS)),
  /** Heads of columns that are passed over. */
  ignored: z.array(z.string()),
  /** Phones of the file that several of its people have: each gets one message of a reminder. */
  sharedPhones: z.array(z.strictObject({ phone: z.string(), people: z.int() })),
  wrong: z.array(
    z.strictObject({
      sheet: z.string(),
      line: z.int(),
      cell: z.string(),
      column: z.enum(ROSTER_COLUMNS),
      code: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  addedPeople: z.array(RosterLine),
  changedPeople: z.array(z.extend(RosterLine, { fields: z.array(z.enum(ROSTER_COLUMNS)) })),
  missingPeople: z.array(RosterLine),
})
export type RosterPreview = z.output<typeof RosterPreview>

export const RosterApplied = z.strictObject({
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  ended: z.int(),
  leftOut: z.int(),
  /** Members of the roster who match nobody. */
  unmatched: z.int(),
  /** Members who are looked up on another day: too many matched nobody today. */
  waiting: z.int(),
})
export type RosterApplied = z.output<typeof RosterApplied>

export const UnitMember = z.strictObject({
  id: uuid,
  version: z.int(),
  group: z.strictObject({ id: uuid, name: z.string() }),
  fullName: z.string(),
  socialInsuranceNo: z.string(),
  phone: z.string(),
  email: z.string(),
  reference: z.string(),
  state: z.enum(MEMBER_STATES),
  /** Since when, where it is known. */
  since: z.nullable(instant),
  help: z.array(z.enum(MEMBER_HELP)),
  /** Not looked up yet: too many rows of the unit matched nobody today. */
  isUnread: z.boolean(),
})
export type UnitMember = z.output<typeof UnitMember>

export const UnitGroup = z.strictObject({
  id: uuid,
  name: z.string(),
  members: z.int(),
  states: z.strictObject({
    matching: z.int(),
    not_started: z.int(),
    waiting: z.int(),
    to_correct: z.int(),
    activated: z.int(),
    needs_help: z.int(),
  }),
})
export type UnitGroup = z.output<typeof UnitGroup>

/** Somebody as the coordinator writes them by hand: the rules of a row of a file. */
const memberFields = {
  fullName: field(memberField('fullName')),
  socialInsuranceNo: field(memberField('socialInsuranceNo')),
  group: field(memberField('group')),
  phone: field(memberField('phone')),
  email: field(memberField('email')),
  reference: field(memberField('reference')),
}

/** An upload that was applied: counts, and who did it. The file and its name are not kept. */
export const RosterUpload = z.strictObject({
  id: uuid,
  by: z.string(),
  at: instant,
  /** Rows that could be taken over; those that were left out are not among them. */
  people: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  ended: z.int(),
  leftOut: z.int(),
})
export type RosterUpload = z.output<typeof RosterUpload>

const path = '/api/v1/unit'
const rosterProblems = [
  'BUSY',
  'FIELDS_INVALID',
  'UNSUPPORTED_CONTENT',
  'TABLE_EMPTY',
  'TABLE_TOO_LARGE',
  'TABLE_TOO_MUCH',
  'TABLE_ENCODING',
  'TABLE_UNKNOWN',
  'TABLE_OLD_EXCEL',
  'TABLE_ENCRYPTED',
  'TABLE_MACROS',
  'TABLE_DAMAGED',
  'ROSTER_NO_HEAD',
  'ROSTER_EMPTY',
  'ROSTER_HEAD_TWICE',
  'ROSTER_MERGED',
  'ROSTER_FULL',
  'TOO_MANY_REQUESTS',
] as const
const memberParams = z.strictObject({ id: uuid })
const version = z.int('FORM')
/** As many as a class has, and more than a list shows. */
const AT_ONCE = 100

export const unitRoster = {
  getRosterTemplate: operation({
    method: 'GET',
    path: `${path}/roster/template`,
    summary: 'A workbook to fill in: the columns of a roster with two invented people',
    tag: 'units',
    caller: 'coordinator',
    query: z.strictObject({ language: z._default(oneOf(['vi', 'en']), 'vi') }),
    output: { file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    status: 200,
    problems: [],
  }),
  previewRoster: operation({
    method: 'POST',
    path: `${path}/roster/preview`,
    summary:
      'Read a roster (Excel or CSV, up to 5 MB) and tell what it would change. Nothing is kept, neither of the file nor of its people',
    tag: 'units',
    caller: 'coordinator',
    query: z.strictObject({ repair: z._default(yesNo, false) }),
    upload,
    output: RosterPreview,
    status: 200,
    problems: rosterProblems,
    perMinute: 30,
  }),
  applyRoster: operation({
    method: 'POST',
    path: `${path}/roster/apply`,
    summary: 'Apply the file that was previewed. The file itself is not kept; who applied it and what it changed is',
    tag: 'units',
    caller: 'coordinator',
    query: z.strictObject({
      seen: z.string().check(z.regex(/^[\w-]{43}$/u, 'FORM')),
      repair: z._default(yesNo, false),
      leaveOutWrong: z._default(yesNo, false),
      endMissing: z._default(yesNo, false),
    }),
    upload,
    output: RosterApplied,
    status: 200,
    problems: [...rosterProblems, 'ROSTER_CHANGED', 'ROSTER_WRONG_ROWS'],
    perMinute: 10,
  }),
  listUnitGroups: operation({
    method: 'GET',
    path: `${path}/groups`,
    summary: 'Groups of the roster (classes, departments) with how many of their members are how far',
    tag: 'units',
    caller: 'coordinator',
    output: z.array(UnitGroup),
    status: 200,
    problems: [],
  }),
  listMembers: operation({
    method: 'POST',
    path: `${path}/members/search`,
    summary: 'Members of today by name (without diacritics), number, group and state, fifty at a time',
    tag: 'units',
    caller: 'coordinator',
    body: z.strictObject({
      q: z._default(
        field(raw => good(fold(tidy(raw))), 100),
        '',
      ),
      group: z._default(z.nullable(uuid), null),
      state: z._default(z.nullable(oneOf(MEMBER_STATES)), null),
      after: z._default(z.nullable(uuid), null),
    }),
    output: z.strictObject({ items: z.array(UnitMember), next: z.nullable(uuid) }),
    status: 200,
    problems: [],
  }),
  listRosterUploads: operation({
    method: 'GET',
    path: `${path}/roster/uploads`,
    summary: 'Rosters that were applied, the newest first: who did it, when, and how many people each changed',
    tag: 'units',
    caller: 'coordinator',
    output: z.array(RosterUpload),
    status: 200,
    problems: [],
  }),
  addMember: operation({
    method: 'POST',
    path: `${path}/members`,
    summary: 'Add one person to the roster, by the rules of a row of a file',
    tag: 'units',
    caller: 'coordinator',
    body: z.strictObject(memberFields),
    output: UnitMember,
    status: 201,
    problems: ['IDEMPOTENCY_KEY_REUSED', 'FIELDS_INVALID', 'MEMBER_TWICE', 'ROSTER_FULL', 'TOO_MANY_REQUESTS'],
    perMinute: 60,
    onceByKey: true,
  }),
  changeMember: operation({
    method: 'PUT',
    path: `${path}/members/:id`,
    summary: 'Change what the roster holds of a member',
    tag: 'units',
    caller: 'coordinator',
    params: memberParams,
    body: z.strictObject({ version, ...memberFields }),
    output: UnitMember,
    status: 200,
    problems: ['NOT_FOUND', 'FIELDS_INVALID', 'MEMBER_CHANGED', 'MEMBER_TWICE', 'TOO_MANY_REQUESTS'],
    perMinute: 60,
  }),
  endMembership: operation({
    method: 'POST',
    path: `${path}/members/:id/end`,
    summary: 'Somebody has left the unit: contacts are deleted, and the state is not read any more',
    tag: 'units',
    caller: 'coordinator',
    params: memberParams,
    body: z.strictObject({ version }),
    output: z.undefined(),
    status: 204,
    problems: ['NOT_FOUND', 'MEMBER_CHANGED'],
  }),
  reportPhones: operation({
    method: 'POST',
    path: `${path}/phone-reports`,
    summary: 'Tell the agency that registrations of members have a wrong phone: a support request for each. No phone is changed by it',
    tag: 'units',
    caller: 'coordinator',
    body: z.strictObject({
      members: z
        .array(z.strictObject({ id: uuid, phone: field(mobilePhone) }))
        .check(z.minLength(1, 'CHOICE_ONE_AT_LEAST'), z.maxLength(AT_ONCE, 'TOO_LONG')),
    }),
    output: z.strictObject({ reported: z.int(), already: z.int() }),
    status: 201,
    problems: ['IDEMPOTENCY_KEY_REUSED', 'FIELDS_INVALID', 'NOT_FOUND', 'ACTION_NOT_ALLOWED', 'TOO_MANY_REQUESTS'],
    perMinute: 10,
    onceByKey: true,
  }),
}
