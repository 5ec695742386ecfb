import { expect, test } from 'vitest'
import { Session } from '#contract/accounts.ts'
import { RecoveryStarted } from '#contract/recovery.ts'
import { knownBrowser, signedIn, signIn } from '#test/builders/account.ts'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { confirmRecovery, recoveryCode, startRecovery } from '#test/builders/recovery.ts'
import { bodyOf, expectProblem, problemOf } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
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
  const { rows } = await owner.query<{ id: string; participant: string }>(
    `select a.id, a.participant_id as participant from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1`,
    [numberOf('binh')],
  )
  const [account] = rows
  if (!account) throw new Error('no account')
  const { platform } = database
  const { vault } = platform
  const key = await transact(platform, { traceId: 'test', guard: asSystem }, ctx => ctx.vault.keyOf(ctx.tx, account.participant as Uuid))
  const email = 'binh.lay.lai@vidu.example'
  await owner.query(
    `with changed as (update account set email_sealed = $2, email_index = $3, email_proven_at = app_now(), version = version + 1 where id = $1 returning id, version)
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
     select 'system', 'test', 'account', id, version, 'test' from changed`,
    [account.id, key.seal('account.email', account.id, email), vault.index('email', email)],
  )
  const own = browser()
  await confirmRecovery(own, await codeFor(own, 'binh'))
  expectProblem(await home(thief), 401, 'SESSION_TAKEN_OVER')
  await set(own, 'đường về nhà rất xa')
  for (const to of [phoneOf('binh'), email])
    await expect.poll(async () => (await inbox(to)).filter(({ body }) => body.includes('Mật khẩu BHXH số')).length).toBe(1)
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

test('the code works in the browser that began, once, and new cookies bring no new guesses', async () => {
  const own = browser()
  const code = await codeFor(own, 'hung')
  expectProblem(await confirmRecovery(browser(), code), 410, 'OTP_EXPIRED')
  const others = Array.from({ length: 5 }, () => browser())
  for (const other of others) await startRecovery(other, { name: numberOf('hung') })
  const guesses = await Promise.all(others.map(other => confirmRecovery(other, '00000000')))
  expect(guesses.filter(answer => problemOf(answer).code === 'OTP_WRONG').length).toBeLessThanOrEqual(4)
  const { rows } = await owner.query<{ guesses: number }>(`select max(guesses)::int as guesses from otp_flow where purpose = 'recovery'`)
  expect(rows[0]?.guesses).toBeLessThanOrEqual(5)
})

test('of twenty who give one code at once one may set a password', async () => {
  const own = browser()
  const code = await codeFor(own, 'thao')
  const answers = await Promise.all(Array.from({ length: 20 }, () => confirmRecovery(own, code)))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
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
