import * as z from 'zod/mini'
import { FUNDS, PERIOD_STATUSES } from '#domain/contributions/book.ts'
import { DISPUTE_SUBJECTS, disputeWords } from '#domain/disputes/dispute.ts'
import { REASONS } from '#domain/review/reasons.ts'
import { TOLD_STATES } from '#domain/review/transitions.ts'
import { ContributionFinding } from './contributions.ts'
import { amountVnd, field, instant, monthText, oneOf, operation, uuid } from './core.ts'

/** What is reported as wrong, as it stood when it was reported: a finding of the watch, or a row that the person finds wrong. Both null:
 *  forgotten years after the end. */
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
})
export type DisputedMatter = z.output<typeof DisputedMatter>

/** A report as the person who made it may see it. */
export const Dispute = z.strictObject({
  id: uuid,
  /** Names the matter: `finding:` and the key of a finding, or `period:` and the id of a row. */
  matter: z.string(),
  about: DisputedMatter,
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
  canWithdraw: z.boolean(),
})
export type Dispute = z.output<typeof Dispute>

export const disputes = {
  listDisputes: operation({
    method: 'GET',
    path: '/api/v1/me/disputes',
    summary: 'What the signed-in person has reported as wrong in the own record, newest first',
    tag: 'disputes',
    caller: 'participant',
    output: z.array(Dispute),
    status: 200,
    problems: [],
  }),
  startDispute: operation({
    method: 'POST',
    path: '/api/v1/me/disputes',
    summary: 'Report a finding, or a row of the own record, as wrong: it becomes a case of the agency. Once while it is open',
    tag: 'disputes',
    caller: 'participant',
    onceByKey: true,
    body: z.strictObject({
      subject: oneOf(DISPUTE_SUBJECTS),
      matter: z.string('REQUIRED').check(z.minLength(1, 'REQUIRED'), z.maxLength(200, 'FORM')),
      words: field(disputeWords, 4000),
      language: z._default(oneOf(['vi', 'en']), 'vi'),
    }),
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
}
