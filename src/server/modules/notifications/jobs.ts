import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { openChannelHealth } from './channel-health.ts'
import { sweepNotices } from './inbox.ts'
import { deleteExpired } from './push-store.ts'
import { deliverMessage, type NotificationDeps } from './deliver.ts'
import { enqueueAttempt } from './attempt.ts'
import { listForgotten, wakeWaiting } from './store.ts'

const WOKEN_AT_ONCE = 2_000

export const notificationJobs = (deps: NotificationDeps): JobHandlers => {
  const delivery = { ...deps, health: openChannelHealth() }
  return {
    deliver_message: async (payload, jobId) => {
      const { id, attempts } = payload
      if (typeof id === 'string' && typeof attempts === 'number') await deliverMessage(delivery, { id, attempts, traceId: `job-${jobId}` })
    },
    /** A channel works again after trouble: what waits for its next attempt need not wait any longer. */
    wake_messages: async ({ channel }, jobId) =>
      transact(delivery.platform, { traceId: `job-${jobId}`, guard: asSystem }, async ctx => {
        const woken = await wakeWaiting(ctx.tx, String(channel), WOKEN_AT_ONCE)
        if (woken === WOKEN_AT_ONCE) await ctx.enqueue('wake_messages', { channel })
      }),
    /** Finds open messages that no job will send (a worker died, a job was lost) and those whose time is over. */
    sweep_messages: async (_payload, jobId) =>
      transact(delivery.platform, { traceId: `job-${jobId}`, guard: asSystem }, async ctx => {
        for (const forgotten of await listForgotten(ctx.tx)) await enqueueAttempt(ctx, forgotten)
      }),
    /** Forgets notices and subscriptions whose time is over. */
    sweep_notices: async (_payload, jobId) =>
      transact(delivery.platform, { traceId: `job-${jobId}`, guard: asSystem }, async ctx => {
        await sweepNotices(ctx)
        await deleteExpired(ctx.tx)
      }),
  }
}

export const NOTIFICATION_CRONTAB: readonly string[] = [
  '*/2 * * * * sweep_messages ?max=1&id=sweep_messages',
  '27 19 * * * sweep_notices ?max=1',
]
