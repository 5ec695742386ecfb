import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '#domain/kernel/date.ts'
import { harmlessCell } from './harmless-cell.ts'
import { chosenPeriod, namedPeriod, periodBefore } from './period.ts'
import { mergeSmall, shownCount, SMALLEST_GROUP } from './small-groups.ts'

const today = plainDate('2026-11-21')

describe('periods', () => {
  test('a week, a month and the quarter end today; each is compared to as many days before', () => {
    expect(namedPeriod('week', today)).toEqual({ from: '2026-11-15', until: '2026-11-21' })
    expect(namedPeriod('month', today)).toEqual({ from: '2026-10-23', until: '2026-11-21' })
    expect(namedPeriod('quarter', today)).toEqual({ from: '2026-10-01', until: '2026-11-21' })
    expect(periodBefore(namedPeriod('week', today))).toEqual({ from: '2026-11-08', until: '2026-11-14' })
  })

  test.each([
    ['2026-11-01', '2026-11-21', true],
    ['2026-11-21', '2026-11-21', true],
    ['2025-11-21', '2026-11-21', true],
    ['2025-11-20', '2026-11-21', false],
    ['2026-11-21', '2026-11-20', false],
    ['2026-11-01', '2026-11-22', false],
    ['2026-02-30', '2026-03-01', false],
  ])('from %s until %s: %s', (from, until, fits) => {
    expect(chosenPeriod(from, until, today) !== undefined).toBe(fits)
  })
})

describe('small groups', () => {
  const group = (participants: number, accounts = 0) => ({ participants, accounts })

  test('small ones stand together, and one that would stand alone takes the next larger with it', () => {
    expect(mergeSmall([group(50), group(30), group(4, 1)])).toEqual({ shown: [group(50)], others: group(34, 1) })
    expect(mergeSmall([group(50), group(6, 1), group(5, 2)])).toEqual({ shown: [group(50)], others: group(11, 3) })
    expect(mergeSmall([group(50), group(30)])).toEqual({ shown: [group(50), group(30)], others: null })
    expect(mergeSmall([group(3)])).toEqual({ shown: [], others: null })
  })

  test('whatever the groups: nothing shown is small, and what is hidden does not follow from the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }), sizes => {
        const { shown, others } = mergeSmall(sizes.map(size => group(size)))
        const hidden = sizes.length - shown.length
        expect(shown.every(({ participants }) => participants >= SMALLEST_GROUP)).toBe(true)
        expect(others === null || others.participants >= SMALLEST_GROUP).toBe(true)
        // One group alone can be taken off a total, unless nothing else is shown.
        expect(hidden !== 1 || shown.length === 0).toBe(true)
      }),
    )
  })

  test('a handful of dossiers is not numbered, none is', () => {
    expect([0, 1, 4, 5].map(shownCount)).toEqual([0, null, null, 5])
  })
})

test.each([
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tcmd', "'\tcmd"],
  ['\rcmd', "'\rcmd"],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
  ['BHXH cơ sở Nhiêu Lộc', 'BHXH cơ sở Nhiêu Lộc'],
  ['a=1', 'a=1'],
  ['', ''],
])('the cell %j is written %j', (text, cell) => {
  expect(harmlessCell(text)).toBe(cell)
})
