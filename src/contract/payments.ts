import * as z from 'zod/mini'
import { DIFFERENCE_KINDS, STATEMENT_KINDS } from '#domain/payments/reconcile.ts'
import { amountVnd, day, instant, operation, uuid } from './core.ts'

/** Something that is not the same in the gateway's statement of a day and in our ledger. */
export const PaymentDifference = z.strictObject({
  id: uuid,
  day,
  kind: z.enum(DIFFERENCE_KINDS),
  movement: z.enum(STATEMENT_KINDS),
  /** The gateway's number of the movement. */
  ref: z.string(),
  orderNo: z.string(),
  oursVnd: z.nullable(amountVnd),
  theirsVnd: z.nullable(amountVnd),
  /** Of the order; null: we have no such order. */
  agencyCode: z.nullable(z.string()),
  foundAt: instant,
  settledAt: z.nullable(instant),
  /** How it was settled. */
  note: z.nullable(z.string()),
})
export type PaymentDifference = z.output<typeof PaymentDifference>

export const PaymentBook = z.strictObject({
  /** Open ones first. */
  differences: z.array(PaymentDifference),
  /** Sums of the gateway's statements, newest first. */
  days: z.array(
    z.strictObject({ day, comparedAt: instant, payments: z.int(), paidVnd: amountVnd, refunds: z.int(), refundedVnd: amountVnd }),
  ),
})
export type PaymentBook = z.output<typeof PaymentBook>

/** What the gateway sends us: JSON, kept as it came, because its signature is about the bytes. */
export const CALLBACK_TYPE = 'application/vnd.vssid.payment+json'

export const payments = {
  takePaymentNews: operation({
    method: 'POST',
    path: '/api/v1/payments/callback',
    summary:
      'The payment gateway tells of a payment, a refund or an order that was given up, signed (HMAC-SHA256). Told twice, it happens once',
    tag: 'payments',
    caller: 'guest',
    upload: { contentTypes: [CALLBACK_TYPE], maxBytes: 4_096, tooLarge: 'BODY_TOO_LARGE' },
    headers: z.object({
      'x-payment-time': z._default(z.string().check(z.maxLength(20)), ''),
      'x-payment-signature': z._default(z.string().check(z.maxLength(100)), ''),
    }),
    output: z.strictObject({ taken: z.literal(true) }),
    status: 200,
    problems: [
      'PAYMENT_SIGNATURE_WRONG',
      'REQUEST_MALFORMED',
      'NOT_FOUND',
      'BODY_TOO_LARGE',
      'UNSUPPORTED_CONTENT',
      'FIELDS_INVALID',
      'TOO_MANY_REQUESTS',
    ],
    perMinute: 600,
  }),
  listPaymentDifferences: operation({
    method: 'GET',
    path: '/api/v1/agency/payments/differences',
    summary: "What differs between the payment gateway's daily statements and the ledger; for who runs the deployment",
    tag: 'payments',
    caller: 'administrator',
    output: PaymentBook,
    status: 200,
    problems: ['FORBIDDEN'],
  }),
  settlePaymentDifference: operation({
    method: 'POST',
    path: '/api/v1/agency/payments/differences/:differenceId/settle',
    summary: 'Say in words how a difference was settled; it stays in the list',
    tag: 'payments',
    caller: 'administrator',
    freshProof: true,
    params: z.strictObject({ differenceId: uuid }),
    body: z.strictObject({
      note: z.string('REQUIRED').check(z.trim(), z.minLength(3, 'REQUIRED'), z.maxLength(500, 'TOO_LONG')),
    }),
    output: PaymentDifference,
    status: 200,
    problems: ['FIELDS_INVALID', 'FORBIDDEN', 'NOT_FOUND', 'ACTION_NOT_ALLOWED', 'STEP_UP_REQUIRED'],
  }),
}
