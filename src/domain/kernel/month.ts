import type { Brand } from './ids.ts'
import type { PlainDate } from './date.ts'

/** A calendar month, "2026-11". Months compare as strings. */
export type Month = Brand<string, 'Month'>

export const isMonth = (value: string): value is Month => /^\d{4}-(0[1-9]|1[0-2])$/u.test(value)

export const month = (value: string): Month => {
  if (!isMonth(value)) throw new Error(`no calendar month: ${value}`)
  return value
}

export const monthOf = (day: PlainDate): Month => month(day.slice(0, 7))

/** Months since year 0, for arithmetic. */
export const monthIndex = (m: Month): number => Number(m.slice(0, 4)) * 12 + Number(m.slice(5)) - 1
export const monthAt = (index: number): Month =>
  month(`${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`)
export const addMonths = (m: Month, count: number): Month => monthAt(monthIndex(m) + count)

/** Number of months from `from` to `until`, both counted. */
export const monthsInclusive = (from: Month, until: Month): number => monthIndex(until) - monthIndex(from) + 1

/** "10/2026", as months are written in Vietnam. */
export const formatMonth = (m: string): string => `${m.slice(5, 7)}/${m.slice(0, 4)}`
