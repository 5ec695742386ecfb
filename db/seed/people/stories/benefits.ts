import { addDays, plainDate, type PlainDate } from '#domain/kernel/date.ts'
import { addMonths, month, monthOf, type Month } from '#domain/kernel/month.ts'
import { birthday } from '#domain/guardians/childhood.ts'
import { averagePay, claim, lastWorkingDay, lastPaidPension, lumpSumVnd, paidMonths, type BenefitSketch } from '../benefit-sketch.ts'
import { PENSION_RISES, referenceLevelOn, regionalWageOn } from '../law.ts'
import type { BenefitRow, PeriodRow } from '../rows.ts'
import type { DemoPerson, StoryCalendar, StorySketch } from '../story-person.ts'

interface Life extends StoryCalendar {
  readonly periods: readonly PeriodRow[]
  readonly birthDate: PlainDate
}

/** What the people of the stories were given, reckoned from their own history and the law of the day. */
export function benefitsOf({ key }: StorySketch, { participant, periods }: DemoPerson, calendar: StoryCalendar): BenefitRow[] {
  const { socialInsuranceNo, birthDate } = participant
  return (STORIES[key]?.({ ...calendar, periods, birthDate }) ?? []).map((sketch, n) => {
    const decidedOn = sketch.decidedOn ?? addDays(sketch.fromDay, 10)
    return {
      socialInsuranceNo,
      amountVnd: 0,
      quantity: null,
      quantityUnit: null,
      baseVnd: null,
      rateBps: null,
      unitCode: null,
      agencyCode: '079',
      decisionNo: `${String(1_000 + (Number(socialInsuranceNo) % 7_000) + n)}/QĐ-BHXH`,
      decidedOn,
      state: 'paid',
      stateSince: null,
      stateReason: null,
      method: 'account',
      place: `Ngân hàng Sông Trăng, đuôi ${socialInsuranceNo.slice(-4)}`,
      paidOn: null,
      paidMonths: [],
      ...sketch,
    }
  })
}

const on = (at: Month, day: number): PlainDate => plainDate(`${at}-${String(day).padStart(2, '0')}`)

/** Leave for a birth and the sum for the child. The second child since July 2026: seven months.
 *  @law Luật BHXH 2024 Điều 53, 58, 59; Luật Dân số 113/2025/QH15 Điều 29 */
function birth({ periods, today }: Life, born: PlainDate, nth: 1 | 2, unitCode: string): BenefitSketch[] {
  const [at, months] = [monthOf(born), nth === 2 && born >= '2026-07-01' ? 7 : 6]
  const toDay = addDays(on(addMonths(at, months), Math.min(Number(born.slice(8)), 28)), -1)
  const filed = addDays(born, 9)
  const decided = { decidedOn: filed <= today ? filed : today }
  const paidOn = addDays(born, 20)
  const money = paidOn <= today ? ({ state: 'paid', paidOn } as const) : ({ state: 'paying', paidOn: null } as const)
  const leave = { quantity: months, quantityUnit: 'month', baseVnd: averagePay(periods, at), rateBps: 10_000 } as const
  const sum = { quantity: 1, quantityUnit: 'child', baseVnd: referenceLevelOn(at), rateBps: 20_000 } as const
  return [
    { ...claim({ regime: 'birth', fromDay: born, toDay, unitCode, ...leave }, today), ...decided, ...money },
    { ...claim({ regime: 'birth_grant', fromDay: born, toDay: null, unitCode, ...sum }, today), ...decided, ...money },
    ...[70, 40].map(before => check({ periods, today }, addDays(born, -before), unitCode)),
  ]
}

/** A day off for a check-up before a birth. @law Luật BHXH 2024 Điều 51 */
const check = ({ periods, today }: Pick<Life, 'periods' | 'today'>, fromDay: PlainDate, unitCode: string): BenefitSketch =>
  claim(
    {
      regime: 'prenatal_check',
      fromDay,
      toDay: fromDay,
      unitCode,
      quantity: 1,
      quantityUnit: 'working_day',
      baseVnd: averagePay(periods, monthOf(fromDay)),
      rateBps: 10_000,
    },
    today,
  )

/** Working days of sickness at 75 % of the month before. @law Luật BHXH 2024 Điều 45 */
const sick = (
  { periods, today }: Life,
  fromDay: PlainDate,
  days: number,
  unitCode: string,
  regime: 'sickness' | 'child_sickness' = 'sickness',
) =>
  claim(
    {
      regime,
      fromDay,
      toDay: lastWorkingDay(days, fromDay),
      unitCode,
      quantity: days,
      quantityUnit: 'working_day',
      baseVnd: averagePay(periods, monthOf(fromDay), 1),
      rateBps: 7_500,
    },
    today,
  )

/** @law Luật BHXH 2024 Điều 46 */
const rest = ({ today }: Life, fromDay: PlainDate, days: number, unitCode: string) =>
  claim(
    {
      regime: 'rest_after_sickness',
      fromDay,
      toDay: addDays(fromDay, days - 1),
      unitCode,
      quantity: days,
      quantityUnit: 'rest_day',
      baseVnd: referenceLevelOn(monthOf(fromDay)),
      rateBps: 3_000,
    },
    today,
  )

/** 60 % of the average, at most five lowest wages. @law Luật Việc làm 2025 Điều 39; the same in Luật Việc làm 2013 Điều 50 */
function outOfWork({ periods }: Life, lastMonth: Month, months: number, paid: number): BenefitSketch {
  const from = addMonths(lastMonth, 1)
  const baseVnd = averagePay(periods, from)
  const amountVnd = Math.min(Math.round(baseVnd * 0.6), 5 * regionalWageOn(lastMonth))
  return {
    regime: 'unemployment_benefit',
    fromDay: on(from, 18),
    toDay: on(addMonths(from, months), 17),
    decidedOn: on(from, 24),
    amountVnd,
    baseVnd,
    rateBps: 6_000,
    state: 'receiving',
    paidMonths: paid > 0 ? paidMonths(from, addMonths(from, paid - 1), () => amountVnd) : [],
  }
}

/** Half a reference level a month for a child whose father has died, until the eighteenth birthday. @law Luật BHXH 2024 Điều 87 */
function orphan({ today, birthDate }: Life, from: Month): BenefitSketch[] {
  const amountOn = (at: Month): number => referenceLevelOn(at) / 2
  const last = lastPaidPension(today)
  return [
    {
      regime: 'survivor_monthly',
      fromDay: on(from, 1),
      toDay: addDays(birthday(birthDate, 18), -1),
      decidedOn: addDays(on(from, 1), 20),
      amountVnd: amountOn(last),
      baseVnd: referenceLevelOn(last),
      rateBps: 5_000,
      state: 'receiving',
      method: 'cash',
      place: 'Bưu điện phường Nhiêu Lộc, mẹ nhận thay',
      paidMonths: paidMonths(from, last, amountOn),
    },
  ]
}

const pensionOn =
  (firstVnd: number) =>
  (at: Month): number =>
    PENSION_RISES.filter(([from]) => from <= at).reduce((vnd, [, percent]) => Math.round(vnd * (1 + percent / 100)), firstVnd)

/** Retired at 55 with 30 years: 75 % of the average, and half an average month at once for each year above 25. Paid month by month ever
 *  since. @law Luật BHXH 2006 Điều 52, 54 */
function hoa({ today }: Life): BenefitSketch[] {
  const [firstVnd, last] = [2_914_500, lastPaidPension(today)]
  return [
    {
      regime: 'pension',
      fromDay: plainDate('2013-10-01'),
      toDay: null,
      decidedOn: plainDate('2013-09-20'),
      amountVnd: pensionOn(firstVnd)(last),
      baseVnd: 3_886_000,
      rateBps: 7_500,
      state: 'receiving',
      paidMonths: paidMonths(month('2013-10'), last, pensionOn(firstVnd)),
    },
    {
      regime: 'retirement_grant',
      fromDay: plainDate('2013-10-01'),
      toDay: null,
      amountVnd: 9_715_000,
      decidedOn: plainDate('2013-09-20'),
      paidOn: plainDate('2013-10-08'),
    },
    {
      regime: 'funeral_grant',
      fromDay: plainDate('2021-04-02'),
      toDay: null,
      amountVnd: 14_900_000,
      quantity: 10,
      quantityUnit: 'time',
      baseVnd: 1_490_000,
      rateBps: 10_000,
      decidedOn: plainDate('2021-04-16'),
      paidOn: plainDate('2021-04-20'),
    },
  ]
}

/** An accident at the furnace: 35 % of the ability to work lost, 30 % + 2 % for each percent above 31. Payment rests since it could not be
 *  found out where he lives. @law Luật ATVSLĐ 2015 Điều 49; Luật BHXH 2024 Điều 75 */
function binh({ ago, today }: Life): BenefitSketch[] {
  const amountOn = (at: Month): number => Math.round(referenceLevelOn(at) * 0.38)
  const [from, lastPaid] = [ago(66), addMonths(lastPaidPension(today), -2)]
  return [
    {
      regime: 'injury_monthly',
      fromDay: on(from, 1),
      toDay: null,
      decidedOn: on(addMonths(from, -1), 22),
      agencyCode: '079',
      amountVnd: amountOn(lastPaid),
      baseVnd: referenceLevelOn(lastPaid),
      rateBps: 3_800,
      state: 'paused',
      stateSince: on(addMonths(lastPaid, 1), 1),
      stateReason: 'Chưa xác minh được nơi cư trú của người hưởng',
      method: 'cash',
      place: 'Bưu điện phường Lái Thiêu',
      paidMonths: paidMonths(from, lastPaid, amountOn),
    },
  ]
}

const hung = ({ periods, ago }: Life): BenefitSketch[] => {
  const settled = periods.filter(({ fund, status }) => fund === 'social' && status === 'settled_lump_sum')
  const day = on(ago(82), 9)
  return [
    {
      regime: 'social_lump_sum',
      fromDay: on(settled[0]?.fromMonth ?? ago(190), 1),
      toDay: addDays(on(addMonths(settled.at(-1)?.toMonth ?? ago(120), 1), 1), -1),
      amountVnd: lumpSumVnd(settled),
      decidedOn: day,
      paidOn: addDays(day, 5),
    },
  ]
}

/** Found work after four of seven months; the rest is kept for another time. */
const betweenJobs = (life: Life): BenefitSketch => ({
  ...outOfWork(life, life.ago(65), 7, 4),
  state: 'ended',
  stateSince: on(life.ago(59), 4),
  stateReason: 'Đã có việc làm',
})

const STORIES: Readonly<Record<string, (life: Life) => readonly BenefitSketch[]>> = {
  mai: life => [
    sick(life, addDays(life.today, -12), 5, 'TZ0001Z'),
    rest(life, on(life.ago(37), 2), 5, 'TZ0001Z'),
    sick(life, on(life.ago(39), 11), 12, 'TZ0001Z'),
    sick(life, on(life.ago(50), 6), 3, 'TZ0001Z', 'child_sickness'),
    betweenJobs(life),
    ...birth(life, on(life.ago(88), 15), 1, 'TZ0010Z'),
  ],
  linh: life => birth(life, addDays(life.today, -12), 1, 'TZ0013Z'),
  tien: life => [...birth(life, addDays(life.today, -100), 2, 'TZ0024Z'), ...birth(life, on(life.ago(52), 8), 1, 'TZ0024Z')],
  quang: life => [
    claim(
      {
        regime: 'father_leave',
        fromDay: on(life.ago(8), 9),
        toDay: on(life.ago(8), 13),
        unitCode: 'TZ0017Z',
        quantity: 5,
        quantityUnit: 'working_day',
        baseVnd: averagePay(life.periods, life.ago(8)),
        rateBps: 10_000,
      },
      life.today,
    ),
  ],
  yen: life => [outOfWork(life, life.ago(2), 4, 2)],
  hoa,
  binh,
  hung,
  khoi: life => orphan(life, month('2023-09')),
  tram: life => orphan(life, month('2023-09')),
  huong: () => [
    {
      regime: 'funeral_grant',
      fromDay: plainDate('2023-08-14'),
      toDay: null,
      amountVnd: 18_000_000,
      quantity: 10,
      quantityUnit: 'time',
      baseVnd: 1_800_000,
      rateBps: 10_000,
      decidedOn: plainDate('2023-08-28'),
      paidOn: plainDate('2023-08-31'),
    },
  ],
}
