import { monthsWithin, unemploymentBenefit, UNEMPLOYMENT_NEEDS, unusedMonths } from '#domain/benefits/unemployment.ts'
import type { InsuredMonth } from '#domain/contributions/insured.ts'
import { addDays, daysBetween, plainDate, type PlainDate } from '#domain/kernel/date.ts'
import type { FieldProblem } from '#domain/kernel/field.ts'
import { addMonths, monthOf, monthsInclusive } from '#domain/kernel/month.ts'
import {
  condition,
  hasStopped,
  noPension,
  receives,
  said,
  type Condition,
  type Estimate,
  type Grant,
  type InsuredRecord,
} from '../claim.ts'
import type { ServiceValues } from '../fields.ts'
import type { FormProcedure, RecordFacts } from '../procedure.ts'
import { claimObstacle } from './obstacle.ts'
import { PAY_FIELDS } from './paying.ts'

const { months: NEEDED, window: WINDOW, windowOfShortContract: LONG_WINDOW, claimMonths: CLAIM_MONTHS } = UNEMPLOYMENT_NEEDS

/** Months that no earlier benefit has used up. */
function unused({ unemployment, benefits }: InsuredRecord): readonly InsuredMonth[] {
  const earlier = benefits
    .filter(({ regime }) => regime === 'unemployment_benefit')
    .map(({ fromDay, toDay }) => ({ from: monthOf(fromDay), months: toDay ? monthsGiven(fromDay, toDay) : 3 }))
  return unusedMonths(unemployment.months, earlier)
}

/** From the 18th to the 17th three months later are three months. */
const monthsGiven = (from: PlainDate, to: PlainDate): number => monthsInclusive(monthOf(from), monthOf(addDays(to, 1))) - 1

/** The same day of the month so many months later, or the last day of a shorter month. */
export function monthsLater(day: PlainDate, count: number): PlainDate {
  const at = addMonths(monthOf(day), count)
  const last = addDays(plainDate(`${addMonths(at, 1)}-01`), -1)
  const same = `${at}-${day.slice(8)}`
  return same > last ? last : plainDate(same)
}

const endOfMonth = (month: Parameters<typeof addMonths>[0]): PlainDate => addDays(plainDate(`${addMonths(month, 1)}-01`), -1)

function conditions(insured: InsuredRecord, today: PlainDate): Condition[] {
  const book = insured.unemployment
  const gets = receives(insured, 'unemployment_benefit')
  return [
    ...enough(insured),
    ...(book.owed > 0 ? [condition(null, 'owed_months', { months: book.owed })] : []),
    ...(book.lastMonth === null ? [] : ended(insured, today)),
    noPension(insured),
    condition(!gets, gets ? 'unemployment_paid' : 'unemployment_none'),
  ]
}

function enough(insured: InsuredRecord): Condition[] {
  const { lastMonth } = insured.unemployment
  const months = unused(insured)
  const [short, long] = lastMonth ? [monthsWithin(months, lastMonth, WINDOW), monthsWithin(months, lastMonth, LONG_WINDOW)] : [0, 0]
  if (short >= NEEDED) return [condition(true, 'unemployment_enough', { months: short, window: WINDOW, needed: NEEDED })]
  if (long >= NEEDED)
    return [
      condition(null, 'unemployment_short_contract', { months: short, window: WINDOW, long, longWindow: LONG_WINDOW, needed: NEEDED }),
    ]
  return [condition(false, 'unemployment_few', { months: short, window: WINDOW, needed: NEEDED })]
}

/** The book knows months, the three months count from a day: what is surely over is refused, and the form asks for the day. */
function ended({ unemployment: book }: InsuredRecord, today: PlainDate): Condition[] {
  const { lastMonth } = book
  if (lastMonth === null) return []
  if (!hasStopped(book, monthOf(today))) return [condition(false, 'unemployment_working', { lastMonth })]
  const untilDay = monthsLater(endOfMonth(lastMonth), CLAIM_MONTHS)
  const stopped = condition(true, 'unemployment_stopped', { lastMonth })
  if (today <= untilDay) return [stopped, condition(true, 'unemployment_in_time', { untilDay, days: daysBetween(today, untilDay) })]
  const surelyOver = monthsLater(endOfMonth(addMonths(lastMonth, 1)), CLAIM_MONTHS)
  return [stopped, today <= surelyOver ? condition(null, 'unemployment_look') : condition(false, 'unemployment_late', { untilDay })]
}

function estimate(insured: InsuredRecord): Estimate | null {
  const months = unused(insured)
  const benefit = unemploymentBenefit(months)
  if (!benefit) return null
  const { averageVnd, monthlyVnd: amountVnd, capVnd, isCapped, reserved } = benefit
  return {
    amountVnd,
    per: 'month',
    steps: [
      said('unemployment_average', { averageVnd }),
      said('unemployment_share', { amountVnd: Math.round((averageVnd * 6) / 10) }),
      ...(isCapped ? [said('unemployment_cap', { capVnd })] : []),
      said('unemployment_months', { months: months.length, paid: benefit.months }),
      said('unemployment_start'),
      ...(reserved > 0 ? [said('unemployment_reserved', { months: reserved })] : []),
    ],
  }
}

/** The day on which the contract ended: not to come, three months ago at most; a short contract only where the book has the months. */
function check({ contractEnd, contractKind }: ServiceValues, { today, insured }: RecordFacts): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (contractEnd && (contractEnd > today || monthsLater(plainDate(contractEnd), CLAIM_MONTHS) < today))
    problems.push({ field: 'contractEnd', code: 'DAY_RANGE', values: { from: monthsLater(today, -CLAIM_MONTHS), until: today } })
  if (contractKind === 'long' && enough(insured).some(({ isMet }) => isMet === null))
    problems.push({ field: 'contractKind', code: 'CLAIM_NOT_MET' })
  return problems
}

/** From the eleventh working day after everything was handed in.
 *  @law Luật Việc làm 74/2025/QH15 Điều 39 */
function grant({ insured }: RecordFacts, { startDay }: { readonly startDay: PlainDate }): Grant | undefined {
  const benefit = unemploymentBenefit(unused(insured))
  return (
    benefit && {
      regime: 'unemployment_benefit',
      fromDay: startDay,
      toDay: addDays(monthsLater(startDay, benefit.months), -1),
      amountVnd: benefit.monthlyVnd,
      quantity: null,
      quantityUnit: null,
      baseVnd: benefit.averageVnd,
      rateBps: 6_000,
      state: 'receiving',
    }
  )
}

/** @law Luật Việc làm 74/2025/QH15 Điều 38–41 */
export const UNEMPLOYMENT: FormProcedure = {
  code: 'unemployment',
  group: 'benefits',
  isCommon: true,
  icon: 'people',
  workingDays: 10,
  feeVnd: 0,
  law: 'Luật Việc làm 74/2025/QH15, Điều 38–41; Nghị định 374/2025/NĐ-CP',
  way: {
    kind: 'form',
    fields: [{ field: 'contractEnd' }, { field: 'contractKind' }, { field: 'endPaper' }, ...PAY_FIELDS],
    papers: [{ paper: 'end_paper' }],
    onFile: () => ({}),
    claim: ({ insured, today }) => ({
      conditions: conditions(insured, today),
      warnings: [said('unemployment_uses')],
      estimate: estimate(insured),
    }),
    obstacle: facts => claimObstacle(UNEMPLOYMENT, facts),
    check,
    grant,
    effect: 'grant_benefit',
    settledDevice: true,
    office: 'province',
  },
}
