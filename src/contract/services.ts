import * as z from 'zod/mini'
import { SAYINGS } from '#domain/services/claim.ts'
import { SERVICE_FIELD_NAMES } from '#domain/services/fields.ts'
import { OBSTACLES } from '#domain/services/procedure.ts'
import { CaseTracking, Correction } from './case-tracking.ts'
import { amountVnd, day, instant, monthText, oneOf, operation, uuid } from './core.ts'
import { childParams } from './guardians.ts'

/** One field as it was filled in. */
export const ServiceEntry = z.strictObject({
  field: z.enum(SERVICE_FIELD_NAMES),
  value: z.string(),
  /** Of a facility: its name. */
  name: z.nullable(z.string()),
})
export type ServiceEntry = z.output<typeof ServiceEntry>

/** A request of somebody, as its owner or a guardian may see it. */
export const ServiceRequest = z.extend(CaseTracking, {
  id: uuid,
  procedure: z.string(),
  /** Whose record it is about; null: that of who reads it. */
  child: z.nullable(z.strictObject({ id: uuid, fullName: z.string() })),
  /** False: another guardian has sent it. What one guardian writes and is answered, another does not read. */
  isMine: z.boolean(),
  /** Empty once it is forgotten. */
  entries: z.array(ServiceEntry),
  /** What was on file of these fields when it was asked for. */
  onFile: z.array(ServiceEntry),
  /** What an officer wants corrected, while it is returned. */
  corrections: z.array(Correction),
  correctUntil: z.nullable(instant),
  canWithdraw: z.boolean(),
  /** The signed PDF of the decision; null before it is made, and once it is forgotten. `code`: without dashes. */
  result: z.nullable(z.strictObject({ number: z.string(), code: z.string(), issuedAt: instant, pages: z.int(), bytes: z.int() })),
})
export type ServiceRequest = z.output<typeof ServiceRequest>

const Saying = z.strictObject({ say: z.enum(SAYINGS), values: z.record(z.string(), z.union([z.string(), z.number()])) })
export type Saying = z.output<typeof Saying>

/** How somebody stands to a claim, by the record. */
export const Claim = z.strictObject({
  /** Each with its evidence; `isMet` null: papers tell, not the record. */
  conditions: z.array(z.extend(Saying, { isMet: z.nullable(z.boolean()) })),
  /** What to know before a step that cannot be undone. */
  warnings: z.array(Saying),
  /** What it may come to, with how it is reckoned. */
  estimate: z.nullable(z.strictObject({ amountVnd, per: z.enum(['month', 'once']), steps: z.array(Saying) })),
  /** Why there is no estimate. */
  noEstimate: z.nullable(Saying),
})
export type Claim = z.output<typeof Claim>

/** How somebody stands to a procedure that has a form here. */
export const ServiceStanding = z.strictObject({
  code: z.string(),
  /** Why it cannot be used now; null: it can. */
  hindered: z.nullable(z.strictObject({ why: z.enum(OBSTACLES), from: z.nullable(day) })),
  /** What the form begins with. */
  filled: z.array(ServiceEntry),
  onFile: z.array(ServiceEntry),
  /** Of claims alone. */
  claim: z.nullable(Claim),
  /** What a fee is reckoned from, beside the form: the first month that is paid next, and how many the State still supports. */
  basis: z.nullable(z.strictObject({ fromMonth: monthText, supportedMonths: z.int() })),
})
export type ServiceStanding = z.output<typeof ServiceStanding>

export const OwnServices = z.strictObject({
  standings: z.array(ServiceStanding),
  /** Newest first. */
  requests: z.array(ServiceRequest),
})
export type OwnServices = z.output<typeof OwnServices>

/** By field; a field that the procedure does not ask for is left out. */
const values = z.record(z.string().check(z.regex(/^[A-Za-z]{1,40}$/u, 'FORM')), z.string('FORM').check(z.maxLength(4000, 'TOO_LONG')))
const params = z.strictObject({ id: uuid })
const paramsOfChild = z.strictObject({ ...childParams.shape, id: uuid })
const form = z.strictObject({
  procedure: z.string('FORM').check(z.regex(/^[a-z_]{3,40}$/u, 'FORM')),
  values,
  language: z._default(oneOf(['vi', 'en']), 'vi'),
})

export const services = {
  getOwnServices: operation({
    method: 'GET',
    path: '/api/v1/me/services',
    summary:
      'Which procedures the signed-in person can use, with what is on file for their forms, and what was asked for, also for children, newest first',
    tag: 'services',
    caller: 'participant',
    output: OwnServices,
    status: 200,
    problems: [],
  }),
  startServiceRequest: operation({
    method: 'POST',
    path: '/api/v1/me/services',
    summary: 'Send the form of a procedure to the agency that decides; one of a kind at a time',
    tag: 'services',
    caller: 'participant',
    freshProof: true,
    onceByKey: true,
    body: form,
    output: ServiceRequest,
    status: 201,
    problems: [
      'FIELDS_INVALID',
      'STEP_UP_REQUIRED',
      'NOT_FOUND',
      'DEVICE_TOO_NEW',
      'SERVICE_NOT_OPEN',
      'SERVICE_UNDER_WAY',
      'CHANGE_NOTHING',
      'PAPERS_MISSING',
      'TOO_MANY_REQUESTS',
      'IDEMPOTENCY_KEY_REUSED',
    ],
    perMinute: 10,
  }),
  correctServiceRequest: operation({
    method: 'POST',
    path: '/api/v1/me/services/:id/correct',
    summary: 'Send a returned request again: only what was named to be corrected may change',
    tag: 'services',
    caller: 'participant',
    onceByKey: true,
    params,
    body: z.strictObject({ values }),
    output: ServiceRequest,
    status: 200,
    problems: [
      'FIELDS_INVALID',
      'NOT_FOUND',
      'ACTION_NOT_ALLOWED',
      'CHANGE_NOTHING',
      'PAPERS_MISSING',
      'TOO_MANY_REQUESTS',
      'IDEMPOTENCY_KEY_REUSED',
    ],
    perMinute: 10,
  }),
  withdrawServiceRequest: operation({
    method: 'POST',
    path: '/api/v1/me/services/:id/withdraw',
    summary: 'Take a request back before it is decided',
    tag: 'services',
    caller: 'participant',
    params,
    output: ServiceRequest,
    status: 200,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED'],
    perMinute: 10,
  }),
  getChildServices: operation({
    method: 'GET',
    path: '/api/v1/me/children/:childId/services',
    summary: 'Which procedures the signed-in person can use for a child, with what is on file of it, and what was asked for, newest first',
    tag: 'services',
    caller: 'guardian',
    params: childParams,
    output: OwnServices,
    status: 200,
    problems: ['NOT_FOUND'],
  }),
  startChildServiceRequest: operation({
    method: 'POST',
    path: '/api/v1/me/children/:childId/services',
    summary: 'Send the form of a procedure for a child; receipt and result go to the guardian who sends it',
    tag: 'services',
    caller: 'guardian',
    freshProof: true,
    onceByKey: true,
    params: childParams,
    body: form,
    output: ServiceRequest,
    status: 201,
    problems: [
      'FIELDS_INVALID',
      'STEP_UP_REQUIRED',
      'NOT_FOUND',
      'DEVICE_TOO_NEW',
      'SERVICE_NOT_OPEN',
      'SERVICE_UNDER_WAY',
      'CHANGE_NOTHING',
      'PAPERS_MISSING',
      'TOO_MANY_REQUESTS',
      'IDEMPOTENCY_KEY_REUSED',
    ],
    perMinute: 10,
  }),
  correctChildServiceRequest: operation({
    method: 'POST',
    path: '/api/v1/me/children/:childId/services/:id/correct',
    summary: 'Send a returned request for a child again: only what was named to be corrected may change',
    tag: 'services',
    caller: 'guardian',
    onceByKey: true,
    params: paramsOfChild,
    body: z.strictObject({ values }),
    output: ServiceRequest,
    status: 200,
    problems: [
      'FIELDS_INVALID',
      'NOT_FOUND',
      'ACTION_NOT_ALLOWED',
      'CHANGE_NOTHING',
      'PAPERS_MISSING',
      'TOO_MANY_REQUESTS',
      'IDEMPOTENCY_KEY_REUSED',
    ],
    perMinute: 10,
  }),
  withdrawChildServiceRequest: operation({
    method: 'POST',
    path: '/api/v1/me/children/:childId/services/:id/withdraw',
    summary: 'Take back what one has asked for a child, before it is decided',
    tag: 'services',
    caller: 'guardian',
    params: paramsOfChild,
    output: ServiceRequest,
    status: 200,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED'],
    perMinute: 10,
  }),
  getServiceResult: operation({
    method: 'GET',
    path: '/api/v1/me/services/:id/result',
    summary: 'The signed result of an own request: to keep, or shown by the browser, which can print it',
    tag: 'services',
    caller: 'participant',
    params,
    query: z.strictObject({ to: z._default(oneOf(['keep', 'print']), 'keep') }),
    output: { file: 'application/pdf' },
    status: 200,
    problems: ['NOT_FOUND'],
    perMinute: 30,
  }),
  getChildServiceResult: operation({
    method: 'GET',
    path: '/api/v1/me/children/:childId/services/:id/result',
    summary: 'The signed result of what one has asked for a child',
    tag: 'services',
    caller: 'guardian',
    params: paramsOfChild,
    query: z.strictObject({ to: z._default(oneOf(['keep', 'print']), 'keep') }),
    output: { file: 'application/pdf' },
    status: 200,
    problems: ['NOT_FOUND'],
    perMinute: 30,
  }),
}
