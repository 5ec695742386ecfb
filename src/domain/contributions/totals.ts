import { monthAt, type Month } from '#domain/kernel/month.ts'
import type { MonthRun, PeriodStatus } from './book.ts'
import { monthsOf, runsOf, without } from './months.ts'

export type { PeriodStatus } from './book.ts'

/** One row of the agency's book, both months counted. */
export interface Period extends MonthRun {
  readonly status: PeriodStatus
  readonly unitName: string
}

interface YearOfMonths {
  readonly year: number
  /** 0 to 12 months that count. */
  readonly paid: number
  /** Months that do not count because an employer has not paid them. */
  readonly owed: number
}

export interface Totals {
  /** Distinct calendar months that count. */
  readonly months: number
  /** First and last month that counts; null when none does. */
  readonly fromMonth: Month | null
  readonly toMonth: Month | null
  /** Every year from the first month on the book to the last, so that an empty year shows. */
  readonly byYear: readonly YearOfMonths[]
  readonly gaps: readonly MonthRun[]
  readonly owed: readonly (MonthRun & { readonly unitName: string })[]
  readonly settledMonths: number
  /** Months of maternity leave among those that count. */
  readonly maternityMonths: number
}

/** Time of contribution in one fund. A calendar month counts once, however many employers or rows it has; a month that was paid
 *  out as a lump sum never counts again, in whatever other row it stands; a month that an employer owes is shown and does not
 *  count until it is paid; a reserved month (bảo lưu) counts. A gap is a run of months without any row after the first month
 *  that counts and before the last that counts or is owed. A row that ends before it begins counts for nothing: the watch tells it
 *  (`watch`). Months of maternity leave count though nobody pays for them (`countedLeave`).
 *  @param periods rows of one person in one fund, in any order
 *  @param maternity months of leave that count in this fund, in any order
 *  @law Luật BHXH 41/2024/QH15, Điều 5 khoản 3 (months settled at once), Điều 33–34 (months without contribution, maternity leave)
 *  @example two employers in 2024 and one owed quarter → months 9, owed 3, never 12 + 12 */
export function contributionTotals(periods: readonly Period[], maternity: readonly MonthRun[] = []): Totals {
  const { settled, onLeave, counted } = countedMonths(periods, maternity)
  const owed = without(monthsWith(periods, 'owed'), settled, counted)
  const [first, last] = [Math.min(...counted), Math.max(...counted)]
  return {
    months: counted.size,
    fromMonth: counted.size ? monthAt(first) : null,
    toMonth: counted.size ? monthAt(last) : null,
    byYear: byYear(counted, owed),
    gaps: counted.size ? runsOf(missing(first, Math.max(last, ...owed), new Set([...counted, ...owed, ...settled]))) : [],
    owed: owedByUnit(periods, settled, onLeave),
    settledMonths: settled.size,
    maternityMonths: onLeave.size,
  }
}

/** Months as numbers: those that count, those of maternity leave among them, and those that were paid out as a lump sum. */
export function countedMonths(periods: readonly CountedRow[], maternity: readonly MonthRun[]) {
  const settled = monthsWith(periods, 'settled_lump_sum')
  const paid = without(monthsWith(periods, 'paid', 'reserved'), settled)
  const onLeave = without(monthsOf(maternity), settled, paid)
  return { settled, onLeave, counted: new Set([...paid, ...onLeave]) }
}
type CountedRow = Pick<Period, 'fromMonth' | 'toMonth' | 'status'>

const monthsWith = (periods: readonly CountedRow[], ...statuses: readonly PeriodStatus[]): Set<number> =>
  monthsOf(periods.filter(({ status }) => statuses.includes(status)))

function byYear(counted: ReadonlySet<number>, owed: ReadonlySet<number>): YearOfMonths[] {
  const all = [...counted, ...owed]
  if (!all.length) return []
  const yearOf = (month: number): number => Math.floor(month / 12)
  const first = yearOf(Math.min(...all))
  const years = Array.from({ length: yearOf(Math.max(...all)) - first + 1 }, (_, n) => ({ year: first + n, paid: 0, owed: 0 }))
  const add = (months: ReadonlySet<number>, kind: 'paid' | 'owed'): void => {
    for (const month of months) {
      const year = years[yearOf(month) - first]
      if (year) year[kind]++
    }
  }
  add(counted, 'paid')
  add(owed, 'owed')
  return years
}

const missing = (first: number, last: number, known: ReadonlySet<number>): number[] =>
  Array.from({ length: last - first + 1 }, (_, n) => first + n).filter(month => !known.has(month))

/** What each unit owes; a month may be owed by one unit and paid by another, and both facts are told. */
function owedByUnit(periods: readonly Period[], settled: ReadonlySet<number>, maternity: ReadonlySet<number>): Totals['owed'] {
  const units = Map.groupBy(
    periods.filter(period => period.status === 'owed'),
    period => period.unitName,
  )
  return [...units]
    .flatMap(([unitName, rows]) => runsOf(without(monthsWith(rows, 'owed'), settled, maternity)).map(run => ({ ...run, unitName })))
    .toSorted((a, b) => (a.fromMonth === b.fromMonth ? compare(a.unitName, b.unitName) : compare(a.fromMonth, b.fromMonth)))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Twelve months are a year, as the book and the eligibility rules count. Rounding of half years belongs to the calculation of a
 *  benefit (Điều 5 khoản 6) and not here.
 *  @example yearsAndMonths(146) // { years: 12, months: 2 } */
export const yearsAndMonths = (months: number): { readonly years: number; readonly months: number } => ({
  years: Math.floor(months / 12),
  months: months % 12,
})
