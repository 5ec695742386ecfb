import { expect, test } from 'vitest'
import { Session } from '#contract/accounts.ts'
import { RecoveryStarted } from '#contract/recovery.ts'
import { approved, knownBrowser, signedIn, signIn } from '#test/builders/account.ts'
import { aProvenEmail } from '#test/builders/contact.ts'
import { aPasskeyOfPerson, signInByPasskey } from '#test/builders/passkey.ts'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { confirmRecovery, recoveryCode, startLock, startRecovery } from '#test/builders/recovery.ts'
import { bodyOf, expectProblem, problemOf, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { TEST_SECRETS } from '#test/support/secrets.ts'
import { signInKey } from './slow-down.ts'

const product = await aProduct()
const strict = await aProduct({ limits: true, worker: false })
const { browser, database, inbox } = product
const { owner } = database
const numberOf = (key: Parameters<typeof person>[0]) => person(key).socialInsuranceNo
const phoneOf = (key: Parameters<typeof person>[0]) => person(key).phone ?? ''
const home = (own: Browser) => own.get('/api/v1/me/home')
const set = (own: Browser, password: string) => own.post('/api/v1/sessions/current/password', { password, repeat: password })
const NOBODY = '0099999999'

/** The code of a person who has forgotten the password, in this browser. */
const codeFor = (own: Browser, key: Parameters<typeof person>[0]) => recoveryCode(product, own, phoneOf(key), { name: numberOf(key) })

test('who has forgotten the password gets eight signs at the proven phone, and sets another on the spot', async () => {
  const own = browser()
  const code = await codeFor(own, 'mai')
  const session = bodyOf(await confirmRecovery(own, code.toLowerCase()), Session)
  expect(session).toMatchObject({ scope: 'set_password', reason: 'recovery' })
  expect(bodyOf(await own.get('/api/v1/sessions/current'), Session).reason).toBe('recovery')
  expectProblem(await home(own), 401, 'SIGN_IN_REQUIRED')
  expect(bodyOf(await set(own, 'đường về nhà rất xa'), Session).scope).toBe('full')
  expect(await home(own)).toMatchObject({ status: 200 })
  expectProblem(await signIn(browser(), numberOf('mai')), 401, 'SIGN_IN_FAILED')
  await own.delete('/api/v1/sessions/current')
  expect(bodyOf(await signIn(own, numberOf('mai'), 'đường về nhà rất xa'), Session).scope).toBe('full')
})

test('every other session ends, and every proven contact is told', async () => {
  const thief = await signedIn(product, numberOf('binh'))
  const email = 'binh.lay.lai@vidu.example'
  await aProvenEmail(product, numberOf('binh'), email)
  const own = browser()
  await confirmRecovery(own, await codeFor(own, 'binh'))
  expectProblem(await home(thief), 401, 'SESSION_TAKEN_OVER')
  await set(own, 'đường về nhà rất xa')
  for (const to of [phoneOf('binh'), email])
    await expect.poll(async () => (await inbox(to)).filter(({ body }) => body.includes('Mật khẩu BHXH số')).length).toBe(1)
})

test('from the code on the old password, a proof under way and every passkey open nothing, and the owner hears of the passkey', async () => {
  const name = numberOf('ut')
  const key = await aPasskeyOfPerson(database, name)
  const proving = browser()
  expect(await signIn(proving, name)).toMatchObject({ status: 201, body: { scope: 'proving' } })
  const own = browser()
  expect(await confirmRecovery(own, await codeFor(own, 'ut'))).toMatchObject({ status: 201 })
  expect(await proving.get('/api/v1/sessions/current')).toMatchObject({ body: null })
  expectProblem(await signIn(browser(), name), 401, 'SIGN_IN_FAILED')
  expectProblem(await signInByPasskey(browser(), key), 422, 'PASSKEY_WRONG')
  await expect.poll(async () => (await inbox(phoneOf('ut'), 0)).some(({ body }) => body.includes('xóa một cách đăng nhập'))).toBe(true)
  expect(wrongFields(await set(own, DEMO_PASSWORD))).toEqual(['password PASSWORD_USED'])
  expect(bodyOf(await set(own, 'đường về nhà rất xa'), Session).scope).toBe('full')
})

test('who leaves a recovery half done begins another: no first password is issued in its place', async () => {
  const dossier = await approved(product)
  const { socialInsuranceNo: name } = dossier.person
  const { phone: contact } = dossier.declaration
  const resend = () => browser().post('/api/v1/case-files/resend', { no: dossier.no, contact })
  const own = browser()
  expect(await confirmRecovery(own, await recoveryCode(product, own, contact, { name }))).toMatchObject({ status: 201 })
  expectProblem(await signIn(browser(), name, dossier.secret), 401, 'SIGN_IN_FAILED')
  await travel(owner, '73 hours')
  expectProblem(await resend(), 409, 'ACTION_NOT_ALLOWED')
  const again = browser()
  await confirmRecovery(again, await recoveryCode(product, again, contact, { name }))
  expect(bodyOf(await set(again, 'đường về nhà rất xa'), Session).scope).toBe('full')
})

test('a name without an account is answered alike, leaves the same rows, and nothing is sent', async () => {
  const count = async () =>
    (
      await owner.query<{ flows: number; recoveries: number; messages: number; audits: number }>(
        `select (select count(*)::int from otp_flow where purpose = 'recovery') as flows, (select count(*)::int from account_recovery) as recoveries,
           (select count(*)::int from audit_entry where action = 'accounts.start_recovery') as audits,
           (select count(*)::int from notification_message) as messages`,
      )
    ).rows[0] ?? { flows: 0, recoveries: 0, messages: 0, audits: 0 }
  const before = await count()
  const [known, unknown] = [browser(), browser()]
  await codeFor(known, 'quang')
  const between = await count()
  const answer = await startRecovery(unknown, { name: NOBODY })
  const after = await count()
  expect(Object.keys(bodyOf(answer, RecoveryStarted)).toSorted()).toEqual(['expiresAt', 'now', 'resendFrom'])
  for (const rows of ['flows', 'recoveries', 'audits'] as const) expect(after[rows] - between[rows]).toBe(between[rows] - before[rows])
  await expect
    .poll(async () => (await owner.query(`select 1 from graphile_worker.jobs where task_identifier = 'send_recovery_code'`)).rowCount)
    .toBe(0)
  expect((await count()).messages).toBe(between.messages)
  const wrong = [await confirmRecovery(known, '00000000'), await confirmRecovery(unknown, '00000000')]
  for (const refusal of wrong) expectProblem(refusal, 422, 'OTP_WRONG')
  const bodies = wrong.map(({ body }) => ({ ...(body as object), traceId: '' }))
  expect(bodies[0]).toEqual(bodies[1])
  for (const own of [known, unknown]) {
    for (let guesses = 0; guesses < 3; guesses++) expectProblem(await confirmRecovery(own, '00000000'), 422, 'OTP_WRONG')
    expectProblem(await confirmRecovery(own, '00000000'), 429, 'OTP_EXHAUSTED')
  }
})

test.each(['startRecovery', 'startLock'] as const)(
  '%s answers a name with and one without an account alike: status, headers, length',
  async id => {
    const ask = { startRecovery, startLock }[id]
    const look = async (name: string) => {
      const { status, headers, bytes } = await ask(browser(), { name })
      const { date: _date, 'set-cookie': cookie, 'x-request-id': _trace, ...rest } = headers
      return { status, length: bytes.length, rest, cookies: [cookie].flat().map(one => String(one).replace(/=[^;]+/u, '=')) }
    }
    const [known, absent] = [await look(numberOf('huong')), await look('0099999995')]
    expect(known).toEqual(absent)
  },
)

test('that a code has expired is not told, because it would say that there was one', async () => {
  const [known, unknown] = [browser(), browser()]
  const code = await codeFor(known, 'lien')
  await startRecovery(unknown, { name: NOBODY.replace('9', '8') })
  await travel(owner, '11 minutes')
  const answers = [await confirmRecovery(known, code), await confirmRecovery(unknown, code)]
  expect(answers.map(answer => problemOf(answer).code)).toEqual(['OTP_WRONG', 'OTP_WRONG'])
  expect(answers.map(answer => problemOf(answer).values)).toEqual([{ attemptsLeft: 4 }, { attemptsLeft: 4 }])
})

test('a channel that the account has not sends nothing and says nothing', async () => {
  const own = browser()
  expect(await startRecovery(own, { name: numberOf('hung'), channel: 'email' })).toMatchObject({ status: 202 })
  expectProblem(await confirmRecovery(own, '00000000'), 422, 'OTP_WRONG')
})

test('the code works in the browser that began; others who begin can do nothing with it, and use up nothing of it', async () => {
  const own = browser()
  const code = await codeFor(own, 'hung')
  expectProblem(await confirmRecovery(browser(), code), 410, 'OTP_EXPIRED')
  const others = Array.from({ length: 5 }, () => browser())
  for (const other of others) await startRecovery(other, { name: numberOf('hung') })
  for (const typed of [code, ...Array.from({ length: 3 }, () => '00000000')])
    for (const answer of await Promise.all(others.map(other => confirmRecovery(other, typed)))) expectProblem(answer, 422, 'OTP_WRONG')
  expect(await confirmRecovery(own, code)).toMatchObject({ status: 201 })
})

test('of fifty wrong guesses at once in one browser five are compared', async () => {
  const own = browser()
  const code = await codeFor(own, 'linh')
  const answers = await Promise.all(Array.from({ length: 50 }, () => confirmRecovery(own, '00000000')))
  expect(answers.filter(answer => problemOf(answer).code === 'OTP_WRONG')).toHaveLength(4)
  expectProblem(await confirmRecovery(own, code), 429, 'OTP_EXHAUSTED')
})

test('that two names are one account’s is not told by the tries that are left', async () => {
  const { socialInsuranceNo, personalId } = person('huong')
  const [one, other] = [browser(), browser()]
  await startRecovery(one, { name: socialInsuranceNo })
  await startRecovery(other, { name: personalId })
  for (const attemptsLeft of [4, 3, 2]) expect(problemOf(await confirmRecovery(one, '00000000')).values).toEqual({ attemptsLeft })
  expect(problemOf(await confirmRecovery(other, '00000000')).values).toEqual({ attemptsLeft: 4 })
})

test('of twenty who give one code at once one may set a password; nobody is told that the guesses are used up', async () => {
  const own = browser()
  const code = await codeFor(own, 'thao')
  const answers = await Promise.all(Array.from({ length: 20 }, () => confirmRecovery(own, code)))
  const told = answers.filter(({ status }) => status !== 201).map(answer => problemOf(answer).code)
  expect(told).toHaveLength(19)
  expect(told.filter(word => word !== 'OTP_EXPIRED' && word !== 'OTP_USED')).toEqual([])
  expectProblem(await confirmRecovery(own, code), 410, 'OTP_EXPIRED')
})

test('for one name it is begun five times an hour, an account or not', async () => {
  for (const name of [numberOf('nam'), '0099999997']) {
    const answers = []
    await strict.database.owner.query('delete from platform_rate')
    for (let tries = 0; tries < 6; tries++) answers.push(await startRecovery(strict.browser(), { name }))
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202, 429])
  }
})

test('after a hundred wrong passwords in a row an unknown device needs a recovery; the known one goes on; a recovery ends that', async () => {
  const name = numberOf('khoa')
  const known = await knownBrowser(product, name)
  for (const typed of [name, '0099999996'])
    await owner.query(
      `insert into account_sign_in_failure (sign_in_key, device_class, failures, last_at) values ($1, 'unknown', 100, app_now() - interval '1 day')`,
      [signInKey(TEST_SECRETS.otpKey, typed)],
    )
  expectProblem(await signIn(browser(), name), 403, 'RECOVERY_NEEDED')
  expectProblem(await signIn(browser(), '0099999996'), 403, 'RECOVERY_NEEDED')
  expect(bodyOf(await signIn(known, name, DEMO_PASSWORD), Session).scope).toBe('full')
  const own = browser()
  await confirmRecovery(own, await codeFor(own, 'khoa'))
  expect(bodyOf(await set(own, 'đường về nhà rất xa'), Session).scope).toBe('full')
  expect(await signIn(browser(), name, 'đường về nhà rất xa')).toMatchObject({ status: 201 })
})

test('the session of a recovery sets one password and is over after half an hour', async () => {
  const own = browser()
  await confirmRecovery(own, await codeFor(own, 'tu'))
  await travel(owner, '31 minutes')
  expectProblem(await set(own, 'đường về nhà rất xa'), 401, 'SIGN_IN_REQUIRED')
})
