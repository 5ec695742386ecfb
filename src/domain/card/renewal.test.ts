import { describe, expect, test } from 'vitest'
import { plainDate } from '#domain/kernel/date.ts'
import { addMonths, renewalOf } from './renewal.ts'

const renewed = (endsOn: string, paidOn: string, months = 12) => {
  const { validFrom, validUntil, goesOn, beginsAnew } = renewalOf(plainDate(endsOn), { paidOn: plainDate(paidOn), months })
  return [validFrom, validUntil, goesOn, beginsAnew]
}

describe('a card of a household that was paid for', () => {
  test.each([
    ['before its last day goes on the day after it', '2026-12-12', '2026-11-22', '2026-12-13', '2027-12-12', true, false],
    ['on its last day too', '2026-11-22', '2026-11-22', '2026-11-23', '2027-11-22', true, false],
    ['the day after too: no day is missing', '2026-11-21', '2026-11-22', '2026-11-22', '2027-11-21', true, false],
    ['after a short break counts from the payment on', '2026-10-13', '2026-11-22', '2026-11-22', '2027-11-21', false, false],
    ['after three months counts thirty days later', '2026-08-21', '2026-11-22', '2026-12-22', '2027-12-21', false, true],
    ['a day before the three months are over counts at once', '2026-08-22', '2026-11-22', '2026-11-22', '2027-11-21', false, false],
  ])('%s', (_, endsOn, paidOn, ...expected) => {
    expect(renewed(endsOn, paidOn)).toEqual(expected)
  })

  test('for three months from the end of a month ends at the end of one', () => {
    expect(renewed('2026-11-29', '2026-11-20', 3)).toEqual(['2026-11-30', '2027-02-27', true, false])
    expect(addMonths(plainDate('2026-11-30'), 3)).toBe('2027-02-28')
  })
})
