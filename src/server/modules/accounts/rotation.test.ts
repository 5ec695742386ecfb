import { afterEach, expect, test } from 'vitest'
import { api } from '#contract/api.ts'
import { Session } from '#contract/accounts.ts'
import { knownBrowser, signedIn, signIn } from '#test/builders/account.ts'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { setPolicy } from '#test/builders/policies.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { endRows } from '#test/builders/traced.ts'

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

test('after 180 days the password still signs in, and opens nothing but "set your password"', async () => {
  await travel(database.owner, '181 days')
  const own = await knownBrowser(product, person('mai').socialInsuranceNo)
  const opened = bodyOf(await signIn(own, person('mai').socialInsuranceNo), Session)
  expect(opened).toMatchObject({ scope: 'set_password', reason: 'rotation', passwordState: 'due' })
  expect(await sessionOf(own)).toEqual({ ...opened, endedOther: false })
  for (const { path } of Object.values(api).filter(({ caller, method }) => caller === 'participant' && method === 'GET'))
    expectProblem(await own.get(path.includes('contributions') ? `${path}?fund=social` : path), 401, 'SIGN_IN_REQUIRED')
  const change = { current: DEMO_PASSWORD, password: next, repeat: next }
  expectProblem(await own.post('/api/v1/me/password', change), 401, 'SIGN_IN_REQUIRED')
})

test('a due password is replaced by another one, and then opens nothing any more', async () => {
  const { socialInsuranceNo } = person('binh')
  await travel(database.owner, '181 days')
  const own = await signedIn(product, socialInsuranceNo)
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
    `select reason from audit_entry where action = 'accounts.set_password' and subject_kind = 'account'`,
  )
  expect(rows).toEqual([{ reason: 'rotation' }])
})

test('of two tabs that replace a due password at once one wins', async () => {
  const { socialInsuranceNo } = person('quang')
  await travel(database.owner, '181 days')
  const own = await signedIn(product, socialInsuranceNo)
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
  expect((await sessionOf(await signedIn(product, socialInsuranceNo))).reason).toBe('rotation')
})

test('a word that the setting does not know is a fault of the deployment', async () => {
  await setPolicy(database.owner, { key: 'passwordRotation', value: 'sometimes' as never })
  const { socialInsuranceNo } = person('tien')
  expectProblem(await signIn(await knownBrowser(product, socialInsuranceNo), socialInsuranceNo), 500, 'INTERNAL')
})
