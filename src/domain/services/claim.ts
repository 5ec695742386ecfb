import type { BenefitState, QuantityUnit, Regime } from '#domain/benefits/regimes.ts'
import type { FundBook } from '#domain/contributions/insured.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import { addMonths, monthIndex, type Month } from '#domain/kernel/month.ts'

/** What is said of a claim, each a text `claims.<word>` with its values: days end in `Day`, months in `Month`, amounts in `Vnd`. */
export const SAYINGS = [
  'pension_none',
  'pension_paid',
  'unemployment_none',
  'unemployment_paid',
  'unemployment_enough',
  'unemployment_short_contract',
  'unemployment_few',
  'unemployment_stopped',
  'unemployment_working',
  'unemployment_in_time',
  'unemployment_look',
  'unemployment_late',
  'unemployment_average',
  'unemployment_share',
  'unemployment_cap',
  'unemployment_months',
  'unemployment_start',
  'unemployment_reserved',
  'unemployment_uses',
  'owed_months',
  'one_time_months',
  'one_time_no_months',
  'one_time_stopped',
  'one_time_not_stopped',
  'one_time_age',
  'one_time_not_age',
  'one_time_papers',
  'one_time_average',
  'one_time_before',
  'one_time_after',
  'one_time_short',
  'one_time_support',
  'one_time_lost',
  'one_time_missing',
  'one_time_has_pension',
  'one_time_keep',
  'one_time_voluntary',
  'recovery_working',
  'recovery_not_working',
  'recovery_sick',
  'recovery_birth',
  'recovery_none',
  'recovery_in_time',
  'recovery_late',
  'recovery_taken',
  'recovery_day',
  'recovery_days',
  'pension_age',
  'pension_not_age',
  'pension_months',
  'pension_few_months',
  'pension_average',
  'pension_rate',
  'coefficients',
  'voluntary_age',
  'voluntary_young',
  'voluntary_free',
  'voluntary_working',
  'voluntary_support',
  'voluntary_support_over',
  'voluntary_keep',
  'voluntary_fixed',
  'voluntary_local',
  'voluntary_missing',
] as const
type SayingWord = (typeof SAYINGS)[number]

export interface Saying {
  readonly say: SayingWord
  readonly values: Readonly<Record<string, string | number>>
}

/** A condition with the evidence of the record; null: the record does not tell, papers do. */
export interface Condition extends Saying {
  readonly isMet: boolean | null
}

export interface Estimate {
  readonly amountVnd: number
  readonly per: 'month' | 'once'
  /** How it is reckoned, in order. */
  readonly steps: readonly Saying[]
}

/** How somebody stands to a claim, by the record alone. */
export interface ClaimStanding {
  readonly conditions: readonly Condition[]
  /** When the claim opens, if only a day is missing. */
  readonly opens?: PlainDate
  /** What to know before a step that cannot be undone. */
  readonly warnings: readonly Saying[]
  readonly estimate: Estimate | null
  /** Why there is no estimate. */
  readonly noEstimate?: Saying
}

/** What an approval grants: a row of the benefits. */
export interface Grant {
  readonly regime: Regime
  readonly fromDay: PlainDate
  readonly toDay: PlainDate | null
  readonly amountVnd: number
  readonly quantity: number | null
  readonly quantityUnit: QuantityUnit | null
  readonly baseVnd: number | null
  readonly rateBps: number | null
  readonly state: Extract<BenefitState, 'paying' | 'receiving'>
}

/** A benefit on the record. */
export interface GivenBenefit {
  readonly regime: Regime
  readonly fromDay: PlainDate
  readonly toDay: PlainDate | null
  readonly quantity: number | null
  readonly quantityUnit: QuantityUnit | null
  readonly state: BenefitState
}

/** What claims may know of a person beside the rest of the record. */
export interface InsuredRecord {
  readonly birthDate: PlainDate
  readonly sex: 'male' | 'female' | 'unknown'
  readonly social: FundBook
  readonly unemployment: FundBook
  readonly benefits: readonly GivenBenefit[]
}

export const isOpen = ({ conditions }: Pick<ClaimStanding, 'conditions'>): boolean => conditions.every(({ isMet }) => isMet !== false)

export const said = (say: SayingWord, values: Saying['values'] = {}): Saying => ({ say, values })
export const condition = (isMet: boolean | null, say: SayingWord, values: Saying['values'] = {}): Condition => ({ isMet, say, values })

/** A pension or monthly allowance for lost strength ends what is claimed for working people. */
export const receives = ({ benefits }: InsuredRecord, ...regimes: readonly Regime[]): boolean =>
  benefits.some(({ regime, state }) => regimes.includes(regime) && (state === 'receiving' || state === 'paused'))

export const noPension = (record: InsuredRecord): Condition => {
  const gets = receives(record, 'pension', 'incapacity_monthly')
  return condition(!gets, gets ? 'pension_paid' : 'pension_none')
}

/** Whether the person is away from work since the last month of a fund: the unit said so, or it stopped paying two months ago. */
export const hasStopped = ({ lastMonth, leftIn }: Pick<FundBook, 'lastMonth' | 'leftIn'>, thisMonth: Month): boolean =>
  lastMonth !== null && (leftIn !== null || lastMonth < addMonths(thisMonth, -1))

/** Full months between the last month on the book and this one. */
export const monthsSince = (lastMonth: Month, thisMonth: Month): number => Math.max(0, monthIndex(thisMonth) - monthIndex(lastMonth) - 1)
