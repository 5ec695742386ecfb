import { isUuid, type Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import type { CaseKinds } from './officer.ts'
import { takeEffect } from './take-effect.ts'
import { listOverdueDecisions } from './decision-store.ts'
import { AT_ONCE, closeLapsed, followOverdue, remindReturned } from './wait.ts'

/** take_effect: a decision that can no longer be undone. follow_waiting: what waits too long, on either side, and decisions whose job was lost.
 *  Each file is told of once for each stage, however often this runs. */
export const reviewJobs = (platform: Platform, kinds: CaseKinds): JobHandlers => ({
  take_effect: async ({ caseFileId }, jobId) => {
    const work = { traceId: `job-${jobId}`, guard: asSystem }
    if (typeof caseFileId === 'string' && isUuid(caseFileId)) await takeEffect(use => transact(platform, work, use), kinds, caseFileId)
  },
  follow_waiting: async (_, jobId) => {
    const work = { traceId: `job-${jobId}`, guard: asSystem }
    const late = await transact(platform, work, ctx => listOverdueDecisions(ctx.tx, ctx.now))
    for (const { caseFileId } of late) await takeEffect(use => transact(platform, work, use), kinds, caseFileId as Uuid)
    for (const step of STEPS) while ((await transact(platform, work, ctx => step(ctx, kinds))) === AT_ONCE);
  },
})

const STEPS: readonly ((ctx: Ctx, kinds: CaseKinds) => Promise<number>)[] = [followOverdue, remindReturned, closeLapsed]

export const REVIEW_CRONTAB: readonly string[] = ['*/5 * * * * follow_waiting ?max=1&id=follow_waiting']
