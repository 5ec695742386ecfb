import { referenceLevelOn } from '#domain/benefits/levels.ts'
import { monthOf, type Month } from '#domain/kernel/month.ts'
import { feeOf, line, share, type FeeRule } from './fees.ts'

/** An income is the poverty line and so many times this. @law Quyết định 595/QĐ-BHXH, Điều 10 */
export const INCOME_STEP_VND = 50_000
/** Of the income that a person chooses. @law Luật BHXH 41/2024/QH15, Điều 36 khoản 1 */
export const VOLUNTARY_RATE_BPS = 2_200
/** At most so many reference levels. @law Luật BHXH 41/2024/QH15, Điều 31 khoản 2 */
const HIGHEST_TIMES = 20
/** Months that the State supports in a life, and the first month in which it did.
 *  @law Nghị định 159/2025/NĐ-CP, Điều 5 khoản 2; Nghị định 134/2015/NĐ-CP, Điều 14 (from 2018 on) */
export const SUPPORTED_MONTHS = 120
export const SUPPORTED_SINCE = '2018-01'

type Dated = readonly (readonly [from: string, value: number])[]

/** Chuẩn hộ nghèo khu vực nông thôn, đồng a month. @law Nghị định 07/2021/NĐ-CP, Điều 3 */
const POVERTY_LINES: Dated = [
  ['2016-01', 700_000],
  ['2022-01', 1_500_000],
]
export const povertyLineOn = (month: Month): number => POVERTY_LINES.findLast(([from]) => from <= month)?.[1] ?? 700_000

/** What the fund earned a month, on average of the year before, in hundredths of a percent, by the year of the payment. Without a row nothing is
 *  paid for years ahead: nobody knows what it costs.
 *  @law Nghị định 159/2025/NĐ-CP, Điều 6 khoản 2, Điều 18 khoản 4 */
const FUND_RATES_BPS: Readonly<Record<string, number>> = { '2026': 31 }
const fundRateOn = (day: string): number | undefined => FUND_RATES_BPS[day.slice(0, 4)]

/** Share of what is paid on the poverty line that the State bears, by the group that somebody belongs to; the highest counts.
 *  @law Nghị định 159/2025/NĐ-CP, Điều 5 khoản 1 */
const SUPPORT_BPS = { other: 2_000, minority: 3_000, near_poor: 4_000, poor: 5_000, island: 5_000 } as const
type SupportGroup = keyof typeof SUPPORT_BPS
export const SUPPORT_GROUPS: readonly string[] = Object.keys(SUPPORT_BPS)
const isSupportGroup = (word: string): word is SupportGroup => SUPPORT_GROUPS.includes(word)

/** What may be chosen as income in a month. @law Luật BHXH 41/2024/QH15, Điều 31 khoản 2
 *  @example incomesOn('2026-11') // { lowestVnd: 1_500_000, highestVnd: 50_600_000 } */
export const incomesOn = (month: Month): { readonly lowestVnd: number; readonly highestVnd: number } => ({
  lowestVnd: povertyLineOn(month),
  highestVnd: HIGHEST_TIMES * referenceLevelOn(month),
})

/** For so many months from on a year and more one pays ahead: every month later costs a little less. */
const AHEAD = 24
const WAYS = ['1', '3', '6', '12', '24', '36', '48', '60']
/** For how many months one can pay on a day: years ahead only while it is known what they cost.
 *  @law Luật BHXH 41/2024/QH15, Điều 36 khoản 2; Nghị định 159/2025/NĐ-CP, Điều 6 khoản 1 */
export const waysOn = (day: string): readonly string[] => WAYS.filter(months => Number(months) < AHEAD || fundRateOn(day) !== undefined)

/** A contribution of each of so many months, discounted from the second on by what the fund earns, to the đồng.
 *  @law Nghị định 159/2025/NĐ-CP, Điều 6 khoản 2
 *  @example aheadVnd(330_000, 24, 31) // 7_643_640, where 24 single months cost 7_920_000 */
export function aheadVnd(contributionVnd: number, months: number, rateBps: number): number {
  let [sum, factor] = [0, 1]
  for (let month = 0; month < months; month++) {
    sum += contributionVnd * factor
    factor /= 1 + rateBps / 10_000
  }
  return Math.round(sum)
}

/** What somebody pays who goes on alone: 22 % of the chosen income for the months, less the State's support for those that it still supports.
 *  Undefined until everything is chosen, and for what cannot be.
 *  @law Luật BHXH 41/2024/QH15, Điều 36; Nghị định 159/2025/NĐ-CP, Điều 5 and 6
 *  @example income 2_000_000, 12 months, group other: 440_000 × 12 − 66_000 × 12 = 4_488_000 */
export const voluntaryFee: FeeRule = ({ today, basis }, { incomeBase = '', payFor = '', supportGroup = '' }) => {
  const [income, months] = [Number(incomeBase), Number(payFor)]
  const month = monthOf(today)
  const { lowestVnd, highestVnd } = incomesOn(month)
  if (!basis || income < lowestVnd || income > highestVnd || income % INCOME_STEP_VND !== 0) return undefined
  if (!waysOn(today).includes(payFor) || !isSupportGroup(supportGroup)) return undefined
  const contribution = share(income, VOLUNTARY_RATE_BPS)
  const rateBps = months < AHEAD ? null : (fundRateOn(today) ?? 0)
  const whole = rateBps === null ? contribution * months : aheadVnd(contribution, months, rateBps)
  const supported = Math.min(months, basis.supportedMonths)
  const support = share(share(lowestVnd, VOLUNTARY_RATE_BPS), SUPPORT_BPS[supportGroup]) * supported
  const period = { count: months, fromMonth: basis.fromMonth }
  return feeOf([
    line('income', income),
    line('contribution', contribution, { rateBps: VOLUNTARY_RATE_BPS }),
    rateBps === null ? line('period', whole, period) : line('ahead', whole, { rateBps, ...period }),
    ...(supported === 0 ? [] : [line('support', support, { rateBps: SUPPORT_BPS[supportGroup], count: supported })]),
    line('own', whole - support),
  ])
}
