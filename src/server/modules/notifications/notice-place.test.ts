import { expect, test } from 'vitest'
import { placeOf } from './notice-place.ts'

test('a contribution leads to the year of its newest month, in whatever order the months stand', () => {
  expect(placeOf('news_contributions', { child: '', count: 3, months: ['2026-10:2026-11', '2025-01:2025-01'] })).toBe('2026')
  expect(placeOf('news_contributions', { child: '', count: 1, months: ['2026-12:2027-01'] })).toBe('2027')
})

test('benefits of one group lead to its tab, those of several to the page', () => {
  expect(placeOf('news_benefits', { child: '', count: 1, benefits: ['sickness:new'] })).toBe('short_term')
  expect(placeOf('news_benefits', { child: '', count: 2, benefits: ['sickness:new', 'pension:receiving'] })).toBeNull()
})

test('one visit leads to itself by its day, several to the year of the newest', () => {
  expect(placeOf('news_visits', { child: '', count: 1, days: ['2026-10-05'] })).toBe('2026-10-05')
  expect(placeOf('news_visits', { child: '', count: 2, days: ['2026-10-05'] })).toBe('2026')
  expect(placeOf('news_visits', { child: '', count: 2, days: ['2025-12-30', '2026-01-02'] })).toBe('2026')
})

test('what has one page only names no place in it', () => {
  expect(placeOf('news_card', { child: '', count: 1, changes: ['locked'] })).toBeNull()
  expect(placeOf('password_changed', { at: '' })).toBeNull()
})
