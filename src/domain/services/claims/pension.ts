import { pension, PENSION_MONTHS, pensionFrom } from '#domain/benefits/retirement.ts'
import { addDays, plainDate, type PlainDate } from '#domain/kernel/date.ts'
import { addMonths } from '#domain/kernel/month.ts'
import { condition, noPension, said, type Condition, type Estimate, type Grant, type InsuredRecord } from '../claim.ts'
import type { FormProcedure, RecordFacts } from '../procedure.ts'
import { claimObstacle } from './obstacle.ts'
import { PAY_FIELDS } from './paying.ts'

/** How many days before the first pension it may be claimed. */
const EARLY_DAYS = 30
const years = (months: number) => ({ years: Math.floor(months / 12), months: months % 12 })
const fromDayOf = ({ birthDate, sex }: InsuredRecord): PlainDate | undefined =>
  sex === 'unknown' ? undefined : pensionFrom(birthDate, sex)

function conditions(insured: InsuredRecord, today: PlainDate): Condition[] {
  const fromDay = fromDayOf(insured)
  const { months, owed } = insured.social
  const isOfAge = fromDay !== undefined && opensOn(fromDay) <= today
  const enough = months.length >= PENSION_MONTHS
  return [
    condition(isOfAge, isOfAge ? 'pension_age' : 'pension_not_age', fromDay === undefined ? {} : { fromDay }),
    condition(enough, enough ? 'pension_months' : 'pension_few_months', {
      ...years(months.length),
      missing: PENSION_MONTHS - months.length,
    }),
    ...(owed > 0 ? [condition(null, 'owed_months', { months: owed })] : []),
    noPension(insured),
  ]
}

const opensOn = (fromDay: PlainDate): PlainDate => addDays(fromDay, -EARLY_DAYS)

function estimate({ social, sex }: InsuredRecord): Estimate | null {
  const sum = social.hasCoefficients || sex === 'unknown' ? undefined : pension(social.months, sex)
  if (!sum) return null
  const { monthlyVnd, averageVnd, rateBps } = sum
  return {
    amountVnd: monthlyVnd,
    per: 'month',
    steps: [said('pension_average', { averageVnd }), said('pension_rate', { years: sum.years, percent: rateBps / 100 })],
  }
}

/** From the month after the age, or after the last month of contribution where that is later. */
function grant({ insured }: RecordFacts): Grant | undefined {
  const { social, sex } = insured
  const [fromAge, last] = [fromDayOf(insured), social.months.at(-1)?.month]
  const sum = social.hasCoefficients || sex === 'unknown' ? undefined : pension(social.months, sex)
  if (!sum || fromAge === undefined || last === undefined) return undefined
  const afterWork = plainDate(`${addMonths(last, 1)}-01`)
  return {
    regime: 'pension',
    fromDay: afterWork > fromAge ? afterWork : fromAge,
    toDay: null,
    amountVnd: sum.monthlyVnd,
    quantity: null,
    quantityUnit: null,
    baseVnd: sum.averageVnd,
    rateBps: sum.rateBps,
    state: 'receiving',
  }
}

/** The decision comes within twenty days, which are fourteen working days.
 *  @law Luật BHXH 41/2024/QH15 Điều 64–72 */
export const PENSION: FormProcedure = {
  code: 'pension',
  group: 'benefits',
  icon: 'wallet',
  workingDays: 14,
  feeVnd: 0,
  law: 'Luật Bảo hiểm xã hội 41/2024/QH15, Điều 64–72; Nghị định 135/2020/NĐ-CP',
  way: {
    kind: 'form',
    fields: [...PAY_FIELDS, { field: 'explanation', optional: true }],
    onFile: () => ({}),
    claim: ({ insured, today }) => {
      const fromDay = fromDayOf(insured)
      const waits = fromDay !== undefined && opensOn(fromDay) > today && insured.social.months.length >= PENSION_MONTHS
      return {
        conditions: conditions(insured, today),
        ...(waits && { opens: opensOn(fromDay) }),
        warnings: [],
        estimate: estimate(insured),
        ...(insured.social.hasCoefficients && { noEstimate: said('coefficients') }),
      }
    },
    obstacle: facts => claimObstacle(PENSION, facts),
    grant,
    effect: 'grant_benefit',
    settledDevice: true,
    office: 'province',
  },
}
