import { expect, test } from 'vitest'
import { isSameName, missesOfDay } from './matching.ts'

test.each([
  ['NGUYỄN THỊ HÒA', true],
  ['Nguyen Thi Hoa', true],
  ['Nguyễn Thị  Hoà', true],
  ['Nguyễn Hòa', false],
  ['N. T. Hòa', false],
  ['Hòa Nguyễn Thị', false],
  ['Nguyễn Thị Hoàn', false],
  ['Không Ai Cả', false],
])('a roster that says %s for Nguyễn Thị Hòa: %s', (name, same) => {
  expect(isSameName(name, 'Nguyễn Thị Hòa')).toBe(same)
})

test('a large unit may have more rows that match nobody, within bounds', () => {
  expect([0, 500, 2_000, 20_000].map(missesOfDay)).toEqual([100, 150, 300, 500])
})
