import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { countCoverage } from './coverage.ts'
import { AT_ONCE, gatherFacts } from './gather.ts'

/** gather_boards: what has happened to files becomes facts that boards count · count_coverage: who has an account, once a day. */
export const boardJobs = (platform: Platform): JobHandlers => {
  const work = (jobId: string) => ({ traceId: `job-${jobId}`, guard: asSystem })
  return {
    gather_boards: async (_, jobId) => {
      while ((await transact(platform, work(jobId), gatherFacts)) === AT_ONCE);
    },
    count_coverage: async (_, jobId) => {
      await transact(platform, work(jobId), countCoverage)
    },
  }
}

/** Facts every minute; coverage at 1:12 at night in Vietnam. */
export const BOARD_CRONTAB: readonly string[] = [
  '* * * * * gather_boards ?max=1&id=gather_boards',
  '12 18 * * * count_coverage ?max=1&id=count_coverage',
]
