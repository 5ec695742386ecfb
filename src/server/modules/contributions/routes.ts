import { FUNDS, type contributions as operations } from '#contract/contributions.ts'
import { contributionTotals, type Totals } from '#domain/contributions/totals.ts'
import type { Call, Handlers } from '#server/platform/http/call.ts'
import { allPeriodsOfReader, listPeriods } from './views.ts'

const present = (totals: Totals) => ({
  ...totals,
  byYear: [...totals.byYear],
  gaps: [...totals.gaps],
  owed: [...totals.owed],
})

/** Whose totals they are follows from the caller: the signed-in person, or the child whom the guard has let that person see. */
async function summary(call: Call) {
  const periods = await call.readAtOnce(allPeriodsOfReader)
  return FUNDS.map(fund => ({ fund, ...present(contributionTotals(periods.filter(period => period.fund === fund))) }))
}

export const contributionRoutes: Handlers<typeof operations> = {
  listOwnContributions: (call, { query }) => call.readAtOnce(tx => listPeriods(tx, query)),
  getOwnContributionSummary: summary,
  listChildContributions: (call, { query }) => call.readAtOnce(tx => listPeriods(tx, query)),
  getChildContributionSummary: summary,
}
