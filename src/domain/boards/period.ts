import { addDays, daysBetween, isPlainDate, plainDate, type PlainDate } from '#domain/kernel/date.ts'

export const PERIODS = ['week', 'month', 'quarter'] as const
export type PeriodName = (typeof PERIODS)[number]

/** Days that a board may show at once. */
export const MOST_DAYS = 366

/** Days from the first to the last, both of them included. */
export interface Period {
  readonly from: PlainDate
  readonly until: PlainDate
}

/** The days of a named period that ends today: 7 days, 30 days, the quarter so far.
 *  @example namedPeriod('quarter', 2026-11-21) // 2026-10-01 … 2026-11-21 */
export function namedPeriod(name: PeriodName, today: PlainDate): Period {
  switch (name) {
    case 'week':
      return { from: addDays(today, -6), until: today }
    case 'month':
      return { from: addDays(today, -29), until: today }
    case 'quarter': {
      const [year = '', month = ''] = today.split('-')
      const first = Math.floor((Number(month) - 1) / 3) * 3 + 1
      return { from: plainDate(`${year}-${String(first).padStart(2, '0')}-01`), until: today }
    }
  }
}

/** Chosen days, if they are a period: in order, at most 366, not in the future. */
export function chosenPeriod(from: string, until: string, today: PlainDate): Period | undefined {
  if (!isPlainDate(from) || !isPlainDate(until)) return undefined
  const isPeriod = from <= until && until <= today && daysBetween(from, until) < MOST_DAYS
  return isPeriod ? { from, until } : undefined
}

/** As many days right before: what a period is compared to. */
export function periodBefore({ from, until }: Period): Period {
  const days = daysBetween(from, until) + 1
  return { from: addDays(from, -days), until: addDays(from, -1) }
}
