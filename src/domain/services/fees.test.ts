import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '#domain/kernel/date.ts'
import { householdFee } from './fees.ts'

const today = plainDate('2026-11-22')
const before = plainDate('2026-06-30')

describe('the card of a household', () => {
  test.each([
    [today, [1_366_200, 956_340, 819_720, 683_100, 546_480]],
    [before, [1_263_600, 884_520, 758_160, 631_800, 505_440]],
  ])('costs in a year, by the member, on %s: %j', (day, amounts) => {
    const of = (member: number) => householdFee({ today: day }, { memberRank: String(member), cardMonths: '12' })?.totalVnd
    expect([1, 2, 3, 4, 5].map(of)).toEqual(amounts)
  })

  test('costs less for each further member and in proportion to the months, in whole đồng', () => {
    const member = fc.integer({ min: 1, max: 4 })
    fc.assert(
      fc.property(member, fc.constantFrom(3, 6, 12), (rank, months) => {
        const fee = (of: number, count: number) =>
          householdFee({ today }, { memberRank: String(of), cardMonths: String(count) })?.totalVnd ?? 0
        expect(fee(rank + 1, months)).toBeLessThan(fee(rank, months))
        expect(fee(rank, months)).toBe(fee(rank, 3) * (months / 3))
        expect(Number.isSafeInteger(fee(rank, months))).toBe(true)
      }),
    )
  })

  test('is not reckoned before everything is chosen', () => {
    expect(householdFee({ today }, { memberRank: '2' })).toBeUndefined()
    expect(householdFee({ today }, {})).toBeUndefined()
  })
})
