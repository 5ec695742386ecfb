import { differencesOf } from '#domain/payments/reconcile.ts'
import { recordAudit } from '../audit/index.ts'
import { transact, type Platform, type Work } from '#server/platform/transact.ts'
import type { PaymentDeps } from './order.ts'
import { agencyOfOrder, insertDifference, listUncompared, upsertDay } from './difference-store.ts'
import { listMovements, lockByNo } from './store.ts'

/** Compares every day that is over and was not compared yet with the gateway's statement of it. */
export async function reconcileDays(platform: Platform, deps: PaymentDeps, work: Work): Promise<void> {
  for (const day of await transact(platform, work, ctx => listUncompared(ctx.tx, ctx.today)))
    await reconcileDay(platform, deps, { work, day })
}

/** Each difference is a row, once. Money that the gateway has for an order of ours, and we do not, is asked about: it is taken as any
 *  payment, and the row stays until somebody has looked at it. */
async function reconcileDay(
  platform: Platform,
  deps: PaymentDeps,
  { work, day }: { readonly work: Work; readonly day: string },
): Promise<void> {
  const theirs = await deps.gateway.statement(day)
  await transact(platform, work, async ctx => {
    const of = (kind: 'payment' | 'refund') => theirs.filter(one => one.kind === kind)
    const sum = (kind: 'payment' | 'refund'): number => of(kind).reduce((total, { amountVnd }) => total + amountVnd, 0)
    for (const { of: movement, ...difference } of differencesOf(await listMovements(ctx.tx, day), theirs)) {
      const id = ctx.newId()
      const agencyCode = await agencyOfOrder(ctx.tx, difference.orderNo)
      if (!(await insertDifference(ctx.tx, { id, day, movement, ...difference, agencyCode, foundAt: ctx.now }))) continue
      await recordAudit(ctx, { action: 'payments.differ', subjectKind: 'payment_difference', subjectId: id, subjectVersion: 1 })
      const order = difference.kind === 'missing_here' ? await lockByNo(ctx.tx, difference.orderNo) : undefined
      if (order) await ctx.enqueue('ask_payment', { orderId: order.id }, { key: `ask_payment:${order.id}` })
    }
    await upsertDay(ctx.tx, {
      day,
      comparedAt: ctx.now,
      payments: of('payment').length,
      paidVnd: sum('payment'),
      refunds: of('refund').length,
      refundedVnd: sum('refund'),
    })
  })
}
