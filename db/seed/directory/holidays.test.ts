import { expect, test } from 'vitest'
import { plainDate, weekday } from '#domain/kernel/date.ts'
import { holidayRows } from './holidays.ts'

const rows = holidayRows()
const isWeekend = (day: string) => [0, 6].includes(weekday(plainDate(day)))
const ofYear = (year: number, works: boolean) => rows.filter(row => row.works === works && row.day.startsWith(String(year)))

test('each day is named once; rest lies on working days, work in exchange on weekends', () => {
  expect(new Set(rows.map(row => row.day)).size).toBe(rows.length)
  expect(rows.filter(row => isWeekend(row.day) !== row.works).map(row => row.day)).toEqual([])
})

test.each([
  [2025, 12, 1],
  [2026, 13, 2],
  [2027, 11, 0],
])('%i has %i days of rest on working days, of which %i are worked for on a Saturday', (year, rests, works) => {
  expect([ofYear(year, false).length, ofYear(year, true).length]).toEqual([rests, works])
  // The law gives eleven; a holiday on a weekend is made up, and every exchanged day is worked for.
  expect(rests - works).toBeGreaterThanOrEqual(11)
})
