import { expect, test } from 'vitest'
import { api } from '#contract/api.ts'
import type { Operation } from '#contract/core.ts'
import { StaffSession } from '#contract/staff-session.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { anOfficer, prove } from '#test/builders/office.ts'
import { DEMO_STAFF_PASSWORD } from '#test/builders/people.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { LEAST_BODIES, leastUrl } from '#test/rules/least-bodies.ts'
import { disableStaff } from './index.ts'

const product = await aProduct({ worker: false })
const { browser, database } = product
const next = 'đường về nhà xa'
const operations: readonly (readonly [string, Operation])[] = Object.entries(api)
const forOfficers = operations.filter(([, { caller }]) => caller === 'officer' || caller === 'administrator')

const signIn = (name: string, password: string, by = browser()) => by.post('/api/v1/agency/sessions', { name, password })
const change = (own: Browser, more: object = {}) =>
  own.post('/api/v1/agency/password', { current: DEMO_STAFF_PASSWORD, password: next, repeat: next, ...more })
const queue = (own: Browser) => own.get('/api/v1/agency/case-files/counts')

/** As somebody whom the operators have just added. */
async function aNewcomer(name: string): Promise<Browser> {
  await database.owner.query(`begin; update staff set password_must_change = true, version = version + 1 where login_name = '${name}';
    insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
      select 'system', 'staff.add', 'staff', id, version, 'test' from staff where login_name = '${name}'; commit`)
  const own = browser()
  expect(bodyOf(await signIn(name, DEMO_STAFF_PASSWORD, own), StaffSession).mustChangePassword).toBe(true)
  expect(await prove(product, own, name)).toMatchObject({ status: 200 })
  return own
}

const entriesOf = async (name: string) =>
  (
    await database.owner.query<{ action: string }>(
      `select e.action from audit_entry e join staff f on f.id = e.subject_id where f.login_name = $1 and e.action <> 'seed.staff' order by e.id`,
      [name],
    )
  ).rows.map(row => row.action)

test('staff are new until they say otherwise: the table itself asks for an own password', async () => {
  const { rows } = await database.owner.query(
    `select column_default from information_schema.columns where column_name = 'password_must_change'`,
  )
  expect(rows).toEqual([{ column_default: 'true' }])
})

test.each(forOfficers)('with a password made by somebody else, %s is refused until it is changed', async (id, { method, path }) => {
  const own = await aNewcomer('dung')
  const url = leastUrl(path)
  const body = LEAST_BODIES[id]
  const asked = method === 'POST' ? own.post(url, body) : method === 'PUT' ? own.put(url, body) : own.send(method, url)
  expectProblem(await asked, 403, 'STAFF_PASSWORD_DUE')
})

test('changing it opens the console, under a new token, and leaves its traces', async () => {
  const own = await aNewcomer('ha')
  const copy = browser()
  for (const [name, value] of own.cookies) copy.cookies.set(name, value)
  expectProblem(await queue(own), 403, 'STAFF_PASSWORD_DUE')
  expect(bodyOf(await change(own), StaffSession)).toMatchObject({ mustChangePassword: false })
  expect(await queue(own)).toMatchObject({ status: 200 })
  expectProblem(await queue(copy), 401, 'SIGN_IN_REQUIRED')
  expectProblem(await signIn('ha', DEMO_STAFF_PASSWORD), 401, 'SIGN_IN_FAILED')
  expect(bodyOf(await signIn('ha', next), StaffSession).mustChangePassword).toBe(false)
  expect(await entriesOf('ha')).toEqual([
    'staff.add',
    'staff.password_right',
    'staff.sign_in',
    'staff.change_password',
    'staff.sign_in_failed',
    'staff.password_right',
  ])
})

test('an officer changes the own password at any time; sessions at other desks end', async () => {
  const [own, other] = [await anOfficer(product, 'nga'), await anOfficer(product, 'nga')]
  expect(await change(own)).toMatchObject({ status: 200 })
  expect(await queue(own)).toMatchObject({ status: 200 })
  expectProblem(await queue(other), 401, 'SIGN_IN_REQUIRED')
})

test('everything that is wrong is told, and a wrong current password is counted with those of signing in', async () => {
  const own = await anOfficer(product, 'phuc')
  expect(wrongFields(await change(own, { password: 'ngắn', repeat: 'khác' }))).toEqual(['password PASSWORD_SHORT'])
  expect(wrongFields(await change(own, { repeat: 'đường về nhà gần' }))).toEqual(['repeat PASSWORD_REPEAT'])
  expect(wrongFields(await change(own, { password: DEMO_STAFF_PASSWORD, repeat: DEMO_STAFF_PASSWORD }))).toEqual(['password PASSWORD_SAME'])
  for (let tries = 0; tries < 3; tries++) expect(wrongFields(await change(own, { current: 'sai' }))).toEqual(['current CURRENT_PASSWORD'])
  expectProblem(await change(own), 429, 'SIGN_IN_SLOWED')
  expectProblem(await signIn('phuc', DEMO_STAFF_PASSWORD, own), 429, 'SIGN_IN_SLOWED')
  await travel(database.owner, '5 seconds')
  expect(await change(own)).toMatchObject({ status: 200 })
})

test('of two changes at once one wins', async () => {
  const own = await anOfficer(product, 'son')
  const answers = await Promise.all(['mùa thu lá bay', 'mùa xuân hoa nở'].map(password => change(own, { password, repeat: password })))
  expect(answers.filter(answer => answer.status === 200)).toHaveLength(1)
})

test('who has left is out at once and stays out; the trail says so', async () => {
  const own = await aNewcomer('dung')
  const leave = (login: string) => transact(product.product.platform, { traceId: 'test', guard: asSystem }, ctx => disableStaff(ctx, login))
  expect(await leave('Dung')).toMatchObject({ fullName: expect.any(String) })
  expectProblem(await change(own), 401, 'SIGN_IN_REQUIRED')
  expectProblem(await signIn('dung', DEMO_STAFF_PASSWORD), 401, 'SIGN_IN_FAILED')
  const { rows } = await database.owner.query(
    `select count(*)::int as open from staff_session s join staff f on f.id = s.staff_id where f.login_name = 'dung' and s.ended_at is null`,
  )
  expect(rows).toEqual([{ open: 0 }])
  expect((await entriesOf('dung')).at(-1)).toBe('staff.disable')
  expect([await leave('dung'), await leave('khong-co')]).toEqual([undefined, undefined])
})
