import { expect, test } from 'vitest'
import type { Query, Statement, Tx } from '#server/platform/database/query.ts'
import { seedDatabase } from '#server/seed.ts'
import { aDatabase } from '#test/support/database.ts'
import { TEST_SECRETS } from '#test/support/secrets.ts'
import { listPeriods } from './views.ts'

const { owner, platform } = await aDatabase()
await seedDatabase({ config: { demo: true }, secrets: TEST_SECRETS, pool: platform.pool })
await owner.query('vacuum (analyze) contribution_period')

/** The statement that a view sends. */
async function sentBy(view: (tx: Tx) => Promise<unknown>): Promise<Statement<unknown>> {
  const seen: Statement<unknown>[] = []
  const all = async <R>(query: Query<R>): Promise<R[]> => {
    if ('text' in query) seen.push(query)
    return []
  }
  const never = () => Promise.reject(new Error('not expected'))
  await view({ all, first: never, one: never, run: never })
  const [statement] = seen
  if (!statement) throw new Error('no prepared statement')
  return statement
}

/** How the database reads it for a citizen, planned without knowing the values, where a table is too large to be read whole. */
async function planOf({ text, values }: Statement<unknown>): Promise<string> {
  const client = await owner.connect()
  try {
    await client.query('begin')
    await client.query(
      `select set_config('app.person', set_config('app.reader', participant_id::text, true), true) from contribution_period
       where fund = 'social' group by participant_id order by count(*) desc limit 1`,
    )
    await client.query(
      'set local role vssid_citizen; set local plan_cache_mode = force_generic_plan; set local enable_seqscan = off; set local enable_bitmapscan = off',
    )
    await client.query(`prepare asked as ${text}`)
    const literals = values.map(value => (typeof value === 'number' ? String(value) : `'${String(value)}'`)).join(', ')
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, costs off, timing off) execute asked${literals === '' ? '' : `(${literals})`}`,
    )
    return rows.map(row => row['QUERY PLAN']).join('\n')
  } finally {
    await client.query('rollback; deallocate all')
    client.release()
  }
}

const VIEWS: readonly (readonly [string, (tx: Tx) => Promise<unknown>])[] = [
  ['the first page', tx => listPeriods(tx, { fund: 'social', limit: 20 })],
  ['the next page', tx => listPeriods(tx, { fund: 'social', limit: 20, after: '2024-01_019f0000-0000-7000-8000-000000000000' })],
]

test.each(VIEWS)('%s is read from the index alone, in its order, under the rules of the citizen’s role', async (_, view) => {
  const plan = await planOf(await sentBy(view))
  expect(plan).toMatch(/Index Only Scan using \S+_participant_id_fund_from_month_id_/u)
  expect(plan).not.toMatch(/-> {2}(?:Incremental )?Sort|Seq Scan on contribution_period/u)
})

test('words that an entry of the index could not hold are refused', async () => {
  const long = (column: string, length: number) =>
    owner.query(`update contribution_period set ${column} = repeat('ế', ${length}) where id = (select id from contribution_period limit 1)`)
  await expect(long('position', 201)).rejects.toThrow(/contribution_period_words/u)
  await expect(long('workplace', 201)).rejects.toThrow(/contribution_period_words/u)
  await expect(
    owner.query(
      `update contribution_period set position = repeat('𠀀', 200), workplace = repeat('𠀀', 200), unit_code = repeat('𠀀', 40), currency = '𠀀𠀀𠀀'
     where id = (select id from contribution_period limit 1)`,
    ),
  ).resolves.toMatchObject({ rowCount: 1 })
})
