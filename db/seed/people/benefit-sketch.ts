import { reckonedVnd } from '#domain/benefits/reckoning.ts'
import type { PaidMonths } from '#domain/benefits/received.ts'
import type { QuantityUnit, Regime } from '#domain/benefits/regimes.ts'
import { addDays, weekday, type PlainDate } from '#domain/kernel/date.ts'
import { addMonths, monthOf, type Month } from '#domain/kernel/month.ts'
import { PAY_COEFFICIENTS } from './law.ts'
import type { BenefitRow, PeriodRow } from './rows.ts'

/** What a story says about one benefit; the rest is usual. */
export interface BenefitSketch extends Partial<Omit<BenefitRow, 'socialInsuranceNo'>> {
  readonly regime: Regime
  readonly fromDay: PlainDate
  readonly toDay: PlainDate | null
}

interface Claim extends BenefitSketch {
  readonly quantity: number
  readonly quantityUnit: QuantityUnit
  readonly baseVnd: number
  readonly rateBps: number
}

/** A claim by days, months or children, reckoned by the law. It is paid some weeks after it ends; until then it is on its way. */
export function claim(sketch: Claim, today: PlainDate): BenefitSketch {
  const decidedOn = addDays(sketch.toDay ?? sketch.fromDay, 12)
  const paidOn = addDays(decidedOn, 6)
  const [decided, paid] = [decidedOn <= today ? decidedOn : today, paidOn <= today]
  return {
    amountVnd: reckonedVnd(sketch),
    decidedOn: decided,
    state: paid ? 'paid' : 'paying',
    paidOn: paid ? paidOn : null,
    ...sketch,
  }
}

/** Average pay of the months on the book before a month, at most six, as sickness, birth and unemployment are reckoned by. */
export function averagePay(periods: readonly PeriodRow[], before: Month, months = 6): number {
  const paid = monthsOf(periods.filter(({ fund }) => fund === 'social')).filter(({ on }) => on < before)
  const last = paid.toSorted((a, b) => (a.on < b.on ? 1 : -1)).slice(0, months)
  return Math.round(last.reduce((sum, { vnd }) => sum + vnd, 0) / Math.max(last.length, 1))
}

/** Distinct months with their pay; the higher one where there are two. */
function monthsOf(periods: readonly PeriodRow[]): { readonly on: Month; readonly vnd: number }[] {
  const pay = new Map<Month, number>()
  for (const { fromMonth, toMonth, baseVnd, allowancePositionVnd, allowanceProfessionVnd } of periods)
    for (let on = fromMonth; on <= toMonth; on = addMonths(on, 1))
      pay.set(on, Math.max(pay.get(on) ?? 0, baseVnd + allowancePositionVnd + allowanceProfessionVnd))
  return [...pay].map(([on, vnd]) => ({ on, vnd }))
}

/** BHXH một lần: one and a half average months for a year before 2014, two for each year since; odd months of before go to the later time,
 *  there up to six are half a year and more are a whole one.
 *  @law Luật BHXH 41/2024/QH15, Điều 70; the same in Luật BHXH 2014, Điều 60 */
export function lumpSumVnd(periods: readonly PeriodRow[]): number {
  const months = monthsOf(periods)
  const early = months.filter(({ on }) => on < '2014-01').length
  const average = months.reduce((sum, { on, vnd }) => sum + vnd * (PAY_COEFFICIENTS[Number(on.slice(0, 4))] ?? 1), 0) / months.length
  const late = months.length - early + (early % 12)
  const odd = late % 12
  const lateYears = Math.floor(late / 12) + (odd === 0 ? 0 : odd <= 6 ? 0.5 : 1)
  return Math.round(average * (Math.floor(early / 12) * 1.5 + lateYears * 2))
}

/** Months paid from one to another, a row for each amount. */
export function paidMonths(from: Month, to: Month, amountOn: (month: Month) => number): PaidMonths[] {
  const rows: PaidMonths[] = []
  for (let on = from; on <= to; on = addMonths(on, 1)) {
    const [last, monthlyVnd] = [rows.at(-1), amountOn(on)]
    if (last?.monthlyVnd === monthlyVnd) rows[rows.length - 1] = { ...last, toMonth: on }
    else rows.push({ fromMonth: on, toMonth: on, monthlyVnd })
  }
  return rows
}

/** Pensions and allowances are paid in the first days of each month. */
export const lastPaidPension = (today: PlainDate): Month => addMonths(monthOf(today), today.slice(8) >= '06' ? 0 : -1)

/** The last of so many working days; Sundays do not count. */
export function lastWorkingDay(days: number, from: PlainDate): PlainDate {
  let [day, left] = [from, weekday(from) === 0 ? days : days - 1]
  while (left > 0) {
    day = addDays(day, 1)
    if (weekday(day) !== 0) left--
  }
  return day
}
