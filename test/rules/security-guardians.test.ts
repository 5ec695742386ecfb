import { afterEach, expect, test } from 'vitest'
import { signedIn } from '#test/builders/account.ts'
import { idOf } from '#test/builders/children.ts'
import { person } from '#test/builders/people.ts'
import { expectProblem } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { correctParticipants } from '#test/builders/traced.ts'

const product = await aProduct({ worker: false })
const { owner, platform } = product.database
const { pool } = platform

const huong = await idOf(product, 'huong')
const tram = await idOf(product, 'tram')
const khoi = await idOf(product, 'khoi')
const mai = await idOf(product, 'mai')

/** Days from the demo's first day to the birthday of Trâm: she turns eighteen on the tenth. */
const UNTIL_EIGHTEEN = 10
afterEach(() => owner.query('delete from platform_clock'))

const READS = ['card', 'benefits', 'contributions?fund=health', 'contributions/summary'] as const
const statusesOf = async (browser: Browser, id: string): Promise<number[]> => {
  const statuses = []
  for (const read of READS) statuses.push((await browser.get(`/api/v1/me/children/${id}/${read}`)).status)
  return statuses
}

/** How many rows of each table the database gives to somebody who asks without any condition. */
async function rowsSeen(reader: string, whose: string): Promise<Record<string, number>> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.reader', $1, true), set_config('app.person', $2, true)`, [reader, whose])
    await client.query('set local role vssid_citizen')
    const seen: Record<string, number> = {}
    for (const table of [
      'participant',
      'card',
      'contribution_period',
      'benefit',
      'benefit_paid_months',
      'visit_book',
      'visit',
      'account',
      'account_session',
      'platform_subject_key',
    ]) {
      const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`)
      seen[table] = rows[0]?.n ?? -1
    }
    return seen
  } finally {
    await client.query('rollback')
    client.release()
  }
}
const NOTHING = {
  ...{ participant: 0, card: 0, contribution_period: 0, benefit: 0, benefit_paid_months: 0, visit_book: 0, visit: 0 },
  ...{ account: 0, account_session: 0, platform_subject_key: 0 },
}

test('with the application’s filter off the database shows a guardian the child’s records and nothing of accounts and sessions, and of keys that of the book of visits alone', async () => {
  expect(await rowsSeen(huong, khoi)).toEqual({
    ...NOTHING,
    participant: 1,
    card: 1,
    contribution_period: 3,
    benefit: 1,
    benefit_paid_months: 3,
    visit_book: 1,
    visit: 3,
    platform_subject_key: 1,
  })
  const { rows } = await owner.query<{ key: string }>(
    `select k.subject_id as key from platform_subject_key k join visit_book b on b.id = k.subject_id where b.participant_id = $1`,
    [khoi],
  )
  expect(rows).toHaveLength(1)
})

test.each([
  ['a stranger who names the child', () => [mai, khoi]],
  ['a mother who names a stranger', () => [huong, mai]],
  ['a child that names the mother', () => [khoi, huong]],
  ['somebody without a reader', () => ['', khoi]],
] as const)('with the application’s filter off %s sees no row', async (_, who) => {
  const [reader = '', whose = ''] = who()
  expect(await rowsSeen(reader, whose)).toEqual(NOTHING)
})

test('a guardian sees the own links only', async () => {
  const client = await pool.connect()
  try {
    for (const [reader, count] of [
      [huong, 2],
      [mai, 0],
      ['', 0],
    ] as const) {
      await client.query('begin')
      await client.query(`select set_config('app.reader', $1, true), set_config('app.person', $1, true)`, [reader])
      await client.query('set local role vssid_citizen')
      expect((await client.query('select count(*)::int as n from guardian_link')).rows).toEqual([{ n: count }])
      await client.query('rollback')
    }
  } finally {
    client.release()
  }
})

test('on the last day of her seventeenth year the daughter’s records are open, on her eighteenth birthday they are not', async () => {
  await travel(owner, `${UNTIL_EIGHTEEN - 1} days`)
  const again = await signedIn(product, person('huong').socialInsuranceNo)
  expect(await statusesOf(again, tram)).toEqual(READS.map(() => 200))
  expect(await rowsSeen(huong, tram)).toMatchObject({ participant: 1, card: 1 })
  await travel(owner, '1 day')
  const eighteen = await signedIn(product, person('huong').socialInsuranceNo)
  expect(await statusesOf(eighteen, tram)).toEqual(READS.map(() => 404))
  expect(await rowsSeen(huong, tram)).toEqual(NOTHING)
  expect((await eighteen.get('/api/v1/me/children')).body).toMatchObject([{ id: khoi }])
  expect(await statusesOf(eighteen, khoi)).toEqual(READS.map(() => 200))
})

test('the birthday begins at midnight in Hà Nội, by the database’s clock and without a new sign-in', async () => {
  const { rows } = await owner.query<{ left: string }>(
    `select (((g.adult_on)::timestamp at time zone 'Asia/Ho_Chi_Minh') - clock_timestamp() - interval '20 seconds')::text as left
     from guardian_link g where g.child_id = $1`,
    [tram],
  )
  await travel(owner, rows[0]?.left ?? '')
  const own = await signedIn(product, person('huong').socialInsuranceNo)
  expect(await statusesOf(own, tram)).toEqual(READS.map(() => 200))
  await travel(owner, '20 seconds')
  expect(await statusesOf(own, tram)).toEqual(READS.map(() => 404))
})

test('a child of somebody else, an adult, oneself and an id that nobody has are answered alike', async () => {
  const mother = await signedIn(product, person('huong').socialInsuranceNo)
  const stranger = await signedIn(product, person('mai').socialInsuranceNo)
  const answers = []
  for (const [browser, id] of [
    [stranger, khoi],
    [stranger, '00000000-0000-7000-8000-000000000000'],
    [mother, mai],
    [mother, huong],
    [mother, 'không phải mã'],
  ] as const) {
    const answer = await browser.get(`/api/v1/me/children/${encodeURIComponent(id)}/card`)
    expectProblem(answer, 404, 'NOT_FOUND')
    answers.push({ ...(answer.body as object), traceId: '' })
  }
  expect(answers).toEqual(Array(5).fill(answers[0]))
})

test('a corrected birth date moves the day on which the access ends, and leaves its trace', async () => {
  await correctParticipants(owner, `birth_date = '2000-01-01'`, 'id = $1', [khoi])
  const own = await signedIn(product, person('huong').socialInsuranceNo)
  expect(await statusesOf(own, khoi)).toEqual(READS.map(() => 404))
  await correctParticipants(owner, `birth_date = '2017-02-20'`, 'id = $1', [khoi])
  expect(await statusesOf(own, khoi)).toEqual(READS.map(() => 200))
})

test('a locked account opens nobody’s records, neither the guardian’s nor the child’s own', async () => {
  const setState = (participant: string, state: string) =>
    owner.query(
      `with a as (update account set state = $2, version = version + 1 where participant_id = $1 returning id, version)
      insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
      select 'system', 'test', 'account', id, version, 'test' from a`,
      [participant, state],
    )
  const own = await signedIn(product, person('huong').socialInsuranceNo)
  await setState(huong, 'locked')
  expect(await statusesOf(own, khoi)).toEqual(READS.map(() => 401))
  await setState(huong, 'active')
  // Locking has ended the session for good.
  expect(await statusesOf(own, khoi)).toEqual(READS.map(() => 401))
  const again = await signedIn(product, person('huong').socialInsuranceNo)
  expect(await statusesOf(again, khoi)).toEqual(READS.map(() => 200))
})

test('the access can be given up by a guardian at once', async () => {
  const own = await signedIn(product, person('huong').socialInsuranceNo)
  const stranger = await signedIn(product, person('mai').socialInsuranceNo)
  expectProblem(await stranger.delete(`/api/v1/me/children/${khoi}`), 404, 'NOT_FOUND')
  expect(await own.delete(`/api/v1/me/children/${khoi}`)).toMatchObject({ status: 204 })
  expect(await statusesOf(own, khoi)).toEqual(READS.map(() => 404))
  const { rows } = await owner.query(
    `select e.actor_kind, e.action, e.reason from audit_entry e join guardian_link g on g.id = e.subject_id
     where g.child_id = $1 and g.ended_at is not null order by e.id desc limit 1`,
    [khoi],
  )
  expect(rows).toEqual([{ actor_kind: 'guardian', action: 'guardians.end', reason: 'by_guardian' }])
})
