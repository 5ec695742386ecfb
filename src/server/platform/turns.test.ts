import { expect, test } from 'vitest'
import { openTurns } from './turns.ts'

/** Work that ends when told, and says when it runs. */
function watched() {
  const running = new Map<string, () => void>()
  let most = 0
  const work =
    (name: string, fails = false) =>
    async (): Promise<string> => {
      await new Promise<void>(end => {
        running.set(name, end)
        most = Math.max(most, running.size)
      })
      running.delete(name)
      if (fails) throw new Error(name)
      return name
    }
  return { work, running: () => [...running.keys()], end: (name: string) => running.get(name)?.(), most: () => most }
}
const settled = () => new Promise(done => setImmediate(done))

test('two run, two wait in the order they came, the fifth is told to come back', async () => {
  const { work, running, end } = watched()
  const inTurn = openTurns({ atOnce: 2, waiting: 2 })
  const all = ['a', 'b', 'c', 'd'].map(name => inTurn(work(name)))
  await expect(inTurn(work('e'))).rejects.toMatchObject({ code: 'BUSY' })
  expect(running()).toEqual(['a', 'b'])
  end('b')
  await settled()
  expect(running()).toEqual(['a', 'c'])
  for (const name of ['a', 'c']) end(name)
  await settled()
  end('d')
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd'])
})

test('never more at once than allowed, also when somebody comes as a turn is handed on, and a failure gives its turn back', async () => {
  const { work, end, most } = watched()
  const inTurn = openTurns({ atOnce: 1, waiting: 10 })
  const first = inTurn(work('first', true)).catch(() => 'failed')
  const second = inTurn(work('second'))
  // Comes in the very moment in which the first has ended and the second has not yet begun.
  const late = first.then(() => inTurn(work('late')))
  end('first')
  await settled()
  end('second')
  await settled()
  end('late')
  expect(await Promise.all([first, second, late])).toEqual(['failed', 'second', 'late'])
  expect(most()).toBe(1)
})
