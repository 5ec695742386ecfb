import { expect, test } from 'vitest'
import { openRoom } from './room.ts'

const busy = expect.objectContaining({ code: 'BUSY' })

test('one network fills its own share, and the others have theirs', () => {
  const take = openRoom({ bytes: 100, bytesOfNetwork: 30 })
  take('a', 20)
  expect(() => take('a', 11)).toThrow(busy)
  take('a', 10)
  take('b', 30)
  take('c', 30)
  expect(() => take('d', 11)).toThrow(busy)
  take('d', 10)
})

test('what was handed back may be taken again, and nobody hands back twice', () => {
  const take = openRoom({ bytes: 30, bytesOfNetwork: 30 })
  const giveBack = take('a', 20)
  take('a', 10)
  giveBack()
  giveBack()
  expect(() => take('b', 21)).toThrow(busy)
  take('b', 20)
})
