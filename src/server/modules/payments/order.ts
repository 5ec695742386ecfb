import { randomInt } from 'node:crypto'
import type { Uuid } from '#domain/kernel/ids.ts'
import { OPEN_STATES, ORDER_MINUTES, PAYMENT_MOVES, type PaymentEvent, type RefundReason } from '#domain/payments/order.ts'
import type { Fee } from '#domain/services/fees.ts'
import type { PaymentGateway } from '#server/gateways/ports.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import * as store from './store.ts'
import type { OrderRow } from './store.ts'
import { tellOfMoney } from './tell.ts'

/** What the use cases of payments need from outside. */
export interface PaymentDeps {
  readonly gateway: PaymentGateway
  /** Of the citizens' pages, to which the gateway sends people back, and its own news. */
  readonly origin: string
  /** What a paid order leads to: the id of what came of it; undefined when the record no longer allows it, and the money goes back. */
  readonly follow: (ctx: Ctx, order: OrderRow) => Promise<string | undefined>
}

export interface NewOrder {
  readonly topic: string
  readonly accountId: Uuid
  readonly participantId: Uuid
  readonly agencyCode: string
  readonly fee: Fee
  readonly content: unknown
  readonly language: 'vi' | 'en'
}

const PLACE = 'payment_order.content'
const MINUTE_MS = 60_000

/** Writes down what is to be paid, and what is sent once it is. The price stands from here on. */
export async function createOrder(ctx: Ctx, { fee, content, ...of }: NewOrder): Promise<OrderRow> {
  const id = ctx.newId()
  const key = await ctx.vault.keyOf(ctx.tx, of.participantId)
  await store.insertOrder(ctx.tx, {
    ...of,
    id,
    no: `TT${ctx.today.replaceAll('-', '').slice(2)}${String(randomInt(100_000_000)).padStart(8, '0')}`,
    amountVnd: fee.totalVnd,
    lines: JSON.stringify(fee.lines),
    contentSealed: key.seal(PLACE, id, JSON.stringify(content)),
    state: 'created',
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + ORDER_MINUTES * MINUTE_MS),
  })
  const row = await store.lockOrder(ctx.tx, id)
  await audit(ctx, 'create', row)
  await ctx.enqueue('ask_payment', { orderId: id }, { afterMs: (ORDER_MINUTES + 1) * MINUTE_MS, key: `ask_payment_end:${id}` })
  return row
}

/** What is sent once an order is paid. */
export async function contentOf(ctx: Ctx, row: OrderRow): Promise<unknown> {
  if (row.contentSealed === null) throw new Error('an order without its content')
  return JSON.parse((await ctx.vault.keyOf(ctx.tx, row.participantId as Uuid)).openText(PLACE, row.id, row.contentSealed))
}

/** Moves an order by the table; undefined when it may not. What was filled in is forgotten where nothing follows any more. */
export async function moveOrder(ctx: Ctx, row: OrderRow, event: Exclude<PaymentEvent, 'money'>): Promise<OrderRow | undefined> {
  const state = PAYMENT_MOVES[row.state][event]
  if (state === undefined) return undefined
  const isOver = !OPEN_STATES.includes(state)
  const moved = await store.updateOrder(ctx.tx, row, { state, ...(isOver && { contentSealed: null }) })
  await audit(ctx, event, moved)
  return moved
}

/** Whoever has to pay gives it up. Money that is on its way goes back when it comes.
 *  @throws NOT_FOUND · ACTION_NOT_ALLOWED once it is paid or over */
export async function cancelOrder(ctx: Ctx, own: { readonly id: string; readonly accountId: string }): Promise<OrderRow> {
  if (!(await store.findOwn(ctx.tx, own))) throw new Problem('NOT_FOUND')
  const cancelled = await moveOrder(ctx, await store.lockOrder(ctx.tx, own.id), 'cancel')
  if (!cancelled) throw new Problem('ACTION_NOT_ALLOWED')
  return cancelled
}

/** An account that closes gives its orders up. */
export async function endWithAccount(ctx: Ctx, { accountId }: { readonly accountId: Uuid }): Promise<void> {
  for (const { id } of await store.listOpenOfAccount(ctx.tx, accountId)) await moveOrder(ctx, await store.lockOrder(ctx.tx, id), 'cancel')
}

/** Gives back what was paid for something that has ended without it. Nothing where nothing was paid. */
export async function giveBack(ctx: Ctx, followId: string, reason: RefundReason): Promise<void> {
  const row = await store.lockByFollow(ctx.tx, followId)
  if (row?.state !== 'paid' || row.paymentRef === null) return
  await oweBack(ctx, row, { ref: row.paymentRef, amountVnd: row.amountVnd, reason })
  await moveOrder(ctx, row, 'give_back')
}

/** Notes that a payment goes back, tells whoever has paid, and begins to give it back. */
export async function oweBack(
  ctx: Ctx,
  row: OrderRow,
  { ref, amountVnd, reason }: { readonly ref: string; readonly amountVnd: number; readonly reason: RefundReason },
): Promise<void> {
  const due = { orderId: row.id, kind: 'refund_due' as const, paymentRef: ref, ref: `HT-${ref}`.slice(0, 80), amountVnd, reason }
  if (!(await store.insertEntry(ctx.tx, { ...due, at: ctx.now, recordedAt: ctx.now }))) return
  await ctx.enqueue('refund_payment', { orderId: row.id }, { key: `refund_payment:${row.id}` })
  await tellOfMoney(ctx, row, { template: 'payment_returning', amountVnd, no: row.no })
}

/** The order that has paid for something, if any: to read. */
export const paidOrderOf = (ctx: Ctx, followId: string): Promise<OrderRow | undefined> => store.findByFollow(ctx.tx, followId)

/** The same, to decide: locked until the transaction ends. */
export const orderOf = (ctx: Ctx, followId: string): Promise<OrderRow | undefined> => store.lockByFollow(ctx.tx, followId)

export const audit = (ctx: Ctx, verb: PaymentEvent | 'create' | 'link', { id, version, agencyCode }: OrderRow): Promise<void> =>
  recordAudit(ctx, {
    action: `payments.${verb}`,
    subjectKind: 'payment_order',
    subjectId: id as Uuid,
    subjectVersion: version,
    agencyCode,
  })
