import pg from 'pg'
import { expect, test } from 'vitest'
import { aDatabase } from '#test/support/database.ts'
import { copyIn, copyLine, type CopyValue } from './copy-in.ts'

const db = await aDatabase()

async function withTable<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: db.ownerUrl })
  await client.connect()
  try {
    await client.query(`create temporary table brought (n integer not null, word text, parts text[], bytes bytea, yes boolean)`)
    return await work(client)
  } finally {
    await client.end()
  }
}

const BROUGHT = { table: 'brought', columns: ['n', 'word', 'parts', 'bytes', 'yes'] }
const HARD: readonly (readonly CopyValue[])[] = [
  [1, 'Nguyễn Thị Đào', ['an', 'b"ì\\nh'], Buffer.from([0, 92, 255]), true],
  [2, String.raw`\N \. \t`, [], Buffer.alloc(0), false],
  [3, 'tab\there\r\nand a line', ['{', '}', ',', ''], null, undefined],
]

test('what is brought by COPY stands there letter by letter', async () => {
  const rows = await withTable(async client => {
    expect(await copyIn(client, BROUGHT, HARD.map(copyLine))).toBe(3)
    return (await client.query({ text: 'select * from brought order by n', rowMode: 'array' })).rows
  })
  expect(rows).toEqual(HARD.map(row => row.map(value => value ?? null)))
})

test('many rows come in pieces that end anywhere', async () => {
  const whole = Buffer.from(Array.from({ length: 20_000 }, (_, n) => copyLine([n, `người ${n}`, [], null, null])).join(''))
  const count = await withTable(client =>
    copyIn(client, BROUGHT, [whole.subarray(0, 7), whole.subarray(7, 300_001), whole.subarray(300_001)]),
  )
  expect(count).toBe(20_000)
})

test('what the database refuses is thrown, and the connection goes on', async () => {
  const left = await withTable(async client => {
    await expect(copyIn(client, BROUGHT, [copyLine([1]), copyLine([1, 'a', [], null, null])])).rejects.toThrow(/missing data/u)
    return (await client.query('select count(*)::int as count from brought')).rows
  })
  expect(left).toEqual([{ count: 0 }])
})

test('a source that breaks off leaves nothing', async () => {
  const left = await withTable(async client => {
    async function* broken(): AsyncGenerator<string> {
      yield copyLine([1, 'a', [], null, null])
      throw new Error('the file ends here')
    }
    await expect(copyIn(client, BROUGHT, broken())).rejects.toThrow('the file ends here')
    return (await client.query('select count(*)::int as count from brought')).rows
  })
  expect(left).toEqual([{ count: 0 }])
})
