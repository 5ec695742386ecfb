import type { PlainDate } from '#domain/kernel/date.ts'
import { absencesOf } from './absences.ts'
import { FUNDS, isInverted, type Fund, type Movement } from './book.ts'
import { FINDING_KINDS, type Finding, type WatchedPeriod } from './findings.ts'
import { findGaps, findLate, monthOfDay, type FundBook, type UnitBook } from './watch-months.ts'
import { findInverted, findTwoUnits } from './watch-overlap.ts'
import { findPayDrops } from './watch-pay.ts'

/** Compares what the units have said about a person with what stands on the book, month by month, and tells what does not fit. The same
 *  matter in several funds is one finding. Nothing is missed while somebody is on maternity, sick or unpaid leave, or suspended.
 *  @param periods all rows of one person, in any order; rows that end before they begin are findings and never a failure
 *  @param movements what units have declared about the person, in any order
 *  @param today the day in Vietnam
 *  @law Luật BHXH 41/2024/QH15, Điều 33–34 (who pays when, absences), Điều 38–39 (late payment and evasion) */
export function watch(periods: readonly WatchedPeriod[], movements: readonly Movement[], today: PlainDate): readonly Finding[] {
  const found = FUNDS.flatMap(fund => watchFund(bookOf(fund, periods, movements, today)))
  const same = Map.groupBy(found, each => `${each.key} ${each.toMonth}`)
  return [...same.values()].map(together).toSorted(inOrder)
}

function bookOf(fund: Fund, periods: readonly WatchedPeriod[], movements: readonly Movement[], today: PlainDate): FundBook {
  const ofFund = periods.filter(row => row.fund === fund)
  const rows = ofFund.filter(row => !isInverted(row))
  const declared = movements.filter(({ funds }) => funds.includes(fund))
  const absences = absencesOf(declared, rows, monthOfDay(today))
  return { fund, rows, inverted: ofFund.filter(isInverted), movements: declared, absences, today }
}

const watchFund = (book: FundBook): Finding[] => [
  ...findInverted(book),
  ...findTwoUnits(book),
  ...unitsOf(book).flatMap(unit => [...findLate(unit), ...findGaps(unit), ...findPayDrops(unit)]),
]

/** The same book, unit by unit. Absences are looked up there too: on leave from one job, the other one is still paid for. */
function unitsOf(book: FundBook): UnitBook[] {
  const named = [...book.rows, ...book.inverted, ...book.movements]
  return [...Map.groupBy(named, ({ unitCode }) => unitCode)].map(([unitCode, ofUnit]) => {
    const at = (each: { readonly unitCode: string }): boolean => each.unitCode === unitCode
    const rows = book.rows.filter(at)
    return {
      ...book,
      unit: { unitCode, unitName: ofUnit[0]?.unitName ?? unitCode },
      cycle: rows[0]?.cycle ?? 1,
      rows,
      ofAllUnits: book.rows,
      inverted: book.inverted.filter(at),
      movements: book.movements.filter(at),
      absences: book.absences.filter(at),
    }
  })
}

/** One finding out of the same one in several funds: amounts of the first fund as evidence, what is owed added up. */
function together(same: readonly Finding[]): Finding {
  const [first] = same
  if (!first) throw new Error('a group has a member')
  const owed = same.reduce((sum, { owedVnd }) => sum + (owedVnd ?? 0), 0)
  const funds = FUNDS.filter(fund => same.some(each => each.funds.includes(fund)))
  return { ...first, key: `${first.key}:${funds.join('+')}`, funds, owedVnd: first.owedVnd === null ? null : owed }
}

/** The gravest kind first, of each kind the newest. */
const inOrder = (a: Finding, b: Finding): number =>
  FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) ||
  (a.fromMonth < b.fromMonth ? 1 : a.fromMonth > b.fromMonth ? -1 : compare(a.key, b.key))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
