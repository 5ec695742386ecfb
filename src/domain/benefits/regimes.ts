/** The four views of what a person has been given, as they have been shown since the first app: paid once, for a time of sickness or
 *  birth, month by month, while out of work. */
export const BENEFIT_GROUPS = ['one_time', 'short_term', 'monthly', 'unemployment'] as const
export type BenefitGroup = (typeof BENEFIT_GROUPS)[number]

/** Every regime (chế độ) and the view that it belongs to. Names are in src/texts/…/benefits.ts. The sum that is paid once for a birth is an
 *  item of its own beside the months of leave.
 *  @law Luật BHXH 41/2024/QH15, Điều 42–47 (sickness), 50–61 (birth), 64–68 (pension), 70 (lump sum), 85–92 (survivors), 94–95 (voluntary),
 *  Điều 21–23 (allowances of the old); Luật ATVSLĐ 84/2015/QH13, Điều 48–54; Luật Việc làm 74/2025/QH15, Điều 38–41 */
export const REGIMES = {
  social_lump_sum: 'one_time',
  retirement_grant: 'one_time',
  injury_lump_sum: 'one_time',
  survivor_lump_sum: 'one_time',
  funeral_grant: 'one_time',
  voluntary_birth_grant: 'one_time',
  sickness: 'short_term',
  long_sickness: 'short_term',
  child_sickness: 'short_term',
  prenatal_check: 'short_term',
  miscarriage: 'short_term',
  birth: 'short_term',
  birth_grant: 'short_term',
  adoption: 'short_term',
  father_leave: 'short_term',
  contraception: 'short_term',
  rest_after_sickness: 'short_term',
  rest_after_birth: 'short_term',
  rest_after_injury: 'short_term',
  pension: 'monthly',
  incapacity_monthly: 'monthly',
  injury_monthly: 'monthly',
  survivor_monthly: 'monthly',
  pre_pension_allowance: 'monthly',
  social_pension: 'monthly',
  unemployment_benefit: 'unemployment',
  vocational_support: 'unemployment',
} as const satisfies Readonly<Record<string, BenefitGroup>>
export type Regime = keyof typeof REGIMES
export const REGIME_CODES = Object.keys(REGIMES) as [Regime, ...Regime[]]

export const groupOf = (regime: Regime): BenefitGroup => REGIMES[regime]

/** Whether its amount is one of each month. */
export const isMonthly = (regime: Regime): boolean => groupOf(regime) === 'monthly' || groupOf(regime) === 'unemployment'

/** paying: decided, the money is on its way · paid: has arrived · receiving, paused, ended: of what is paid month by month
 *  (đang hưởng, tạm dừng, chấm dứt). */
export const BENEFIT_STATES = ['paying', 'paid', 'receiving', 'paused', 'ended'] as const
export type BenefitState = (typeof BENEFIT_STATES)[number]

/** account: a bank account of the person · cash: at the place of payment · unit: with the wages. */
export const BENEFIT_METHODS = ['account', 'cash', 'unit'] as const

/** What an amount is reckoned by, with the part of the base that one of it is worth: a working day is a 24th of a month, a day of the
 *  calendar a 30th; a day of rest, a month, a child and a case are worth the whole base. */
export const PARTS_OF_BASE = { working_day: 24, calendar_day: 30, rest_day: 1, month: 1, child: 1, time: 1 } as const
export type QuantityUnit = keyof typeof PARTS_OF_BASE
export const QUANTITY_UNITS = Object.keys(PARTS_OF_BASE) as [QuantityUnit, ...QuantityUnit[]]
