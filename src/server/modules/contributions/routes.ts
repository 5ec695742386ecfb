import type { contributions as operations } from '#contract/contributions.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { findings, summary } from './record.ts'
import { listPeriods } from './views.ts'

/** Whose history it is follows from the caller: the signed-in person, or the child whom the guard has let that person see. */
export const contributionRoutes: Handlers<typeof operations> = {
  listOwnContributions: (call, { query }) => call.readAtOnce(tx => listPeriods(tx, query)),
  getOwnContributionSummary: summary,
  listOwnFindings: findings,
  listChildContributions: (call, { query }) => call.readAtOnce(tx => listPeriods(tx, query)),
  getChildContributionSummary: summary,
  listChildFindings: findings,
}
