import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '#domain/kernel/date.ts'
import { aheadVnd, incomesOn, INCOME_STEP_VND, SUPPORT_GROUPS, voluntaryFee, waysOn } from './voluntary.ts'
import { month } from '#domain/kernel/month.ts'

const today = plainDate('2026-11-22')
const basis = (supportedMonths = 120) => ({ fromMonth: '2026-12', supportedMonths })
const fee = (incomeBase: string, payFor: string, supportGroup = 'other', supportedMonths = 120) =>
  voluntaryFee({ today, basis: basis(supportedMonths) }, { incomeBase, payFor, supportGroup })

describe('what somebody pays who goes on alone', () => {
  test.each([
    ['1500000', '1', 'other', 264_000],
    ['1500000', '1', 'minority', 231_000],
    ['1500000', '1', 'near_poor', 198_000],
    ['1500000', '1', 'poor', 165_000],
    ['1500000', '1', 'island', 165_000],
    ['2000000', '3', 'other', 1_122_000],
    ['2000000', '12', 'other', 4_488_000],
    ['50600000', '1', 'other', 11_066_000],
  ])('%s đồng, %s months, group %s: %i', (income, months, group, vnd) => {
    expect(fee(income, months, group)?.totalVnd).toBe(vnd)
  })

  test('is told step by step, with the months and what the State bears', () => {
    expect(fee('2000000', '12')?.lines).toEqual([
      { word: 'income', rateBps: null, count: null, amountVnd: 2_000_000 },
      { word: 'contribution', rateBps: 2_200, count: null, amountVnd: 440_000 },
      { word: 'period', rateBps: null, count: 12, fromMonth: '2026-12', amountVnd: 5_280_000 },
      { word: 'support', rateBps: 2_000, count: 12, amountVnd: 792_000 },
      { word: 'own', rateBps: null, count: null, amountVnd: 4_488_000 },
    ])
  })

  test('the State supports ten years and no month more', () => {
    expect(fee('1500000', '12', 'other', 5)?.totalVnd).toBe(12 * 330_000 - 5 * 66_000)
    expect(fee('1500000', '12', 'poor', 0)?.totalVnd).toBe(12 * 330_000)
    expect(fee('1500000', '12', 'poor', 0)?.lines.map(({ word }) => word)).not.toContain('support')
  })

  test('years ahead cost less, because the fund earns with the money until then', () => {
    // The formula of the decree, month by month.
    const whole = Array.from({ length: 24 }, (_, n) => 330_000 / 1.0031 ** n).reduce((sum, vnd) => sum + vnd, 0)
    expect(aheadVnd(330_000, 24, 31)).toBe(Math.round(whole))
    expect(fee('1500000', '24')?.totalVnd).toBe(Math.round(whole) - 24 * 66_000)
    expect(aheadVnd(330_000, 24, 0)).toBe(24 * 330_000)
  })

  test('is not reckoned for what cannot be chosen, nor before all is', () => {
    for (const income of ['1450000', '50650000', '1510000', '0', '']) expect([income, fee(income, '12')]).toEqual([income, undefined])
    expect(fee('1500000', '2')).toBeUndefined()
    expect(fee('1500000', '12', 'rich')).toBeUndefined()
    expect(voluntaryFee({ today }, { incomeBase: '1500000', payFor: '1', supportGroup: 'other' })).toBeUndefined()
  })

  test('more income, more months and less support never cost less, and everything is whole đồng', () => {
    const { lowestVnd, highestVnd } = incomesOn(month('2026-11'))
    const incomes = fc.integer({ min: lowestVnd / INCOME_STEP_VND, max: highestVnd / INCOME_STEP_VND - 1 }).map(n => n * INCOME_STEP_VND)
    const groups = fc.constantFrom(...SUPPORT_GROUPS)
    fc.assert(
      fc.property(incomes, fc.integer({ min: 0, max: 6 }), groups, fc.nat(120), (income, at, group, left) => {
        const [months, more] = [waysOn(today)[at] ?? '', waysOn(today)[at + 1] ?? '']
        const vnd = fee(String(income), months, group, left)?.totalVnd ?? 0
        expect(Number.isSafeInteger(vnd)).toBe(true)
        expect(vnd).toBeGreaterThan(0)
        expect(fee(String(income + INCOME_STEP_VND), months, group, left)?.totalVnd ?? 0).toBeGreaterThan(vnd)
        expect(fee(String(income), more, group, left)?.totalVnd ?? 0).toBeGreaterThan(vnd)
        expect(fee(String(income), months, group, 0)?.totalVnd ?? 0).toBeGreaterThanOrEqual(vnd)
        expect(aheadVnd(income, Number(months), 31)).toBeLessThanOrEqual(income * Number(months))
      }),
    )
  })
})

test('years ahead are offered only in a year of which it is known what the fund earned', () => {
  expect(waysOn('2026-11-22')).toContain('60')
  expect(waysOn('2031-01-01')).toEqual(['1', '3', '6', '12'])
})
