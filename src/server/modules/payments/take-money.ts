import { dayInVietnam } from '#domain/kernel/date.ts'
import { judgeMoney } from '#domain/payments/order.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { KnownPayment } from '#server/gateways/ports.ts'
import { audit, moveOrder, oweBack, type PaymentDeps } from './order.ts'
import { insertEntry, listDue, nextReceiptNo, updateOrder, type OrderRow } from './store.ts'
import { tellOfMoney } from './tell.ts'

/** A payment that the gateway tells of, by whatever way: once for each of its numbers. What pays the order is followed by what was paid
 *  for, in this transaction; everything else goes back. @param row under its lock */
export async function takePayment(ctx: Ctx, deps: PaymentDeps, row: OrderRow, { ref, amountVnd, at }: KnownPayment): Promise<void> {
  const paidAt = new Date(at)
  const entry = { orderId: row.id, kind: 'payment' as const, paymentRef: ref, ref, amountVnd, at: paidAt, recordedAt: ctx.now }
  if (!(await insertEntry(ctx.tx, entry))) return
  // An order that nobody has ended yet is over all the same: money taken after its end is late.
  const state = paidAt > row.expiresAt ? ((await moveOrder(ctx, row, 'expire')) ?? row) : row
  const verdict = judgeMoney(state, amountVnd)
  if (verdict.back !== undefined) {
    await oweBack(ctx, state, { ref, amountVnd, reason: verdict.back })
    if (verdict.state === state.state) return
    return audit(ctx, 'money', await updateOrder(ctx.tx, state, { state: verdict.state }))
  }
  const receiptNo = await nextReceiptNo(ctx.tx, dayInVietnam(ctx.now).slice(0, 4))
  const paid = await updateOrder(ctx.tx, state, { state: 'paid', paidAt, paymentRef: ref, receiptNo })
  await audit(ctx, 'money', paid)
  await tellOfMoney(ctx, paid, { template: 'payment_received', amountVnd, no: receiptNo })
  const followId = await deps.follow(ctx, paid)
  const linked = await updateOrder(ctx.tx, paid, { contentSealed: null, ...(followId !== undefined && { followId }) })
  await audit(ctx, 'link', linked)
  if (followId !== undefined) return
  await oweBack(ctx, linked, { ref, amountVnd, reason: 'not_open' })
  await moveOrder(ctx, linked, 'give_back')
}

export interface TakenRefund {
  readonly paymentRef: string
  readonly ref: string
  readonly amountVnd: number
  readonly at: string
}

/** A payment that has gone back, once for each. @param row under its lock */
export async function takeRefund(ctx: Ctx, row: OrderRow, { paymentRef, ref, amountVnd, at }: TakenRefund): Promise<void> {
  const due = (await listDue(ctx.tx, { orderId: row.id, limit: 1_000 })).find(one => one.paymentRef === paymentRef)
  // What we never asked for is found by the comparison with the statement.
  if (due?.amountVnd !== amountVnd) return
  const entry = { orderId: row.id, kind: 'refund' as const, paymentRef, ref, amountVnd, at: new Date(at), recordedAt: ctx.now }
  if (!(await insertEntry(ctx.tx, entry))) return
  await tellOfMoney(ctx, row, { template: 'payment_returned', amountVnd, no: row.no })
  if ((await listDue(ctx.tx, { orderId: row.id, limit: 1 })).length === 0) await moveOrder(ctx, row, 'all_returned')
}
