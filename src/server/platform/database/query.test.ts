import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { fold } from '#domain/kernel/text.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { aDatabase } from '#test/support/database.ts'
import { asSystem, readAsCitizen, readAtOnceAsCitizen, transact } from '../transact.ts'
import { handleOf, prepared, q } from './query.ts'

const db = await aDatabase()
const tx = handleOf(db.platform.pool)

test('text is folded by the database exactly as by the program', async () => {
  const names = ['Nguyễn Thị Đào', 'ĐẶNG Ấ Ộ Ữ', 'Huỳnh Phước Ẩn', 'ử ữ ự ẳ ẵ', 'Ðà Lạt', "O'Hara"]
  const { rows } = await db.owner.query<{ folded: string }>(
    'select app_fold(v) as folded from unnest($1::text[]) with ordinality u(v, n) order by n',
    [names],
  )
  expect(rows.map(row => row.folded)).toEqual(names.map(fold))
})

test('a prepared query gives typed rows in camel case and is planned once', async () => {
  const byKey = prepared((p: { key: string }) =>
    q.selectFrom('platformRate').select(['key', 'hits', 'until as waitsUntil']).where('key', '=', p.key),
  )
  await tx.run(q.insertInto('platformRate').values({ key: 'a', hits: 1, until: sql<Date>`app_now()` }))
  expect(await tx.first(byKey({ key: 'a' }))).toMatchObject({ key: 'a', hits: 1 })
  expect((await tx.first(byKey({ key: 'a' })))?.waitsUntil).toBeInstanceOf(Date)
  expect(await tx.first(byKey({ key: 'b' }))).toBeUndefined()
})

test('a thrown Problem rolls back, a returned one is kept', async () => {
  const write = (key: string) => q.insertInto('platformRate').values({ key, hits: 1, until: sql<Date>`app_now()` })
  const work = { traceId: 't', guard: asSystem }
  await expect(
    transact(db.platform, work, async ctx => {
      await ctx.tx.run(write('thrown'))
      throw new Problem('OTP_WRONG')
    }),
  ).rejects.toThrow('OTP_WRONG')
  await expect(
    transact(db.platform, work, async ctx => {
      await ctx.tx.run(write('returned'))
      return new Problem('OTP_WRONG')
    }),
  ).rejects.toThrow('OTP_WRONG')
  const { rows } = await db.owner.query("select key from platform_rate where key in ('thrown', 'returned')")
  expect(rows).toEqual([{ key: 'returned' }])
})

test('a citizen read whose guard refuses shows nothing and gives its connection back', async () => {
  const refused = readAsCitizen(
    db.platform,
    () => Promise.reject(new Problem('SIGN_IN_REQUIRED')),
    reader => reader.all(q.selectFrom('participant').select('id')),
  )
  await expect(refused).rejects.toThrow('SIGN_IN_REQUIRED')
  for (let n = 0; n < 25; n++) await transact(db.platform, { traceId: 't', guard: asSystem }, async () => 0)
  expect(db.platform.pool.waitingCount).toBe(0)
})

test('a citizen read that sends everything at once shows nothing when its guard refuses, and nothing after its commit', async () => {
  const nobody = () => Promise.reject(new Problem('SIGN_IN_REQUIRED'))
  const names = q.selectFrom('participant').select('id')
  await expect(readAtOnceAsCitizen(db.platform, nobody, reader => reader.all(names))).rejects.toThrow('SIGN_IN_REQUIRED')
  const late = readAtOnceAsCitizen(db.platform, asSystem, async reader => {
    await reader.all(names)
    return reader.all(names)
  })
  await expect(late).rejects.toThrow('after the commit')
  const broken = readAtOnceAsCitizen(db.platform, asSystem, reader => reader.all({ text: 'select * from staff', values: [] }))
  await expect(broken).rejects.toThrow(/permission denied/u)
  for (let n = 0; n < 25; n++) expect(await tx.one({ text: 'select current_user as name', values: [] })).toEqual({ name: 'vssid_api' })
  expect(db.platform.pool.waitingCount).toBe(0)
})

test('the program cannot change the schema nor read past row-level security', async () => {
  await expect(tx.run({ text: 'create table x (a int)', values: [] })).rejects.toThrow(/permission denied/u)
  await expect(tx.run({ text: 'update audit_entry set action = action', values: [] })).rejects.toThrow(/permission denied/u)
  const { rows } = await db.owner.query("select rolsuper, rolbypassrls from pg_roles where rolname in ('vssid_api', 'vssid_citizen')")
  expect(rows).toEqual([
    { rolsuper: false, rolbypassrls: false },
    { rolsuper: false, rolbypassrls: false },
  ])
})
