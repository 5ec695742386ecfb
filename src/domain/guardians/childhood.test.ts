import { expect, test } from 'vitest'
import { plainDate } from '#domain/kernel/date.ts'
import { agreesToo, birthday, isMinor } from './childhood.ts'

const day = plainDate

test.each([
  ['2008-11-22', '2026-11-21', true],
  ['2008-11-22', '2026-11-22', false],
  ['2008-02-29', '2026-02-27', true],
  ['2008-02-29', '2026-02-28', false],
  ['2026-11-20', '2026-11-21', true],
])('who was born on %s is under age on %s: %s', (born, today, expected) => {
  expect(isMinor(day(born), day(today))).toBe(expected)
})

test('the birthday of the 29th of February is the 29th where the year has one', () => {
  expect([birthday(day('2008-02-29'), 16), birthday(day('2008-02-29'), 18)]).toEqual(['2024-02-29', '2026-02-28'])
})

test('a child agrees along with the parent from the seventh birthday on', () => {
  expect([agreesToo(day('2019-11-22'), day('2026-11-21')), agreesToo(day('2019-11-22'), day('2026-11-22'))]).toEqual([false, true])
})
