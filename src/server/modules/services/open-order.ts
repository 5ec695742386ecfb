import type { Uuid } from '#domain/kernel/ids.ts'
import { OPEN_STATES } from '#domain/payments/order.ts'
import type { Ctx } from '#server/platform/context.ts'
import { listOrdersOf, type OrderRow } from '../payments/index.ts'

/** Older orders than these are told at the hotline. */
export const SHOWN = 50

/** The order of a procedure that waits for its money, if any. */
export const openOrder = async (ctx: Ctx, participantId: Uuid, code: string): Promise<OrderRow | undefined> =>
  (await listOrdersOf(ctx.tx, participantId, SHOWN)).find(({ topic, state }) => topic === code && OPEN_STATES.includes(state))
