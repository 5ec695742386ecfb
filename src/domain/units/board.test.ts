import { expect, test } from 'vitest'
import { percentOf, slowestFirst } from './board.ts'

test('the slowest group stands first; of equally slow ones the larger, then by name', () => {
  const groups = [
    { name: '10B', members: 40, activated: 20 },
    { name: '10A', members: 40, activated: 20 },
    { name: '9A', members: 50, activated: 25 },
    { name: '12C', members: 10, activated: 10 },
    { name: '11D', members: 40, activated: 0 },
  ]
  expect(slowestFirst(groups).map(({ name }) => name)).toEqual(['11D', '9A', '10A', '10B', '12C'])
})

test('a hundred percent is said only when nobody is left', () => {
  expect([percentOf(399, 400), percentOf(400, 400), percentOf(0, 0)]).toEqual([99, 100, 0])
})
