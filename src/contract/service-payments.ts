import * as z from 'zod/mini'
import { PAYMENT_STATES, REFUND_REASONS } from '#domain/payments/order.ts'
import { FEE_WORDS } from '#domain/services/fees.ts'
import { amountVnd, instant, monthText, oneOf, operation, uuid } from './core.ts'

/** A step of a reckoning; `amountVnd` is what stands after it, of `support` what is taken off. */
export const FeeLine = z.strictObject({
  word: z.enum(FEE_WORDS),
  rateBps: z.nullable(z.int()),
  count: z.nullable(z.int()),
  /** The first of `count` months, where they are months of the book. */
  fromMonth: z.optional(monthText),
  amountVnd,
})

/** What somebody has to pay, or has paid, for a procedure. */
export const ServicePayment = z.strictObject({
  id: uuid,
  /** "TT26112200012345", known to the gateway too. */
  no: z.string(),
  procedure: z.string(),
  /** The last one is the total. */
  lines: z.array(FeeLine),
  amountVnd,
  state: z.enum(PAYMENT_STATES),
  createdAt: instant,
  /** Until when it can be paid. */
  expiresAt: instant,
  canPay: z.boolean(),
  /** The gateway's page, once it was asked for. */
  payUrl: z.nullable(z.string()),
  paidAt: z.nullable(instant),
  receiptNo: z.nullable(z.string()),
  /** For the receipt. */
  payer: z.string(),
  /** Number of the request that it has paid for. */
  requestNo: z.nullable(z.string()),
  /** Money that goes back, or has gone back. */
  refunds: z.array(z.strictObject({ amountVnd, reason: z.enum(REFUND_REASONS), dueAt: instant, refundedAt: z.nullable(instant) })),
})
export type ServicePayment = z.output<typeof ServicePayment>

const values = z.record(z.string().check(z.regex(/^[A-Za-z]{1,40}$/u, 'FORM')), z.string('FORM').check(z.maxLength(4000, 'TOO_LONG')))
const params = z.strictObject({ id: uuid })

export const servicePayments = {
  listServicePayments: operation({
    method: 'GET',
    path: '/api/v1/me/services/payments',
    summary: 'What the signed-in person has to pay and has paid for procedures, with receipts and money that goes back, newest first',
    tag: 'services',
    caller: 'participant',
    output: z.array(ServicePayment),
    status: 200,
    problems: [],
  }),
  startServicePayment: operation({
    method: 'POST',
    path: '/api/v1/me/services/payments',
    summary:
      'Fill in the form of a procedure that costs money: what is to be paid is reckoned, and stands for an hour. Once it is paid the form is sent',
    tag: 'services',
    caller: 'participant',
    freshProof: true,
    onceByKey: true,
    body: z.strictObject({
      procedure: z.string('FORM').check(z.regex(/^[a-z_]{3,40}$/u, 'FORM')),
      values,
      language: z._default(oneOf(['vi', 'en']), 'vi'),
    }),
    output: ServicePayment,
    status: 201,
    problems: [
      'FIELDS_INVALID',
      'STEP_UP_REQUIRED',
      'NOT_FOUND',
      'SERVICE_NOT_OPEN',
      'SERVICE_UNDER_WAY',
      'CHANGE_NOTHING',
      'TOO_MANY_REQUESTS',
      'IDEMPOTENCY_KEY_REUSED',
    ],
    perMinute: 10,
  }),
  payServicePayment: operation({
    method: 'POST',
    path: '/api/v1/me/services/payments/:id/pay',
    summary: "Ask for the gateway's page; asked again it is the same page",
    tag: 'services',
    caller: 'participant',
    params,
    output: ServicePayment,
    status: 200,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED', 'PAYMENT_AWAY', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
  cancelServicePayment: operation({
    method: 'POST',
    path: '/api/v1/me/services/payments/:id/cancel',
    summary: 'Give up an order before it is paid; money that comes all the same goes back',
    tag: 'services',
    caller: 'participant',
    params,
    output: ServicePayment,
    status: 200,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED'],
    perMinute: 20,
  }),
}
