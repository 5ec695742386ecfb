import { expect, test } from 'vitest'
import { travel } from '#test/support/clock.ts'
import { aDatabase } from '#test/support/database.ts'
import { handleOf } from '../database/query.ts'
import { countHit, LimiterFault, networkOf, sweepRates } from './rate.ts'

const database = await aDatabase()
const hit = (key: string, max = 5) => countHit(handleOf(database.platform.pool), key, max, 60)
const tooMany = expect.objectContaining({ code: 'TOO_MANY_REQUESTS' })

test('of a hundred requests at once as many pass as the limit says', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 100 }, () => hit('burst')))
  expect(outcomes.filter(outcome => outcome.status === 'fulfilled')).toHaveLength(5)
})

test('the refusal says how long to wait, and after that a new window begins', async () => {
  for (let hits = 0; hits < 5; hits++) await hit('window')
  await expect(hit('window')).rejects.toEqual(tooMany)
  await hit('window').catch((problem: { values: { seconds: number } }) => expect(problem.values.seconds).toBeLessThanOrEqual(60))
  await travel(database.owner, '61 seconds')
  await expect(hit('window')).resolves.toBe(1)
})

test('keys do not disturb each other', async () => {
  await hit('one', 1)
  await expect(hit('one', 1)).rejects.toEqual(tooMany)
  await expect(hit('two', 1)).resolves.toBe(1)
})

test('a counter that cannot count refuses', async () => {
  const broken = { ...handleOf(database.platform.pool), one: async () => Promise.reject(new Error('away')) }
  await expect(countHit(broken, 'x', 5, 60)).rejects.toBeInstanceOf(LimiterFault)
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8::2:3:4:5', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s belongs to the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test('windows that are over are forgotten, those that run are kept', async () => {
  await hit('old')
  await travel(database.owner, '2 hours')
  await hit('young')
  await sweepRates(handleOf(database.platform.pool))
  const { rows } = await database.owner.query(`select key from platform_rate where key in ('old', 'young')`)
  expect(rows).toEqual([{ key: 'young' }])
})
