import { monthsInclusive, type Month } from '#domain/kernel/month.ts'
import { groupOf, isMonthly, BENEFIT_GROUPS, type BenefitGroup, type Regime } from './regimes.ts'

/** Months that were paid in a row, with what was paid in each. */
export interface PaidMonths {
  readonly fromMonth: Month
  readonly toMonth: Month
  readonly monthlyVnd: number
}

interface Given {
  readonly regime: Regime
  readonly amountVnd: number
  readonly paidOn: string | null
  readonly paidMonths: readonly PaidMonths[]
}

export interface Received {
  readonly group: BenefitGroup
  readonly vnd: number
  /** Newest year first; years without money are left out. */
  readonly byYear: readonly { readonly year: number; readonly vnd: number }[]
}

/** What has arrived so far, view by view and year by year: paid months by their month, everything else by the day of payment. What is on
 *  its way, and a month that was not paid, is no money that was received.
 *  @example twelve months of 5,000,000 in 2025 and one in 2026 → 65,000,000; 2026: 5,000,000; 2025: 60,000,000 */
export const receivedByGroup = (benefits: readonly Given[]): Received[] =>
  BENEFIT_GROUPS.map(group => {
    const years = new Map<number, number>()
    for (const benefit of benefits)
      if (groupOf(benefit.regime) === group) for (const [year, vnd] of paymentsOf(benefit)) years.set(year, (years.get(year) ?? 0) + vnd)
    const byYear = [...years].map(([year, vnd]) => ({ year, vnd })).toSorted((a, b) => b.year - a.year)
    return { group, vnd: byYear.reduce((sum, { vnd }) => sum + vnd, 0), byYear }
  })

function paymentsOf({ regime, amountVnd, paidOn, paidMonths }: Given): [year: number, vnd: number][] {
  if (!isMonthly(regime)) return paidOn === null ? [] : [[Number(paidOn.slice(0, 4)), amountVnd]]
  return paidMonths.flatMap(({ fromMonth, toMonth, monthlyVnd }) => {
    const [first, last] = [Number(fromMonth.slice(0, 4)), Number(toMonth.slice(0, 4))]
    return Array.from({ length: last - first + 1 }, (_, n): [number, number] => {
      const year = first + n
      const from = year === first ? fromMonth : (`${year}-01` as Month)
      const to = year === last ? toMonth : (`${year}-12` as Month)
      return [year, monthsInclusive(from, to) * monthlyVnd]
    })
  })
}
