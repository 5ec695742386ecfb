import type { Ctx } from '#server/platform/context.ts'
import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import type { PopulationGateway } from '#server/gateways/ports.ts'
import { olderThan, type FileStore } from '#server/platform/files.ts'
import { recordEnds } from '../audit/index.ts'
import { deleteFiles } from './photos.ts'
import { identityJob } from './identity-job.ts'
import { deleteRegistrations, listExpired, listUndeclared } from './store.ts'
import { deleteUploads, filesOf, knownFiles, lockExpiredUploads } from './upload-store.ts'

/** check_identity: asks the population database again. delete_files: removes files that no row names any more. sweep_registrations: forgets what was begun and never sent. sweep_uploads:
 *  forgets photos that nothing was added to for a day, and when room is scarce what was begun a day ago and never handed in. */
export const registrationJobs = (platform: Platform, files: FileStore, population: PopulationGateway): JobHandlers => ({
  check_identity: identityJob(platform, population),
  delete_files: async payload => {
    const keys: readonly unknown[] = Array.isArray(payload['keys']) ? payload['keys'] : []
    for (const key of keys) if (typeof key === 'string') await files.delete(key)
  },
  sweep_registrations: async (_, jobId) => {
    const work = { traceId: `job-${jobId}`, guard: asSystem }
    while ((await transact(platform, work, ctx => forget(ctx, listExpired))) > 0);
  },
  sweep_uploads: async (_, jobId) => {
    const work = { traceId: `job-${jobId}`, guard: asSystem }
    while ((await transact(platform, work, forgetUploads)) > 0);
    // What was begun a day ago and never handed in may be a stranger's: it makes room before anybody's photo is refused.
    if ((await files.space()).isScarce) while ((await transact(platform, work, ctx => forget(ctx, listUndeclared))) > 0);
  },
  // A file is written before its row: a crash between the two leaves one that nobody names.
  sweep_files: async (_, jobId) => {
    const work = { traceId: `job-${jobId}`, guard: asSystem }
    const now = await transact(platform, work, async ctx => ctx.now)
    const old = olderThan(await files.list('registration'), ORPHAN_AFTER_MS, now)
    for (let from = 0; from < old.length; from += 500) {
      const keys = old.slice(from, from + 500)
      const known = await transact(platform, work, ctx => knownFiles(ctx.tx, keys))
      for (const key of keys) if (!known.has(key)) await files.delete(key)
    }
  },
})

const SWEPT_AT_ONCE = 200

/** Deletes some unsent registrations and promises to delete their files. @returns how many there were */
async function forget(ctx: Ctx, list: typeof listExpired): Promise<number> {
  const expired = await list(ctx.tx, SWEPT_AT_ONCE)
  if (!expired.length) return 0
  await deleteFiles(ctx, await filesOf(ctx.tx, expired))
  const gone = await deleteRegistrations(ctx.tx, expired)
  await recordEnds(ctx, { action: 'registration.forget', subjectKind: 'registration' }, gone)
  return gone.length
}

async function forgetUploads(ctx: Ctx): Promise<number> {
  const expired = await lockExpiredUploads(ctx.tx, SWEPT_AT_ONCE)
  await deleteFiles(ctx, await deleteUploads(ctx.tx, expired))
  return expired.length
}

const ORPHAN_AFTER_MS = 24 * 3_600_000
