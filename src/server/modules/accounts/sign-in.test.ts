import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { Session } from '#contract/accounts.ts'
import { knownBrowser, signedIn, signIn, signInWithWork } from '#test/builders/account.ts'
import { anOfficer } from '#test/builders/office.ts'
import { DEMO_PASSWORD, DEMO_STAFF_PASSWORD, person } from '#test/builders/people.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Answer } from '#test/support/product.ts'

const product = await aProduct({ worker: false })
const { browser, database } = product
const nobody = '0099999999'
const signInStaff = (name: string, password: string) => browser().post('/api/v1/agency/sessions', { name, password })

/** What can be compared of an answer; ids of the request and of the device differ in every answer. */
const comparable = ({ status, body, bytes, headers: { date: _date, 'set-cookie': cookie, ...headers } }: Answer) => ({
  status,
  headers,
  length: bytes.length,
  body: { ...(body as object), traceId: '' },
  cookie: String(cookie).replace(/=[^;]*/u, '='),
})

test('a person signs in with the ten-digit number or with the personal number', async () => {
  const { socialInsuranceNo, personalId, fullName } = person('mai')
  const own = await knownBrowser(product, socialInsuranceNo)
  for (const name of [socialInsuranceNo, personalId, ` ${socialInsuranceNo.slice(0, 4)} ${socialInsuranceNo.slice(4)}`])
    expect(bodyOf(await signIn(own, name), Session)).toMatchObject({ scope: 'full', fullName, socialInsuranceNo })
})

test('the wrong password of a person and of nobody are one answer, to the length', async () => {
  const known = await signIn(browser(), person('binh').socialInsuranceNo, 'sai mat khau')
  const unknown = await signIn(browser(), nobody, 'sai mat khau')
  expectProblem(known, 401, 'SIGN_IN_FAILED')
  expect(comparable(known)).toEqual(comparable(unknown))
})

test('somebody in the registry without an account is answered like nobody', async () => {
  const without = await signIn(browser(), person('chau').socialInsuranceNo, 'sai mat khau')
  expect(comparable(without)).toEqual(comparable(await signIn(browser(), '0099999998', 'sai mat khau')))
})

test('the wrong password of an officer and of nobody are one answer', async () => {
  const [known, unknown] = [await signInStaff('dung', 'sai mat khau'), await signInStaff('khong-co', 'sai mat khau')]
  expectProblem(known, 401, 'SIGN_IN_FAILED')
  expect(comparable(known)).toEqual(comparable(unknown))
})

/** What the tries of a name have left behind in the audit trail. */
async function entriesAfter(tries: () => Promise<unknown>) {
  const { rows: before } = await database.owner.query<{ id: number }>('select coalesce(max(id), 0) as id from audit_entry')
  await tries()
  const { rows } = await database.owner.query<{ action: string; kind: string; subject: string; known: boolean }>(
    `select action, subject_kind as kind, subject_id as subject,
       exists (select from account where id = subject_id) or exists (select from staff where id = subject_id) as known
     from audit_entry where id > $1 order by id`,
    [before[0]?.id],
  )
  return rows
}

test.each([
  [
    'accounts.sign_in_failed',
    'account',
    (name: string) => signIn(browser(), name, 'sai mat khau'),
    person('thao').socialInsuranceNo,
    '0099999996',
  ],
  ['staff.sign_in_failed', 'staff', (name: string) => signInStaff(name, 'sai mat khau'), 'nga', 'khong-ai'],
] as const)(
  'each wrong password leaves one entry %s, known name or not, and none holds the name',
  async (action, kind, tryName, known, unknown) => {
    expect(await entriesAfter(() => tryName(known))).toEqual([{ action, kind, subject: expect.any(String), known: true }])
    const [first, second] = await entriesAfter(async () => [await tryName(unknown), await tryName(unknown)])
    expect(first).toEqual({ action, kind: 'unknown_name', subject: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8/u), known: false })
    expect(second).toEqual(first)
    const [other] = await entriesAfter(() => tryName(`${unknown.slice(0, -1)}5`))
    expect(other?.subject).not.toBe(first?.subject)
  },
)

test('a wrong password makes the database do the same for a known and for an unknown name', async () => {
  const statementsOf = async (tries: () => Promise<unknown>) => {
    const sent: string[] = []
    const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...given: unknown[]) {
      const [query] = given as [string | { text: string }]
      sent.push(typeof query === 'string' ? query : query.text)
      return Reflect.apply(original, this, given) as unknown
    })
    await tries().finally(() => spy.mockRestore())
    return sent
  }
  const original = pg.Client.prototype.query
  const [known, unknown] = [
    await statementsOf(() => signIn(browser(), person('khoa').socialInsuranceNo, 'sai')),
    await statementsOf(() => signIn(browser(), '0099999994', 'sai')),
  ]
  expect(known.length).toBeGreaterThan(8)
  expect(unknown).toEqual(known)
  expect(await statementsOf(() => signInStaff('khong-co-ai', 'sai'))).toEqual(await statementsOf(() => signInStaff('nga', 'sai')))
})

test.each([
  ['', 'name REQUIRED'],
  ['12345', 'name SIGN_IN_NAME_LENGTH'],
  ['chau@vidu.example', 'name SIGN_IN_NAME_DIGITS'],
  ['1'.repeat(41), 'name TOO_LONG'],
])('the name %j is told what is wrong with it: %s', async (name, told) => {
  expect(wrongFields(await signIn(browser(), name))).toEqual([told])
})

test('a missing password and an endless one are told', async () => {
  expect(wrongFields(await signIn(browser(), nobody, ''))).toEqual(['password REQUIRED'])
  expect(wrongFields(await signIn(browser(), nobody, 'x'.repeat(257)))).toEqual(['password PASSWORD_LONG'])
})

test.each([
  ['a person', person('hung').socialInsuranceNo],
  ['nobody', '0099999997'],
])('wrong passwords of %s must wait longer and longer, and are not looked at meanwhile', async (_, name) => {
  for (let tries = 0; tries < 3; tries++) expectProblem(await signIn(browser(), name, 'sai'), 401, 'SIGN_IN_FAILED')
  const waits = []
  for (let tries = 0; tries < 4; tries++) {
    const slowed = await signInWithWork(browser(), name)
    waits.push(expectProblem(slowed, 429, 'SIGN_IN_SLOWED').values['seconds'])
    expect(slowed.headers['retry-after']).toBe(String(waits.at(-1)))
    await travel(database.owner, `${waits.at(-1)} seconds`)
    expectProblem(await signIn(browser(), name, 'sai'), 428, 'PROOF_OF_WORK_NEEDED')
    expectProblem(await signInWithWork(browser(), name, 'sai'), 401, 'SIGN_IN_FAILED')
  }
  expect(waits).toEqual([5, 20, 80, 320])
})

test('of guesses from unknown devices ten are looked at within an hour, and no more', async () => {
  const name = '0099999990'
  let compared = 0
  for (let seconds = 0; seconds < 3600; seconds += 5) {
    const plain = await signIn(browser(), name, 'sai')
    // The work is asked for once the wait is over.
    const answer = plain.status === 428 ? await signInWithWork(browser(), name, 'sai') : plain
    if (answer.status === 401) compared += 1
    else expectProblem(answer, 429, 'SIGN_IN_SLOWED')
    await travel(database.owner, compared < 3 ? '0 seconds' : '5 seconds')
  }
  expect(compared).toBe(10)
}, 60_000)

test('the two names of an account get ten looks within an hour together, are told of no wait that they share, and the owner goes on', async () => {
  const { socialInsuranceNo, personalId } = person('linh')
  const known = await knownBrowser(product, socialInsuranceNo)
  for (let tries = 0; tries < 5; tries++) {
    for (const name of [socialInsuranceNo, personalId]) expectProblem(await signInWithWork(browser(), name, 'sai'), 401, 'SIGN_IN_FAILED')
    await travel(database.owner, '81 seconds')
  }
  for (const name of [socialInsuranceNo, personalId]) expectProblem(await signInWithWork(browser(), name), 401, 'SIGN_IN_FAILED')
  expect(bodyOf(await signIn(known, socialInsuranceNo), Session).scope).toBe('full')
  await travel(database.owner, '61 minutes')
  expect(await signInWithWork(browser(), socialInsuranceNo)).toMatchObject({ status: 201 })
})

test('a burst of guesses gets no more of them looked at than guesses one after the other', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => signIn(browser(), person('lien').socialInsuranceNo, 'sai')))
  expect(answers.filter(answer => answer.status === 401)).toHaveLength(3)
  expect(answers.filter(answer => answer.status === 429)).toHaveLength(47)
  const staff = await Promise.all(Array.from({ length: 20 }, () => signInStaff('son', 'sai')))
  expect(staff.filter(answer => answer.status === 401)).toHaveLength(3)
})

test('a device that the account knows does not wait for the failures of others', async () => {
  const { socialInsuranceNo } = person('nam')
  const own = await signedIn(product, socialInsuranceNo)
  for (let tries = 0; tries < 3; tries++) await signIn(browser(), socialInsuranceNo, 'sai')
  expectProblem(await signIn(browser(), socialInsuranceNo), 429, 'SIGN_IN_SLOWED')
  expect(await signIn(own, socialInsuranceNo)).toMatchObject({ status: 201 })
})

test('the known device has a count of its own', async () => {
  const { socialInsuranceNo } = person('huong')
  const own = await signedIn(product, socialInsuranceNo)
  for (let tries = 0; tries < 3; tries++) expectProblem(await signIn(own, socialInsuranceNo, 'sai'), 401, 'SIGN_IN_FAILED')
  expectProblem(await signIn(own, socialInsuranceNo), 429, 'SIGN_IN_SLOWED')
  expect(await signIn(browser(), socialInsuranceNo)).toMatchObject({ status: 201, body: { scope: 'proving' } })
})

test('a right password clears the count', async () => {
  const { socialInsuranceNo } = person('tu')
  for (let round = 0; round < 3; round++) {
    await signIn(browser(), socialInsuranceNo, 'sai')
    await signIn(browser(), socialInsuranceNo, 'sai')
    expect(await signIn(browser(), socialInsuranceNo)).toMatchObject({ status: 201 })
  }
})

test('the password is the same however its letters are composed', async () => {
  expect(await signIn(browser(), person('sau').socialInsuranceNo, DEMO_PASSWORD.normalize('NFD'))).toMatchObject({ status: 201 })
})

test('an officer who has left is not let in, and is out at the next request', async () => {
  const officer = await anOfficer(product, 'ha')
  await database.owner.query(`begin; update staff set state = 'disabled', version = version + 1 where login_name = 'ha';
    insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
      select 'system', 'staff.disable', 'staff', id, version, 'test' from staff where login_name = 'ha'; commit`)
  expectProblem(await officer.get('/api/v1/agency/case-files/counts'), 401, 'SIGN_IN_REQUIRED')
  expectProblem(await signInStaff('ha', DEMO_STAFF_PASSWORD), 401, 'SIGN_IN_FAILED')
})

test('a person whose account is locked is out at the next request, and is answered like nobody', async () => {
  const { socialInsuranceNo } = person('yen')
  const own = await signedIn(product, socialInsuranceNo)
  await database.owner.query(`begin;
    update account set state = 'locked', version = version + 1 where participant_id = (select id from participant where social_insurance_no = '${socialInsuranceNo}');
    insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
      select 'system', 'accounts.lock', 'account', id, version, 'test' from account where state = 'locked'; commit`)
  expectProblem(await own.get('/api/v1/me/home'), 401, 'SESSION_REVOKED')
  expectProblem(await signIn(browser(), socialInsuranceNo), 401, 'SIGN_IN_FAILED')
})
