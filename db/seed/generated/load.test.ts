import pg from 'pg'
import { expect, test } from 'vitest'
import { month } from '#domain/kernel/month.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { checkInvariants } from '#server/invariants/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { seedDatabase } from '#server/seed.ts'
import { signedIn } from '#test/builders/account.ts'
import { aDatabase, type TestDatabase } from '#test/support/database.ts'
import { aProduct } from '#test/support/product.ts'
import { TEST_SECRETS } from '#test/support/secrets.ts'
import { prepareLoad } from './fast-load.ts'
import { loadGenerated, whoIsThere } from './load.ts'
import { TABLES } from './lines.ts'

/** Ids of generated people lie before all that the program makes. */
const BEFORE = `'01900000-0000-7000-8000-000000000000'`
const recipe = { participants: 700, seed: 5, month: month('2026-10') }

async function asOwner<T>(database: Pick<TestDatabase, 'ownerUrl'>, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const load = (database: Pick<TestDatabase, 'ownerUrl'>, threads = 2) =>
  asOwner(database, client => loadGenerated(client, recipe, { secrets: TEST_SECRETS, threads }))

const product = await aProduct({ worker: false })
const { owner } = product.database
const loaded = await load(product.database)

/** Everything but what is sealed, which is new each time. */
async function checksums(database: Pick<TestDatabase, 'owner'>): Promise<Record<string, string>> {
  const sums: Record<string, string> = {}
  for (const table of [...TABLES, 'unit']) {
    const { rows: columns } = await database.owner.query<{ name: string }>(
      `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
         and attname !~ '_sealed$|^wrapped$|^created_at$' order by attnum`,
      [table],
    )
    const row = columns.map(({ name }) => `t.${name}::text`).join(', ')
    const own =
      table === 'unit'
        ? `code ~ '^001|T\\d\\d$'`
        : `${table === 'participant' ? 'id' : table === 'platform_subject_key' ? 'subject_id' : 'participant_id'} < ${BEFORE}`
    const { rows } = await database.owner.query<{ sum: string }>(
      `select md5(string_agg(md5(concat_ws('|', ${row})), '' order by md5(concat_ws('|', ${row})))) as sum from ${table} t where ${own}`,
    )
    sums[table] = rows[0]?.sum ?? ''
  }
  return sums
}

test('the same recipe fills two registries alike, by one thread or two', async () => {
  const other = await aDatabase()
  await seedDatabase({ config: { demo: true }, secrets: TEST_SECRETS, pool: other.platform.pool })
  expect((await load(other, 1)).rows).toEqual(loaded.rows)
  const sums = await checksums(other)
  expect(Object.values(sums).every(sum => sum.length === 32)).toBe(true)
  expect(await checksums(product.database)).toEqual(sums)
})

test('everything that must always be true is true of them, and nobody was told news', async () => {
  expect((await checkInvariants(handleOf(owner))).filter(({ broken }) => broken > 0)).toEqual([])
  expect((await owner.query(`select from news_event where participant_id < ${BEFORE}`)).rowCount).toBe(0)
})

test('a generated person who opens an account reads their own contributions, benefits, card and visits', async () => {
  const { rows } = await owner.query<{ id: Uuid; no: string }>(
    `select p.id, p.social_insurance_no as no from participant p where p.id < ${BEFORE} and exists (select from visit v where v.participant_id = p.id)
       and exists (select from card c where c.participant_id = p.id)
       and (select count(*) from contribution_period c where c.participant_id = p.id and c.fund = 'social') > 20 order by p.id limit 1`,
  )
  const [{ id, no } = { id: '', no: '' }] = rows
  await owner.query(
    `with made as (insert into account (id, participant_id, password_hash, password_set_at, created_at, phone_index, phone_proven_at)
       select gen_random_uuid(), $1, password_hash, app_now(), app_now(), sha256('x'), app_now() from account where password_hash is not null limit 1 returning id)
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
     select 'system', 'test.account', 'account', id, 1, 'test' from made`,
    [id],
  )
  const own = await signedIn(product, no)
  expect((await own.get('/api/v1/me/contributions?fund=social&limit=20')).body).toMatchObject({
    items: Array.from({ length: 20 }, () => ({ unitName: expect.stringMatching(/\p{L}{3}/u), currency: 'VND' })),
    next: expect.any(String),
  })
  for (const path of ['/api/v1/me/home', '/api/v1/me/card', '/api/v1/me/benefits', '/api/v1/me/contributions/summary'])
    expect((await own.get(path)).status, path).toBe(200)
  expect((await own.get('/api/v1/me/visits')).body).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ facility: expect.objectContaining({ name: expect.stringMatching(/^\p{L}/u) }) }),
    ]),
  })
})

test('who is in the registry is known: the demo’s people, generated ones, strangers', async () => {
  const { strangers, generated } = await asOwner(product.database, whoIsThere)
  expect([strangers, generated]).toEqual([false, true])
})

test('a second load finds their numbers taken, and changes nothing', async () => {
  const before = await checksums(product.database)
  await expect(load(product.database)).rejects.toThrow(/duplicate key/u)
  expect(await checksums(product.database)).toEqual(before)
})

const keysAndGuards = async (client: pg.Client): Promise<unknown> =>
  (
    await client.query(
      `select
        (select array_agg(regexp_replace(pg_get_indexdef(indexrelid), 'INDEX \\S+ ON (ONLY )?', 'INDEX ON ') order by indexrelid::regclass::text)
         from pg_index where indrelid = any ($1::regclass[]) and indisvalid) as indexes,
        (select array_agg(conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) order by conrelid::regclass::text, conname)
         from pg_constraint where conrelid = any ($1::regclass[])) as constraints,
        (select array_agg(tgname || tgenabled::text order by tgname) from pg_trigger where tgrelid = any ($1::regclass[]) and not tgisinternal) as triggers,
        (select array_agg(relname || relforcerowsecurity::text || relrowsecurity::text order by relname) from pg_class where oid = any ($1::regclass[])) as policies`,
      [TABLES],
    )
  ).rows[0]

test('keys, triggers and policies that a large load puts aside are all back before it ends', async () => {
  await asOwner(product.database, async client => {
    const before = await keysAndGuards(client)
    await client.query('begin')
    const putBack = await prepareLoad(client, TABLES, { withIndexes: true })
    expect(await keysAndGuards(client)).not.toEqual(before)
    const steps: string[] = []
    await putBack(step => steps.push(step))
    await client.query('commit')
    expect(new Set(steps)).toContain('contribution_period')
    expect(await keysAndGuards(client)).toEqual(before)
  })
})
