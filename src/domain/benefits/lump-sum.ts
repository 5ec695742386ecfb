import type { InsuredMonth } from '#domain/contributions/insured.ts'
import { averageRaisedVnd } from './levels.ts'

const [SPLIT, FUND_SHARE_BPS] = ['2014-01', 2_200]

export interface LumpSum {
  readonly amountVnd: number
  readonly averageVnd: number
  /** In half years, as they are reckoned. */
  readonly yearsBefore: number
  readonly yearsAfter: number
  /** Under a year: what was paid, at most two average months. */
  readonly isShort: boolean
}

/** Odd months as the reckoning of a benefit has them: one to six are half a year, seven and more a whole one.
 *  @law Luật BHXH 41/2024/QH15 Điều 5 khoản 6
 *  @example halfYears(30) // 2.5 */
export const halfYears = (months: number): number => {
  const odd = months % 12
  return Math.floor(months / 12) + (odd === 0 ? 0 : odd <= 6 ? 0.5 : 1)
}

/** BHXH một lần: one and a half average months for each year before 2014, two for each since. Odd months of before go to the later time,
 *  where there is one. Under a year: 22 % of the pay of each month, at most two average months.
 *  @law Luật BHXH 41/2024/QH15 Điều 70, 102; Nghị định 158/2025/NĐ-CP Điều 14
 *  @example 5 years since 2014 at an average of 8,000,000 → 80,000,000 */
export function lumpSum(months: readonly InsuredMonth[]): LumpSum | undefined {
  if (months.length === 0) return undefined
  const averageVnd = averageRaisedVnd(months)
  if (months.length < 12) {
    const paidVnd = Math.round(months.reduce((sum, { payVnd }) => sum + (payVnd * FUND_SHARE_BPS) / 10_000, 0))
    return { amountVnd: Math.min(paidVnd, 2 * averageVnd), averageVnd, yearsBefore: 0, yearsAfter: 0, isShort: true }
  }
  const early = months.filter(({ month }) => month < SPLIT).length
  const late = months.length - early
  const moved = late > 0 ? early % 12 : 0
  const [yearsBefore, yearsAfter] = [halfYears(early - moved), halfYears(late + moved)]
  return { amountVnd: Math.round(averageVnd * (1.5 * yearsBefore + 2 * yearsAfter)), averageVnd, yearsBefore, yearsAfter, isShort: false }
}
