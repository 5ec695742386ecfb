import type { DeliveryClass } from '#domain/notifications/delivery.ts'
import type { Ctx } from '#server/platform/context.ts'

export const PLACES = { recipient: 'notification_message.recipient', values: 'notification_message.values' } as const

/** Codes overtake what is promised, and that overtakes mass mail. The lower number goes first. */
export const PRIORITY: Readonly<Record<DeliveryClass, number>> = { A: -10, B: 0, C: 10 }

interface Attempt {
  readonly id: string
  readonly attempts: number
  readonly class: DeliveryClass
  readonly afterMs?: number
}

/** Plans the next attempt. A job says which attempt it is for: of two jobs for the same attempt, one finds nothing to do. */
export const enqueueAttempt = (ctx: Ctx, next: Attempt): Promise<void> =>
  ctx.enqueue(
    'deliver_message',
    { id: next.id, attempts: next.attempts },
    {
      key: `message:${next.id}`,
      priority: PRIORITY[next.class],
      ...(next.afterMs !== undefined && { afterMs: next.afterMs }),
    },
  )
