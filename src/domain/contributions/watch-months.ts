import { addDays, type PlainDate } from '#domain/kernel/date.ts'
import { monthAt, monthIndex, type Month } from '#domain/kernel/month.ts'
import { FUND_SINCE, isInverted, type Fund, type MonthRun, type Movement, type UnitRef } from './book.ts'
import type { Absence } from './absences.ts'
import { dueOn, isOverdue, type PayingCycle } from './due.ts'
import { expectedMonths } from './expected.ts'
import { findingKey, type Evidence, type Finding, type WatchedPeriod } from './findings.ts'
import { monthsOf, runsOf, without } from './months.ts'
import { watchRules } from './watch-rules.ts'

/** One fund of one person: rows that end before they begin stand apart. */
export interface FundBook {
  readonly fund: Fund
  readonly rows: readonly WatchedPeriod[]
  readonly inverted: readonly WatchedPeriod[]
  readonly movements: readonly Movement[]
  readonly absences: readonly Absence[]
  readonly today: PlainDate
}

/** One unit in such a book. */
export interface UnitBook extends FundBook {
  readonly unit: UnitRef
  readonly cycle: PayingCycle
  /** All rows of the fund; `rows` are those of the unit. */
  readonly ofAllUnits: readonly WatchedPeriod[]
}

/** Months that a unit has reported and not paid in time. While somebody is away nothing is due.
 *  @law Luật BHXH 41/2024/QH15, Điều 34 khoản 4, Điều 38–39 */
export function findLate(book: UnitBook): Finding[] {
  const owed = book.rows.filter(({ status }) => status === 'owed')
  const overdue = [...without(monthsOf(owed), monthsOf(book.absences))].filter(month => isOverdue(monthAt(month), book.cycle, book.today))
  return runsOf(overdue).map(run => {
    const evidence = owed.flatMap(row => stretchOf(row, run, 'owed'))
    const owedVnd = owed.reduce((sum, row) => sum + overlap(row, run) * Math.round((row.payVnd * row.rateBps) / 10_000), 0)
    return { ...about('late', book, run), evidence, dueOn: dueOn(run.fromMonth, book.cycle), owedVnd }
  })
}

/** Months that a unit should have reported and that stand nowhere on the book. Months paid by another unit are not missed; where a row ends
 *  before it begins, the months in between are told by that row. */
export function findGaps(book: UnitBook): Finding[] {
  const { rows, cycle, today, ofAllUnits } = book
  const recordedBy = addDays(today, -watchRules(monthOfDay(today)).recordingDays)
  const expected = expectedMonths(book.movements, rows.filter(isEmployment), monthOfDay(today))
  const missing = without(
    new Set([...expected].filter(each => monthAt(each) >= FUND_SINCE[book.fund])),
    monthsOf(ofAllUnits),
    turnedMonths(book),
    monthsOf(book.absences),
  )
  return runsOf([...missing].filter(month => isOverdue(monthAt(month), cycle, recordedBy))).map(run => ({
    ...about('gap', book, run),
    evidence: [...beside(rows, run, 'before'), { ...run, ...book.unit, says: 'none', payVnd: null }, ...beside(rows, run, 'after')],
    dueOn: dueOn(run.fromMonth, cycle),
    owedVnd: null,
  }))
}

/** Months that a row with exchanged ends was meant for. Where most of them stand on the book, it was written wrong in another way. */
function turnedMonths({ rows, inverted }: UnitBook): Set<number> {
  const onBook = monthsOf(rows)
  const turned = inverted.map(row => monthsOf([{ fromMonth: row.toMonth, toMonth: row.fromMonth }]))
  return new Set(turned.filter(months => without(months, onBook).size > months.size / 2).flatMap(months => [...months]))
}

export const isEmployment = ({ kind }: WatchedPeriod): boolean => kind === 'compulsory'
export const monthOfDay = (day: PlainDate): Month => monthAt(monthIndex(day.slice(0, 7) as Month))

/** A finding about one unit in one fund, still without its evidence. */
export const about = (kind: Finding['kind'], { fund, unit }: UnitBook, run: MonthRun) => ({
  key: findingKey(kind, unit.unitCode, run.fromMonth),
  kind,
  funds: [fund],
  units: [unit],
  fromMonth: run.fromMonth,
  toMonth: run.toMonth,
})

const later = (a: Month, b: Month): Month => (a > b ? a : b)
const earlier = (a: Month, b: Month): Month => (a < b ? a : b)
const overlap = (row: MonthRun, run: MonthRun): number => monthsOf([within(row, run)]).size
const within = (row: MonthRun, run: MonthRun): MonthRun => ({
  fromMonth: later(row.fromMonth, run.fromMonth),
  toMonth: earlier(row.toMonth, run.toMonth),
})

/** The part of a row that lies in a run, as evidence; none where they do not meet. */
export function stretchOf(row: WatchedPeriod, run: MonthRun, says: Evidence['says']): Evidence[] {
  const part = within(row, run)
  return isInverted(part) ? [] : [{ ...part, unitCode: row.unitCode, unitName: row.unitName, says, payVnd: row.payVnd }]
}

/** The nearest row of the same unit on one side of a run. */
export function beside(rows: readonly WatchedPeriod[], run: MonthRun, side: 'before' | 'after'): Evidence[] {
  const near =
    side === 'before'
      ? rows
          .filter(row => row.toMonth < run.fromMonth)
          .reduce<WatchedPeriod | undefined>((a, b) => (a && a.toMonth > b.toMonth ? a : b), undefined)
      : rows
          .filter(row => row.fromMonth > run.toMonth)
          .reduce<WatchedPeriod | undefined>((a, b) => (a && a.fromMonth < b.fromMonth ? a : b), undefined)
  return near
    ? [
        {
          fromMonth: near.fromMonth,
          toMonth: near.toMonth,
          unitCode: near.unitCode,
          unitName: near.unitName,
          says: side,
          payVnd: near.payVnd,
        },
      ]
    : []
}
