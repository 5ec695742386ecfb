import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { Session } from '#contract/accounts.ts'
import { StaffSession } from '#contract/staff-session.ts'
import { knownBrowser, signedIn, signIn } from '#test/builders/account.ts'
import { anOfficer } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct({ worker: false })
const { database } = product
const home = (own: Browser) => own.get('/api/v1/me/home')
const CURRENT = '/api/v1/sessions/current'

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Waits until the program has written down that the session is in use, as it does beside the answer. */
const seen = (table: 'account_session' | 'staff_session', token: string) =>
  expect
    .poll(async () => {
      const fresh = `select seen_at > app_now() - interval '1 minute' as fresh from ${table} where token_hash = $1`
      return (await database.owner.query<{ fresh: boolean }>(fresh, [sha256(token)])).rows[0]?.fresh
    })
    .toBe(true)

test('signing in again in the same browser is no take-over, and gives another token', async () => {
  const { socialInsuranceNo } = person('binh')
  const own = await signedIn(product, socialInsuranceNo)
  const before = own.cookies.get('s')
  expect(bodyOf(await signIn(own, socialInsuranceNo), Session).endedOther).toBe(false)
  expect(own.cookies.get('s')).not.toBe(before)
  own.cookies.set('s', before ?? '')
  expectProblem(await home(own), 401, 'SIGN_IN_REQUIRED')
})

test.each([
  ['revoked', 'SESSION_REVOKED'],
  ['closed', 'SESSION_CLOSED'],
  ['password_changed', 'SESSION_PASSWORD_CHANGED'],
  ['taken_over', 'SESSION_TAKEN_OVER'],
  ['signed_out', 'SIGN_IN_REQUIRED'],
] as const)('a device whose session was ended (%s) hears why, so that it knows what to forget', async (reason, code) => {
  const own = await signedIn(product, person('quang').socialInsuranceNo)
  await database.owner.query('update account_session set ended_at = app_now(), end_reason = $2 where token_hash = $1', [
    sha256(own.cookies.get('s') ?? ''),
    reason,
  ])
  expectProblem(await home(own), 401, code)
})

test('a token that was planted before the sign-in is not taken over', async () => {
  const own = await knownBrowser(product, person('quang').socialInsuranceNo)
  own.cookies.set('s', 'planted-by-somebody-else')
  await signIn(own, person('quang').socialInsuranceNo)
  expect(own.cookies.get('s')).toMatch(/^[\w-]{43}$/u)
})

test('of twenty sign-ins at once one session is left', async () => {
  const { socialInsuranceNo } = person('hung')
  const browsers = await Promise.all(Array.from({ length: 20 }, () => knownBrowser(product, socialInsuranceNo)))
  const answers = await Promise.all(browsers.map(own => signIn(own, socialInsuranceNo)))
  expect(new Set(answers.map(answer => answer.status))).toEqual(new Set([201]))
  const homes = await Promise.all(browsers.map(home))
  expect(homes.filter(answer => answer.status === 200)).toHaveLength(1)
  const { rows } = await database.owner.query(
    `select 1 from account_session s join account a on a.id = s.account_id join participant p on p.id = a.participant_id
     where p.social_insurance_no = $1 and s.ended_at is null and s.scope <> 'proving'`,
    [socialInsuranceNo],
  )
  expect(rows).toHaveLength(1)
})

test('sign-out ends the session, tells the browser to forget, and a kept token is worth nothing', async () => {
  const own = await signedIn(product, person('thao').socialInsuranceNo)
  const token = own.cookies.get('s') ?? ''
  const answer = await own.delete(CURRENT)
  expect([answer.status, answer.headers['clear-site-data'], own.cookies.has('s')]).toEqual([204, '"storage"', false])
  own.cookies.set('s', token)
  expectProblem(await home(own), 401, 'SIGN_IN_REQUIRED')
  expect(await own.delete(CURRENT)).toMatchObject({ status: 204 })
})

test('an officer who signs out is out', async () => {
  const officer = await anOfficer(product, 'nga')
  expect(bodyOf(await officer.get('/api/v1/agency/sessions/current'), StaffSession).agency.code).toBe('079')
  const token = officer.cookies.get('a') ?? ''
  await officer.delete('/api/v1/agency/sessions/current')
  officer.cookies.set('a', token)
  expectProblem(await officer.get('/api/v1/agency/case-files/counts'), 401, 'SIGN_IN_REQUIRED')
})

test('a token is kept by the server as its hash only', async () => {
  const own = await signedIn(product, person('ut').socialInsuranceNo)
  const token = own.cookies.get('s') ?? ''
  const { rows } = await database.owner.query('select 1 from account_session where token_hash = $1', [
    createHash('sha256').update(token).digest(),
  ])
  expect(rows).toHaveLength(1)
  const { rows: clear } = await database.owner.query('select 1 from account_session s where s::text like $1', [`%${token}%`])
  expect(clear).toHaveLength(0)
})

test('who does nothing for half an hour is signed out, who works is not', async () => {
  const own = await signedIn(product, person('linh').socialInsuranceNo)
  for (let turn = 0; turn < 3; turn++) {
    await travel(database.owner, '29 minutes')
    expect(await home(own)).toMatchObject({ status: 200 })
    await seen('account_session', own.cookies.get('s') ?? '')
  }
  await travel(database.owner, '31 minutes')
  expectProblem(await home(own), 401, 'SIGN_IN_REQUIRED')
})

test('after twelve hours a session is over even for who works', async () => {
  const own = await signedIn(product, person('khoa').socialInsuranceNo)
  for (let quarters = 0; quarters < 47; quarters++) {
    await travel(database.owner, '15 minutes')
    expect(await home(own)).toMatchObject({ status: 200 })
    await seen('account_session', own.cookies.get('s') ?? '')
  }
  await travel(database.owner, '16 minutes')
  expectProblem(await home(own), 401, 'SIGN_IN_REQUIRED')
})

test('an officer who does nothing for a quarter of an hour is signed out', async () => {
  const officer = await anOfficer(product)
  await travel(database.owner, '14 minutes')
  expect(await officer.get('/api/v1/agency/case-files/counts')).toMatchObject({ status: 200 })
  await seen('staff_session', officer.cookies.get('a') ?? '')
  await travel(database.owner, '16 minutes')
  expectProblem(await officer.get('/api/v1/agency/case-files/counts'), 401, 'SIGN_IN_REQUIRED')
})

test('cookies are out of reach of scripts and of other sites', async () => {
  const answer = await signIn(await knownBrowser(product, person('tien').socialInsuranceNo), person('tien').socialInsuranceNo)
  const cookies = [answer.headers['set-cookie']].flat()
  expect(cookies.map(cookie => String(cookie).replace(/=[^;]+/u, '=…'))).toEqual([
    'd=…; Max-Age=15552000; Path=/; HttpOnly; SameSite=Lax',
    's=…; Max-Age=43200; Path=/; HttpOnly; SameSite=Lax',
  ])
})
