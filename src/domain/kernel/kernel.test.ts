import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayInVietnam, daysBetween, formatDay, instantInVietnam, isPlainDate, plainDate, weekday } from './date.ts'
import { isUuid } from './ids.ts'
import { formatVnd, vnd } from './money.ts'
import { addMonths, formatMonth, isMonth, month, monthAt, monthIndex, monthOf, monthsInclusive } from './month.ts'
import { fold, tidy, withoutSeparators } from './text.ts'

const days = fc.integer({ min: 0, max: 60_000 }).map(count => addDays(plainDate('1900-01-01'), count))
const months = fc.integer({ min: 1900 * 12, max: 2100 * 12 }).map(monthAt)

test.each([
  ['2026-11-20', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['20261120', false],
  ['', false],
])('%j is a day of the calendar: %s', (text, is) => {
  expect(isPlainDate(text)).toBe(is)
  if (!is) expect(() => plainDate(text)).toThrow('no calendar day')
})

test('a day begins in Vietnam seven hours before it begins in Greenwich', () => {
  expect(dayInVietnam(new Date('2026-11-19T16:59:59Z'))).toBe('2026-11-19')
  expect(dayInVietnam(new Date('2026-11-19T17:00:00Z'))).toBe('2026-11-20')
  expect(instantInVietnam(plainDate('2026-11-20'), 17, 30).toISOString()).toBe('2026-11-20T10:30:00.000Z')
})

test('days added are the days between', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -10_000, max: 10_000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count)
      expect(dayInVietnam(instantInVietnam(day, 23, 59))).toBe(day)
      expect(weekday(addDays(day, 7))).toBe(weekday(day))
    }),
  )
})

test('days are written as in Vietnam', () => {
  expect([formatDay('1986-05-14'), weekday(plainDate('2026-11-20'))]).toEqual(['14/05/1986', 5])
})

test('months added are the months between, and compare as text', () => {
  fc.assert(
    fc.property(months, fc.integer({ min: 0, max: 600 }), (from, count) => {
      const until = addMonths(from, count)
      expect(monthsInclusive(from, until)).toBe(count + 1)
      expect(addMonths(until, -count)).toBe(from)
      expect(monthAt(monthIndex(from))).toBe(from)
      expect(count === 0 || from < until).toBe(true)
    }),
  )
})

test('a month is a month of the calendar', () => {
  expect(['2026-11', '2026-00', '2026-13', '2026-1', '11/2026'].map(isMonth)).toEqual([true, false, false, false, false])
  expect(() => month('2026-13')).toThrow('no calendar month')
  expect([monthOf(plainDate('2026-11-20')), formatMonth('2026-11'), addMonths(month('2025-12'), 1)]).toEqual([
    '2026-11',
    '11/2026',
    '2026-01',
  ])
})

test('money is whole đồng, in groups of three', () => {
  expect([0, 999, 1_000, 18_423_000].map(formatVnd)).toEqual(['0\u00a0₫', '999\u00a0₫', '1.000\u00a0₫', '18.423.000\u00a0₫'])
  for (const amount of [0.5, Number.NaN, 2 ** 53]) expect(() => vnd(amount)).toThrow('no whole đồng')
  fc.assert(
    fc.property(
      fc.nat({ max: Number.MAX_SAFE_INTEGER }),
      amount => void expect(Number(formatVnd(amount).replace(/\D/gu, ''))).toBe(amount),
    ),
  )
})

test('text is stored composed, with single spaces', () => {
  expect(tidy('  Nguyễn\t Thị\u00a0\n Mai '.normalize('NFD'))).toBe('Nguyễn Thị Mai')
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), raw => void expect(tidy(tidy(raw))).toBe(tidy(raw))))
})

test('for search letters have neither case nor diacritics', () => {
  expect(fold('Nguyễn Thị ĐÀO, phường Nhiêu Lộc')).toBe('nguyen thi dao, phuong nhieu loc')
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), raw => void expect(fold(raw.normalize('NFD'))).toBe(fold(raw.normalize('NFC')))))
})

test('what people put between digits is taken out', () => {
  expect(withoutSeparators(' 00.0016–8123\u00a0')).toBe('0000168123')
})

test('an id is an id in lower case', () => {
  expect(['0199a1b2-0000-7000-8000-000000000001', '0199A1B2-0000-7000-8000-000000000001', 'x', ''].map(isUuid)).toEqual([
    true,
    false,
    false,
    false,
  ])
})
