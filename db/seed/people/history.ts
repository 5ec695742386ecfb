import { plainDate } from '#domain/kernel/date.ts'
import { addMonths, month, type Month } from '#domain/kernel/month.ts'
import { employmentRates, referenceLevelOn, regionalWageOn } from './law.ts'
import type { Leave } from '#domain/contributions/book.ts'
import type { ContributionKind, Fund, MovementRow, PeriodRow, PeriodStatus } from './rows.ts'

/** What a person earned in a month. */
export interface Pay {
  readonly baseVnd: number
  readonly coefficient?: number
  readonly positionVnd?: number
  readonly professionVnd?: number
}
export type PayOn = (month: Month) => Pay

/** One stretch with one unit; becomes as many rows as pay, rates or status changed, in each fund. */
export interface Stretch {
  readonly unitCode: string
  readonly from: Month
  readonly to: Month
  readonly position?: string
  readonly workplace?: string
  readonly pay: PayOn
  readonly kind?: ContributionKind
  readonly sector?: 'company' | 'public'
  readonly funds?: readonly Fund[]
  /** For other kinds than employment. */
  readonly rates?: (month: Month) => readonly [employeeBps: number, employerBps: number]
  readonly status?: PeriodStatus
  /** First month that the employer has not paid. */
  readonly owedFrom?: Month
  readonly hazardous?: boolean
  /** The month after the last one begins this absence, which ends with the next stretch at the unit. */
  readonly thenAway?: Leave
  /** The unit forgot to report the months between this stretch and the next one: for the watch. */
  readonly thenForgotten?: boolean
  /** First and last month were exchanged when the row was written: for the watch. */
  readonly turned?: boolean
}

/** A wage of `times` the lowest regional wage, growing by one percent for each full year in the job. */
export const wage =
  (times: number, since: Month): PayOn =>
  on => {
    const years = Number(on.slice(0, 4)) - Number(since.slice(0, 4))
    return { baseVnd: tenThousands(regionalWageOn(on) * times * 1.01 ** years) }
  }

/** Salary by coefficient, as in public service: base = coefficient × reference level of the month.
 *  @example 3.66 × 1,490,000 = 5,453,400 đồng in 2020 */
export const byCoefficient =
  (
    steps: readonly (readonly [from: string, coefficient: number])[],
    allowances: { position?: number; professionSince?: Month } = {},
  ): PayOn =>
  on => {
    const coefficient = steps.findLast(([from]) => from <= on)?.[1] ?? steps[0]?.[1] ?? 0
    const level = referenceLevelOn(on)
    return {
      baseVnd: Math.round(coefficient * level),
      coefficient,
      positionVnd: Math.round((allowances.position ?? 0) * level),
      professionVnd: Math.round((coefficient * level * professionPercent(on, allowances.professionSince)) / 100),
    }
  }

/** Teachers' seniority: 5 % after five years and one more each year, paid since May 2011. @law Nghị định 54/2011 */
const professionPercent = (on: Month, since: Month | undefined): number => {
  const years = since ? Number(on.slice(0, 4)) - Number(since.slice(0, 4)) : 0
  return on >= '2011-05' && years >= 5 ? years : 0
}

export const fixed =
  (baseVnd: number): PayOn =>
  () => ({ baseVnd })

export const ofReferenceLevel: PayOn = on => ({ baseVnd: referenceLevelOn(on) })

const tenThousands = (amount: number): number => Math.round(amount / 10_000) * 10_000

const EMPLOYMENT_FUNDS: readonly Fund[] = ['social', 'unemployment', 'accident', 'health']

/** Rows of a history, each fund on its own: consecutive months with equal pay, rates and status are one row. */
export const periodsOf = (socialInsuranceNo: string, stretches: readonly Stretch[]): PeriodRow[] =>
  stretches.flatMap(stretch =>
    (stretch.funds ?? EMPLOYMENT_FUNDS).flatMap(fund => {
      const rows = fundRows(socialInsuranceNo, fund, stretch)
      return stretch.turned ? rows.map(row => ({ ...row, fromMonth: row.toMonth, toMonth: row.fromMonth })) : rows
    }),
  )

/** What the units have declared: joined before the first month, left after the last one unless the job goes on, absences between. */
export const movementsOf = (socialInsuranceNo: string, stretches: readonly Stretch[], last: Month): MovementRow[] =>
  stretches
    .filter(({ kind = 'compulsory' }) => kind === 'compulsory')
    .flatMap(stretch => {
      const said = (kind: MovementRow['kind'], fromMonth: Month, toMonth: Month | null = null): MovementRow => {
        const { unitCode, funds = EMPLOYMENT_FUNDS } = stretch
        return { socialInsuranceNo, unitCode, kind, funds, fromMonth, toMonth }
      }
      const before = stretches.some(other => isBefore(other, stretch))
      const after = stretches.filter(other => isBefore(stretch, other)).toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]
      const next = addMonths(stretch.to, 1)
      const ends = !after && stretch.to < last
      return [
        ...(before ? [] : [said('joined', stretch.from)]),
        ...(stretch.thenAway && after ? [said(stretch.thenAway, next, addMonths(after.from, -1))] : []),
        ...(ends ? [said('left', next)] : []),
      ]
    })

const sameFunds = (a: Stretch, b: Stretch): boolean => String(a.funds) === String(b.funds)
/** One stretch follows on another at the same unit: at once, after an absence, or with months between that were forgotten. */
const isBefore = (one: Stretch, other: Stretch): boolean =>
  one.unitCode === other.unitCode &&
  sameFunds(one, other) &&
  one.to < other.from &&
  (addMonths(one.to, 1) === other.from || one.thenAway !== undefined || one.thenForgotten === true)

function fundRows(socialInsuranceNo: string, fund: Fund, stretch: Stretch): PeriodRow[] {
  const rows: PeriodRow[] = []
  for (let on = stretch.from; on <= stretch.to; on = addMonths(on, 1)) {
    const row = monthRow(socialInsuranceNo, fund, stretch, on)
    const last = rows.at(-1)
    if (!row) continue
    if (last && sameTerms(last, row)) rows[rows.length - 1] = { ...last, toMonth: on, paidOn: row.paidOn }
    else rows.push(row)
  }
  return rows
}

function monthRow(socialInsuranceNo: string, fund: Fund, stretch: Stretch, on: Month): PeriodRow | undefined {
  const rates = stretch.rates?.(on) ?? employmentRates(fund, on, stretch.sector ?? 'company')
  if (!rates) return undefined
  const pay = stretch.pay(on)
  const status = stretch.owedFrom && on >= stretch.owedFrom ? 'owed' : (stretch.status ?? 'paid')
  return {
    socialInsuranceNo,
    fund,
    fromMonth: on,
    toMonth: on,
    unitCode: stretch.unitCode,
    position: stretch.position ?? null,
    workplace: stretch.workplace ?? null,
    contributionKind: stretch.kind ?? 'compulsory',
    status,
    baseVnd: pay.baseVnd,
    coefficient: pay.coefficient ?? null,
    allowancePositionVnd: pay.positionVnd ?? 0,
    allowanceSeniorityVnd: 0,
    allowanceProfessionVnd: pay.professionVnd ?? 0,
    allowanceOtherVnd: 0,
    employeeRateBps: rates[0],
    employerRateBps: rates[1],
    hazardous: stretch.hazardous ?? false,
    paidOn: status === 'owed' ? null : plainDate(`${on}-28`),
  }
}

const sameTerms = (a: PeriodRow, b: PeriodRow): boolean =>
  a.baseVnd === b.baseVnd &&
  a.coefficient === b.coefficient &&
  a.allowanceProfessionVnd === b.allowanceProfessionVnd &&
  a.employeeRateBps === b.employeeRateBps &&
  a.employerRateBps === b.employerRateBps &&
  a.status === b.status

/** Units pay on the 28th: the last month that is paid by `today`. @example lastPaidMonth(plainDate('2026-11-21')) // '2026-10' */
export const lastPaidMonth = (today: string): Month => addMonths(month(today.slice(0, 7)), today.slice(8) >= '28' ? 0 : -1)
