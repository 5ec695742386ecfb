import { beforeAll, expect, test } from 'vitest'
import { isUuid } from '#domain/kernel/ids.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { aDatabase, type TestDatabase } from '#test/support/database.ts'
import { seedDemo, seedDirectories, type Run } from './load.ts'

let database: TestDatabase
const run: Run = use => transact(database.platform, { traceId: 'test', guard: asSystem }, use)
const hashed: string[] = []
const hashPassword = (password: string): Promise<string> => {
  hashed.push(password)
  return Promise.resolve(`hash of ${password}`)
}

beforeAll(async () => {
  database = await aDatabase()
  await run(ctx => seedDirectories(ctx.tx))
  await seedDemo(run, hashPassword)
})

const lookUp = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await database.owner.query(sql, values)).rows

test('all people, histories, cards, benefits, visits, accounts and staff passed the checks of the database', async () => {
  expect(
    await lookUp(`select (select count(*)::int from participant) as participants, (select count(*)::int from account) as accounts,
      (select count(*)::int from staff) as staff, (select count(*) > 5000 from contribution_period) as periods,
      (select count(*)::int from card) as cards, (select count(*) > 20 from benefit) as benefits, (select count(*)::int from visit_book) as books,
      (select count(*) > 30 from visit) as visits, (select count(*)::int from platform_subject_key) as keys`),
    // A key for each of the people, of the staff and of the books of visits.
  ).toEqual([{ participants: 255, accounts: 18, staff: 7, periods: true, cards: 255, benefits: true, books: 7, visits: true, keys: 269 }])
})

test('a second start brings nobody in', async () => {
  expect(await seedDemo(run, hashPassword)).toBe(false)
})

test('each distinct password was hashed once', () => {
  expect(hashed).toEqual(['MatKhau-demo-2026', 'CanBo-demo-2026'])
})

test('identity number, phone and address are sealed under the person’s own key and open again', async () => {
  const [mai] = await lookUp(
    `select id, personal_id_sealed, phone_sealed, address_sealed, phone_index from participant where social_insurance_no = '0000168123'`,
  )
  const id = String(mai?.['id'])
  if (!isUuid(id)) throw new Error('Mai is missing')
  const { vault } = database.platform
  const opened = await run(async ({ tx }) => {
    const key = await vault.keyOf(tx, id)
    const open = (place: string, sealed: unknown) => (Buffer.isBuffer(sealed) ? key.openText(`participant.${place}`, id, sealed) : '')
    return [
      open('personal_id', mai?.['personal_id_sealed']),
      open('phone', mai?.['phone_sealed']),
      open('address', mai?.['address_sealed']),
    ]
  })
  expect(opened).toEqual(['079586168123', '0500168123', expect.stringMatching(/^Số \d+ đường .+, phường Nhiêu Lộc, TP\. Hồ Chí Minh$/u)])
  expect(mai?.['phone_index']).toEqual(vault.index('phone', '0500168123'))
})

test('every account, every guardian and every member of staff has its line in the audit trail', async () => {
  expect(
    await lookUp(`select action, count(*)::int as entries from audit_entry where action like 'seed.%' group by action order by action`),
  ).toEqual([
    { action: 'seed.account', entries: 18 },
    { action: 'seed.guardian', entries: 2 },
    { action: 'seed.staff', entries: 7 },
  ])
})

test('Út’s 200 rows are in the book, newest month last paid', async () => {
  expect(
    await lookUp(`select count(*)::int as rows, min(c.status) as status from contribution_period c
      join participant p on p.id = c.participant_id where p.social_insurance_no = '0000183666' and c.fund = 'social'`),
  ).toEqual([{ rows: 200, status: 'paid' }])
})
