import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import type { FileStore } from '#server/platform/files.ts'
import { deleteRegistrations, knownFiles, listExpired } from './store.ts'

/** delete_file: removes a file that no row names any more. sweep_registrations: forgets what was begun and never sent. */
export const registrationJobs = (platform: Platform, files: FileStore): JobHandlers => ({
  delete_file: async payload => {
    if (typeof payload['key'] === 'string') await files.delete(payload['key'])
  },
  sweep_registrations: async (_, jobId) =>
    transact(platform, { traceId: `job-${jobId}`, guard: asSystem }, async ctx => {
      const expired = await listExpired(ctx.tx)
      if (!expired.length) return
      for (const { fileKey } of expired) if (fileKey) await ctx.enqueue('delete_file', { key: fileKey })
      await deleteRegistrations(ctx.tx, [...new Set(expired.map(row => row.id))])
    }),
  // A file is written before its row: a crash between the two leaves one that nobody names.
  sweep_files: async (_, jobId) => {
    const old = (await files.list('registration')).filter(file => file.at.getTime() < Date.now() - ORPHAN_AFTER_MS).map(file => file.key)
    const work = { traceId: `job-${jobId}`, guard: asSystem }
    for (let from = 0; from < old.length; from += 500) {
      const keys = old.slice(from, from + 500)
      const known = await transact(platform, work, ctx => knownFiles(ctx.tx, keys))
      for (const key of keys) if (!known.has(key)) await files.delete(key)
    }
  },
})

const ORPHAN_AFTER_MS = 24 * 3_600_000
