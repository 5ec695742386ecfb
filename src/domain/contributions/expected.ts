import { monthIndex, type Month } from '#domain/kernel/month.ts'
import type { MonthRun, Movement } from './book.ts'

type Event = Pick<Movement, 'kind' | 'fromMonth'>

/** Months in which a unit is expected to pay for somebody, before absences are taken out. Who has joined belongs to the unit until it says
 *  that the person has left. Of older books, which tell no movements, the unit's own rows stand for it: from the first to the last one.
 *  A row that begins after somebody has left means that they came back, though nobody said so.
 *  @param events movements of one person at one unit in one fund, in any order
 *  @param rows of the same, each from ≤ to
 *  @param lastMonth the last month that may be asked about
 *  @example joined 2024-01, rows to 2024-06, nothing said → every month from 2024-01 to `lastMonth` */
export function expectedMonths(events: readonly Event[], rows: readonly MonthRun[], lastMonth: Month): Set<number> {
  const at = (kind: Movement['kind']): Set<number> => new Set(events.filter(e => e.kind === kind).map(e => monthIndex(e.fromMonth)))
  const [joined, left] = [at('joined'), at('left')]
  const began = new Set(rows.map(row => monthIndex(row.fromMonth)))
  const lastPaid = Math.max(...rows.map(row => monthIndex(row.toMonth)))
  const expected = new Set<number>()
  let on: 'no' | 'by_rows' | 'declared' = 'no'
  for (let month = Math.min(...joined, ...began); month <= monthIndex(lastMonth); month++) {
    if (began.has(month) && on === 'no') on = 'by_rows'
    if (left.has(month)) on = 'no'
    if (joined.has(month)) on = 'declared'
    if (on === 'declared' || (on === 'by_rows' && month <= lastPaid)) expected.add(month)
  }
  return expected
}
