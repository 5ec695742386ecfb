import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { makeResult, type ResultDeps } from './result.ts'

/** make_service_result: the signed PDF of a request that was decided; the same again makes none. */
export const serviceJobs = (platform: Platform, deps: ResultDeps): JobHandlers => ({
  make_service_result: async ({ requestId }, jobId) => {
    if (typeof requestId !== 'string') return
    await transact(platform, { traceId: `job-${jobId}`, guard: asSystem }, ctx => makeResult(ctx, deps, requestId))
  },
})
