import type { InsuredMonth } from '#domain/contributions/insured.ts'
import { plainDate, type PlainDate } from '#domain/kernel/date.ts'
import { addMonths, monthAt, monthIndex, monthOf, type Month } from '#domain/kernel/month.ts'
import { averageRaisedVnd } from './levels.ts'
import { halfYears } from './lump-sum.ts'

export type Sex = 'male' | 'female'

/** Months of contribution that a pension needs. @law Luật BHXH 41/2024/QH15 Điều 64 */
export const PENSION_MONTHS = 180

/** Age of the year in months, and how it rises: men 60 years and 3 months in 2021, three months more each year until 62; women 55 years and
 *  4 months, four months more each year until 60. @law Nghị định 135/2020/NĐ-CP Điều 4 */
const AGES = { male: { first: 723, step: 3, most: 744 }, female: { first: 664, step: 4, most: 720 } } as const
const ageIn = (year: number, sex: Sex): number => Math.min(AGES[sex].most, AGES[sex].first + Math.max(0, year - 2021) * AGES[sex].step)

/** The month in which somebody reaches the age of retirement: the first whose year's age is reached.
 *  @example retirementMonth('1964-10-05', 'male') // '2026-04': 61 years and 6 months */
export function retirementMonth(birth: PlainDate, sex: Sex): Month {
  const born = monthIndex(monthOf(birth))
  for (let year = 2021; ; year++) {
    const at = Math.max(born + ageIn(year, sex), year === 2021 ? 0 : year * 12)
    if (Math.floor(at / 12) <= year) return monthAt(at)
  }
}

/** From when a pension is paid: the first day of the month after the one in which the age is reached. @law Nghị định 135/2020/NĐ-CP Điều 3 */
export const pensionFrom = (birth: PlainDate, sex: Sex): PlainDate => plainDate(`${addMonths(retirementMonth(birth, sex), 1)}-01`)

/** The share of the average pay, hundredths of a percent: women 45 % for 15 years, two more for each further one; men 40 % for 15 years and one
 *  more for each until 20, then 45 % and two more; at most 75 %.
 *  @law Luật BHXH 41/2024/QH15 Điều 66
 *  @example pensionRateBps(180, 'male') // 4000
 *  @example pensionRateBps(360, 'female') // 7500 */
export function pensionRateBps(months: number, sex: Sex): number {
  const years = halfYears(months)
  if (months < PENSION_MONTHS) return 0
  if (sex === 'female') return Math.min(7_500, 4_500 + (years - 15) * 200)
  return years < 20 ? 4_000 + (years - 15) * 100 : Math.min(7_500, 4_500 + (years - 20) * 200)
}

export interface Pension {
  readonly monthlyVnd: number
  readonly averageVnd: number
  readonly rateBps: number
  readonly years: number
}

/** What a pension comes to for pay that employers or the person decided: the average of the whole time. */
export function pension(months: readonly InsuredMonth[], sex: Sex): Pension | undefined {
  const rateBps = pensionRateBps(months.length, sex)
  if (rateBps === 0) return undefined
  const averageVnd = averageRaisedVnd(months)
  return { monthlyVnd: Math.round((averageVnd * rateBps) / 10_000), averageVnd, rateBps, years: halfYears(months.length) }
}
