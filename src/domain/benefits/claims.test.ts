import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aBook } from '#test/builders/insured.ts'
import { plainDate } from '#domain/kernel/date.ts'
import { month } from '#domain/kernel/month.ts'
import { halfYears, lumpSum } from './lump-sum.ts'
import { pension, pensionFrom, pensionRateBps } from './retirement.ts'
import { monthsWithin, unemploymentBenefit, unemploymentMonths, unusedMonths } from './unemployment.ts'

describe('unemployment benefit', () => {
  test.each([
    [11, 0],
    [12, 3],
    [36, 3],
    [47, 3],
    [48, 4],
    [60, 5],
    [144, 12],
    [300, 12],
  ])('%i months of contribution give %i of benefit', (months, paid) => {
    expect(unemploymentMonths(months)).toBe(paid)
  })

  test('is 60 % of the last six months, and at most five lowest wages', () => {
    expect(unemploymentBenefit(aBook(14).months)).toMatchObject({ months: 3, monthlyVnd: 5_400_000, isCapped: false, reserved: 0 })
    const rich = aBook(50, { payVnd: 60_000_000 }).months
    expect(unemploymentBenefit(rich)).toMatchObject({ months: 4, monthlyVnd: 26_550_000, isCapped: true, reserved: 2 })
    expect(unemploymentBenefit(aBook(11).months)).toBeUndefined()
  })

  test('more than 144 months are not kept', () => {
    expect(unemploymentBenefit(aBook(200).months)).toMatchObject({ months: 12, reserved: 0 })
  })

  test('each month of an earlier benefit has used up twelve, the oldest first', () => {
    const { months } = aBook(60, { end: '2026-10' })
    const left = unusedMonths(months, [{ from: month('2025-02'), months: 3 }])
    expect(left.length).toBe(24)
    expect(left.at(0)?.month).toBe('2024-11')
    expect(unusedMonths(months, [{ from: month('2020-01'), months: 3 }]).length).toBe(60)
  })

  test('counts in the window with its last month', () => {
    expect(monthsWithin(aBook(40, { end: '2026-10' }).months, month('2026-10'), 24)).toBe(24)
    expect(monthsWithin(aBook(40, { end: '2025-12' }).months, month('2026-10'), 24)).toBe(14)
  })

  test('never falls with more months or more pay, and never passes the cap', () => {
    const cases = fc.tuple(fc.integer({ min: 12, max: 300 }), fc.integer({ min: 1, max: 80_000_000 }))
    fc.assert(
      fc.property(cases, ([count, payVnd]) => {
        const [less, more] = [
          unemploymentBenefit(aBook(count, { payVnd }).months),
          unemploymentBenefit(aBook(count + 1, { payVnd: payVnd + 1 }).months),
        ]
        expect(more?.months).toBeGreaterThanOrEqual(less?.months ?? 99)
        expect(more?.monthlyVnd).toBeGreaterThanOrEqual(less?.monthlyVnd ?? Infinity)
        expect(more?.monthlyVnd).toBeLessThanOrEqual(26_550_000)
      }),
    )
  })
})

describe('a one-time payment', () => {
  test.each([
    [12, 1],
    [13, 1.5],
    [18, 1.5],
    [19, 2],
    [24, 2],
  ])('%i months are %s years', (months, years) => {
    expect(halfYears(months)).toBe(years)
  })

  test('is two average months for each year since 2014', () => {
    expect(lumpSum(aBook(24, { end: '2026-10', payVnd: 8_000_000 }).months)).toMatchObject({
      yearsBefore: 0,
      yearsAfter: 2,
      isShort: false,
    })
    const flat = lumpSum(aBook(12, { end: '2026-10', payVnd: 8_000_000 }).months)
    expect(flat).toMatchObject({ averageVnd: 8_000_000, amountVnd: 16_000_000 })
  })

  test('odd months before 2014 go to the later time, or are rounded where there is none', () => {
    // 2012-07 to 2015-06: 18 months before (12 and 6 moved), 18 after.
    expect(lumpSum(aBook(36, { end: '2015-06' }).months)).toMatchObject({ yearsBefore: 1, yearsAfter: 2 })
    expect(lumpSum(aBook(18, { end: '2013-12' }).months)).toMatchObject({ yearsBefore: 1.5, yearsAfter: 0 })
  })

  test('under a year: what was paid, at most two average months', () => {
    expect(lumpSum(aBook(6, { payVnd: 10_000_000 }).months)).toMatchObject({ isShort: true, amountVnd: 13_200_000 })
    expect(lumpSum(aBook(11, { payVnd: 10_000_000 }).months)).toMatchObject({ amountVnd: 20_000_000 })
    expect(lumpSum([])).toBeUndefined()
  })

  test('grows with each month and with pay', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 400 }), fc.integer({ min: 1_000_000, max: 50_000_000 }), (count, payVnd) => {
        const [less, more] = [lumpSum(aBook(count, { payVnd }).months), lumpSum(aBook(count, { payVnd: payVnd + 100_000 }).months)]
        expect(more?.amountVnd).toBeGreaterThan(less?.amountVnd ?? Infinity)
        expect((less?.yearsBefore ?? 0) + (less?.yearsAfter ?? 0)).toBeGreaterThanOrEqual(count / 12)
        expect((less?.yearsBefore ?? 0) + (less?.yearsAfter ?? 0)).toBeLessThan(count / 12 + 0.5)
      }),
    )
  })
})

describe('a pension', () => {
  // Phụ lục I of Nghị định 135/2020: first and last of each row that is still to come or has just been.
  test.each([
    ['1961-09-30', 'male', '2022-01-01'],
    ['1964-09-15', 'male', '2026-01-01'],
    ['1964-10-15', 'male', '2026-05-01'],
    ['1965-06-15', 'male', '2027-01-01'],
    ['1965-07-15', 'male', '2027-05-01'],
    ['1966-04-15', 'male', '2028-05-01'],
    ['1980-01-15', 'male', '2042-02-01'],
    ['1969-05-15', 'female', '2026-06-01'],
    ['1969-12-15', 'female', '2027-01-01'],
    ['1970-01-15', 'female', '2027-06-01'],
    ['1975-05-15', 'female', '2035-06-01'],
  ] as const)('whoever was born on %s (%s) gets it from %s', (birth, sex, from) => {
    expect(pensionFrom(plainDate(birth), sex)).toBe(from)
  })

  test.each([
    [179, 'female', 0],
    [180, 'female', 4_500],
    [186, 'female', 4_600],
    [360, 'female', 7_500],
    [500, 'female', 7_500],
    [180, 'male', 4_000],
    [228, 'male', 4_400],
    [240, 'male', 4_500],
    [420, 'male', 7_500],
  ] as const)('%i months (%s): %i hundredths of a percent', (months, sex, bps) => {
    expect(pensionRateBps(months, sex)).toBe(bps)
  })

  test('never falls with more months, and is at most three quarters of the average', () => {
    fc.assert(
      fc.property(fc.integer({ min: 180, max: 600 }), fc.constantFrom('male' as const, 'female' as const), (count, sex) => {
        expect(pensionRateBps(count + 1, sex)).toBeGreaterThanOrEqual(pensionRateBps(count, sex))
        const sum = pension(aBook(count).months, sex)
        expect(sum?.monthlyVnd).toBeLessThanOrEqual(Math.ceil((sum?.averageVnd ?? 0) * 0.75))
      }),
    )
  })
})
