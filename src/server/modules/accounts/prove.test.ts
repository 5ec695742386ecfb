import { expect, test } from 'vitest'
import { Proving, Session } from '#contract/accounts.ts'
import { OtpSent } from '#contract/one-time-code.ts'
import { approved, freshlyProven, knownBrowser, signedIn, signIn } from '#test/builders/account.ts'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { codeAfter, wrongCode } from '#test/builders/registration.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { browser, database, inbox } = product
const { owner } = database
const PROOF = '/api/v1/sessions/current/proof'
const home = (own: Browser) => own.get('/api/v1/me/home')
const give = (own: Browser, code: string) => own.post(PROOF, { code })
const phoneOf = (key: Parameters<typeof person>[0]) => person(key).phone ?? ''
const ask = (own: Browser, phone: string) =>
  codeAfter(product, phone, async () => bodyOf(await own.post(`${PROOF}/code`, { channel: 'sms' }), OtpSent))

/** Somebody who knows the password, in a browser that the account does not know. */
async function atTheDoor(key: Parameters<typeof person>[0], own = browser()) {
  const proving = bodyOf(await signIn(own, person(key).socialInsuranceNo), Proving)
  return { own, proving }
}

test('on a device that the account does not know a password opens nothing but proving whose it is', async () => {
  const { own, proving } = await atTheDoor('mai')
  expect(proving).toMatchObject({
    isNewDevice: true,
    otherDevice: null,
    ways: [{ channel: 'sms', to: `05•• ••• ${phoneOf('mai').slice(-3)}` }],
  })
  expectProblem(await home(own), 401, 'SIGN_IN_REQUIRED')
  expect(bodyOf(await own.get('/api/v1/sessions/current'), Proving)).toEqual(proving)
  expect((await own.get(`${PROOF}/code`)).body).toBe(null)
})

test('the code from the message completes the sign-in under another token; then the device is known', async () => {
  const { own } = await atTheDoor('binh')
  const before = own.cookies.get('s')
  const { code, answer } = await ask(own, phoneOf('binh'))
  expect(answer).toMatchObject({ channel: 'sms', triesLeft: 5, otherChannel: null })
  expect((await inbox(phoneOf('binh')))[0]?.body).toContain('đăng nhập BHXH số')
  expect(bodyOf(await give(own, code), Session)).toMatchObject({ scope: 'full', endedOther: false, fullName: person('binh').fullName })
  expect(own.cookies.get('s')).not.toBe(before)
  expect(await home(own)).toMatchObject({ status: 200 })
  await own.delete('/api/v1/sessions/current')
  expect(bodyOf(await signIn(own, person('binh').socialInsuranceNo), Session).scope).toBe('full')
})

test('while another device is signed in a known one proves it too; then the first is out, knows why, and the owner is told', async () => {
  const { socialInsuranceNo } = person('quang')
  const first = await signedIn(product, socialInsuranceNo)
  const second = await knownBrowser(product, socialInsuranceNo)
  const { proving } = await atTheDoor('quang', second)
  expect(proving).toMatchObject({ isNewDevice: false, otherDevice: { label: 'Trình duyệt' } })
  expect(await home(first)).toMatchObject({ status: 200 })
  const { code } = await ask(second, phoneOf('quang'))
  expect(bodyOf(await give(second, code), Session).endedOther).toBe(true)
  expectProblem(await home(first), 401, 'SESSION_TAKEN_OVER')
  expect((await first.get('/api/v1/sessions/current')).body).toBe(null)
  expect(await home(second)).toMatchObject({ status: 200 })
  expect((await inbox(phoneOf('quang'), 2))[0]?.body).toContain('đăng nhập trên máy khác')
})

test('the owner is told of every new device, but not of the first one', async () => {
  const { person: newcomer, declaration, secret } = await approved(product)
  const own = browser()
  await signIn(own, newcomer.socialInsuranceNo, secret)
  const password = 'bốn mùa hoa nở'
  await own.post('/api/v1/sessions/current/password', { password, repeat: password })
  await own.delete('/api/v1/sessions/current')
  expect(bodyOf(await signIn(own, newcomer.socialInsuranceNo, password), Session).scope).toBe('full')
  const told = (await inbox(declaration.phone)).filter(({ body }) => body.includes('máy mới'))
  expect(told).toEqual([])
  const other = browser()
  await signIn(other, newcomer.socialInsuranceNo, password)
  const { code } = await ask(other, declaration.phone)
  await give(other, code)
  await expect.poll(async () => (await inbox(declaration.phone)).filter(({ body }) => body.includes('máy mới')).length).toBe(1)
})

test('who knows only the password neither ends the owner’s session nor keeps the owner from signing in', async () => {
  const { socialInsuranceNo } = person('lien')
  const own = await signedIn(product, socialInsuranceNo)
  for (let tries = 0; tries < 3; tries++) await atTheDoor('lien')
  expect(await home(own)).toMatchObject({ status: 200 })
  await own.delete('/api/v1/sessions/current')
  expect(bodyOf(await signIn(own, socialInsuranceNo), Session).scope).toBe('full')
})

test('a new cookie brings no new guesses: of many browsers at once five are compared, and the code is spent with them', async () => {
  const doors: { readonly own: Browser }[] = []
  for (let browsers = 0; browsers < 20; browsers++) doors.push(await atTheDoor('hung'))
  const [first] = doors
  if (!first) throw new Error('nobody')
  const { code } = await ask(first.own, phoneOf('hung'))
  const answers = await Promise.all(doors.map(({ own }) => give(own, wrongCode(code))))
  const codes = answers.map(({ body }) => (body as { code: string }).code)
  expect(codes.filter(each => each === 'OTP_WRONG')).toHaveLength(4)
  expect(codes.filter(each => each === 'OTP_EXHAUSTED')).not.toEqual([])
  const { rows } = await owner.query(`select guesses from otp_flow where purpose = 'sign_in' order by created_at desc limit 1`)
  expect(rows).toEqual([{ guesses: 5 }])
  expectProblem(await give(first.own, code), 429, 'OTP_EXHAUSTED')
})

test('within a day no more than twenty guesses of one account are compared, however many codes are sent', async () => {
  const { own } = await atTheDoor('thao')
  for (let flows = 0; flows < 4; flows++) {
    const { code } = await ask(own, phoneOf('thao'))
    for (let guesses = 0; guesses < 5; guesses++) await give(own, wrongCode(code))
    await travel(owner, '61 minutes')
    await signIn(own, person('thao').socialInsuranceNo)
  }
  expectProblem(await own.post(`${PROOF}/code`, { channel: 'sms' }), 429, 'OTP_BUDGET')
  await travel(owner, '20 hours')
  await signIn(own, person('thao').socialInsuranceNo)
  expect(await own.post(`${PROOF}/code`, { channel: 'sms' })).toMatchObject({ status: 202 })
})

test('a code for one thing opens no other: signing in and an important step each take their own', async () => {
  const { socialInsuranceNo } = person('nam')
  const own = await signedIn(product, socialInsuranceNo)
  const { own: other } = await atTheDoor('nam')
  const { code } = await ask(own, phoneOf('nam'))
  expectProblem(await give(other, code), 409, 'OTP_USED')
  expect(bodyOf(await give(own, code), Session).scope).toBe('full')
})

test('an important step asks for a code of a moment ago, and gives the session another token', async () => {
  const own = await signedIn(product, person('huong').socialInsuranceNo)
  const change = () => own.post('/api/v1/me/password', { current: 'sai', password: 'ngắn', repeat: 'ngắn' })
  expectProblem(await change(), 403, 'STEP_UP_REQUIRED')
  const { code } = await ask(own, phoneOf('huong'))
  expect((await inbox(phoneOf('huong')))[0]?.body).toContain('việc quan trọng')
  const before = own.cookies.get('s')
  await give(own, code)
  expect(own.cookies.get('s')).not.toBe(before)
  expect(wrongFields(await change())).toEqual(['current CURRENT_PASSWORD', 'password PASSWORD_SHORT'])
  await travel(owner, '6 minutes')
  expectProblem(await change(), 403, 'STEP_UP_REQUIRED')
})

test('a code is given in the browser where the password was typed: the session alone, taken to another one, opens nothing', async () => {
  const { own } = await atTheDoor('tu')
  const { code } = await ask(own, phoneOf('tu'))
  const thief = browser()
  thief.cookies.set('s', own.cookies.get('s') ?? '')
  expectProblem(await give(thief, code), 401, 'SIGN_IN_REQUIRED')
})

test('proving takes a quarter of an hour at most', async () => {
  const { own } = await atTheDoor('sau')
  await travel(owner, '16 minutes')
  expectProblem(await own.post(`${PROOF}/code`, { channel: 'sms' }), 401, 'SIGN_IN_REQUIRED')
})

test('an account without a proven contact is told where help is, and a channel that it has not is refused', async () => {
  const { own } = await atTheDoor('yen')
  expectProblem(await own.post(`${PROOF}/code`, { channel: 'email' }), 409, 'NO_PROVEN_CONTACT')
})

test('a device that was not used for half a year has to be proven again', async () => {
  const { socialInsuranceNo } = person('khoa')
  const own = await signedIn(product, socialInsuranceNo)
  await own.delete('/api/v1/sessions/current')
  await owner.query(`update account_device set seen_at = app_now() - interval '181 days'`)
  expect(bodyOf(await signIn(own, socialInsuranceNo), Proving).isNewDevice).toBe(true)
})

/** What a browser that watches its session over the network hears, with the milliseconds until then. */
async function heardBy(own: Browser, event: string): Promise<number> {
  const address = await served
  const answer = await fetch(`${address}/api/v1/sessions/current/events?for=25`, {
    headers: { cookie: `s=${own.cookies.get('s') ?? ''}` },
  })
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/u)
  watching.resolve()
  const began = Date.now()
  let heard = ''
  for await (const chunk of answer.body ?? []) {
    heard += Buffer.from(chunk).toString('utf8')
    if (heard.includes(`event: ${event}\n`)) return Date.now() - began
  }
  throw new Error(`heard only: ${heard}`)
}
const served = product.product.app.listen({ port: 0, host: '127.0.0.1' })
let watching = Promise.withResolvers<void>()

test('the device that is signed out hears of it while it only waits, and so does every tab after signing out', async () => {
  const { socialInsuranceNo } = person('linh')
  const first = await signedIn(product, socialInsuranceNo)
  const second = await knownBrowser(product, socialInsuranceNo)
  await signIn(second, socialInsuranceNo)
  const { code } = await ask(second, phoneOf('linh'))
  const hearing = heardBy(first, 'ended')
  await watching.promise
  expect(bodyOf(await give(second, code), Session).endedOther).toBe(true)
  await hearing
  expectProblem(await home(first), 401, 'SESSION_TAKEN_OVER')
  watching = Promise.withResolvers()
  const tab = heardBy(second, 'ended')
  await watching.promise
  await second.delete('/api/v1/sessions/current')
  await tab
})

test('who watches a session that is over is told at once; watching does not keep a session from idling', async () => {
  expect((await browser().get('/api/v1/sessions/current/events')).body).toContain('event: ended')
  const own = await signedIn(product, person('yen').socialInsuranceNo)
  for (let quarters = 0; quarters < 3; quarters++) {
    await travel(owner, '11 minutes')
    await own.get('/api/v1/sessions/current/events')
  }
  expectProblem(await home(own), 401, 'SIGN_IN_REQUIRED')
})

test('who changes the own password is not told that the session before has ended: the next one is in the same hands', async () => {
  const own = await signedIn(product, person('tien').socialInsuranceNo)
  await freshlyProven(product, own)
  watching = Promise.withResolvers()
  const hearing = heardBy(own, 'ended')
  await watching.promise
  const password = 'bốn mùa hoa nở'
  expect(await own.post('/api/v1/me/password', { current: DEMO_PASSWORD, password, repeat: password })).toMatchObject({ status: 200 })
  const first = await Promise.race([hearing.then(() => 'heard'), new Promise(done => setTimeout(() => done('silence'), 1_500))])
  expect(first).toBe('silence')
  await own.delete('/api/v1/sessions/current')
  hearing.catch(() => undefined)
})
