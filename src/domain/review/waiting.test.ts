import { expect, test } from 'vitest'
import { correctionUntil, isTimeToTell, lapsedBefore } from './waiting.ts'

test.each([
  ['2026-11-20T23:59:00Z', false],
  ['2026-11-21T00:00:00Z', true],
  ['2026-11-21T13:59:00Z', true],
  ['2026-11-21T14:00:00Z', false],
  ['2026-11-21T17:30:00Z', false],
])('nobody is woken by news that can wait: at %s it is told: %s', (at, told) => {
  expect(isTimeToTell(new Date(at))).toBe(told)
})

test('a correction is waited for until 17:00 of the thirtieth day', () => {
  expect(correctionUntil(new Date('2026-11-20T03:00:00Z'))).toEqual(new Date('2026-12-20T10:00:00Z'))
})

test.each(['2026-11-19T16:59:00Z', '2026-11-19T17:00:00Z', '2026-11-20T03:00:00Z', '2026-11-20T16:59:00Z'])(
  'what was returned at %s has had its time from exactly then on',
  returned => {
    const [returnedAt, until] = [new Date(returned), correctionUntil(new Date(returned))]
    expect(returnedAt < lapsedBefore(until)).toBe(true)
    expect(returnedAt < lapsedBefore(new Date(until.getTime() - 1))).toBe(false)
  },
)
