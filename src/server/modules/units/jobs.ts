import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { recordEnds } from '../audit/index.ts'
import { deleteExpired } from './request-store.ts'

/** sweep_unit_requests: forgets requests whose email was never proven. */
export const unitJobs = (platform: Platform): JobHandlers => ({
  sweep_unit_requests: async (_, jobId) => {
    await transact(platform, { traceId: `job-${jobId}`, guard: asSystem }, async ctx =>
      recordEnds(ctx, { action: 'units.forget_request', subjectKind: 'unit_account_request' }, await deleteExpired(ctx.tx)),
    )
  },
})
