import { beforeEach, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { StaffSession } from '#contract/staff-session.ts'
import { secondFactor, SecondFactors } from '#contract/second-factor.ts'
import { anOfficer, prove } from '#test/builders/office.ts'
import { aPasskey, aPasskeyOf } from '#test/builders/passkey.ts'
import { DEMO_STAFF_PASSWORD } from '#test/builders/people.ts'
import { aMember, anInvited, codeNow, forgetUsedCodes, OWN_PASSWORD } from '#test/builders/staff.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { TEST_SECRETS } from '#test/support/secrets.ts'
import { totpCode } from './index.ts'
import { signInKey } from './slow-down.ts'

const product = await aProduct()
const { browser, database } = product
const SESSION = '/api/v1/agency/sessions/current'
const FACTORS = '/api/v1/agency/second-factors'

const enter = async (name = 'dung', own = browser(), password = DEMO_STAFF_PASSWORD): Promise<Browser> => {
  expect(await own.post('/api/v1/agency/sessions', { name, password })).toMatchObject({ status: 201 })
  return own
}
const byCode = (own: Browser, code: string) => own.post(`${SESSION}/code`, { code })
const queue = (own: Browser) => own.get('/api/v1/agency/case-files/counts')
const challenge = async (own: Browser, path = `${SESSION}/passkey-options`) =>
  bodyOf(await own.post(path), z.looseObject({ challenge: z.string() })).challenge
const factors = async (own: Browser) => bodyOf(await own.get(FACTORS), SecondFactors)
const appSecret = async (own: Browser) => bodyOf(await own.post(`${FACTORS}/app`), secondFactor.startTotp.output).secret
const nowOf = async () => (await database.owner.query<{ now: Date }>('select app_now() as now')).rows[0]?.now ?? new Date()
const inMails = async (email: string) => (await product.inbox(email, 1)).map(({ subject }) => subject)

beforeEach(async () => {
  await forgetUsedCodes(database)
  await database.owner.query('delete from account_sign_in_failure')
})

test('a right password opens nothing but the second step', async () => {
  const own = await enter()
  expect(bodyOf(await own.get(SESSION), StaffSession)).toMatchObject({ secondFactor: 'needed', factors: expect.arrayContaining(['totp']) })
  expectProblem(await queue(own), 403, 'SECOND_FACTOR_REQUIRED')
  expectProblem(await own.get(FACTORS), 403, 'SECOND_FACTOR_REQUIRED')
  expectProblem(await own.post('/api/v1/agency/password', { current: 'a', password: 'b', repeat: 'c' }), 403, 'SECOND_FACTOR_REQUIRED')
  await travel(database.owner, '11 minutes')
  expectProblem(await byCode(own, await codeNow(database)), 401, 'SIGN_IN_REQUIRED')
})

test('a password alone sets up no factor where there is one', async () => {
  const own = await enter()
  for (const path of [`${FACTORS}/app`, `${FACTORS}/passkey-options`]) expectProblem(await own.post(path), 403, 'SECOND_FACTOR_REQUIRED')
  expectProblem(await own.post(`${FACTORS}/app/confirm`, { code: '000000' }), 403, 'SECOND_FACTOR_REQUIRED')
})

test('the code of the app opens the console, under another token', async () => {
  const own = await enter()
  const before = own.cookies.get('a')
  expect(bodyOf(await byCode(own, await codeNow(database)), StaffSession)).toMatchObject({ secondFactor: 'proven' })
  expect(own.cookies.get('a')).not.toBe(before)
  expect(await queue(own)).toMatchObject({ status: 200 })
  const copy = browser()
  copy.cookies.set('a', before ?? '')
  expectProblem(await queue(copy), 401, 'SIGN_IN_REQUIRED')
})

test('a code works once, also for twenty who send it at once', async () => {
  const desks: Browser[] = []
  while (desks.length < 20) desks.push(await enter('ha'))
  const code = await codeNow(database)
  const answers = await Promise.all(desks.map(own => byCode(own, code)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  await database.owner.query('delete from account_sign_in_failure')
  expectProblem(await byCode(await enter('ha'), code), 422, 'SECOND_FACTOR_USED')
})

test('the code before and the one after are taken, two away is not', async () => {
  for (const [steps, status] of [
    [-1, 200],
    [1, 200],
    [2, 422],
    [-2, 422],
  ] as const) {
    await forgetUsedCodes(database)
    expect(await byCode(await enter('nga'), await codeNow(database, steps))).toMatchObject({ status })
  }
})

test('guesses are few: three, then ever longer pauses, whatever session they come from', async () => {
  await database.owner.query(`delete from staff_session`)
  for (let tries = 0; tries < 3; tries++) expectProblem(await byCode(await enter('son'), '000000'), 422, 'SECOND_FACTOR_WRONG')
  expectProblem(await byCode(await enter('son'), await codeNow(database)), 429, 'SIGN_IN_SLOWED')
  await travel(database.owner, '5 seconds')
  expect(await byCode(await enter('son'), await codeNow(database))).toMatchObject({ status: 200 })
})

test('what is no code is told as such', async () => {
  const own = await enter()
  expect(wrongFields(await byCode(own, '12345'))).toEqual(['code CODE_LENGTH'])
  expect(wrongFields(await byCode(own, 'abcdef'))).toEqual(['code CODE_DIGITS'])
})

test('a passkey opens the console; its answer is taken once', async () => {
  const [own, key] = [await enter(), await aPasskeyOf(database, 'dung')]
  const credential = key.sign(await challenge(own))
  expect(await own.post(`${SESSION}/passkey`, { credential })).toMatchObject({ status: 200 })
  expectProblem(await own.post(`${SESSION}/passkey`, { credential }), 422, 'SECOND_FACTOR_WRONG')
})

const LIES = [
  ['for another site', { origin: 'https://bhxh-gia.vidu.example' }],
  ['for another host', { host: 'bhxh-gia.vidu.example' }],
  ['of another kind', { type: 'webauthn.create' }],
  ['without finger or PIN', { isVerified: false }],
] as const

test.each(LIES)('an answer of the passkey %s is refused', async (_, said) => {
  const [own, key] = [await enter(), await aPasskeyOf(database, 'dung')]
  expectProblem(await own.post(`${SESSION}/passkey`, { credential: key.sign(await challenge(own), said) }), 422, 'SECOND_FACTOR_WRONG')
  expectProblem(await queue(own), 403, 'SECOND_FACTOR_REQUIRED')
})

test("a colleague's passkey, another challenge, and one that is too old are refused", async () => {
  const [own, key] = [await enter(), await aPasskeyOf(database, 'dung')]
  const tried = (credential: object) => own.post(`${SESSION}/passkey`, { credential })
  expectProblem(await tried((await aPasskeyOf(database, 'ha')).sign(await challenge(own))), 422, 'SECOND_FACTOR_WRONG')
  await challenge(own)
  expectProblem(await tried(key.sign('bm90IHRoZSBjaGFsbGVuZ2U')), 422, 'SECOND_FACTOR_WRONG')
  const late = await challenge(own)
  await travel(database.owner, '6 minutes')
  expectProblem(await tried(key.sign(late)), 422, 'SECOND_FACTOR_WRONG')
})

test('a copied passkey shows by a counter that goes back', async () => {
  const own = await anOfficer(product, 'dung')
  const key = aPasskey()
  const credential = key.register(await challenge(own, `${FACTORS}/passkey-options`), { counter: 5 })
  expect(await own.post(`${FACTORS}/passkeys`, { name: 'Khóa rời', credential })).toMatchObject({ status: 201 })
  const use = async (counter: number) => own.post(`${SESSION}/passkey`, { credential: key.sign(await challenge(own), { counter }) })
  expect(await use(6)).toMatchObject({ status: 200 })
  expectProblem(await use(6), 422, 'SECOND_FACTOR_WRONG')
  expectProblem(await use(3), 422, 'SECOND_FACTOR_WRONG')
})

test('who has no factor sets one up before anything else, and gets ten codes to keep', async () => {
  const { own, name } = await anInvited(product)
  expect(bodyOf(await own.get(SESSION), StaffSession)).toMatchObject({ secondFactor: 'to_set_up', factors: [] })
  expectProblem(await queue(own), 403, 'SECOND_FACTOR_REQUIRED')
  const secret = await appSecret(own)
  expectProblem(await own.post(`${FACTORS}/app/confirm`, { code: '000000' }), 422, 'SECOND_FACTOR_WRONG')
  const setUp = bodyOf(await own.post(`${FACTORS}/app/confirm`, { code: totpCode(secret, await nowOf()) }), secondFactor.confirmTotp.output)
  expect(setUp.session).toMatchObject({ secondFactor: 'proven', factors: ['totp', 'recovery'] })
  expect(new Set(setUp.recoveryCodes).size).toBe(10)
  expect(await queue(own)).toMatchObject({ status: 200 })
  const { rows } = await database.owner.query(
    `select t.secret_sealed from staff_totp t join staff f on f.id = t.staff_id where f.login_name = $1`,
    [name],
  )
  expect(rows[0]?.secret_sealed.includes(Buffer.from(secret))).toBe(false)
})

test('a recovery code opens once, however it is typed, and its owner is told', async () => {
  const { own, name, email } = await anInvited(product)
  const code = totpCode(await appSecret(own), await nowOf())
  const { recoveryCodes } = bodyOf(await own.post(`${FACTORS}/app/confirm`, { code }), secondFactor.confirmTotp.output)
  const [first = ''] = recoveryCodes
  const byRecovery = async (typed: string) => (await enter(name, browser(), OWN_PASSWORD)).post(`${SESSION}/recovery-code`, { code: typed })
  expect(await byRecovery(first.toLowerCase().replace('-', ' '))).toMatchObject({ status: 200 })
  expectProblem(await byRecovery(first), 422, 'SECOND_FACTOR_WRONG')
  expect(await factors(own)).toMatchObject({ recoveryCodesLeft: 9 })
  const [letter] = await product.inbox(email, 2)
  expect([letter?.subject, letter?.body]).toEqual(['Mã khôi phục của bạn vừa được dùng', expect.stringContaining('còn 9 mã')])
})

test('ten new recovery codes end those before', async () => {
  const own = await anOfficer(product, 'nga')
  const made = async () => bodyOf(await own.post(`${FACTORS}/recovery-codes`), secondFactor.renewRecoveryCodes.output).recoveryCodes
  const [[old = ''], [fresh = '']] = [await made(), await made()]
  const use = async (code: string) => (await enter('nga')).post(`${SESSION}/recovery-code`, { code })
  expectProblem(await use(old), 422, 'SECOND_FACTOR_WRONG')
  expect(await use(fresh)).toMatchObject({ status: 200 })
})

test('what was begun and not confirmed within five minutes changes nothing', async () => {
  const own = await anOfficer(product, 'ha')
  const secret = await appSecret(own)
  const asked = await challenge(own, `${FACTORS}/passkey-options`)
  await travel(database.owner, '6 minutes')
  expectProblem(await own.post(`${FACTORS}/app/confirm`, { code: totpCode(secret, await nowOf()) }), 410, 'SETUP_EXPIRED')
  const credential = aPasskey().register(asked)
  expectProblem(await own.post(`${FACTORS}/passkeys`, { name: 'Máy bàn', credential }), 410, 'SETUP_EXPIRED')
  expect(await byCode(await enter('ha'), await codeNow(database))).toMatchObject({ status: 200 })
})

test('several passkeys have names; the last factor stays, also when two go at once', async () => {
  const { id, name } = await aMember(database)
  const [a, b] = [aPasskey(), aPasskey()]
  for (const [index, key] of [a, b].entries())
    await database.owner.query(
      `insert into staff_passkey (id, staff_id, credential_id, public_key, counter, transports, name, created_at)
       values (gen_random_uuid(), $1, $2, $3, 0, '{}', $4, app_now())`,
      [id, key.id, key.publicKey, `Khóa ${index}`],
    )
  await database.owner.query(
    `begin; update staff set password_hash = (select password_hash from staff where login_name = 'dung'), version = 2 where id = '${id}';
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id) values ('system', 'test', 'staff', '${id}', 2, 'test'); commit`,
  )
  const own = await enter(name)
  expect(await own.post(`${SESSION}/passkey`, { credential: a.sign(await challenge(own)) })).toMatchObject({ status: 200 })
  const { passkeys } = await factors(own)
  expect(passkeys.map(key => key.name)).toEqual(['Khóa 0', 'Khóa 1'])
  const answers = await Promise.all(passkeys.map(key => own.delete(`${FACTORS}/passkeys/${key.id}`)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expectProblem(await own.delete(`${FACTORS}/app`), 404, 'NOT_FOUND')
})

test('a made-up passkey is refused when it is kept, and one is kept once', async () => {
  const own = await anOfficer(product, 'dung')
  const options = `${FACTORS}/passkey-options`
  const keep = (credential: object) => own.post(`${FACTORS}/passkeys`, { name: 'Điện thoại', credential })
  for (const [, said] of LIES.slice(0, 2))
    expectProblem(await keep(aPasskey().register(await challenge(own, options), said)), 422, 'PASSKEY_REFUSED')
  // A challenge is used up by a try that fails.
  const tried = await challenge(own, options)
  expectProblem(await keep(aPasskey().register(tried, LIES[0]?.[1])), 422, 'PASSKEY_REFUSED')
  expectProblem(await keep(aPasskey().register(tried)), 410, 'SETUP_EXPIRED')
  const key = aPasskey()
  expect(await keep(key.register(await challenge(own, options)))).toMatchObject({ status: 201 })
  expectProblem(await keep(key.register(await challenge(own, options))), 422, 'PASSKEY_REFUSED')
  expect(await inMails('dung.canbo@vidu.example')).toContain('Cách xác minh đăng nhập của bạn đã đổi')
})

test('what needs a fresh proof asks again after ten minutes, and goes on under another token', async () => {
  const own = await anOfficer(product, 'khanh')
  const change = () => own.post(`${FACTORS}/recovery-codes`)
  expect(await change()).toMatchObject({ status: 201 })
  await travel(database.owner, '11 minutes')
  expect(await own.get('/api/v1/agency/case-files/counts')).toMatchObject({ status: 200 })
  expectProblem(await change(), 403, 'STEP_UP_REQUIRED')
  expectProblem(await own.post(`${FACTORS}/app`), 403, 'STEP_UP_REQUIRED')
  const before = own.cookies.get('a')
  expect(await prove(product, own, 'khanh')).toMatchObject({ status: 200 })
  expect(own.cookies.get('a')).not.toBe(before)
  expect(await change()).toMatchObject({ status: 201 })
})

test('a stranger who knows the name cannot keep the officer out: known desks and networks count by themselves', async () => {
  const own = browser()
  await enter('phuc', own)
  await prove(product, own, 'phuc')
  const tryAs = (by: Browser, address: string, password: string) =>
    by.send('POST', '/api/v1/agency/sessions', {
      payload: JSON.stringify({ name: 'phuc', password }),
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    })
  await database.owner.query(`update staff_session set network_hmac = '\\x00'`)
  for (let tries = 0; tries < 3; tries++) expectProblem(await tryAs(browser(), '203.0.113.9', 'sai'), 401, 'SIGN_IN_FAILED')
  expectProblem(await tryAs(browser(), '203.0.113.9', DEMO_STAFF_PASSWORD), 429, 'SIGN_IN_SLOWED')
  expect(await tryAs(own, '203.0.113.9', DEMO_STAFF_PASSWORD)).toMatchObject({ status: 201 })
})

test('at a desk that is new, in an office that is not, the officer is not kept out either', async () => {
  await anOfficer(product, 'ha')
  const unknown = signInKey(TEST_SECRETS.otpKey, 'staff|ha')
  await database.owner.query(
    `insert into account_sign_in_failure (sign_in_key, device_class, failures, last_at) values ($1, 'unknown', 9, app_now())`,
    [unknown],
  )
  await enter('ha')
  await database.owner.query(`update staff_session set network_hmac = '\\x00'`)
  expectProblem(await browser().post('/api/v1/agency/sessions', { name: 'ha', password: DEMO_STAFF_PASSWORD }), 429, 'SIGN_IN_SLOWED')
})

test('in demo mode the code of the demo staff is on the page of demo people', async () => {
  const page = String((await browser().get('/dev/people')).body)
  expect(page).toContain(await codeNow(database))
  expect(page).toContain(await codeNow(database, 1))
})
