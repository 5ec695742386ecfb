import { FUNDS, type Fund } from '#domain/contributions/book.ts'
import type { MovementRow, PeriodRow } from '../people/rows.ts'
import type { Pay, Stretch } from './careers.ts'
import { payDayOf, textOf, type Rates, type Steps } from './months.ts'

export type Period = Omit<PeriodRow, 'socialInsuranceNo'>
export type Movement = Omit<MovementRow, 'socialInsuranceNo'>

/** Rows of the book: for each fund one for each change of pay, rates or status. */
export const periodsOf = (stretches: readonly Stretch[]): Period[] =>
  stretches.flatMap(stretch => FUNDS.flatMap(fund => (stretch.rates[fund] ? rowsOf(stretch, fund, stretch.rates[fund]) : [])))

function rowsOf(stretch: Stretch, fund: Fund, rates: Steps<Rates>): Period[] {
  const rows: Period[] = []
  const { owedFrom, pay } = stretch
  let [ofPay, ofRates] = [0, 0]
  for (let at = stretch.from; at <= stretch.to;) {
    while ((pay[ofPay + 1]?.[0] ?? Infinity) <= at) ofPay++
    while ((rates[ofRates + 1]?.[0] ?? Infinity) <= at) ofRates++
    const isOwed = owedFrom !== undefined && at >= owedFrom
    const next = Math.min(
      stretch.to + 1,
      pay[ofPay + 1]?.[0] ?? Infinity,
      rates[ofRates + 1]?.[0] ?? Infinity,
      owedFrom !== undefined && !isOwed ? owedFrom : Infinity,
    )
    const [terms, shares] = [pay[ofPay]?.[1], rates[ofRates]?.[1]]
    if (terms && shares) rows.push(rowOf(stretch, { fund, from: at, to: next - 1, terms, shares, isOwed }))
    at = next
  }
  return rows
}

interface Segment {
  readonly fund: Fund
  readonly from: number
  readonly to: number
  readonly terms: Pay
  readonly shares: NonNullable<Rates>
  readonly isOwed: boolean
}

function rowOf(stretch: Stretch, { fund, from, to, terms, shares, isOwed }: Segment): Period {
  // What is settled at once, or reserved, are the months of pensions; the others were used by the month.
  const status = isOwed ? 'owed' : fund === 'social' ? stretch.status : 'paid'
  return {
    fund,
    fromMonth: textOf(from),
    toMonth: textOf(to),
    unitCode: stretch.unitCode,
    position: stretch.position,
    workplace: stretch.workplace,
    contributionKind: stretch.kind,
    status,
    baseVnd: terms.baseVnd,
    coefficient: terms.coefficient,
    allowancePositionVnd: 0,
    allowanceSeniorityVnd: 0,
    allowanceProfessionVnd: terms.professionVnd,
    allowanceOtherVnd: 0,
    employeeRateBps: shares[0],
    employerRateBps: shares[1],
    hazardous: stretch.isHazardous,
    paidOn: isOwed ? null : payDayOf(to),
  }
}

/** What units have declared: joined, absences, back, left. Each in the funds that the stretch has rows in. */
export const movementsOf = (stretches: readonly Stretch[]): Movement[] =>
  stretches.flatMap((stretch, nth) => {
    const said = (kind: Movement['kind'], from: number, to: number | null = null): Movement => ({
      unitCode: stretch.unitCode,
      kind,
      funds: FUNDS.filter(fund => stretch.rates[fund]?.some(([since, shares]) => shares && since <= stretch.to)),
      fromMonth: textOf(from),
      toMonth: to === null ? null : textOf(to),
    })
    const back = stretches[nth + 1]
    return [
      ...(stretch.begins === 'joined' ? [said('joined', stretch.from)] : []),
      ...(stretch.ends === 'left' ? [said('left', stretch.to + 1)] : []),
      ...(stretch.ends && stretch.ends !== 'left' && back ? [said(stretch.ends, stretch.to + 1, back.from - 1)] : []),
    ]
  })
