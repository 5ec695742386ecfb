import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { Session } from '#contract/accounts.ts'
import { RecoveryStarted } from '#contract/recovery.ts'
import { freshlyProven, knownBrowser, signedIn, signIn } from '#test/builders/account.ts'
import { aProvenEmail } from '#test/builders/contact.ts'
import { aPasskeyOfPerson } from '#test/builders/passkey.ts'
import { person } from '#test/builders/people.ts'
import {
  attemptsLookedAt,
  confirmLock,
  confirmRecovery,
  lockCode,
  recoveryCode,
  startLock,
  startRecovery,
} from '#test/builders/recovery.ts'
import { correctParticipants } from '#test/builders/traced.ts'
import { bodyOf, expectProblem, problemOf } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { browser, database, inbox } = product
const { owner } = database
type Key = Parameters<typeof person>[0]
const numberOf = (key: Key) => person(key).socialInsuranceNo
const phoneOf = (key: Key) => person(key).phone ?? ''
const home = (own: Browser) => own.get('/api/v1/me/home')
const NOBODY = '0099999999'

/** Locks the account of a person with a code from the telephone. */
async function locked(key: Key): Promise<void> {
  const own = browser()
  const code = await lockCode(product, own, phoneOf(key), { name: numberOf(key) })
  expect(await confirmLock(own, code)).toMatchObject({ status: 200, body: { by: 'sms' } })
}

const lockOf = async (key: Key) =>
  (
    await owner.query<{ state: string; locked_by: string | null }>(
      `select a.state, a.locked_by from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1`,
      [numberOf(key)],
    )
  ).rows[0]

test('a lock ends what is open at once, is on record, and every proven contact is told', async () => {
  const own = await signedIn(product, numberOf('mai'))
  const email = 'mai.khoa@vidu.example'
  await aProvenEmail(product, numberOf('mai'), email)
  await locked('mai')
  expectProblem(await home(own), 401, 'SESSION_REVOKED')
  expect(await lockOf('mai')).toEqual({ state: 'locked', locked_by: 'sms' })
  const { rows } = await owner.query(
    `select reason from audit_entry where action = 'accounts.lock' and subject_id = (select a.id from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1)`,
    [numberOf('mai')],
  )
  expect(rows).toEqual([{ reason: 'sms' }])
  for (const to of [phoneOf('mai'), email])
    await expect.poll(async () => (await inbox(to, 0)).filter(({ body }) => body.includes('đã bị khóa')).length).toBe(1)
})

test('only the owner on a known device hears of the lock; to anybody else the account looks like none', async () => {
  const known = await knownBrowser(product, numberOf('binh'))
  const key = await aPasskeyOfPerson(database, numberOf('binh'))
  await locked('binh')
  expectProblem(await signIn(known, numberOf('binh')), 403, 'ACCOUNT_LOCKED')
  expectProblem(await signIn(known, numberOf('binh'), 'sai mật khẩu'), 401, 'SIGN_IN_FAILED')
  const stranger = await signIn(browser(), numberOf('binh'))
  const absent = await signIn(browser(), NOBODY)
  expectProblem(stranger, 401, 'SIGN_IN_FAILED')
  expect({ ...(stranger.body as object), traceId: '' }).toEqual({ ...(absent.body as object), traceId: '' })
  const device = browser()
  const { challenge } = bodyOf(await device.post('/api/v1/sessions/passkey-options'), z.looseObject({ challenge: z.string() }))
  expectProblem(await device.post('/api/v1/sessions/passkey', { credential: key.sign(challenge) }), 403, 'ACCOUNT_LOCKED')
})

test('codes, recoveries and first passwords that were under way are worth nothing any more', async () => {
  const [recovering, provingOwn] = [browser(), await signedIn(product, numberOf('quang'))]
  const code = await recoveryCode(product, recovering, phoneOf('quang'), { name: numberOf('quang') })
  await freshlyProven(product, provingOwn)
  // The pause between two codes to one telephone is over.
  await owner.query(`update otp_code set created_at = created_at - interval '61 seconds'`)
  await locked('quang')
  expectProblem(await confirmRecovery(recovering, code), 410, 'OTP_EXPIRED')
  const { rows } = await owner.query(
    `select count(*)::int as living from otp_code c join otp_flow f on f.id = c.flow_id join account a on a.id = f.subject_id
     where a.state = 'locked' and c.expires_at > app_now()`,
  )
  expect(rows).toEqual([{ living: 0 }])
})

test('a code by the same channel opens it again: with another password, on devices that are proven anew, without the passkeys', async () => {
  const known = await knownBrowser(product, numberOf('lien'))
  await aPasskeyOfPerson(database, numberOf('lien'))
  await locked('lien')
  await owner.query(`update otp_code set created_at = created_at - interval '61 seconds'`)
  const own = browser()
  const code = await recoveryCode(product, own, phoneOf('lien'), { name: numberOf('lien') })
  expect(bodyOf(await confirmRecovery(own, code), Session)).toMatchObject({ scope: 'set_password', reason: 'recovery' })
  const password = 'đường về nhà rất xa'
  expect(await own.post('/api/v1/sessions/current/password', { password, repeat: password })).toMatchObject({ status: 200 })
  expect(await home(own)).toMatchObject({ status: 200 })
  expect(await lockOf('lien')).toEqual({ state: 'active', locked_by: null })
  expect(await signIn(known, numberOf('lien'), password)).toMatchObject({ status: 201, body: { scope: 'proving', hasPasskey: false } })
})

test('who has stolen the telephone cannot open what the owner has locked by email', async () => {
  const email = 'hung.khoa@vidu.example'
  await aProvenEmail(product, numberOf('hung'), email)
  const own = browser()
  const code = await lockCode(product, own, email, { name: numberOf('hung'), channel: 'email' })
  expect(await confirmLock(own, code)).toMatchObject({ status: 200, body: { by: 'email' } })
  const thief = browser()
  expect(await startRecovery(thief, { name: numberOf('hung') })).toMatchObject({ status: 202 })
  await attemptsLookedAt(owner)
  expect((await inbox(phoneOf('hung'), 0)).filter(({ body }) => body.includes('lấy lại tài khoản'))).toEqual([])
  await owner.query(`update otp_code set created_at = created_at - interval '61 seconds'`)
  const again = browser()
  const opens = await recoveryCode(product, again, email, { name: numberOf('hung'), channel: 'email' })
  expect(await confirmRecovery(again, opens)).toMatchObject({ status: 201 })
})

test('from the unlock on the old password opens nothing, so that nobody comes in before the owner has set another', async () => {
  const email = 'sau.khoa@vidu.example'
  await aProvenEmail(product, numberOf('sau'), email)
  const own = browser()
  await confirmLock(own, await lockCode(product, own, email, { name: numberOf('sau'), channel: 'email' }))
  await owner.query(`update otp_code set created_at = created_at - interval '61 seconds'`)
  expect(await confirmRecovery(own, await recoveryCode(product, own, email, { name: numberOf('sau'), channel: 'email' }))).toMatchObject({
    status: 201,
  })
  expectProblem(await signIn(browser(), numberOf('sau')), 401, 'SIGN_IN_FAILED')
  const password = 'đường về nhà rất xa'
  expect(await own.post('/api/v1/sessions/current/password', { password, repeat: password })).toMatchObject({ status: 200 })
})

test('a name without an account, and one that is locked, are answered alike, and a code for one thing opens no other', async () => {
  const answers = [await startLock(browser(), { name: NOBODY }), await startLock(browser(), { name: numberOf('binh') })]
  for (const answer of answers) expect(Object.keys(bodyOf(answer, RecoveryStarted)).toSorted()).toEqual(['expiresAt', 'now', 'resendFrom'])
  const own = browser()
  const code = await lockCode(product, own, phoneOf('thao'), { name: numberOf('thao') })
  expectProblem(await confirmRecovery(own, code), 410, 'OTP_EXPIRED')
  expect(await lockOf('thao')).toEqual({ state: 'active', locked_by: null })
})

test('of twenty who give one code at once one locks', async () => {
  const own = browser()
  const code = await lockCode(product, own, phoneOf('nam'), { name: numberOf('nam') })
  const answers = await Promise.all(Array.from({ length: 20 }, () => confirmLock(own, code)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  for (const refusal of answers.filter(({ status }) => status !== 200)) expect(problemOf(refusal).code).toMatch(/^OTP_/u)
})

test('a death on file locks the account with its own entry, ends the session, and no code opens it', async () => {
  const own = await signedIn(product, numberOf('hoa'))
  await correctParticipants(owner, `died_on = '2026-11-01'`, 'social_insurance_no = $1', [numberOf('hoa')])
  expectProblem(await home(own), 401, 'SESSION_REVOKED')
  expect(await lockOf('hoa')).toEqual({ state: 'locked', locked_by: 'death' })
  const { rows } = await owner.query(`select actor_kind, request_id from audit_entry where action = 'accounts.lock' and reason = 'death'`)
  expect(rows).toEqual([{ actor_kind: 'system', request_id: 'registry' }])
  expect(await startRecovery(browser(), { name: numberOf('hoa') })).toMatchObject({ status: 202 })
  await attemptsLookedAt(owner)
  expect((await inbox(phoneOf('hoa'), 0)).filter(({ body }) => body.includes('lấy lại tài khoản'))).toEqual([])
})
