import { monthAt, monthIndex } from '#domain/kernel/month.ts'
import type { Finding } from './findings.ts'
import { monthsOf, runsOf } from './months.ts'
import { about, isEmployment, type UnitBook } from './watch-months.ts'
import { watchRules } from './watch-rules.ts'

/** Pay that has fallen at the same unit without a new agreement. A month with several rows has the highest of them, so that a small
 *  supplement is no fall. Who has changing pay is compared with the lowest month of the time before, a year at least; everybody else with the last one.
 *  Whoever left and came back begins anew. */
export function findPayDrops(book: UnitBook): Finding[] {
  const pay = payByMonth(book)
  const beginnings = book.movements.filter(({ kind }) => kind === 'joined' || kind === 'left').map(m => monthIndex(m.fromMonth))
  const agreed = new Set(book.movements.filter(({ kind }) => kind === 'pay_agreed').map(m => monthIndex(m.fromMonth)))
  const months = [...pay.keys()].toSorted((a, b) => a - b)
  return months.flatMap((month, n) => {
    const { dropBps, lookBack, changingPay, wholeYear } = watchRules(monthAt(month))
    const since = Math.max(month - lookBack, ...beginnings.filter(begin => begin <= month))
    const earlier = months.slice(Math.max(0, n - lookBack), n).filter(each => each >= since)
    const last = earlier.at(-1)
    if (last === undefined) return []
    const before = earlier.map(each => pay.get(each) ?? 0)
    const isChanging = new Set(before.slice(-wholeYear)).size >= changingPay
    if (isChanging && before.length < wholeYear) return []
    const usual = isChanging ? Math.min(...before) : (pay.get(last) ?? 0)
    const least = (usual * (10_000 - dropBps)) / 10_000
    if ((pay.get(month) ?? 0) >= least || [...agreed].some(on => on > last && on <= month)) return []
    const low = months.slice(n)
    const end = low.findIndex(each => (pay.get(each) ?? 0) >= least || beginnings.some(begin => begin > month && begin <= each))
    return [drop(book, { last, usual, low: end < 0 ? low : low.slice(0, end) }, pay)]
  })
}

interface Fall {
  /** Last month before the fall, and what was usual until then. */
  readonly last: number
  readonly usual: number
  /** Months with less, oldest first. */
  readonly low: readonly number[]
}

function drop(book: UnitBook, { last, usual, low }: Fall, pay: ReadonlyMap<number, number>): Finding {
  const [first, end] = [low.at(0) ?? last, low.at(-1) ?? last]
  const run = { fromMonth: monthAt(first), toMonth: monthAt(end) }
  const months = runsOf([last])[0] ?? run
  return {
    ...about('pay_drop', book, run),
    evidence: [
      { ...months, ...book.unit, says: 'before', payVnd: usual },
      { ...run, ...book.unit, says: 'after', payVnd: pay.get(first) ?? 0 },
    ],
    dueOn: null,
    owedVnd: null,
  }
}

/** What was paid for by month. Where a row has exchanged ends, a supplement may stand alone: nothing is known of these months. */
function payByMonth(book: UnitBook): Map<number, number> {
  const pay = new Map<number, number>()
  for (const row of book.rows) {
    if (!isEmployment(row) || row.status === 'settled_lump_sum') continue
    for (let month = monthIndex(row.fromMonth); month <= monthIndex(row.toMonth); month++)
      pay.set(month, Math.max(pay.get(month) ?? 0, row.payVnd))
  }
  for (const month of monthsOf(book.inverted.map(row => ({ fromMonth: row.toMonth, toMonth: row.fromMonth })))) pay.delete(month)
  return pay
}
