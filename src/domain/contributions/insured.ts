import { monthAt, monthIndex, monthOf, type Month } from '#domain/kernel/month.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import { absencesOf, countedLeave } from './absences.ts'
import { isInverted, type Fund, type MonthRun, type Movement } from './book.ts'
import type { WatchedPeriod } from './findings.ts'
import { monthsOf, runsOf, without } from './months.ts'
import { payLine } from './pay-line.ts'
import { countedMonths } from './totals.ts'

/** A row of the book as claims need it: pay by coefficient (hệ số) follows other averages. */
export type InsuredPeriod = WatchedPeriod & { readonly coefficient: number | null }

/** A month that counts. */
export interface InsuredMonth {
  readonly month: Month
  /** Pay on the book; of maternity leave that of the month before it, 0 where none is known. */
  readonly payVnd: number
  /** Paid by the person alone (BHXH tự nguyện). */
  readonly isVoluntary: boolean
}

/** What a claim may know of one fund of somebody's book. */
export interface FundBook {
  /** Months that count, oldest first. */
  readonly months: readonly InsuredMonth[]
  /** Months that an employer owes. */
  readonly owed: number
  /** The last month that counts or is owed. */
  readonly lastMonth: Month | null
  /** The first month that the last unit no longer pays, as it says. */
  readonly leftIn: Month | null
  /** The same two of the months that the person has not paid alone: whether there is work is told by these. */
  readonly compulsory: Pick<FundBook, 'lastMonth' | 'leftIn'>
  /** Some pay is by coefficient: the State's scale. */
  readonly hasCoefficients: boolean
}

/** One fund of a person's book, by the rules of the totals: a month once, settled months never, owed ones not yet, maternity leave yes. */
export function fundBook(fund: Fund, periods: readonly InsuredPeriod[], movements: readonly Movement[], today: PlainDate): FundBook {
  const rows = periods.filter(period => period.fund === fund)
  const declared = movements.filter(({ funds }) => funds.includes(fund))
  const leave = countedLeave(absencesOf(declared, rows, monthOf(today)), fund)
  const { counted, settled } = countedMonths(rows, leave)
  const owed = without(monthsOf(rows.filter(({ status }) => status === 'owed')), counted, settled)
  const voluntary = monthsOf(rows.filter(({ kind }) => kind === 'voluntary'))
  const onBook = new Set([...counted, ...owed])
  return {
    months: withPay(counted, rows, voluntary),
    owed: owed.size,
    ...endOf(onBook, declared),
    compulsory: endOf(without(onBook, voluntary), declared),
    hasCoefficients: rows.some(row => row.coefficient !== null && row.status !== 'settled_lump_sum' && !isInverted(row)),
  }
}

/** The last of some months, and the first that the unit of it no longer pays, as it says. */
function endOf(months: ReadonlySet<number>, declared: readonly Movement[]): Pick<FundBook, 'lastMonth' | 'leftIn'> {
  if (months.size === 0) return { lastMonth: null, leftIn: null }
  const lastMonth = monthAt(Math.max(...months))
  const left = declared.filter(({ kind, fromMonth }) => kind === 'left' && fromMonth > lastMonth).map(({ fromMonth }) => fromMonth)
  return { lastMonth, leftIn: left.toSorted().at(-1) ?? null }
}

function withPay(counted: ReadonlySet<number>, rows: readonly InsuredPeriod[], voluntary: ReadonlySet<number>): InsuredMonth[] {
  const pay = new Map<number, number>()
  for (const { fromMonth, toMonth, payVnd } of payLine(rows))
    for (let at = monthIndex(fromMonth); at <= monthIndex(toMonth); at++) pay.set(at, payVnd)
  let before = 0
  return [...counted]
    .toSorted((a, b) => a - b)
    .map(at => {
      before = pay.get(at) ?? before
      return { month: monthAt(at), payVnd: before, isVoluntary: voluntary.has(at) }
    })
}

/** Months of the book that are no row of it and count all the same: leave for a birth. As runs, oldest first. */
export function leaveWithoutRows(periods: readonly InsuredPeriod[], movements: readonly Movement[], today: PlainDate): MonthRun[] {
  const rows = periods.filter(({ fund }) => fund === 'social')
  const declared = movements.filter(({ funds }) => funds.includes('social'))
  return runsOf(countedMonths(rows, countedLeave(absencesOf(declared, rows, monthOf(today)), 'social')).onLeave)
}
