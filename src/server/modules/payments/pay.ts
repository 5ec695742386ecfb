import { Problem } from '#domain/kernel/problem.ts'
import { GatewayFailure, type PaymentOrder } from '#server/gateways/ports.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Call } from '#server/platform/http/call.ts'
import { moveOrder, audit, type PaymentDeps } from './order.ts'
import { findOwn, lockOrder, updateOrder, type OrderRow } from './store.ts'

const ASK_AFTER_MS = 2 * 60_000

/** Sends whoever has to pay to the gateway's page. The gateway is asked between two transactions; the same order asked for again is the
 *  same page.
 *  @param text what it is for, in the words of the person's language
 *  @throws NOT_FOUND · ACTION_NOT_ALLOWED once it is paid or over · PAYMENT_AWAY when the gateway does not answer */
export async function sendToPay(
  call: Pick<Call, 'transact'>,
  deps: PaymentDeps,
  {
    own,
    text,
  }: { readonly own: (ctx: Ctx) => { readonly id: string; readonly accountId: string }; readonly text: (row: OrderRow) => string },
): Promise<OrderRow> {
  const row = await call.transact(ctx => payable(ctx, own(ctx)))
  if (row.payUrl !== null) return row
  const { payUrl } = await askForPage(deps, row, text(row))
  return call.transact(async ctx => {
    const locked = await lockOrder(ctx.tx, row.id)
    const asked = await moveOrder(ctx, locked, 'ask')
    // Given up meanwhile: what is paid now goes back.
    if (!asked) throw new Problem('ACTION_NOT_ALLOWED')
    const kept = await updateOrder(ctx.tx, asked, { payUrl })
    await audit(ctx, 'link', kept)
    await ctx.enqueue('ask_payment', { orderId: row.id }, { afterMs: ASK_AFTER_MS, key: `ask_payment:${row.id}` })
    return kept
  })
}

async function payable(ctx: Ctx, own: { readonly id: string; readonly accountId: string }): Promise<OrderRow> {
  const row = await findOwn(ctx.tx, own)
  if (!row) throw new Problem('NOT_FOUND')
  if ((row.state !== 'created' && row.state !== 'pending') || row.expiresAt <= ctx.now) throw new Problem('ACTION_NOT_ALLOWED')
  return row
}

async function askForPage({ gateway, origin }: PaymentDeps, row: OrderRow, text: string): Promise<{ readonly payUrl: string }> {
  const order: PaymentOrder = {
    orderNo: row.no,
    amountVnd: row.amountVnd,
    text,
    language: row.language,
    returnUrl: `${origin}/services/pay/${row.no}`,
    notifyUrl: `${origin}/api/v1/payments/callback`,
    expiresAt: row.expiresAt.toISOString(),
  }
  try {
    return await gateway.createOrder(order)
  } catch (error) {
    if (error instanceof GatewayFailure) throw new Problem('PAYMENT_AWAY')
    throw error
  }
}
