import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { recordEnds } from '../audit/index.ts'
import { deleteExpired } from './store.ts'

/** sweep_feedback: forgets feedback of guests whose contact was never proven. */
export const feedbackJobs = (platform: Platform): JobHandlers => ({
  sweep_feedback: async (_, jobId) => {
    await transact(platform, { traceId: `job-${jobId}`, guard: asSystem }, async ctx =>
      recordEnds(ctx, { action: 'feedback.forget', subjectKind: 'feedback' }, await deleteExpired(ctx.tx)),
    )
  },
})
