import { PENSION_MONTHS, retirementMonth } from '#domain/benefits/retirement.ts'
import type { Regime } from '#domain/benefits/regimes.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { FieldProblem } from '#domain/kernel/field.ts'
import { formatVnd } from '#domain/kernel/money.ts'
import { addMonths, monthOf, type Month } from '#domain/kernel/month.ts'
import { condition, hasStopped, isOpen, receives, said, type Condition, type InsuredRecord, type Saying } from '../claim.ts'
import type { FeeBasis } from '../fees.ts'
import type { ServiceValues } from '../fields.ts'
import type { FormProcedure, RecordFacts } from '../procedure.ts'
import { incomesOn, SUPPORTED_MONTHS, SUPPORTED_SINCE, voluntaryFee, waysOn } from '../voluntary.ts'
import { claimObstacle } from './obstacle.ts'
import { monthsLater } from './unemployment.ts'

const YOUNGEST_MONTHS = 15 * 12
/** What is missing to a pension may be paid at once when it is no more. @law Nghị định 159/2025/NĐ-CP, Điều 7 khoản 1 */
const MISSING_MONTHS = 60
/** Whoever is paid one of these monthly does not pay. @law Luật BHXH 41/2024/QH15, Điều 2 khoản 4 điểm a; Nghị định 158/2025/NĐ-CP, Điều 3 khoản 4 */
const PAID_MONTHLY: readonly Regime[] = ['pension', 'incapacity_monthly', 'pre_pension_allowance', 'social_pension']

function conditions({ birthDate, social, ...rest }: InsuredRecord, today: PlainDate): Condition[] {
  const fromDay = monthsLater(birthDate, YOUNGEST_MONTHS)
  const { lastMonth } = social.compulsory
  const works = lastMonth !== null && !hasStopped(social.compulsory, monthOf(today))
  const isPaid = receives({ birthDate, social, ...rest }, ...PAID_MONTHLY)
  return [
    fromDay <= today ? condition(true, 'voluntary_age') : condition(false, 'voluntary_young', { fromDay }),
    works ? condition(false, 'voluntary_working', { lastMonth }) : condition(true, 'voluntary_free'),
    condition(!isPaid, isPaid ? 'pension_paid' : 'pension_none'),
  ]
}

/** What is paid next begins with this month, or after the last one that counts already; the State supports what is left of ten years. */
function basis({ insured: { social }, today }: Pick<RecordFacts, 'insured' | 'today'>): FeeBasis {
  const thisMonth = monthOf(today)
  const last = social.months.at(-1)?.month
  const supported = social.months.filter(({ month, isVoluntary }) => isVoluntary && month >= SUPPORTED_SINCE).length
  return {
    fromMonth: last !== undefined && last >= thisMonth ? addMonths(last, 1) : thisMonth,
    supportedMonths: Math.max(0, SUPPORTED_MONTHS - supported),
  }
}

function warnings(facts: RecordFacts): Saying[] {
  const { supportedMonths: months } = basis(facts)
  return [
    months > 0 ? said('voluntary_support', { months }) : said('voluntary_support_over'),
    said('voluntary_keep'),
    said('voluntary_fixed'),
    said('voluntary_local'),
    ...missing(facts),
  ]
}

/** Who is of age and lacks little pays what is missing at once, at the office. */
function missing({ insured: { social, birthDate, sex }, today }: RecordFacts): Saying[] {
  const months = PENSION_MONTHS - social.months.length
  if (sex === 'unknown' || months < 1 || months > MISSING_MONTHS) return []
  // Not before the month ahead of the one in which the age is reached (Luật BHXH 41/2024/QH15, Điều 36 khoản 3 điểm e).
  const from: Month = addMonths(retirementMonth(birthDate, sex), -1)
  return from <= monthOf(today) ? [said('voluntary_missing', { months })] : []
}

function check({ incomeBase = '', payFor = '' }: ServiceValues, { today }: RecordFacts): FieldProblem[] {
  const { lowestVnd, highestVnd } = incomesOn(monthOf(today))
  const income = Number(incomeBase)
  const values = { min: formatVnd(lowestVnd), max: formatVnd(highestVnd) }
  return [
    ...(income < lowestVnd || income > highestVnd ? [{ field: 'incomeBase', code: 'NUMBER_RANGE' as const, values }] : []),
    ...(waysOn(today).includes(payFor) ? [] : [{ field: 'payFor', code: 'CHOICE' as const }]),
  ]
}

/** @law Luật BHXH 41/2024/QH15, Điều 2 khoản 4, Điều 31 khoản 2, Điều 36; Nghị định 159/2025/NĐ-CP, Điều 4–8 */
export const VOLUNTARY: FormProcedure = {
  code: 'voluntary',
  group: 'paying',
  isCommon: true,
  icon: 'wallet',
  workingDays: 5,
  feeVnd: 0,
  law: 'Luật Bảo hiểm xã hội 41/2024/QH15, Điều 31 và 36; Nghị định 159/2025/NĐ-CP, Điều 4–8',
  way: {
    kind: 'form',
    fields: [{ field: 'incomeBase' }, { field: 'payFor', choices: waysOn }, { field: 'supportGroup' }, { field: 'payKnown' }],
    onFile: () => ({}),
    claim: facts => {
      const found = conditions(facts.insured, facts.today)
      return { conditions: found, warnings: isOpen({ conditions: found }) ? warnings(facts) : [], estimate: null }
    },
    obstacle: facts => claimObstacle(VOLUNTARY, facts),
    check,
    fee: voluntaryFee,
    basis,
    adds: facts => ({ payFrom: basis(facts).fromMonth }),
    effect: 'add_months',
    office: 'home',
  },
}
