import { addDays, plainDate, type PlainDate } from '#domain/kernel/date.ts'
import { addMonths, month, monthAt, monthIndex, type Month } from '#domain/kernel/month.ts'

/** How many months a unit pays at once: units in farming, forestry and fishing may pay for three or six. */
export const PAYING_CYCLES = [1, 3, 6] as const
export type PayingCycle = (typeof PAYING_CYCLES)[number]

interface Deadline {
  readonly from: Month
  /** Months after the end of the cycle on whose last day payment is due. */
  readonly monthsAfter: number
}

/** @law Quyết định 595/QĐ-BHXH, Điều 7 (by the end of the month itself); Luật BHXH 41/2024/QH15, Điều 34 khoản 4 (by the end of the
 *  following month), in force from 1 July 2025 */
const DEADLINES: readonly Deadline[] = [
  { from: month('1995-01'), monthsAfter: 0 },
  { from: month('2025-07'), monthsAfter: 1 },
]

/** The last day on which a unit pays for a month in time.
 *  @example dueOn(month('2026-10'), 1) // 2026-11-30
 *  @example dueOn(month('2026-02'), 3) // 2026-04-30: the cycle ends in March */
export function dueOn(of: Month, cycle: PayingCycle): PlainDate {
  const index = monthIndex(of)
  const end = monthAt(index - (index % cycle) + cycle - 1)
  const after = DEADLINES.findLast(({ from }) => from <= of)?.monthsAfter ?? 0
  return addDays(plainDate(`${addMonths(end, after + 1)}-01`), -1)
}

export const isOverdue = (of: Month, cycle: PayingCycle, today: PlainDate): boolean => today > dueOn(of, cycle)
