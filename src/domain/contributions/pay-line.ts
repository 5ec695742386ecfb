import { monthAt, monthIndex } from '#domain/kernel/month.ts'
import { isInverted, type MonthRun } from './book.ts'
import type { WatchedPeriod } from './findings.ts'

export interface PayStretch extends MonthRun {
  /** Salary and allowances, đồng a month. */
  readonly payVnd: number
}

/** Pay over time: months in a row with the same pay are one stretch, oldest first. Where rows overlap the highest counts; rows that end before
 *  they begin, and those paid out as a lump sum, have no months.
 *  @example 8 million to 2025-12, then 9 million → two stretches; two employers in one month → the higher of both */
export function payLine(rows: readonly Pick<WatchedPeriod, 'fromMonth' | 'toMonth' | 'status' | 'payVnd'>[]): readonly PayStretch[] {
  const pay = new Map<number, number>()
  for (const row of rows.filter(each => !isInverted(each) && each.status !== 'settled_lump_sum'))
    for (let month = monthIndex(row.fromMonth); month <= monthIndex(row.toMonth); month++)
      pay.set(month, Math.max(pay.get(month) ?? 0, row.payVnd))
  const stretches: { from: number; to: number; payVnd: number }[] = []
  for (const [month, payVnd] of [...pay].toSorted(([a], [b]) => a - b)) {
    const last = stretches.at(-1)
    if (last?.to === month - 1 && last.payVnd === payVnd) last.to = month
    else stretches.push({ from: month, to: month, payVnd })
  }
  return stretches.map(({ from, to, payVnd }) => ({ fromMonth: monthAt(from), toMonth: monthAt(to), payVnd }))
}
