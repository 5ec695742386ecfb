import { expect, test } from 'vitest'
import { isUuid } from '#domain/kernel/ids.ts'
import { newId } from './ids.ts'

test('ids differ, lie in the order of their milliseconds, and cannot be guessed from each other', () => {
  const ids = Array.from({ length: 5_000 }, newId)
  expect(ids.every(isUuid)).toBe(true)
  expect(new Set(ids.map(id => id.slice(15))).size).toBe(5_000)
  const times = ids.map(id => id.slice(0, 13))
  expect(times).toEqual(times.toSorted())
  expect(ids.every(id => id[14] === '7' && '89ab'.includes(id[19] ?? ''))).toBe(true)
})
