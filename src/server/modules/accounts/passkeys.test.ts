import { expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { Proving, Session } from '#contract/accounts.ts'
import { OwnPasskeys } from '#contract/passkeys.ts'
import { freshlyProven, signedIn, signIn } from '#test/builders/account.ts'
import { aPasskey, aPasskeyOfPerson, type Passkey } from '#test/builders/passkey.ts'
import { person } from '#test/builders/people.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { browser, database, inbox } = product
const { owner } = database
const ENTER = '/api/v1/sessions/passkey'
const PROOF = '/api/v1/sessions/current/proof/passkey'
const OWN = '/api/v1/me/passkeys'
const Options = z.looseObject({ challenge: z.string(), allowCredentials: z._default(z.array(z.looseObject({ id: z.string() })), []) })
const numberOf = (key: Parameters<typeof person>[0]) => person(key).socialInsuranceNo
const phoneOf = (key: Parameters<typeof person>[0]) => person(key).phone ?? ''
const home = (own: Browser) => own.get('/api/v1/me/home')
const ask = async (own: Browser, path = `${ENTER}-options`) => bodyOf(await own.post(path), Options)
const enter = async (own: Browser, key: Passkey, said = {}) => own.post(ENTER, { credential: key.sign((await ask(own)).challenge, said) })

/** A person who is signed in and has given a code a moment ago. */
async function provenPerson(key: Parameters<typeof person>[0]): Promise<Browser> {
  const own = await signedIn(product, numberOf(key))
  await freshlyProven(product, own)
  return own
}
const make = async (own: Browser, key = aPasskey()) => {
  const answer = await own.post(OWN, { credential: key.register((await ask(own, `${OWN}/options`)).challenge) })
  return { key, answer }
}

test('a passkey that was made while signed in signs in on a new device, without a name and without a code', async () => {
  const own = await provenPerson('mai')
  const { key, answer } = await make(own)
  expect(bodyOf(answer, OwnPasskeys)).toMatchObject([{ name: 'Trình duyệt', usedAt: null }])
  const other = browser()
  const session = bodyOf(await enter(other, key), Session)
  expect(session).toMatchObject({ scope: 'full', fullName: person('mai').fullName, endedOther: true })
  expect(await home(other)).toMatchObject({ status: 200 })
  expectProblem(await home(own), 401, 'SESSION_TAKEN_OVER')
  expect(bodyOf(await other.get(OWN), OwnPasskeys)[0]?.usedAt).not.toBe(null)
})

test('what is asked of a passkey names nobody: before anybody is signed in it is alike for all', async () => {
  const [known, unknown] = [await signedIn(product, numberOf('binh')), browser()]
  const [one, other] = [await ask(known), await ask(unknown)]
  expect(one.allowCredentials).toEqual([])
  expect({ ...one, challenge: '' }).toEqual({ ...other, challenge: '' })
})

test('whatever does not fit is answered alike: nobody’s passkey, another site, no finger, no challenge', async () => {
  const key = await aPasskeyOfPerson(database, numberOf('quang'))
  const answers = [
    await enter(browser(), aPasskey()),
    await enter(browser(), key, { origin: 'https://bhxh-gia.vidu.example' }),
    await enter(browser(), key, { host: 'bhxh-gia.vidu.example' }),
    await enter(browser(), key, { isVerified: false }),
    await enter(browser(), key, { type: 'webauthn.create' }),
    await browser().post(ENTER, { credential: key.sign('khong-ai-hoi') }),
  ]
  for (const answer of answers) expectProblem(answer, 422, 'PASSKEY_WRONG')
  const bodies = answers.map(({ body }) => ({ ...(body as object), traceId: '' }))
  expect(bodies).toEqual(bodies.map(() => bodies[0]))
  expect(bodyOf(await enter(browser(), key), Session).scope).toBe('full')
})

test('a challenge is signed in the browser that asked for it, and within five minutes', async () => {
  const key = await aPasskeyOfPerson(database, numberOf('lien'))
  const [one, thief] = [browser(), browser()]
  const { challenge } = await ask(one)
  await ask(thief)
  expectProblem(await thief.post(ENTER, { credential: key.sign(challenge) }), 422, 'PASSKEY_WRONG')
  await travel(owner, '5 minutes 1 second')
  expectProblem(await one.post(ENTER, { credential: key.sign(challenge) }), 422, 'PASSKEY_WRONG')
})

test('of two hundred answers to one challenge at once one signs in', async () => {
  const key = await aPasskeyOfPerson(database, numberOf('hung'))
  const own = browser()
  const { challenge } = await ask(own)
  const credential = key.sign(challenge)
  const answers = await Promise.all(Array.from({ length: 200 }, () => own.post(ENTER, { credential })))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  const { rows } = await owner.query(
    `select count(*)::int as n from account_session s join account_passkey k using (account_id) where k.credential_id = $1`,
    [key.id],
  )
  expect(rows).toEqual([{ n: 1 }])
})

test('a passkey whose counter goes back is a copy, and opens nothing', async () => {
  const key = await aPasskeyOfPerson(database, numberOf('thao'))
  expect(await enter(browser(), key, { counter: 7 })).toMatchObject({ status: 201 })
  expectProblem(await enter(browser(), key, { counter: 7 }), 422, 'PASSKEY_WRONG')
  expectProblem(await enter(browser(), key, { counter: 3 }), 422, 'PASSKEY_WRONG')
})

test('on a new device a passkey stands in for the code; another person’s passkey does not', async () => {
  const key = await aPasskeyOfPerson(database, numberOf('nam'))
  const foreign = await aPasskeyOfPerson(database, numberOf('tu'))
  const own = browser()
  expect(bodyOf(await signIn(own, numberOf('nam')), Proving)).toMatchObject({ hasPasskey: true, isNewDevice: true })
  const prove = async (by: Passkey) => own.post(PROOF, { credential: by.sign((await ask(own, `${PROOF}-options`)).challenge) })
  expect((await ask(own, `${PROOF}-options`)).allowCredentials.map(({ id }) => id)).toEqual([key.id])
  expectProblem(await prove(foreign), 422, 'PASSKEY_WRONG')
  expectProblem(await home(own), 401, 'SIGN_IN_REQUIRED')
  expect(bodyOf(await prove(key), Session)).toMatchObject({ scope: 'full', fullName: person('nam').fullName })
  await own.delete('/api/v1/sessions/current')
  expect(bodyOf(await signIn(own, numberOf('nam')), Session).scope).toBe('full')
})

test('a challenge for one thing is worth nothing for another', async () => {
  const key = await aPasskeyOfPerson(database, numberOf('khoa'))
  const own = await signedIn(product, numberOf('khoa'))
  const { challenge } = await ask(own)
  expectProblem(await own.post(PROOF, { credential: key.sign(challenge) }), 422, 'PASSKEY_WRONG')
  const { challenge: proof } = await ask(own, `${PROOF}-options`)
  expectProblem(await own.post(ENTER, { credential: key.sign(proof) }), 422, 'PASSKEY_WRONG')
})

test('a passkey is a fresh proof for an important step, and gives the session another token', async () => {
  const key = await aPasskeyOfPerson(database, numberOf('huong'))
  const own = await signedIn(product, numberOf('huong'))
  expectProblem(await own.post(`${OWN}/options`), 403, 'STEP_UP_REQUIRED')
  const before = own.cookies.get('s')
  expect(await own.post(PROOF, { credential: key.sign((await ask(own, `${PROOF}-options`)).challenge) })).toMatchObject({ status: 200 })
  expect(own.cookies.get('s')).not.toBe(before)
  expect(await own.post(`${OWN}/options`)).toMatchObject({ status: 200 })
})

test('adding and removing wants a fresh proof and is told to the owner; what is removed opens nothing', async () => {
  const stale = await signedIn(product, numberOf('sau'))
  expectProblem(await stale.post(OWN, { credential: aPasskey().register('x') }), 403, 'STEP_UP_REQUIRED')
  const own = await provenPerson('sau')
  const { key, answer } = await make(own)
  const [kept] = bodyOf(answer, OwnPasskeys)
  await expect.poll(async () => (await inbox(phoneOf('sau')))[0]?.body).toContain('thêm cách đăng nhập')
  expect(bodyOf(await own.send('DELETE', `${OWN}/${kept?.id ?? ''}`), OwnPasskeys)).toEqual([])
  await expect.poll(async () => (await inbox(phoneOf('sau')))[0]?.body).toContain('xóa một cách đăng nhập')
  expectProblem(await enter(browser(), key), 422, 'PASSKEY_WRONG')
})

test('one passkey is of one account, an account has ten at most, and each is made for the challenge that was asked', async () => {
  const own = await provenPerson('binh')
  const { key } = await make(own)
  expectProblem((await make(own, key)).answer, 422, 'PASSKEY_REFUSED')
  const { challenge } = await ask(own, `${OWN}/options`)
  expectProblem(await own.post(OWN, { credential: aPasskey().register('mot-cau-khac') }), 422, 'PASSKEY_REFUSED')
  expectProblem(await own.post(OWN, { credential: aPasskey().register(challenge) }), 410, 'SETUP_EXPIRED')
  for (let more = 0; more < 9; more++) expect((await make(own)).answer).toMatchObject({ status: 201 })
  expectProblem(await own.post(`${OWN}/options`), 409, 'PASSKEYS_FULL')
})

test('whose session has ended, whose account is locked: no passkey opens it', async () => {
  const key = await aPasskeyOfPerson(database, numberOf('yen'))
  await owner.query(
    `begin; update account set state = 'locked', version = version + 1 where id = (select account_id from account_passkey where credential_id = '${key.id}');
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       select 'system', 'test', 'account', id, version, 'test' from account
       where id = (select account_id from account_passkey where credential_id = '${key.id}'); commit`,
  )
  expectProblem(await enter(browser(), key), 403, 'ACCOUNT_LOCKED')
})

test('challenges that nobody answered are swept', async () => {
  await ask(browser())
  await travel(owner, '6 minutes')
  await owner.query(`select graphile_worker.add_job('sweep_sign_ins')`)
  await expect.poll(async () => (await owner.query('select 1 from account_challenge')).rowCount).toBe(0)
})

test('a passkey that nobody has is refused after the same work as one with a wrong signature', async () => {
  const [kept, other] = [await aPasskeyOfPerson(database, numberOf('mai')), aPasskey()]
  const verify = vi.spyOn(globalThis.crypto.subtle, 'verify')
  const checks = []
  for (const { id } of [kept, aPasskey()]) {
    const own = browser()
    const credential = { ...other.sign((await ask(own)).challenge), id, rawId: id }
    verify.mockClear()
    expectProblem(await own.post(ENTER, { credential }), 422, 'PASSKEY_WRONG')
    checks.push(verify.mock.calls.length)
  }
  verify.mockRestore()
  expect(checks).toEqual([1, 1])
})
