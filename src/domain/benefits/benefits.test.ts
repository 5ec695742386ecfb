import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { month, monthAt } from '#domain/kernel/month.ts'
import { receivedByGroup } from './received.ts'
import { reckonedVnd, reckoningOf } from './reckoning.ts'
import { BENEFIT_GROUPS, REGIME_CODES } from './regimes.ts'

test.each([
  ['5 days of sickness', { quantity: 5, quantityUnit: 'working_day', baseVnd: 8_560_000, rateBps: 7500 }, 1_337_500],
  ['6 months for a birth', { quantity: 6, quantityUnit: 'month', baseVnd: 3_070_500, rateBps: 10_000 }, 18_423_000],
  ['7 months for a second child', { quantity: 7, quantityUnit: 'month', baseVnd: 8_000_000, rateBps: 10_000 }, 56_000_000],
  ['the sum for a birth since July 2026', { quantity: 1, quantityUnit: 'child', baseVnd: 2_530_000, rateBps: 20_000 }, 5_060_000],
  ['5 days of rest', { quantity: 5, quantityUnit: 'rest_day', baseVnd: 2_340_000, rateBps: 3000 }, 3_510_000],
  ['a month out of work', { quantity: null, quantityUnit: null, baseVnd: 9_027_000, rateBps: 6000 }, 5_416_200],
  ['20 days after a miscarriage', { quantity: 20, quantityUnit: 'calendar_day', baseVnd: 9_000_000, rateBps: 10_000 }, 6_000_000],
  ['the law’s example, rounded up from .8', { quantity: 1, quantityUnit: 'month', baseVnd: 7_849_090.4, rateBps: 7500 }, 5_886_818],
] as const)('%s', (_, reckoning, vnd) => {
  expect(reckonedVnd(reckoning)).toBe(vnd)
})

test('an amount is explained only by figures that lead to it', () => {
  const sick = { amountVnd: 1_337_500, quantity: 5, quantityUnit: 'working_day', baseVnd: 8_560_000, rateBps: 7500 } as const
  expect(reckoningOf(sick)).toMatchObject({ quantity: 5, baseVnd: 8_560_000 })
  expect(reckoningOf({ ...sick, amountVnd: 1_400_000 })).toBeUndefined()
  expect(reckoningOf({ ...sick, baseVnd: null })).toBeUndefined()
})

const once = { regime: 'sickness', amountVnd: 1_000_000, paidOn: '2026-02-03', paidMonths: [] } as const

test('what is on its way was not received', () => {
  const all = receivedByGroup([once, { ...once, paidOn: null }])
  expect(all.find(({ group }) => group === 'short_term')).toEqual({
    group: 'short_term',
    vnd: 1_000_000,
    byYear: [{ year: 2026, vnd: 1_000_000 }],
  })
  expect(all.filter(({ group }) => group !== 'short_term').map(({ vnd }) => vnd)).toEqual([0, 0, 0])
})

test('a pension is counted by the months that were paid, each with its own amount; a pause is no money', () => {
  const paidMonths = [
    { fromMonth: month('2024-11'), toMonth: month('2026-01'), monthlyVnd: 5_000_000 },
    { fromMonth: month('2026-03'), toMonth: month('2026-04'), monthlyVnd: 5_400_000 },
  ]
  const monthly = receivedByGroup([{ regime: 'pension', amountVnd: 5_400_000, paidOn: null, paidMonths }])[2]
  expect(monthly).toEqual({
    group: 'monthly',
    vnd: 85_800_000,
    byYear: [
      { year: 2026, vnd: 15_800_000 },
      { year: 2025, vnd: 60_000_000 },
      { year: 2024, vnd: 10_000_000 },
    ],
  })
})

test('nothing is lost or counted twice, however months and benefits are split and ordered', () => {
  const months = fc.record({
    from: fc.integer({ min: 24_000, max: 24_300 }),
    length: fc.integer({ min: 1, max: 40 }),
    vnd: fc.nat(9_000_000),
  })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...REGIME_CODES), months)), items => {
      const given = items.map(([regime, { from, length, vnd }]) => ({
        regime,
        amountVnd: vnd,
        paidOn: `${monthAt(from)}-05`,
        paidMonths: [{ fromMonth: monthAt(from), toMonth: monthAt(from + length - 1), monthlyVnd: vnd }],
      }))
      const split = given.map(benefit => ({
        ...benefit,
        paidMonths: benefit.paidMonths.flatMap(({ fromMonth, toMonth, monthlyVnd }) =>
          fromMonth === toMonth
            ? [{ fromMonth, toMonth, monthlyVnd }]
            : [
                { fromMonth, toMonth: fromMonth, monthlyVnd },
                { fromMonth: monthAt(Number(fromMonth.slice(0, 4)) * 12 + Number(fromMonth.slice(5))), toMonth, monthlyVnd },
              ],
        ),
      }))
      expect(receivedByGroup(split.toReversed())).toEqual(receivedByGroup(given))
      expect(receivedByGroup(given).map(({ group }) => group)).toEqual(BENEFIT_GROUPS)
    }),
  )
})
