import { afterEach, expect, test } from 'vitest'
import { Proving, Session } from '#contract/accounts.ts'
import { knownBrowser, signedIn, signIn } from '#test/builders/account.ts'
import { aPasskeyOfPerson, proveByPasskey } from '#test/builders/passkey.ts'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { setPolicy } from '#test/builders/policies.ts'
import { OWN_READS } from '#test/support/own-reads.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { changeRows, endRows } from '#test/builders/traced.ts'
import { TEST_SECRETS } from '#test/support/secrets.ts'
import { openPasswords } from './passwords.ts'

const product = await aProduct({ worker: false })
const { browser, database } = product
const CURRENT = '/api/v1/sessions/current'
const next = 'đường về nhà xa'

const setPassword = (own: Browser, password: string) => own.post(`${CURRENT}/password`, { password, repeat: password })
const sessionOf = async (own: Browser) => bodyOf(await own.get(CURRENT), Session)
/** All demo passwords were set when the product began; each test starts there. */
afterEach(async () => {
  await endRows(database.owner, 'policy_change')
  await database.owner.query('delete from platform_clock')
})

test('a password is warned of from two weeks before it is due', async () => {
  const { socialInsuranceNo } = person('mai')
  const states = []
  for (const days of [0, 165, 2, 12]) {
    await travel(database.owner, `${days} days`)
    const { scope, reason, passwordState } = await sessionOf(await signedIn(product, socialInsuranceNo))
    states.push([scope, reason, passwordState])
  }
  expect(states).toEqual([
    ['full', null, 'fresh'],
    ['full', null, 'fresh'],
    ['full', null, 'soon'],
    ['full', null, 'soon'],
  ])
})

/** The three times are used up that a due password still opens the account. */
async function withoutGrace(name: string): Promise<void> {
  for (let times = 0; times < 3; times++) await signedIn(product, name)
}

/** Signed in with a password that is to be replaced, and proven to be the owner. */
async function toReplace(name: string, password = DEMO_PASSWORD): Promise<Browser> {
  const own = await signedIn(product, name, password)
  expect(await proveByPasskey(own, await aPasskeyOfPerson(database, name))).toMatchObject({ status: 200 })
  return own
}

test('a due or weak password alone chooses no other one, on a known device too: its owner proves to be the owner first', async () => {
  const { socialInsuranceNo } = person('huong')
  await travel(database.owner, '181 days')
  await withoutGrace(socialInsuranceNo)
  const own = await signedIn(product, socialInsuranceNo)
  expect(bodyOf(await own.get(CURRENT), Proving)).toMatchObject({ isNewDevice: false, otherDevice: null })
  expectProblem(await setPassword(own, next), 401, 'SIGN_IN_REQUIRED')
  expect(await proveByPasskey(own, await aPasskeyOfPerson(database, socialInsuranceNo))).toMatchObject({ status: 200 })
  expect(bodyOf(await setPassword(own, next), Session)).toMatchObject({ scope: 'full', reason: null })
})

test('after 180 days the password opens the account three times more, and says how many are left', async () => {
  await travel(database.owner, '181 days')
  const seen = []
  for (let times = 0; times < 3; times++) {
    const { scope, graceLeft } = await sessionOf(await signedIn(product, person('khoa').socialInsuranceNo))
    seen.push([scope, graceLeft])
  }
  expect(seen).toEqual([
    ['full', 2],
    ['full', 1],
    ['full', 0],
  ])
  expect(await sessionOf(await toReplace(person('khoa').socialInsuranceNo))).toMatchObject({ scope: 'set_password', graceLeft: 0 })
})

test('who signs in by passkey only is not made to change a password', async () => {
  await travel(database.owner, '181 days')
  const { socialInsuranceNo } = person('tu')
  await withoutGrace(socialInsuranceNo)
  await database.owner.query(
    `update account_session s set by_passkey = true from account a join participant p on p.id = a.participant_id
     where a.id = s.account_id and p.social_insurance_no = $1`,
    [socialInsuranceNo],
  )
  expect(await sessionOf(await signedIn(product, socialInsuranceNo))).toMatchObject({ scope: 'full', reason: null })
})

test('a weak password of an earlier time is seen when it is typed, and leads to another one', async () => {
  const { socialInsuranceNo, fullName } = person('nam')
  const passwords = openPasswords(TEST_SECRETS.passwordPepper)
  await changeRows(
    database.owner,
    'account',
    'password_hash = $2',
    'participant_id = (select id from participant where social_insurance_no = $1)',
    [socialInsuranceNo, await passwords.hash('football1')],
  )
  const own = await toReplace(socialInsuranceNo, 'football1')
  expect(await sessionOf(own)).toMatchObject({ scope: 'set_password', reason: 'weak', fullName })
  expect(bodyOf(await setPassword(own, next), Session)).toMatchObject({ scope: 'full', reason: null })
  expect(await sessionOf(await signedIn(product, socialInsuranceNo, next))).toMatchObject({ scope: 'full' })
  const { rows } = await database.owner.query(`select count(*)::int as n from audit_entry where action = 'accounts.weak_password'`)
  expect(rows).toEqual([{ n: 1 }])
})

test('after those the password still signs in, and opens nothing but "set your password"', async () => {
  await travel(database.owner, '181 days')
  await withoutGrace(person('mai').socialInsuranceNo)
  const own = await toReplace(person('mai').socialInsuranceNo)
  const opened = await sessionOf(own)
  expect(opened).toMatchObject({ scope: 'set_password', reason: 'rotation', passwordState: 'due' })
  for (const address of OWN_READS) expectProblem(await own.get(address), 401, 'SIGN_IN_REQUIRED')
  const change = { current: DEMO_PASSWORD, password: next, repeat: next }
  expectProblem(await own.post('/api/v1/me/password', change), 401, 'SIGN_IN_REQUIRED')
})

test('a due password is replaced by another one, and then opens nothing any more', async () => {
  const { socialInsuranceNo } = person('binh')
  await travel(database.owner, '181 days')
  await withoutGrace(socialInsuranceNo)
  const own = await toReplace(socialInsuranceNo)
  const token = own.cookies.get('s')
  expect(wrongFields(await setPassword(own, DEMO_PASSWORD))).toEqual(['password PASSWORD_SAME'])
  expect(wrongFields(await setPassword(own, DEMO_PASSWORD.normalize('NFD')))).toEqual(['password PASSWORD_SAME'])
  expect(wrongFields(await setPassword(own, '12345678'))).toEqual(['password PASSWORD_COMMON'])

  const opened = bodyOf(await setPassword(own, next), Session)
  expect(opened).toMatchObject({ scope: 'full', reason: null, passwordState: 'fresh', endedOther: false })
  expect(own.cookies.get('s')).not.toBe(token)
  expect(await own.get('/api/v1/me/home')).toMatchObject({ status: 200 })
  expectProblem(await signIn(browser(), socialInsuranceNo), 401, 'SIGN_IN_FAILED')
  expect(await sessionOf(await signedIn(product, socialInsuranceNo, next))).toMatchObject({ scope: 'full' })
  const { rows } = await database.owner.query(
    `select e.reason from audit_entry e join account a on a.id = e.subject_id join participant p on p.id = a.participant_id
     where e.action = 'accounts.set_password' and p.social_insurance_no = $1`,
    [socialInsuranceNo],
  )
  expect(rows).toEqual([{ reason: 'rotation' }])
})

test('of two tabs that replace a due password at once one wins', async () => {
  const { socialInsuranceNo } = person('quang')
  await travel(database.owner, '181 days')
  await withoutGrace(socialInsuranceNo)
  const own = await toReplace(socialInsuranceNo)
  const words = ['mùa thu lá bay', 'mùa xuân hoa nở']
  const answers = await Promise.all(words.map(password => setPassword(own, password)))
  const winners = words.filter((_, i) => answers[i]?.status === 200)
  expect([winners.length, answers.some(answer => [401, 409].includes(answer.status))]).toEqual([1, true])
  expect(await signIn(browser(), socialInsuranceNo, winners[0])).toMatchObject({ status: 201 })
})

test('nobody is thrown out in the middle: a session that is open when the day comes goes on', async () => {
  await travel(database.owner, '179 days 23 hours 50 minutes')
  const own = await signedIn(product, person('hung').socialInsuranceNo)
  await travel(database.owner, '20 minutes')
  expect(await own.get('/api/v1/me/home')).toMatchObject({ status: 200 })
  expect(await sessionOf(own)).toMatchObject({ scope: 'full', reason: null, passwordState: 'due' })
})

test('a deployment that only reminds lets a due password in, and goes on warning', async () => {
  await setPolicy(database.owner, { key: 'passwordRotation', value: 'remind' })
  await travel(database.owner, '400 days')
  const own = await signedIn(product, person('thao').socialInsuranceNo)
  expect(await sessionOf(own)).toMatchObject({ scope: 'full', reason: null, passwordState: 'due' })
  expect(await own.get('/api/v1/me/home')).toMatchObject({ status: 200 })
})

test('a deployment chooses the number of days', async () => {
  await setPolicy(database.owner, { key: 'passwordDays', value: 30 })
  await travel(database.owner, '20 days')
  const { socialInsuranceNo } = person('thao')
  expect((await sessionOf(await signedIn(product, socialInsuranceNo))).passwordState).toBe('soon')
  await travel(database.owner, '10 days')
  await withoutGrace(socialInsuranceNo)
  expect((await sessionOf(await toReplace(socialInsuranceNo))).reason).toBe('rotation')
})

test('a word that the setting does not know is a fault of the deployment', async () => {
  await setPolicy(database.owner, { key: 'passwordRotation', value: 'sometimes' as never })
  const { socialInsuranceNo } = person('tien')
  expectProblem(await signIn(await knownBrowser(product, socialInsuranceNo), socialInsuranceNo), 500, 'INTERNAL')
})
