import { FUNDS, type contributions as operations } from '#contract/contributions.ts'
import { contributionTotals, type Totals } from '#domain/contributions/totals.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { allPeriodsOfReader, listPeriods } from './views.ts'

const present = (totals: Totals) => ({
  ...totals,
  byYear: [...totals.byYear],
  gaps: [...totals.gaps],
  owed: [...totals.owed],
})

export const contributionRoutes: Handlers<typeof operations> = {
  listOwnContributions: (call, { query }) => call.readAtOnce(tx => listPeriods(tx, query)),
  getOwnContributionSummary: async call => {
    const periods = await call.readAtOnce(allPeriodsOfReader)
    return FUNDS.map(fund => ({ fund, ...present(contributionTotals(periods.filter(period => period.fund === fund))) }))
  },
}
