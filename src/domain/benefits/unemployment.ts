import type { InsuredMonth } from '#domain/contributions/insured.ts'
import { addMonths, monthIndex, type Month } from '#domain/kernel/month.ts'
import { highestRegionalWageOn } from './levels.ts'

/** Months of unemployment insurance that are needed, and in how many months before the end of the contract. */
export const UNEMPLOYMENT_NEEDS = { months: 12, window: 24, windowOfShortContract: 36, claimMonths: 3 } as const
const [SHARE_BPS, CAP_WAGES, AVERAGE_OF] = [6_000, 5, 6]
const [FIRST_MONTHS, FIRST_UNTIL, MOST] = [3, 36, 12]

/** Benefit for so many months of contribution: three for the first 36, one more for each further 12, at most twelve; none under twelve.
 *  @law Luật Việc làm 74/2025/QH15 Điều 39
 *  @example unemploymentMonths(36) // 3
 *  @example unemploymentMonths(48) // 4 */
export const unemploymentMonths = (months: number): number =>
  months < UNEMPLOYMENT_NEEDS.months ? 0 : Math.min(MOST, FIRST_MONTHS + Math.floor(Math.max(0, months - FIRST_UNTIL) / 12))

/** Months that no earlier benefit has used up: each month of benefit uses twelve, the oldest first.
 *  @law Luật Việc làm 74/2025/QH15 Điều 41; Nghị định 374/2025/NĐ-CP Điều 8 */
export function unusedMonths(
  months: readonly InsuredMonth[],
  earlier: readonly { readonly from: Month; readonly months: number }[],
): readonly InsuredMonth[] {
  let left = months
  for (const { from, months: given } of earlier.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = left.filter(({ month }) => month < from)
    left = [...before.slice(given * 12), ...left.filter(({ month }) => month >= from)]
  }
  return left
}

/** Of these months, those within a window that ends with a month, that month counted. */
export const monthsWithin = (months: readonly InsuredMonth[], end: Month, window: number): number =>
  months.filter(({ month }) => month <= end && monthIndex(month) > monthIndex(addMonths(end, -window))).length

export interface UnemploymentBenefit {
  /** How many months it is paid. */
  readonly months: number
  readonly monthlyVnd: number
  /** Average pay of the last six months that count. */
  readonly averageVnd: number
  /** What it cannot exceed, by the wage of region I. */
  readonly capVnd: number
  readonly isCapped: boolean
  /** Months that stay for a later time. */
  readonly reserved: number
}

/** 60 % of the average pay of the last six months, at most five lowest wages of the region.
 *  @law Luật Việc làm 74/2025/QH15 Điều 39, 41
 *  @param unused months that count and were not used up, oldest first
 *  @example 14 months at 9,000,000 → 3 months of 5,400,000 */
export function unemploymentBenefit(unused: readonly InsuredMonth[]): UnemploymentBenefit | undefined {
  const months = unemploymentMonths(unused.length)
  const last = unused.at(-1)
  if (months === 0 || !last) return undefined
  const six = unused.slice(-AVERAGE_OF)
  const averageVnd = Math.round(six.reduce((sum, { payVnd }) => sum + payVnd, 0) / six.length)
  const capVnd = CAP_WAGES * highestRegionalWageOn(last.month)
  const shareVnd = Math.round((averageVnd * SHARE_BPS) / 10_000)
  const reserved = Math.max(0, Math.min(unused.length, 144) - months * 12)
  return { months, monthlyVnd: Math.min(shareVnd, capVnd), averageVnd, capVnd, isCapped: shareVnd > capVnd, reserved }
}
