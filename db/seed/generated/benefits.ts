import { addDays, plainDate, type PlainDate } from '#domain/kernel/date.ts'
import { addMonths, month, monthOf } from '#domain/kernel/month.ts'
import { averagePay, claim, lumpSumVnd, paidMonths, type BenefitSketch } from '../people/benefit-sketch.ts'
import { PENSION_RISES, referenceLevelOn, regionalWageOn } from '../people/law.ts'
import type { BenefitRow, PeriodRow } from '../people/rows.ts'
import type { Period } from './book.ts'
import type { Stretch } from './careers.ts'
import { textOf } from './months.ts'
import type { GeneratedPerson } from './person.ts'

/** What the insurance has given a person, as follows from the book: births, longer illness, time out of work, what was settled, a pension.
 *  @param today in the month after the last one that is paid */
export function benefitsOf(person: GeneratedPerson, today: PlainDate): readonly BenefitRow[] {
  const periods = person.periods.map(row => asRow(row, person))
  const sketches = [
    ...person.stretches.flatMap((stretch, nth) => afterStretch(stretch, { person, periods, nth, today })),
    ...pension(person, today),
  ]
  return sketches.map((sketch, nth) => benefitRow(person, { sketch, nth, today }))
}

const asRow = (row: Period, { participant }: GeneratedPerson): PeriodRow => ({ ...row, socialInsuranceNo: participant.socialInsuranceNo })

interface Life {
  readonly person: GeneratedPerson
  readonly periods: readonly PeriodRow[]
  readonly nth: number
  readonly today: PlainDate
}

function afterStretch(stretch: Stretch, life: Life): readonly BenefitSketch[] {
  const { person, periods, nth, today } = life
  const at = textOf(stretch.to + 1)
  if (plainDate(`${at}-01`) > today) return []
  const [from, before] = [
    plainDate(`${at}-0${1 + (person.n % 9)}`),
    averagePay(
      periods.filter(row => row.fromMonth <= at),
      month(at),
    ),
  ]
  if (stretch.ends === 'maternity') return birth(stretch, { from, before, today })
  if (stretch.ends === 'sick') {
    const days = 5 + (person.n % 20)
    const ends = addDays(from, Math.ceil((days * 7) / 6))
    const share = { quantity: days, quantityUnit: 'working_day', baseVnd: before, rateBps: 7_500 } as const
    return [claim({ regime: 'sickness', fromDay: from, toDay: ends, unitCode: stretch.unitCode, ...share }, today)]
  }
  if (stretch.ends !== 'left' || person.kind !== 'former' || person.stretches[nth + 1]?.rates.social) return []
  if (stretch.status === 'settled_lump_sum') return [settled(periods, { at, today })]
  return at >= '2010-02' && person.n % 3 === 0 && before > 0 ? [outOfWork(at, { before, today })] : []
}

/** @law Luật BHXH 2024 Điều 53, 58, 59 */
function birth(
  { unitCode }: Stretch,
  { from, before, today }: { readonly from: PlainDate; readonly before: number; readonly today: PlainDate },
): readonly BenefitSketch[] {
  const toDay = addDays(plainDate(`${addMonths(monthOf(from), 6)}-01`), Number(from.slice(8)) - 2)
  const paidOn = addDays(from, 25)
  const told = {
    unitCode,
    decidedOn: addDays(from, 12),
    ...(paidOn <= today ? { state: 'paid' as const, paidOn } : { state: 'paying' as const, paidOn: null }),
  }
  const leave = { quantity: 6, quantityUnit: 'month', baseVnd: before, rateBps: 10_000 } as const
  const sum = { quantity: 1, quantityUnit: 'child', baseVnd: referenceLevelOn(monthOf(from)), rateBps: 20_000 } as const
  return [
    { ...claim({ regime: 'birth', fromDay: from, toDay, ...leave }, today), ...told },
    { ...claim({ regime: 'birth_grant', fromDay: from, toDay: null, ...sum }, today), ...told },
  ]
}

/** A year after the last month. @law Luật BHXH 2014 Điều 60 */
function settled(periods: readonly PeriodRow[], { at, today }: { readonly at: string; readonly today: PlainDate }): BenefitSketch {
  const fromDay = plainDate(`${addMonths(month(at), 12)}-10`)
  const social = periods.filter(({ fund }) => fund === 'social')
  const day = fromDay <= today ? fromDay : today
  return { regime: 'social_lump_sum', fromDay: day, toDay: null, amountVnd: lumpSumVnd(social), decidedOn: day, paidOn: day }
}

/** 60 % of the average, at most five lowest wages, for three months. @law Luật Việc làm 2013 Điều 50 */
function outOfWork(at: string, { before, today }: { readonly before: number; readonly today: PlainDate }): BenefitSketch {
  const from = month(at)
  const amountVnd = Math.min(Math.round(before * 0.6), 5 * regionalWageOn(from))
  const toDay = plainDate(`${addMonths(from, 3)}-17`)
  const isOver = toDay < today
  return {
    regime: 'unemployment_benefit',
    fromDay: plainDate(`${from}-18`),
    toDay,
    decidedOn: plainDate(`${from}-24`),
    amountVnd,
    baseVnd: before,
    rateBps: 6_000,
    state: isOver ? 'ended' : 'receiving',
    stateSince: isOver ? toDay : null,
    paidMonths: isOver ? paidMonths(from, addMonths(from, 2), () => amountVnd) : [],
  }
}

/** Paid each month since the last month of work, raised as pensions were. @law Luật BHXH 2024 Điều 66 */
function pension({ kind, stretches, participant: { diedOn }, random }: GeneratedPerson, today: PlainDate): readonly BenefitSketch[] {
  const work = stretches.findLast(({ rates }) => rates.social)
  if (kind !== 'pensioner' || !work) return []
  const from = month(textOf(work.to + 1))
  const until = addMonths(monthOf(diedOn ?? today), -1)
  if (until < from) return []
  const firstVnd = Math.round(referenceLevelOn(from) * (1.1 + random.next() * 2.4))
  const amountOn = (at: string): number =>
    PENSION_RISES.filter(([since]) => since > from && since <= at).reduce(
      (vnd, [, percent]) => Math.round(vnd * (1 + percent / 100)),
      firstVnd,
    )
  return [
    {
      regime: 'pension',
      fromDay: plainDate(`${from}-01`),
      toDay: null,
      decidedOn: addDays(plainDate(`${from}-01`), -12),
      amountVnd: amountOn(until),
      rateBps: 4_500 + 100 * random.between(0, 30),
      state: diedOn ? 'ended' : 'receiving',
      stateSince: diedOn,
      stateReason: diedOn ? 'Người hưởng đã qua đời' : null,
      paidMonths: paidMonths(from, until, amountOn),
    },
  ]
}

function benefitRow(
  { participant: { socialInsuranceNo }, place }: GeneratedPerson,
  { sketch, nth, today }: { readonly sketch: BenefitSketch; readonly nth: number; readonly today: PlainDate },
): BenefitRow {
  const decidedOn = sketch.decidedOn ?? sketch.fromDay
  return {
    socialInsuranceNo,
    amountVnd: 0,
    quantity: null,
    quantityUnit: null,
    baseVnd: null,
    rateBps: null,
    unitCode: null,
    agencyCode: `0${place.province.code}`,
    decisionNo: `${String(1_000 + (Number(socialInsuranceNo) % 80_000) + nth)}/QĐ-BHXH`,
    state: 'paid',
    stateSince: null,
    stateReason: null,
    method: 'account',
    place: `Ngân hàng Sông Trăng, đuôi ${socialInsuranceNo.slice(-4)}`,
    paidOn: null,
    paidMonths: [],
    ...sketch,
    decidedOn: decidedOn <= today ? decidedOn : today,
  }
}
