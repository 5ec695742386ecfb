import { randomBytes } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { DEMO_PASSWORD, DEMO_STAFF_PASSWORD, person } from '#test/builders/people.ts'
import { changeRows } from '#test/builders/traced.ts'
import { aProduct } from '#test/support/product.ts'
import { TEST_SECRETS } from '#test/support/secrets.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { countHashesByPepper, openPasswords } from './index.ts'

// The key store of the running product: a pepper is added to it while it runs.
const peppers = TEST_SECRETS.passwordPepper
const office = await aProduct({ worker: false })
const { owner } = office.database

const storedOf = async (key: 'mai' | 'binh' | 'thao') =>
  (
    await owner.query<{ hash: string; version: number; set: Date }>(
      `select a.password_hash as hash, a.version, a.password_set_at as set from account a join participant p on p.id = a.participant_id
       where p.social_insurance_no = $1`,
      [person(key).socialInsuranceNo],
    )
  ).rows[0]
const enter = (key: 'mai' | 'binh' | 'thao', password = DEMO_PASSWORD) =>
  office.browser().post('/api/v1/sessions', { name: person(key).socialInsuranceNo, password })

test('a new pepper comes to a password when its owner types it, and the password’s age stays', async () => {
  const before = await storedOf('mai')
  expect(before?.hash).toMatch(/^\$argon2id\$/u)
  peppers.set(2, randomBytes(32))
  expect(await enter('mai', 'sai')).toMatchObject({ status: 401 })
  expect(await storedOf('mai')).toEqual(before)
  expect(await enter('mai')).toMatchObject({ status: 201 })
  const after = await storedOf('mai')
  expect(after).toMatchObject({
    hash: expect.stringMatching(/^pepper-2\$argon2id\$/u),
    version: (before?.version ?? 0) + 1,
    set: before?.set,
  })
  expect(await enter('mai')).toMatchObject({ status: 201 })
  expect(await storedOf('mai')).toEqual(after)
  const { rows } = await owner.query(
    `select action from audit_entry e join account a on a.id = e.subject_id join participant p on p.id = a.participant_id
    where p.social_insurance_no = $1 and e.subject_version is not null order by e.id`,
    [person('mai').socialInsuranceNo],
  )
  expect(rows.at(-1)).toEqual({ action: 'accounts.rehash' })
  expect((await countHashesByPepper(handleOf(owner))).map(({ version }) => version)).toEqual([1, 2])
})

test('staff get it the same way, and a hash that costs less than today’s is made anew', async () => {
  const session = await office.browser().post('/api/v1/agency/sessions', { name: 'dung', password: DEMO_STAFF_PASSWORD })
  expect(session.status).toBe(201)
  expect((await owner.query(`select password_hash like 'pepper-2%' as fresh from staff where login_name = 'dung'`)).rows).toEqual([
    { fresh: true },
  ])
  const cheap = await hash('x', { memoryCost: 8_192, timeCost: 1, parallelism: 1 })
  const passwords = openPasswords(peppers)
  expect([passwords.isOutdated(`pepper-2${cheap}`), passwords.isOutdated(await passwords.hash('x'))]).toEqual([true, false])
})

test('a weak password under an old pepper gets a new hash and its mark in one sign-in', async () => {
  const name = person('quang').socialInsuranceNo
  const old = openPasswords(new Map([[1, peppers.get(1) ?? Buffer.alloc(0)]]))
  const ofPerson = 'participant_id = (select id from participant where social_insurance_no = $1)'
  await changeRows(owner, 'account', 'password_hash = $2', ofPerson, [name, await old.hash('football1')])
  expect(await office.browser().post('/api/v1/sessions', { name, password: 'football1' })).toMatchObject({ status: 201 })
  const { rows } = await owner.query(
    `select password_hash like 'pepper-2%' as fresh, password_weak_at is not null as marked from account where ${ofPerson}`,
    [name],
  )
  expect(rows).toEqual([{ fresh: true, marked: true }])
})

test('two sign-ins at once with an old hash both open, and one new hash is kept', async () => {
  const before = await storedOf('binh')
  const answers = await Promise.all([enter('binh'), enter('binh')])
  expect(answers.map(({ status }) => status)).toEqual([201, 201])
  expect((await storedOf('binh'))?.version).toBe((before?.version ?? 0) + 1)
})
