import { expect, test } from 'vitest'
import { aDatabase } from '#test/support/database.ts'

const { owner } = await aDatabase()

/** Whose it is, what it was opened with, and until when: ids, hashes, instants. */
const HARMLESS = /^id$|_(?:id|hash|hmac|at)$/u
/** Words of closed lists, marks, and the kind of device as the person reads it ("Chrome, Android"). */
const WORDS = ['scope', 'factor', 'device_label', 'end_reason', 'by_passkey', 'recovered']

test.each(['account_session', 'staff_session'])('a thief of %s learns no name, number, contact or address', async table => {
  const { rows } = await owner.query<{ column_name: string }>('select column_name from information_schema.columns where table_name = $1', [
    table,
  ])
  expect(rows.length).toBeGreaterThan(8)
  expect(rows.map(row => row.column_name).filter(name => !HARMLESS.test(name) && !WORDS.includes(name))).toEqual([])
})
