import * as z from 'zod/mini'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { moveOrder, type PaymentDeps } from './order.ts'
import { lockByNo } from './store.ts'
import { takePayment, takeRefund } from './take-money.ts'

const orderNo = z.string().check(z.regex(/^TT\d{14}$/u))
const ref = z.string().check(z.regex(/^[\w.-]{1,76}$/u))
const amountVnd = z.int().check(z.positive())
const at = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u))
const Told = z.discriminatedUnion('event', [
  z.object({ event: z.literal('payment'), orderNo, ref, amountVnd, at }),
  z.object({ event: z.literal('refund'), orderNo, ref, paymentRef: ref, amountVnd, at }),
  z.object({ event: z.literal('failed'), orderNo, at }),
])

export interface Callback {
  readonly time: string
  readonly signature: string
  readonly body: Uint8Array
}

/** What the gateway tells us. Only what it has signed lately is read; what it says of an amount is compared with the order.
 *  @throws PAYMENT_SIGNATURE_WRONG · REQUEST_MALFORMED for what is signed and not understood · NOT_FOUND for an order that is not ours: it is
 *  told again, and the comparison with the statement finds it */
export async function takeCallback(ctx: Ctx, deps: PaymentDeps, { body, ...signed }: Callback): Promise<{ readonly taken: true }> {
  if (!deps.gateway.isSigned({ ...signed, body })) throw new Problem('PAYMENT_SIGNATURE_WRONG')
  const { data: told } = z.safeParse(Told, jsonOf(body))
  if (!told) throw new Problem('REQUEST_MALFORMED')
  const row = await lockByNo(ctx.tx, told.orderNo)
  if (!row) throw new Problem('NOT_FOUND')
  switch (told.event) {
    case 'payment':
      await takePayment(ctx, deps, row, told)
      break
    case 'refund':
      await takeRefund(ctx, row, told)
      break
    case 'failed':
      await moveOrder(ctx, row, 'fail')
      break
  }
  return { taken: true }
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'))
  } catch {
    return undefined
  }
}
