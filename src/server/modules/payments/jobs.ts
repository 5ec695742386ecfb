import { isUuid } from '#domain/kernel/ids.ts'
import { OPEN_STATES } from '#domain/payments/order.ts'
import { GatewayFailure, type KnownOrder } from '#server/gateways/ports.ts'
import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { moveOrder, type PaymentDeps } from './order.ts'
import { reconcileDays } from './reconcile.ts'
import { listDue, listWaiting, lockOrder } from './store.ts'
import { takePayment, takeRefund } from './take-money.ts'

const AT_ONCE = 500
const SLOWEST_MS = 20 * 60_000

/** Waiting orders and refunds every ten minutes; at 2:33 at night in Vietnam the day before is compared. */
export const PAYMENT_CRONTAB = ['*/10 * * * * sweep_payments ?max=1', '33 19 * * * reconcile_payments ?max=5']

/** ask_payment, refund_payment: of one order · sweep_payments: of all that wait · reconcile_payments: days that were not compared. */
export const paymentJobs = (platform: Platform, deps: PaymentDeps): JobHandlers => ({
  ask_payment: async ({ orderId, waitedMs }, jobId) => {
    if (typeof orderId !== 'string' || !isUuid(orderId)) return
    await askAbout({ platform, deps, jobId }, orderId, typeof waitedMs === 'number' ? waitedMs : 60_000)
  },
  refund_payment: async ({ orderId }, jobId) => {
    if (typeof orderId === 'string' && isUuid(orderId)) await returnMoney({ platform, deps, jobId }, orderId)
  },
  sweep_payments: async (_, jobId) => {
    if (!deps.gateway.isOpen) return
    await transact(platform, workOf(jobId), async ctx => {
      for (const { id } of await listWaiting(ctx.tx, AT_ONCE))
        await ctx.enqueue('ask_payment', { orderId: id, waitedMs: SLOWEST_MS }, { key: `ask_payment:${id}` })
      for (const { orderId } of await listDue(ctx.tx, { limit: AT_ONCE }))
        await ctx.enqueue('refund_payment', { orderId }, { key: `refund_payment:${orderId}` })
    })
  },
  reconcile_payments: async (_, jobId) => {
    if (deps.gateway.isOpen) await reconcileDays(platform, deps, workOf(jobId))
  },
})

interface Working {
  readonly platform: Platform
  readonly deps: PaymentDeps
  readonly jobId: string
}
const workOf = (jobId: string) => ({ traceId: `job-${jobId}`, guard: asSystem })

/** Asks the gateway about an order of which nothing was told, takes what has come, ends it when its time is over, else asks again later. */
async function askAbout({ platform, deps, jobId }: Working, orderId: string, waitedMs: number): Promise<void> {
  const before = await transact(platform, workOf(jobId), ctx => lockOrder(ctx.tx, orderId))
  const known = await knownThere(deps, before.no)
  await transact(platform, workOf(jobId), async ctx => {
    for (const payment of known.payments) await takePayment(ctx, deps, await lockOrder(ctx.tx, orderId), payment)
    const row = await lockOrder(ctx.tx, orderId)
    if (!OPEN_STATES.includes(row.state)) return
    if (known.state === 'failed' && (await moveOrder(ctx, row, 'fail'))) return
    if (row.expiresAt <= ctx.now) return void (await moveOrder(ctx, row, 'expire'))
    if (row.state === 'created' || waitedMs >= SLOWEST_MS) return
    await ctx.enqueue('ask_payment', { orderId, waitedMs: waitedMs * 2 }, { afterMs: waitedMs * 2, key: `ask_payment:${orderId}` })
  })
}

/** What the gateway knows; an order that it has never seen has no payments. */
async function knownThere({ gateway }: PaymentDeps, no: string): Promise<KnownOrder> {
  try {
    return await gateway.findOrder(no)
  } catch (error) {
    if (error instanceof GatewayFailure && error.code === 'REFUSED') return { state: 'open', payments: [] }
    throw error
  }
}

/** Gives back whatever of an order is to go back; asked again, the gateway gives the same refund. */
async function returnMoney({ platform, deps, jobId }: Working, orderId: string): Promise<void> {
  const due = await transact(platform, workOf(jobId), ctx => listDue(ctx.tx, { orderId, limit: 1_000 }))
  for (const { paymentRef, orderNo, amountVnd } of due) {
    const done = await deps.gateway.refund({ paymentRef, orderNo, amountVnd })
    await transact(platform, workOf(jobId), async ctx =>
      takeRefund(ctx, await lockOrder(ctx.tx, orderId), { ...done, paymentRef, amountVnd }),
    )
  }
}
