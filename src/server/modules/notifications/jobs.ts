import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { deliverMessage, type Delivery } from './deliver.ts'
import { enqueueAttempt } from './send.ts'
import { listForgotten } from './store.ts'

export const notificationJobs = (delivery: Delivery): JobHandlers => ({
  deliver_message: async (payload, jobId) => {
    const { id, attempts } = payload
    if (typeof id === 'string' && typeof attempts === 'number') await deliverMessage(delivery, { id, attempts, traceId: `job-${jobId}` })
  },
  /** Finds open messages that no job will send (a worker died, a job was lost) and those whose time is over. */
  sweep_messages: async (_payload, jobId) =>
    transact(delivery.platform, { traceId: `job-${jobId}`, guard: asSystem }, async ctx => {
      for (const forgotten of await listForgotten(ctx.tx)) await enqueueAttempt(ctx, forgotten)
    }),
})

export const NOTIFICATION_CRONTAB: readonly string[] = ['*/2 * * * * sweep_messages ?max=1&id=sweep_messages']
