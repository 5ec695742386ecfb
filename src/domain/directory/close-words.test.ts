import { expect, test } from 'vitest'
import { closestWords, slipsBetween } from './close-words.ts'

test.each([
  ['phuc', 'phuc', 0],
  ['phcu', 'phuc', 1],
  ['phu', 'phuc', 1],
  ['phuuc', 'phuc', 1],
  ['phuk', 'phuc', 1],
  ['trang', 'thanh', 2],
  ['', 'an', 2],
])('from %s to %s it is %i slips', (one, other, slips) => {
  expect([slipsBetween(one, other), slipsBetween(other, one)]).toEqual([slips, slips])
})

test('the words that may have been meant are the closest ones, with the same first letter before others', () => {
  expect(closestWords('hnah', ['hoa', 'hanh', 'anh'])).toEqual(['hanh'])
  expect(closestWords('dong', ['rong', 'dung', 'dong'])).toEqual(['dong', 'dung', 'rong'])
  expect(closestWords('nguyeenx', ['nguyen', 'huyen'])).toEqual(['nguyen'])
})

test('a short word with two slips could be anything', () => {
  expect(closestWords('abc', ['xyc', 'hoa'])).toEqual([])
})
