import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { recordEnds } from '../audit/index.ts'
import { deleteExpired } from './store.ts'

/** sweep_support: forgets requests whose contact was never proven. */
export const supportJobs = (platform: Platform): JobHandlers => ({
  sweep_support: async (_, jobId) => {
    await transact(platform, { traceId: `job-${jobId}`, guard: asSystem }, async ctx =>
      recordEnds(ctx, { action: 'support.forget', subjectKind: 'support_request' }, await deleteExpired(ctx.tx)),
    )
  },
})
