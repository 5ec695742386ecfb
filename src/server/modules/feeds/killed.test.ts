import { expect, test } from 'vitest'
import { fedState, feedCsv, feedIn, killedImports, type FeedRow } from '#test/builders/feeds.ts'
import { aDatabase } from '#test/support/database.ts'

/** test/faults tries more of them. */
const POINTS = 6

const db = await aDatabase()
await feedIn(db, 'units', feedCsv('units', [{ agencyCode: '07911', taxCode: '' }]))
await feedIn(db, 'participants', feedCsv('participants', [{ communeCode: '' }]))
const months: readonly FeedRow[] = Array.from({ length: 24 }, (_, n) => {
  const month = `${String((n % 12) + 1).padStart(2, '0')}/${2020 + Math.floor(n / 12)}`
  return { fromMonth: month, toMonth: month }
})
await feedIn(db, 'contributions', feedCsv('contributions', months.slice(0, 12)))

test('a database that ends the connection half-way leaves the old state, and the file comes in at the next try', async () => {
  const file = feedCsv(
    'contributions',
    months.map(row => ({ ...row, baseVnd: '7.000.000' })),
  )
  const before = await fedState(db)
  const states = await killedImports(db, 'contributions', file, POINTS)
  expect(new Set(states)).toEqual(new Set([before]))
  expect(await feedIn(db, 'contributions', file)).toMatchObject({ added: 12, changed: 12, isWritten: true })
  expect(await fedState(db)).not.toBe(before)
  const { rows } = await db.owner.query<{ state: string }>(
    `select distinct state from feed_batch where state not in ('applied', 'checked')`,
  )
  expect(rows).toEqual([{ state: 'failed' }])
})
