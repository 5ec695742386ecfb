import type { ServicePayment } from '#contract/service-payments.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { OPEN_STATES, REFUND_REASONS } from '#domain/payments/order.ts'
import { nameOfProcedure } from './payment-text.ts'
import type { FeeLine } from '#domain/services/fees.ts'
import type { ServiceValues } from '#domain/services/fields.ts'
import { stillStands } from '#domain/services/procedure.ts'
import type { Call, Handlers } from '#server/platform/http/call.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { servicePayments } from '#contract/service-payments.ts'
import { getAccount, personOf } from '../accounts/index.ts'
import { registryRecord } from '../participants/index.ts'
import {
  cancelOrder,
  contentOf,
  createOrder,
  listEntries,
  listOrdersOf,
  lockPayer,
  sendToPay,
  type EntryRow,
  type OrderRow,
  type PaymentDeps,
} from '../payments/index.ts'
import { factsOf } from './facts.ts'
import { openOrder, SHOWN } from './open-order.ts'
import { getForm, procedureOf, type ServiceDeps } from './request.ts'
import { checked, decidingAgency, known, openRequest, type Asked } from './start.ts'
import { listLive, numbersOf } from './store.ts'

export const servicePaymentRoutes = (deps: ServiceDeps, payments: PaymentDeps): Handlers<typeof servicePayments> => ({
  listServicePayments: call => call.transact(ctx => ownPayments(ctx)),
  startServicePayment: (call, { body }) => call.transact(ctx => startPayment(ctx, deps, body)),
  payServicePayment: (call, { params }) => pay(call, payments, params.id),
  cancelServicePayment: (call, { params }) =>
    call.transact(async ctx => presentOne(ctx, await cancelOrder(ctx, { id: params.id, accountId: personOf(ctx).accountId }))),
})

/** Checks the form of a procedure that costs money, and writes down what is to be paid. Nothing is sent to an agency yet.
 *  @throws NOT_FOUND for a procedure that costs nothing · SERVICE_UNDER_WAY · SERVICE_NOT_OPEN · FIELDS_INVALID · CHANGE_NOTHING */
async function startPayment(ctx: Ctx, deps: ServiceDeps, { procedure: code, values: typed, language }: Asked): Promise<ServicePayment> {
  const procedure = getForm(deps, code)
  if (!procedure.way.fee) throw new Problem('NOT_FOUND')
  const { accountId, participantId } = personOf(ctx)
  await lockPayer(ctx.tx, participantId)
  const isLive = (await listLive(ctx.tx, participantId)).some(row => row.procedure === code)
  if (isLive || (await openOrder(ctx, participantId, code))) throw new Problem('SERVICE_UNDER_WAY')
  const facts = await factsOf(ctx, participantId, null)
  const agencyCode = await decidingAgency(ctx, { recordOf: participantId, guardian: null }, procedure)
  if (procedure.way.obstacle(facts) || agencyCode === undefined || !deps.takesMoney) throw new Problem('SERVICE_NOT_OPEN')
  const values = await checked(ctx, procedure, { typed: known(typed), facts })
  const fee = procedure.way.fee({ today: facts.today, basis: procedure.way.basis?.(facts) }, values)
  if (!fee) throw new Problem('SERVICE_NOT_OPEN')
  const content = { ...values, ...procedure.way.adds?.(facts) }
  return presentOne(ctx, await createOrder(ctx, { topic: code, accountId, participantId, agencyCode, fee, content, language }))
}

/** What a paid order leads to: the request, sent to the agency that decides; undefined when the record no longer allows it. */
export async function requestFromPayment(ctx: Ctx, deps: ServiceDeps, order: OrderRow): Promise<string | undefined> {
  const procedure = procedureOf(deps, { procedure: order.topic })
  const [participantId, accountId] = [order.participantId as Uuid, order.accountId as Uuid]
  if (!procedure || (await getAccount(ctx.tx, accountId)).state !== 'active') return undefined
  if ((await listLive(ctx.tx, participantId)).some(row => row.procedure === order.topic)) return undefined
  const facts = await factsOf(ctx, participantId, null)
  const values = (await contentOf(ctx, order)) as ServiceValues
  if (procedure.way.obstacle(facts) || !stillStands(procedure, values, facts)) return undefined
  const { agencyCode, language } = order
  return (await openRequest(ctx, procedure, { accountId, participantId, guardian: null, agencyCode, language, values, facts })).id
}

async function pay(call: Call, deps: PaymentDeps, id: string): Promise<ServicePayment> {
  const own = (ctx: Ctx) => ({ id, accountId: personOf(ctx).accountId })
  const row = await sendToPay(call, deps, { own, text: ({ topic, language }) => nameOfProcedure(topic, language) })
  return call.transact(ctx => presentOne(ctx, row))
}

async function ownPayments(ctx: Ctx): Promise<ServicePayment[]> {
  return present(ctx, await listOrdersOf(ctx.tx, personOf(ctx).participantId, SHOWN))
}

async function presentOne(ctx: Ctx, row: OrderRow): Promise<ServicePayment> {
  const [payment] = await present(ctx, [row])
  if (!payment) throw new Error('an order that is not shown')
  return payment
}

async function present(ctx: Ctx, rows: readonly OrderRow[]): Promise<ServicePayment[]> {
  if (rows.length === 0) return []
  const { fullName } = await registryRecord(ctx, personOf(ctx).participantId)
  const entries = await listEntries(
    ctx.tx,
    rows.map(({ id }) => id),
  )
  const numbers = await numbersOf(
    ctx.tx,
    rows.flatMap(({ followId }) => (followId === null ? [] : [followId])),
  )
  return rows.map(row => ({
    id: row.id,
    no: row.no,
    procedure: row.topic,
    lines: row.lines as FeeLine[],
    amountVnd: row.amountVnd,
    state: row.state,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    canPay: OPEN_STATES.includes(row.state) && row.expiresAt > ctx.now,
    payUrl: row.payUrl,
    paidAt: row.paidAt?.toISOString() ?? null,
    receiptNo: row.receiptNo,
    payer: fullName,
    requestNo: (row.followId !== null && numbers.get(row.followId)) || null,
    refunds: refundsOf(entries.filter(({ orderId }) => orderId === row.id)),
  }))
}

const refundsOf = (entries: readonly EntryRow[]): ServicePayment['refunds'] =>
  entries.flatMap(({ kind, amountVnd, reason, at, paymentRef }) => {
    const why = REFUND_REASONS.find(one => one === reason)
    if (kind !== 'refund_due' || why === undefined) return []
    const done = entries.find(entry => entry.kind === 'refund' && entry.paymentRef === paymentRef)
    return [{ amountVnd, reason: why, dueAt: at.toISOString(), refundedAt: done?.at.toISOString() ?? null }]
  })
