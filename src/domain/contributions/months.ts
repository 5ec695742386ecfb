import { monthAt, monthIndex } from '#domain/kernel/month.ts'
import { isInverted, type MonthRun } from './book.ts'

/** Every month of these runs, as numbers; runs that end before they begin have none. */
export function monthsOf(runs: Iterable<MonthRun>): Set<number> {
  const months = new Set<number>()
  for (const run of runs) {
    if (isInverted(run)) continue
    for (let month = monthIndex(run.fromMonth); month <= monthIndex(run.toMonth); month++) months.add(month)
  }
  return months
}

export const without = (months: ReadonlySet<number>, ...others: readonly ReadonlySet<number>[]): Set<number> =>
  new Set([...months].filter(month => !others.some(other => other.has(month))))

/** Months in a row as one run, oldest first.
 *  @example runsOf([5, 3, 4, 9]) // 3–5 and 9 */
export function runsOf(months: Iterable<number>): MonthRun[] {
  const out: { from: number; to: number }[] = []
  for (const month of [...months].toSorted((a, b) => a - b)) {
    const last = out.at(-1)
    if (last?.to === month - 1) last.to = month
    else if (last?.to !== month) out.push({ from: month, to: month })
  }
  return out.map(({ from, to }) => ({ fromMonth: monthAt(from), toMonth: monthAt(to) }))
}
