import { afterFailure } from '#domain/notifications/delivery.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Receipt } from '#server/gateways/ports.ts'
import { enqueueAttempt } from './attempt.ts'
import { lockByGatewayRef, markDelivered, markEnded, noteProblem, reopen } from './store.ts'

/** Takes the carrier's news about a text. A promised text that did not reach the phone is sent again later, or put before an
 *  officer when its time or its secret is gone.
 *  @returns false when no message has this reference (yet): the carrier shall bring the receipt again */
export async function takeReceipt(ctx: Ctx, receipt: Receipt): Promise<boolean> {
  const message = await lockByGatewayRef(ctx.tx, receipt.ref)
  if (!message) return false
  if (receipt.outcome === 'delivered') await markDelivered(ctx.tx, message.id, ctx.now)
  else if (message.state === 'sent') await tryAgain(ctx, message)
  return true
}

async function tryAgain(ctx: Ctx, message: NonNullable<Awaited<ReturnType<typeof lockByGatewayRef>>>): Promise<void> {
  await noteProblem(ctx.tx, message.id, 'NOT_DELIVERED')
  if (message.class === 'A') return
  const next = afterFailure(message, message.attempts, ctx.now)
  if (next.kind !== 'retry' || !message.hasValues)
    return void (await markEnded(ctx.tx, { id: message.id, state: 'dead', at: ctx.now, wipeValues: false }))
  await reopen(ctx.tx, message)
  await enqueueAttempt(ctx, { ...message, afterMs: next.afterMs })
}
