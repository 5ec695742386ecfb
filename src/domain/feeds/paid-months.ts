import { amount, month, type CellReader } from './cells.ts'
import { fault } from './faults.ts'

/** Months of a monthly benefit that were paid, each run with its amount: "01/2025-06/2025: 3.500.000; 07/2025: 3.780.000".
 *  @returns JSON, in the order of months: [["2025-01-01","2025-06-01",3500000], …] */
export const paidMonths: CellReader = text => {
  const runs: [from: string, to: string, vnd: number][] = []
  for (const part of text.split(';')) {
    if (part.trim() === '') continue
    const [, first = '', last = first, money = ''] =
      /^\s*([\d/]{6,7}|\d{4}-\d{2})\s*(?:[-–]\s*([\d/]{6,7}))?\s*:\s*(.+?)\s*$/u.exec(part) ?? []
    const [from, to, vnd] = [month(first), month(last), amount(money)]
    if (typeof from !== 'string') return from
    if (typeof to !== 'string') return to
    if (typeof vnd !== 'string') return vnd
    if (to < from) return fault('MONTH_ORDER')
    runs.push([from, to, Number(vnd)])
  }
  runs.sort(([a], [b]) => (a < b ? -1 : 1))
  if (runs.some(([from], at) => from <= (runs[at - 1]?.[1] ?? ''))) return fault('MONTH_ORDER')
  return JSON.stringify(runs)
}
