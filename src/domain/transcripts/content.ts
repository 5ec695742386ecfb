import { absencesOf, countedLeave } from '#domain/contributions/absences.ts'
import { isInverted, type Fund, type MonthRun, type Movement, type PeriodStatus, type UnitRef } from '#domain/contributions/book.ts'
import { contributionTotals, type Totals } from '#domain/contributions/totals.ts'
import { monthsOf, runsOf } from '#domain/contributions/months.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import { monthIndex, monthOf, type Month } from '#domain/kernel/month.ts'
import type { TranscriptChoice, TranscriptField } from './choice.ts'

/** A row of the book, as far as a transcript tells it. */
export interface CertifiedPeriod extends MonthRun, UnitRef {
  readonly fund: Fund
  readonly status: PeriodStatus
  readonly position: string | null
  /** Salary and allowances from which the contribution is reckoned. */
  readonly payVnd: number
}

export interface CertifiedRecord {
  readonly periods: readonly CertifiedPeriod[]
  readonly movements: readonly Movement[]
  readonly today: PlainDate
}

/** Months in a row in which everything that is told stays the same. What was not chosen is null. */
export interface TranscriptRow extends MonthRun {
  readonly unitName: string | null
  readonly position: string | null
  readonly payVnd: number | null
  readonly funds: readonly Fund[]
  readonly status: PeriodStatus
}

export interface FundTotals {
  readonly fund: Fund
  readonly months: number
  readonly fromMonth: Month | null
  readonly toMonth: Month | null
  readonly owedMonths: number
  readonly settledMonths: number
  readonly maternityMonths: number
}

export interface TranscriptYear {
  readonly year: number
  /** In the order of the chosen funds. */
  readonly byFund: readonly { readonly paid: number; readonly owed: number }[]
}

type Chosen = Pick<TranscriptChoice, 'fromMonth' | 'toMonth' | 'funds' | 'fields'>

export interface TranscriptContent extends Chosen {
  readonly asOf: PlainDate
  readonly rows: readonly TranscriptRow[]
  readonly years: readonly TranscriptYear[]
  readonly totals: readonly FundTotals[]
}

/** What a transcript tells of a record: the same months and totals as the contribution screen, of the chosen part. A month is judged by
 *  itself, so the months of two parts add up to those of the whole. A row that ends before it begins counts for nothing and is left out.
 *  @returns undefined where there is no month to tell
 *  @example the whole period, fund social → totals[0].months as in the summary of the screen */
export function transcriptContent(record: CertifiedRecord, chosen: Chosen): TranscriptContent | undefined {
  const { fromMonth, toMonth, funds, fields } = chosen
  const parts = funds.map(fund => partOf(record, fund, chosen))
  if (parts.every(({ periods, leave }) => periods.length === 0 && leave.length === 0)) return undefined
  const totals = parts.map(({ periods, leave }) => contributionTotals(periods, leave))
  const has = (field: TranscriptField): boolean => fields.includes(field)
  return {
    fromMonth,
    toMonth,
    funds,
    fields,
    asOf: record.today,
    rows:
      has('units') || has('pay')
        ? rowsOf(
            parts.flatMap(({ periods }) => periods),
            chosen,
          )
        : [],
    years: has('months') ? yearsOf(totals) : [],
    totals: has('totals') ? parts.map(({ fund, periods, leave }) => totalsOf(fund, periods, leave)) : [],
  }
}

interface Part {
  readonly fund: Fund
  readonly periods: readonly CertifiedPeriod[]
  /** Months of maternity leave that count. */
  readonly leave: readonly MonthRun[]
}

/** What a fund's book says of the chosen months. Absences are reckoned on the whole book: where one ends may stand outside of them. */
function partOf({ periods, movements, today }: CertifiedRecord, fund: Fund, chosen: Chosen): Part {
  const rows = periods.filter(period => period.fund === fund)
  const declared = movements.filter(movement => movement.funds.includes(fund))
  const leave = countedLeave(absencesOf(declared, rows, monthOf(today)), fund)
  return { fund, periods: within(rows, chosen), leave: within(leave, chosen) }
}

const within = <R extends MonthRun>(runs: readonly R[], { fromMonth, toMonth }: Chosen): R[] =>
  runs
    .filter(run => !isInverted(run))
    .map(run => ({
      ...run,
      fromMonth: fromMonth !== null && run.fromMonth < fromMonth ? fromMonth : run.fromMonth,
      toMonth: toMonth !== null && run.toMonth > toMonth ? toMonth : run.toMonth,
    }))
    .filter(run => !isInverted(run))

function totalsOf(fund: Fund, periods: readonly CertifiedPeriod[], leave: readonly MonthRun[]): FundTotals {
  const { months, fromMonth, toMonth, byYear, settledMonths, maternityMonths } = contributionTotals(periods, leave)
  const owedMonths = byYear.reduce((sum, { owed }) => sum + owed, 0)
  return { fund, months, fromMonth, toMonth, owedMonths, settledMonths, maternityMonths }
}

/** Every year from the first to the last of any fund, so that an empty one shows. */
function yearsOf(totals: readonly Totals[]): TranscriptYear[] {
  const years = totals.flatMap(({ byYear }) => byYear.map(({ year }) => year))
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, n) => ({
    year: first + n,
    byFund: totals.map(({ byYear }) => {
      const found = byYear.find(({ year }) => year === first + n)
      return { paid: found?.paid ?? 0, owed: found?.owed ?? 0 }
    }),
  }))
}

/** Rows of equal words are one, however the book splits them, and name every fund that has them. */
function rowsOf(periods: readonly CertifiedPeriod[], { funds, fields }: Chosen): TranscriptRow[] {
  const told = periods.map(period => ({ period, words: wordsOf(period, fields) }))
  const alike = Map.groupBy(told, ({ words, period }) => JSON.stringify([words, fields.includes('units') ? period.unitCode : null]))
  return [...alike.values()]
    .flatMap(group => {
      const words = group[0]?.words
      return words
        ? runsByFunds(
            group.map(({ period }) => period),
            funds,
          ).map(run => ({ ...run, ...words }))
        : []
    })
    .toSorted((a, b) => compare(a.fromMonth, b.fromMonth) || compare(a.toMonth, b.toMonth) || compare(JSON.stringify(a), JSON.stringify(b)))
}

const wordsOf = ({ unitName, position, payVnd, status }: CertifiedPeriod, fields: readonly TranscriptField[]) => ({
  unitName: fields.includes('units') ? unitName : null,
  position: fields.includes('units') ? position : null,
  payVnd: fields.includes('pay') ? payVnd : null,
  status,
})

/** Months in a row that the same funds have. */
function runsByFunds(periods: readonly CertifiedPeriod[], funds: readonly Fund[]): (MonthRun & { readonly funds: readonly Fund[] })[] {
  const months = new Map(funds.map(fund => [fund, monthsOf(periods.filter(period => period.fund === fund))]))
  const named = Map.groupBy(new Set([...months.values()].flatMap(some => [...some])), month =>
    funds.filter(fund => months.get(fund)?.has(month)).join('|'),
  )
  return [...named].flatMap(([names, some]) => {
    const having = funds.filter(fund => names.split('|').includes(fund))
    return runsOf(some).map(run => ({ ...run, funds: having }))
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** How many months a row tells. */
export const monthsInRow = ({ fromMonth, toMonth }: MonthRun): number => monthIndex(toMonth) - monthIndex(fromMonth) + 1
