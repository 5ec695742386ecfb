import { lumpSum } from '#domain/benefits/lump-sum.ts'
import { PENSION_MONTHS, pensionFrom } from '#domain/benefits/retirement.ts'
import { plainDate, type PlainDate } from '#domain/kernel/date.ts'
import type { FieldProblem } from '#domain/kernel/field.ts'
import { monthOf } from '#domain/kernel/month.ts'
import {
  condition,
  monthsSince,
  noPension,
  said,
  type Condition,
  type Estimate,
  type Grant,
  type InsuredRecord,
  type Saying,
} from '../claim.ts'
import type { ServiceValues } from '../fields.ts'
import type { FormProcedure, RecordFacts } from '../procedure.ts'
import { claimObstacle } from './obstacle.ts'
import { PAY_FIELDS } from './paying.ts'

const [OUT_MONTHS, LESS_THAN, BEFORE] = [12, 240, '2025-07']
const years = (months: number) => ({ years: Math.floor(months / 12), months: months % 12 })

const fromDayOf = ({ birthDate, sex }: InsuredRecord): PlainDate | undefined =>
  sex === 'unknown' ? undefined : pensionFrom(birthDate, sex)
const isOfAge = (insured: InsuredRecord, today: PlainDate): boolean => (fromDayOf(insured) ?? '9999-12-31') <= today

/** Out of both kinds of insurance for a year, insured before July 2025, under twenty years. */
function hasLeft({ social: { months, lastMonth } }: InsuredRecord, today: PlainDate): boolean {
  const first = months.at(0)?.month
  if (first === undefined || lastMonth === null) return false
  return first < BEFORE && months.length < LESS_THAN && monthsSince(lastMonth, monthOf(today)) >= OUT_MONTHS
}

function conditions(insured: InsuredRecord, today: PlainDate): Condition[] {
  const { months, lastMonth, owed } = insured.social
  if (lastMonth === null || months.length === 0) return [condition(false, 'one_time_no_months')]
  const [ofAge, fewYears, fromDay] = [isOfAge(insured, today), months.length < PENSION_MONTHS, fromDayOf(insured)]
  return [
    condition(true, 'one_time_months', years(months.length)),
    ...(owed > 0 ? [condition(null, 'owed_months', { months: owed })] : []),
    noPension(insured),
    ways(hasLeft(insured, today), hasLeft(insured, today) ? 'one_time_stopped' : 'one_time_not_stopped', {
      lastMonth,
      out: monthsSince(lastMonth, monthOf(today)),
      needed: OUT_MONTHS,
    }),
    ...(fromDay === undefined
      ? []
      : [ways(ofAge && fewYears, ofAge && fewYears ? 'one_time_age' : 'one_time_not_age', { fromDay, ...years(months.length) })]),
    condition(null, 'one_time_papers'),
  ]
}

/** One of several ways in: the others do not stand against it. */
const ways = (isMet: boolean, ...rest: [Saying['say'], Saying['values']]): Condition => condition(isMet ? true : null, ...rest)

function warnings(insured: InsuredRecord): Saying[] {
  const { length } = insured.social.months
  const fromDay = fromDayOf(insured)
  const later =
    length < PENSION_MONTHS
      ? said('one_time_missing', years(PENSION_MONTHS - length))
      : said('one_time_has_pension', fromDay === undefined ? {} : { fromDay })
  return [said('one_time_lost', years(length)), later, said('one_time_keep', years(length)), said('one_time_voluntary')]
}

/** The State's part in voluntary contributions (since 2018) is taken off, and pay by coefficient is averaged otherwise: neither is known here. */
const isUnknown = ({ social }: InsuredRecord): Saying | undefined => {
  if (social.hasCoefficients) return said('coefficients')
  return social.months.some(({ isVoluntary, month }) => isVoluntary && month >= '2018-01') ? said('one_time_support') : undefined
}

function estimate(insured: InsuredRecord): Estimate | null {
  const sum = lumpSum(insured.social.months)
  if (!sum || isUnknown(insured)) return null
  const { amountVnd, averageVnd, yearsBefore, yearsAfter, isShort } = sum
  const steps = isShort
    ? [said('one_time_short', { amountVnd })]
    : [
        ...(yearsBefore > 0
          ? [said('one_time_before', { years: yearsBefore, amountVnd: Math.round(averageVnd * 1.5 * yearsBefore) })]
          : []),
        ...(yearsAfter > 0 ? [said('one_time_after', { years: yearsAfter, amountVnd: Math.round(averageVnd * 2 * yearsAfter) })] : []),
      ]
  return { amountVnd, per: 'once', steps: [said('one_time_average', { averageVnd }), ...steps] }
}

/** What the record tells of a way in must be so; what papers tell, the officer sees. */
function check({ oneTimeCase, casePaper = '' }: ServiceValues, { today, insured }: RecordFacts): FieldProblem[] {
  if (oneTimeCase === 'stopped') return hasLeft(insured, today) ? [] : NOT_MET
  if (oneTimeCase === 'age') return isOfAge(insured, today) && insured.social.months.length < PENSION_MONTHS ? [] : NOT_MET
  return casePaper === '' ? [{ field: 'casePaper', code: 'REQUIRED' }] : []
}
const NOT_MET: FieldProblem[] = [{ field: 'oneTimeCase', code: 'CLAIM_NOT_MET' }]

function grant({ insured, today }: RecordFacts): Grant | undefined {
  const sum = lumpSum(insured.social.months)
  if (!sum || isUnknown(insured)) return undefined
  const first = insured.social.months.at(0)?.month
  const { amountVnd, averageVnd: baseVnd } = sum
  const fromDay = first === undefined ? today : plainDate(`${first}-01`)
  return {
    regime: 'social_lump_sum',
    fromDay,
    toDay: today,
    amountVnd,
    quantity: null,
    quantityUnit: null,
    baseVnd,
    rateBps: null,
    state: 'paying',
  }
}

/** @law Luật BHXH 41/2024/QH15 Điều 70, 102 */
export const ONE_TIME: FormProcedure = {
  code: 'one_time',
  group: 'benefits',
  icon: 'wallet',
  workingDays: 7,
  feeVnd: 0,
  law: 'Luật Bảo hiểm xã hội 41/2024/QH15, Điều 70 và 102; Nghị định 158/2025/NĐ-CP, Điều 14',
  way: {
    kind: 'form',
    fields: [{ field: 'oneTimeCase' }, { field: 'casePaper', optional: true }, ...PAY_FIELDS, { field: 'understood' }],
    papers: [{ paper: 'case_paper', when: { field: 'oneTimeCase', is: ['abroad', 'illness', 'disabled'] } }],
    onFile: () => ({}),
    claim: facts => {
      const { insured, today } = facts
      const unknown = isUnknown(insured)
      return {
        conditions: conditions(insured, today),
        warnings: insured.social.months.length > 0 ? warnings(insured) : [],
        estimate: estimate(insured),
        ...(unknown && { noEstimate: unknown }),
      }
    },
    obstacle: facts => claimObstacle(ONE_TIME, facts),
    check,
    grant,
    effect: 'settle_months',
    settledDevice: true,
    office: 'home',
  },
}
