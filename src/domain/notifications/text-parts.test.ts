import { expect, test } from 'vitest'
import { textParts } from './text-parts.ts'

test('a text is counted in the parts that a carrier makes of it', () => {
  expect([160, 161, 306, 307].map(length => textParts('a'.repeat(length)))).toEqual([1, 2, 2, 3])
  expect([70, 71, 134, 135].map(length => textParts('ạ'.repeat(length)))).toEqual([1, 2, 2, 3])
  expect([textParts('{'.repeat(80)), textParts('{'.repeat(81))]).toEqual([1, 2])
  expect(textParts('a'.repeat(70).concat('ữ'))).toBe(2)
})
