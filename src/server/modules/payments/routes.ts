import type { payments } from '#contract/payments.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { takeCallback } from './callback.ts'
import { listPaymentBook, settleDifference } from './differences.ts'
import type { PaymentDeps } from './order.ts'

export const paymentRoutes = (deps: PaymentDeps): Handlers<typeof payments> => ({
  takePaymentNews: (call, { headers, file }) =>
    call.transact(ctx =>
      takeCallback(ctx, deps, { time: headers['x-payment-time'], signature: headers['x-payment-signature'], body: file }),
    ),
  listPaymentDifferences: call => call.transact(ctx => listPaymentBook(ctx)),
  settlePaymentDifference: (call, { params, body }) =>
    call.transact(ctx => settleDifference(ctx, { id: params.differenceId, note: body.note })),
})
