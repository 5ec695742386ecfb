import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '#domain/kernel/date.ts'
import { householdFee, referenceLevelOn, voluntaryFee } from './fees.ts'

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

describe('voluntary insurance', () => {
  test.each([
    ['other', 264_000],
    ['ethnic', 231_000],
    ['near_poor', 198_000],
    ['poor', 165_000],
  ])('for the least income costs, for the group %s, %i đồng a month', (supportGroup, amount) => {
    expect(voluntaryFee({ today }, { income: '1500000', supportGroup, payMonths: '1' })?.totalVnd).toBe(amount)
  })

  test('costs 22 % of the chosen income less the support, and the lines lead to the total', () => {
    const income = fc.integer({ min: 1_500_000, max: 20 * referenceLevelOn(today) })
    fc.assert(
      fc.property(income, fc.constantFrom(1, 3, 6, 12), (chosen, months) => {
        const fee = voluntaryFee({ today }, { income: String(chosen), supportGroup: 'other', payMonths: String(months) })
        expect(fee?.totalVnd).toBe((Math.round(chosen * 0.22) - 66_000) * months)
        expect(fee?.lines.at(-1)?.amountVnd).toBe(fee?.totalVnd)
      }),
    )
  })

  test('is reckoned for no income outside the bounds', () => {
    for (const income of ['1499999', '50600001'])
      expect(voluntaryFee({ today }, { income, supportGroup: 'poor', payMonths: '1' })).toBeUndefined()
  })
})
