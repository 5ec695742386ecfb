import type { Uuid } from '#domain/kernel/ids.ts'
import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { countReaders, sendPortion } from './send.ts'
import { listToCount, listToSend } from './views.ts'

const AT_ONCE = 50
/** After a portion that told nobody: others want their turn. */
const BREATH_MS = 20

export const announcementJobs = (platform: Platform): JobHandlers => {
  const run = <T>(jobId: string, use: Parameters<typeof transact<T>>[2]) =>
    transact(platform, { traceId: `job-${jobId}`, guard: asSystem }, use)
  return {
    /** Begins what is due, and takes up again what nobody goes on with because a worker died. */
    start_announcements: async (_payload, jobId) =>
      run(jobId, async ctx => {
        for (const { id } of await listToSend(ctx.tx, AT_ONCE))
          await ctx.enqueue('send_announcement', { id }, { key: `announcement:${id}` })
      }),
    /** One portion; the next one is a job of its own, written with it. */
    send_announcement: async ({ id }, jobId) =>
      run(jobId, async ctx => {
        const pause = await sendPortion(ctx, id as Uuid)
        if (pause === undefined) return
        await ctx.enqueue('send_announcement', { id }, { key: `announcement:${String(id)}`, afterMs: Math.max(BREATH_MS, pause) })
      }),
    count_announcements: async (_payload, jobId) => {
      const waiting = await run(jobId, ctx => listToCount(ctx.tx, AT_ONCE))
      for (const { id } of waiting) await run(jobId, ctx => countReaders(ctx, id))
    },
  }
}

export const ANNOUNCEMENT_CRONTAB: readonly string[] = [
  '* * * * * start_announcements ?max=1&id=start_announcements',
  '*/10 * * * * count_announcements ?max=1&id=count_announcements',
]
