import * as z from 'zod/mini'
import { CHANGE_OUTCOMES } from '#domain/changes/change.ts'
import { VISIT_REASONS } from '#domain/disputes/dispute.ts'
import { POLICY_KEYS } from '#domain/kernel/policy.ts'
import { RELATIONS } from '#domain/guardians/childhood.ts'
import { DUE_FILTERS, OUTCOMES, QUEUE_FILTERS } from '#domain/review/queue.ts'
import { ACCESS_REASONS, accessWords } from '#domain/access/reads.ts'
import { CASE_ACTIONS, CASE_KINDS, CASE_STATES } from '#domain/review/transitions.ts'
import { PHOTO_KINDS } from '#domain/registration/photo-kinds.ts'
import { CaseEvent, SentMessage } from './case-tracking.ts'
import { day, field, instant, oneOf, operation, uuid } from './core.ts'
import { Agency } from './directory.ts'
import { DisputedMatter } from './disputes.ts'
import { PolicyValue } from './policies.ts'
import {
  Comparison,
  FeedbackContent,
  Population,
  ScannedItem,
  ServiceContent,
  SupportContent,
  UnitAccountContent,
} from './review-evidence.ts'
import { PendingDecision, RiskMark } from './review-parts.ts'

export const CaseRow = z.strictObject({
  id: uuid,
  kind: z.enum(CASE_KINDS),
  no: z.string(),
  state: z.enum(CASE_STATES),
  version: z.int(),
  applicantName: z.string(),
  socialInsuranceNo: z.string(),
  agencyCode: z.string(),
  agencyName: z.string(),
  submittedAt: instant,
  dueAt: instant,
  assignedTo: z.nullable(z.strictObject({ id: uuid, fullName: z.string() })),
  /** Handed in by a parent for a child. */
  forChild: z.boolean(),
  /** Items of the declaration that differ from the registry. */
  differences: z.int(),
  /** 0: nothing stands out · 1: a mark of notice · 2: one of high severity. */
  risk: z.int(),
})
export type CaseRow = z.output<typeof CaseRow>

export const CaseFile = z.strictObject({
  id: uuid,
  kind: z.enum(CASE_KINDS),
  no: z.string(),
  state: z.enum(CASE_STATES),
  version: z.int(),
  applicantName: z.string(),
  birthDate: z.nullable(day),
  submittedAt: instant,
  dueAt: instant,
  /** Until when a correction is waited for; null when none is. */
  returnedUntil: z.nullable(instant),
  agency: Agency,
  assignedTo: z.nullable(z.strictObject({ id: uuid, fullName: z.string(), isMe: z.boolean(), since: z.nullable(instant) })),
  /** The officer who reads this is the applicant, one of the family, or named in the complaint. */
  kinship: z.nullable(z.enum(['self', 'relative', 'named'])),
  /** A decision that has not taken effect; null when there is none. */
  pending: z.nullable(PendingDecision),
  risks: z.array(RiskMark),
  comparison: z.array(Comparison),
  population: z.nullable(Population),
  /** Empty when no code was scanned. */
  scanned: z.array(ScannedItem),
  photos: z.array(z.strictObject({ id: uuid, kind: z.enum(PHOTO_KINDS), width: z.int(), height: z.int(), at: instant })),
  events: z.array(CaseEvent),
  messages: z.array(SentMessage),
  /** What this officer may do now. */
  actions: z.array(z.enum(CASE_ACTIONS)),
  /** Where news go, and in which language they are written; masked is empty for somebody who reads them in the app alone. */
  contact: z.strictObject({ channel: z.enum(['sms', 'email']), masked: z.string(), language: z.enum(['vi', 'en']) }),
  /** Whether the form signed on paper is wanted, and the day on which it came. */
  signedForm: z.strictObject({ isNeeded: z.boolean(), on: z.nullable(day) }),
  /** The policies by which the file is judged: those of the day on which it was sent. `changed`: what counts otherwise today. */
  filedUnder: z.nullable(
    z.strictObject({
      no: z.int(),
      changed: z.array(z.strictObject({ key: z.enum(POLICY_KEYS), filed: PolicyValue, current: PolicyValue })),
    }),
  ),
  campaign: z.nullable(z.strictObject({ code: z.string(), unitName: z.string() })),
  /** Of a child's file: the parent who hands it in, as the registry knows them. */
  child: z.nullable(
    z.strictObject({
      relation: z.enum(RELATIONS),
      guardian: z.strictObject({ fullName: z.string(), socialInsuranceNo: z.string(), birthDate: day, address: z.nullable(z.string()) }),
      /** Others who look after this child already. */
      otherGuardians: z.int(),
      /** After the approval: whether the guardian's access is open, was ended, or is over because the child is of age. */
      access: z.nullable(z.enum(['open', 'ended', 'grown_up'])),
    }),
  ),
  /** Of a request for a unit account only. */
  unitAccount: z.nullable(UnitAccountContent),
  /** Of a change only: whether it is about the person or about contact and address, from when on an approved contact counts, how it ended. */
  change: z.nullable(
    z.strictObject({ aboutPerson: z.boolean(), takesEffectAt: z.nullable(instant), outcome: z.nullable(z.enum(CHANGE_OUTCOMES)) }),
  ),
  /** Of a report about the own record only: what stood there when it was reported, and whether it stands there today. */
  dispute: z.nullable(
    z.strictObject({
      about: DisputedMatter,
      reason: z.nullable(z.enum(VISIT_REASONS)),
      words: z.string(),
      stillStands: z.boolean(),
      /** The guardian who has reported it for a child; null: the person whose record it is. A link that has ended hears nothing more. */
      reporter: z.nullable(z.strictObject({ fullName: z.string(), relation: z.enum(RELATIONS), isOpen: z.boolean() })),
    }),
  ),
  /** Of a request for a service only. */
  service: z.nullable(ServiceContent),
  /** Of feedback only. Words and name are empty for whoever is named in it. */
  feedback: z.nullable(FeedbackContent),
  /** Of a support request only. */
  support: z.nullable(SupportContent),
})
export type CaseFile = z.output<typeof CaseFile>

const caseParams = z.strictObject({ id: uuid })
const version = z.int('FORM')
const problems = [
  'CASE_FILE_NOT_FOUND',
  'CASE_FILE_CHANGED',
  'CASE_FILE_OF_COLLEAGUE',
  'ACTION_NOT_ALLOWED',
  'OWN_CASE_FILE',
  'RELATIVE_CASE_FILE',
  'NAMED_CASE_FILE',
  'FIELDS_INVALID',
] as const

/** The queue, and a file in the hands of an officer up to the decision. */
export const review = {
  /** POST although it only reads: names and numbers that are looked for must not stand in an address. */
  listCaseFiles: operation({
    method: 'POST',
    path: '/api/v1/agency/case-files/search',
    summary: "Queue of the officer's agency and those below: past their day first, then by place; or the files that fit the words",
    tag: 'review',
    caller: 'officer',
    body: z.strictObject({
      /** Without one: what is open; where words are looked for, every state. */
      filter: z.optional(oneOf(QUEUE_FILTERS)),
      /** What follows narrows the filter; all that is given must hold. */
      due: z.optional(oneOf(DUE_FILTERS)),
      risk: z.optional(z.literal(true, 'CHOICE')),
      kind: z.optional(oneOf(CASE_KINDS)),
      /** One office of the area. */
      office: z.optional(z.string().check(z.regex(/^(?:\d{3}|\d{5})$/u, 'FORM'))),
      /** Of decided files: how, and the days (the last one too) on which they were. */
      outcome: z.optional(oneOf(OUTCOMES)),
      decidedFrom: z.optional(day),
      decidedUntil: z.optional(day),
      q: z.optional(z.string().check(z.maxLength(80, 'TOO_LONG'))),
      /** `next` or `previous` of another page of the same list; not both. */
      after: z.optional(z.string().check(z.maxLength(120, 'FORM'))),
      before: z.optional(z.string().check(z.maxLength(120, 'FORM'))),
      limit: z._default(z.int('FORM').check(z.gte(1, 'FORM'), z.lte(100, 'FORM')), 25),
    }),
    output: z.strictObject({ items: z.array(CaseRow), next: z.nullable(z.string()), previous: z.nullable(z.string()) }),
    status: 200,
    problems: ['FIELDS_INVALID', 'REQUEST_MALFORMED'],
  }),
  countCaseFiles: operation({
    method: 'GET',
    path: '/api/v1/agency/case-files/counts',
    summary: 'How many files each filter of the queue holds; 1000 stands for "more than 999"',
    tag: 'review',
    caller: 'officer',
    output: z.strictObject({
      open: z.int(),
      new: z.int(),
      mine: z.int(),
      returned: z.int(),
      due_today: z.int(),
      overdue: z.int(),
      risk: z.int(),
      support: z.int(),
      second: z.int(),
      failed_messages: z.int(),
    }),
    status: 200,
    problems: [],
  }),
  getCaseFile: operation({
    method: 'GET',
    path: '/api/v1/agency/case-files/:id',
    summary: 'A file with everything needed to decide it; opening it is recorded',
    tag: 'review',
    caller: 'officer',
    params: caseParams,
    output: CaseFile,
    status: 200,
    problems: ['CASE_FILE_NOT_FOUND', 'ACCESS_REASON_NEEDED'],
  }),
  giveAccessReason: operation({
    method: 'POST',
    path: '/api/v1/agency/case-files/:id/reason',
    summary: 'Open a file that is none of the own tasks: the reason holds for the day, and the person reads it',
    tag: 'review',
    caller: 'officer',
    params: caseParams,
    body: z.strictObject({ reason: oneOf(ACCESS_REASONS), words: z._default(field(accessWords, 200), '') }),
    output: CaseFile,
    status: 200,
    problems: ['CASE_FILE_NOT_FOUND', 'FIELDS_INVALID'],
  }),
  getCasePhoto: operation({
    method: 'GET',
    path: '/api/v1/agency/case-files/:id/photos/:photoId',
    summary: 'A photo of the file; seeing it is recorded',
    tag: 'review',
    caller: 'officer',
    params: z.strictObject({ id: uuid, photoId: uuid }),
    output: { file: 'image/jpeg' },
    status: 200,
    problems: ['CASE_FILE_NOT_FOUND', 'ACCESS_REASON_NEEDED'],
  }),
  getCaseForm: operation({
    method: 'GET',
    path: '/api/v1/agency/case-files/:id/form',
    summary: 'Form 01 of the file as PDF',
    tag: 'review',
    caller: 'officer',
    params: caseParams,
    output: { file: 'application/pdf' },
    status: 200,
    problems: ['CASE_FILE_NOT_FOUND', 'BUSY'],
  }),
  takeCaseFile: operation({
    method: 'POST',
    path: '/api/v1/agency/case-files/:id/take',
    summary: 'Take a file for review; colleagues see whose it is',
    tag: 'review',
    caller: 'officer',
    params: caseParams,
    body: z.strictObject({ version }),
    output: CaseFile,
    status: 200,
    problems,
  }),
  listColleagues: operation({
    method: 'GET',
    path: '/api/v1/agency/case-files/:id/colleagues',
    summary: 'Who may be given a file: active staff of its agency and of the office above, with how many files each of them holds',
    tag: 'review',
    caller: 'officer',
    params: caseParams,
    output: z.array(z.strictObject({ id: uuid, fullName: z.string(), agencyName: z.string(), holds: z.int(), isMe: z.boolean() })),
    status: 200,
    problems: ['CASE_FILE_NOT_FOUND', 'ACCESS_REASON_NEEDED'],
  }),
  assignCaseFile: operation({
    method: 'POST',
    path: '/api/v1/agency/case-files/:id/assign',
    summary:
      'Give a file to a colleague: who holds it, or an officer of the province or an administrator for the area; nobody outside is told',
    tag: 'review',
    caller: 'officer',
    params: caseParams,
    body: z.strictObject({ version, to: uuid }),
    output: z.strictObject({ id: uuid, version: z.int() }),
    status: 200,
    problems,
  }),
  releaseCaseFile: operation({
    method: 'POST',
    path: '/api/v1/agency/case-files/:id/release',
    summary: 'Put a file back into the queue',
    tag: 'review',
    caller: 'officer',
    params: caseParams,
    body: z.strictObject({ version }),
    output: CaseFile,
    status: 200,
    problems,
  }),
  takeNextCaseFile: operation({
    method: 'POST',
    path: '/api/v1/agency/case-files/take-next',
    summary: 'Take the first file of the queue that nobody has; null when the queue is empty',
    tag: 'review',
    caller: 'officer',
    output: z.nullable(z.strictObject({ id: uuid })),
    status: 200,
    problems: [],
  }),
  recordSignedForm: operation({
    method: 'POST',
    path: '/api/v1/agency/case-files/:id/signed-form',
    summary: 'Note the day on which the form signed on paper came in; null takes the note back',
    tag: 'review',
    caller: 'officer',
    params: caseParams,
    body: z.strictObject({ on: z.nullable(day) }),
    output: CaseFile,
    status: 200,
    problems: ['CASE_FILE_NOT_FOUND', 'ACTION_NOT_ALLOWED', 'OWN_CASE_FILE', 'RELATIVE_CASE_FILE', 'FIELDS_INVALID'],
  }),
  endGuardianAccess: operation({
    method: 'POST',
    path: '/api/v1/agency/case-files/:id/end-guardian-access',
    summary: "End a guardian's access to the records of the child of an approved file; the guardian is told",
    tag: 'review',
    caller: 'officer',
    params: caseParams,
    output: CaseFile,
    status: 200,
    problems: ['ACCESS_REASON_NEEDED', 'CASE_FILE_NOT_FOUND', 'ACTION_NOT_ALLOWED', 'OWN_CASE_FILE', 'RELATIVE_CASE_FILE'],
  }),
}
