import { expect, test } from 'vitest'
import { Session } from '#contract/accounts.ts'
import { knownBrowser, signedIn, signIn } from '#test/builders/account.ts'
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
import { bodyOf, expectProblem, problemOf } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

// With the real limits: what somebody can do who knows nothing but a printed number.
const product = await aProduct({ limits: true })
const { browser, database, inbox } = product
const { owner } = database
const numberOf = (key: string) => person(key).socialInsuranceNo
const phoneOf = (key: string) => person(key).phone ?? ''
const JUNK = '00000000'

/** Jobs have sent their codes, and a minute has passed. */
async function aMinuteLater(): Promise<void> {
  await attemptsLookedAt(owner)
  await travel(owner, '61 seconds')
}

const codesAt = async (to: string, words: string): Promise<number> => (await inbox(to, 0)).filter(({ body }) => body.includes(words)).length

/** As many attempts as an hour allows, each by another browser. */
async function fiveStrangers(start: typeof startLock, name: string, then: (stranger: Browser) => Promise<unknown>): Promise<void> {
  for (let strangers = 0; strangers < 5; strangers++) {
    const stranger = browser()
    expect(await start(stranger, { name })).toMatchObject({ status: 202 })
    await aMinuteLater()
    await then(stranger)
  }
  expectProblem(await start(browser(), { name }), 429, 'TOO_MANY_REQUESTS')
}

async function fiveWrongGuesses(confirm: typeof confirmLock, stranger: Browser): Promise<void> {
  const told = []
  for (let guesses = 0; guesses < 5; guesses++) told.push(problemOf(await confirm(stranger, JUNK)).code)
  expect(told).toEqual(['OTP_WRONG', 'OTP_WRONG', 'OTP_WRONG', 'OTP_WRONG', 'OTP_EXHAUSTED'])
}

test('after all attempts and guesses of strangers the owner locks and recovers the account on a known device', async () => {
  const name = numberOf('mai')
  const known = await knownBrowser(product, name)
  await fiveStrangers(startLock, name, stranger => fiveWrongGuesses(confirmLock, stranger))
  expect(await codesAt(phoneOf('mai'), 'khóa tài khoản')).toBe(5)
  expect(await confirmLock(known, await lockCode(product, known, phoneOf('mai'), { name }))).toMatchObject({ status: 200 })
  await fiveStrangers(startRecovery, name, stranger => fiveWrongGuesses(confirmRecovery, stranger))
  const code = await recoveryCode(product, known, phoneOf('mai'), { name })
  expect(bodyOf(await confirmRecovery(known, code), Session)).toMatchObject({ scope: 'set_password', reason: 'recovery' })
})

test('on a device that nobody knows the code that has come works, whatever strangers guess', async () => {
  const name = numberOf('binh')
  await aMinuteLater()
  const own = browser()
  const code = await recoveryCode(product, own, phoneOf('binh'), { name })
  for (let strangers = 0; strangers < 3; strangers++) {
    const stranger = browser()
    await startRecovery(stranger, { name })
    await fiveWrongGuesses(confirmRecovery, stranger)
  }
  await aMinuteLater()
  expect(await confirmRecovery(own, code)).toMatchObject({ status: 201 })
})

const askProof = (own: Browser) => own.post('/api/v1/sessions/current/proof/code', { channel: 'sms' })

test('codes that strangers have sent stand in the way of nobody who signs in, or is signed in', async () => {
  const name = numberOf('quang')
  const known = await signedIn(product, name)
  await fiveStrangers(startRecovery, name, async () => undefined)
  await startLock(browser(), { name })
  await attemptsLookedAt(owner)
  expect(await askProof(known)).toMatchObject({ status: 202 })
  const fresh = browser()
  await signIn(fresh, name)
  expect(await askProof(fresh)).toMatchObject({ status: 202 })
})

test('who knows the password uses up the codes of signing in, and no others', async () => {
  const name = numberOf('nam')
  const known = await signedIn(product, name)
  const thief = browser()
  await signIn(thief, name)
  for (let codes = 0; codes < 5; codes++) {
    expect(await askProof(thief)).toMatchObject({ status: 202 })
    await travel(owner, '90 seconds')
  }
  expectProblem(await askProof(thief), 429, 'OTP_BUDGET')
  expect(await askProof(known)).toMatchObject({ status: 202 })
  const own = browser()
  const code = await recoveryCode(product, own, phoneOf('nam'), { name })
  expect(await confirmRecovery(own, code)).toMatchObject({ status: 201 })
})

test('to one contact strangers cause five codes an hour and ten a day, no more', async () => {
  const name = numberOf('lien')
  const before = await codesAt(phoneOf('lien'), 'tài khoản')
  for (let hours = 0; hours < 23; hours++) {
    for (const start of [startRecovery, startLock]) {
      expect(await start(browser(), { name })).toMatchObject({ status: 202 })
      await aMinuteLater()
    }
    await travel(owner, '58 minutes')
  }
  expect((await codesAt(phoneOf('lien'), 'tài khoản')) - before).toBe(10)
})
