import type { FileStore } from '#server/platform/files.ts'
import { olderThan } from '#server/platform/files.ts'
import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { clock, findBatch, moveBatch } from './batch-store.ts'
import { deleteParts, listStale, namedFiles } from './part-store.ts'
import { sentSource } from './sent-source.ts'
import { takeBack } from './take-back.ts'
import { workOn, type WorkDeps } from './work.ts'

export const FEED_CRONTAB = ['32 19 * * * sweep_feeds ?max=1']

const DAYS_KEPT = 7
const HOURS_UNNAMED = 24

/** work_on_feed: checks, applies or takes back a file, as its state says; a batch in no such state is left alone, so it may run again.
 *  sweep_feeds: forgets the bytes of files that nobody has touched for a week, and files without a row. */
export const feedJobs = (deps: WorkDeps, files: FileStore): JobHandlers => ({
  work_on_feed: async ({ no }) => {
    const batch = await findBatch(handleOf(deps.platform.pool), Number(no))
    if (batch?.state === 'taking_back') await takeBack(deps, batch)
    if (batch?.state !== 'checking' && batch?.state !== 'applying') return
    const mayWrite = async (): Promise<boolean> => batch.state === 'applying'
    await workOn(deps, { batch, source: await sentSource(deps.platform, files, batch), mayWrite })
  },
  sweep_feeds: async (_, jobId) => {
    const unwanted = await transact(deps.platform, { traceId: `job-${jobId}`, guard: asSystem }, async ctx => {
      const stale = await listStale(ctx.tx, DAYS_KEPT)
      const keys: string[] = []
      for (const { no, id } of stale) {
        keys.push(...(await deleteParts(ctx.tx, id)).map(({ fileKey }) => fileKey))
        await moveBatch(ctx.tx, no, ['receiving', 'received', 'checked', 'refused', 'failed'], { state: 'forgotten', previewSealed: null })
      }
      return keys
    })
    for (const key of unwanted) await files.delete(key)
    const tx = handleOf(deps.platform.pool)
    const old = olderThan(await files.list('feeds'), HOURS_UNNAMED * 3_600_000, await clock(tx))
    for (let at = 0; at < old.length; at += 1_000) {
      const some = old.slice(at, at + 1_000)
      const named = await namedFiles(tx, some)
      for (const key of some) if (!named.has(key)) await files.delete(key)
    }
  },
})
