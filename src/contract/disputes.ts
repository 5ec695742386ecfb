import * as z from 'zod/mini'
import { FUNDS, PERIOD_STATUSES } from '#domain/contributions/book.ts'
import { DISPUTE_SUBJECTS, VISIT_REASONS, disputeWords } from '#domain/disputes/dispute.ts'
import { REASONS } from '#domain/review/reasons.ts'
import { TOLD_STATES } from '#domain/review/transitions.ts'
import { PAPER_KINDS } from '#domain/visits/record.ts'
import { ContributionFinding } from './contributions.ts'
import { amountVnd, day, field, instant, monthText, oneOf, operation, uuid } from './core.ts'
import { childParams } from './guardians.ts'
import { Coded, Costs } from './visits.ts'

/** What an agency needs to look a visit up at the facility. No illness, no drugs, no results: whether somebody was there needs none of them. */
const ReportedVisit = z.strictObject({
  recordNo: z.string(),
  facility: z.strictObject({ code: z.string(), name: z.nullable(z.string()) }),
  inAt: instant,
  outAt: z.nullable(instant),
  careKind: Coded,
  costs: Costs,
  /** Only where the papers are what is wrong. */
  papers: z.array(
    z.strictObject({
      kind: z.enum(PAPER_KINDS),
      no: z.string(),
      issuedOn: day,
      days: z.nullable(z.int()),
      fromDay: z.nullable(day),
      toDay: z.nullable(day),
    }),
  ),
})

/** What is reported as wrong, as it stood when it was reported: a finding of the watch, a row that the person finds wrong, or a visit. All
 *  null: forgotten years after the end. */
export const DisputedMatter = z.strictObject({
  finding: z.nullable(ContributionFinding),
  period: z.nullable(
    z.strictObject({
      fund: z.enum(FUNDS),
      fromMonth: monthText,
      toMonth: monthText,
      unitCode: z.string(),
      unitName: z.string(),
      status: z.enum(PERIOD_STATUSES),
      payVnd: amountVnd,
    }),
  ),
  /** A guardian reads of a child's visit the day; the rest opens with the visit itself, which asks who is there. */
  visit: z.nullable(z.strictObject({ day, record: z.nullable(ReportedVisit) })),
})
export type DisputedMatter = z.output<typeof DisputedMatter>

/** A report as the person whose record it is about may see it, or a guardian of the child. */
export const Dispute = z.strictObject({
  id: uuid,
  /** Names the matter: `finding:` and the key of a finding, `period:` and the id of a row, or `visit:` and the id of a visit. */
  matter: z.string(),
  about: DisputedMatter,
  /** What is wrong with a visit; null of anything else. */
  reason: z.nullable(z.enum(VISIT_REASONS)),
  /** False: another guardian has reported it, or a guardian of the person. What one guardian writes and is answered, another does not read. */
  isMine: z.boolean(),
  words: z.string(),
  no: z.string(),
  state: z.enum(TOLD_STATES),
  submittedAt: instant,
  dueAt: instant,
  expectedAt: z.nullable(instant),
  decidedAt: z.nullable(instant),
  agency: z.strictObject({ code: z.string(), name: z.string(), address: z.string(), phone: z.string() }),
  reasons: z.array(z.enum(REASONS)),
  /** What the officer has written. */
  note: z.nullable(z.string()),
  /** Neither decided nor taken back. */
  isOpen: z.boolean(),
  canWithdraw: z.boolean(),
})
export type Dispute = z.output<typeof Dispute>

const report = z.strictObject({
  subject: oneOf(DISPUTE_SUBJECTS),
  matter: z.string('REQUIRED').check(z.minLength(1, 'REQUIRED'), z.maxLength(200, 'FORM')),
  /** Of a visit only, and needed there. */
  reason: z._default(z.nullable(oneOf(VISIT_REASONS)), null),
  words: field(disputeWords, 4000),
  language: z._default(oneOf(['vi', 'en']), 'vi'),
})

export const disputes = {
  listDisputes: operation({
    method: 'GET',
    path: '/api/v1/me/disputes',
    summary: 'What is reported as wrong in the own record, newest first',
    tag: 'disputes',
    caller: 'participant',
    output: z.array(Dispute),
    status: 200,
    problems: [],
  }),
  startDispute: operation({
    method: 'POST',
    path: '/api/v1/me/disputes',
    summary: 'Report a finding, a row or a visit of the own record as wrong: it becomes a case of the agency. Once while it is open',
    tag: 'disputes',
    caller: 'participant',
    onceByKey: true,
    body: report,
    output: Dispute,
    status: 201,
    problems: ['FIELDS_INVALID', 'DISPUTE_NOTHING', 'DISPUTE_UNDER_WAY', 'DISPUTES_OPEN', 'TOO_MANY_REQUESTS', 'IDEMPOTENCY_KEY_REUSED'],
    perMinute: 10,
  }),
  withdrawDispute: operation({
    method: 'POST',
    path: '/api/v1/me/disputes/:id/withdraw',
    summary: 'Take a report back before it is decided',
    tag: 'disputes',
    caller: 'participant',
    params: z.strictObject({ id: uuid }),
    output: Dispute,
    status: 200,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED'],
    perMinute: 10,
  }),
  listChildDisputes: operation({
    method: 'GET',
    path: '/api/v1/me/children/:childId/disputes',
    summary: "What is reported as wrong in the record of the signed-in person's child, newest first",
    tag: 'disputes',
    caller: 'guardian',
    params: childParams,
    output: z.array(Dispute),
    status: 200,
    problems: ['NOT_FOUND'],
  }),
  startChildDispute: operation({
    method: 'POST',
    path: '/api/v1/me/children/:childId/disputes',
    summary: "Report a finding, a row or a visit of the child's record as wrong; receipt and answer go to the guardian who reports",
    tag: 'disputes',
    caller: 'guardian',
    freshProof: true,
    onceByKey: true,
    params: childParams,
    body: report,
    output: Dispute,
    status: 201,
    problems: [
      'FIELDS_INVALID',
      'NOT_FOUND',
      'STEP_UP_REQUIRED',
      'DISPUTE_NOTHING',
      'DISPUTE_UNDER_WAY',
      'DISPUTES_OPEN',
      'TOO_MANY_REQUESTS',
      'IDEMPOTENCY_KEY_REUSED',
    ],
    perMinute: 10,
  }),
  withdrawChildDispute: operation({
    method: 'POST',
    path: '/api/v1/me/children/:childId/disputes/:id/withdraw',
    summary: 'Take back what one has reported for a child, before it is decided',
    tag: 'disputes',
    caller: 'guardian',
    params: z.strictObject({ ...childParams.shape, id: uuid }),
    output: Dispute,
    status: 200,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED'],
    perMinute: 10,
  }),
}
