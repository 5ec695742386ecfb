import type { Benefit } from '#contract/benefits.ts'
import { reckoningOf } from '#domain/benefits/reckoning.ts'
import { groupOf } from '#domain/benefits/regimes.ts'
import type { PaidMonths } from '#domain/benefits/received.ts'
import type { BenefitRow, PaidMonthsRow } from './views.ts'

type Presented = Benefit & { readonly paidMonths: PaidMonths[] }

/** Benefits as the contract has them: each with its view, how it was reckoned, and its paid months. */
export function presentBenefits([rows, paid]: readonly [readonly BenefitRow[], readonly PaidMonthsRow[]]): Presented[] {
  const months = Map.groupBy(paid, ({ benefitId }) => benefitId)
  return rows.map(({ quantity, quantityUnit, baseVnd, rateBps, ...row }) => ({
    ...row,
    group: groupOf(row.regime),
    reckoning: reckoningOf({ amountVnd: row.amountVnd, quantity, quantityUnit, baseVnd, rateBps }) ?? null,
    paidMonths: (months.get(row.id) ?? []).map(({ fromMonth, toMonth, monthlyVnd }) => ({ fromMonth, toMonth, monthlyVnd })),
  }))
}
