import { OtpSent } from '#contract/one-time-code.ts'
import { knownBrowser, signedIn, signIn } from '#test/builders/account.ts'
import { ask, CHANGE, settled } from '#test/builders/changes.ts'
import { aPhone, person } from '#test/builders/people.ts'
import { confirmLock, confirmRecovery, lockCode, recoveryCode } from '#test/builders/recovery.ts'
import { codeAfter } from '#test/builders/registration.ts'
import { changeRows } from '#test/builders/traced.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aDaysPause } from '#test/support/clock.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import type { CodeGate } from './code-gates.ts'

/** What a one-time code opens of an account: its doors, its recovery, its lock, another contact. */
export const accountGatesOf = (test: TestProduct): readonly CodeGate[] => [
  { name: 'signing in on a new device', purpose: 'sign_in', opens: `account_session where scope = 'full'`, ask: aSignIn(test) },
  { name: 'an important step', purpose: 'step_up', opens: `audit_entry where action = 'accounts.step_up'`, ask: aStep(test) },
  { name: 'recovering an account', purpose: 'recovery', opens: 'account_session where recovered', ask: () => aRecovery(test) },
  { name: 'locking an account', purpose: 'lock', opens: `audit_entry where action = 'accounts.lock'`, ask: () => aLock(test) },
  { name: 'another contact', purpose: 'contact', opens: `review_case_file where kind = 'change'`, ask: () => aContact(test) },
]

const PROOF = '/api/v1/sessions/current/proof'
const askForCode = (own: Browser) => own.post(`${PROOF}/code`, { channel: 'sms' })

/** Each of the many has typed the right password in a browser of its own; their quarter of an hour begins anew with each code. */
function aSignIn(test: TestProduct): CodeGate['ask'] {
  const { socialInsuranceNo, phone } = person('lien')
  const doors = new Map<number, Browser>()
  return async parallel => {
    await aDaysPause(test.database.owner)
    await test.database.owner.query(
      `update account_session set created_at = app_now(), seen_at = app_now(), expires_at = app_now() + interval '15 minutes' where scope = 'proving'`,
    )
    for (let n = 0; n < parallel; n++) if (!doors.has(n)) doors.set(n, await atTheDoor(test, socialInsuranceNo))
    const door = (n: number): Browser => doors.get(n) ?? test.browser()
    const { code } = await codeAfter(test, phone ?? '', async () => bodyOf(await askForCode(door(0)), OtpSent))
    const give = async (n: number, guess: string) => {
      const answer = await door(n).post(PROOF, { code: guess })
      if (answer.status === 200) doors.delete(n)
      return answer
    }
    return { code, give }
  }
}

async function atTheDoor(test: TestProduct, name: string): Promise<Browser> {
  const own = test.browser()
  await signIn(own, name)
  return own
}

/** The session of one browser, asked many times at once. */
function aStep(test: TestProduct): CodeGate['ask'] {
  const { socialInsuranceNo, phone } = person('nam')
  return async () => {
    await aDaysPause(test.database.owner)
    const own = await signedIn(test, socialInsuranceNo)
    const { code } = await codeAfter(test, phone ?? '', async () => bodyOf(await askForCode(own), OtpSent))
    return { code, give: (_: number, guess: string) => own.post(PROOF, { code: guess }) }
  }
}

/** Every second one has another cookie than the browser that has begun. */
const halfOfThem = (test: TestProduct, own: Browser, n: number): Browser => (n % 2 === 0 ? own : test.browser())

async function aRecovery(test: TestProduct) {
  const { socialInsuranceNo: name, phone } = person('hung')
  await aDaysPause(test.database.owner)
  const own = test.browser()
  const code = await recoveryCode(test, own, phone ?? '', { name })
  return { code, give: (n: number, guess: string) => confirmRecovery(halfOfThem(test, own, n), guess) }
}

async function aLock(test: TestProduct) {
  const { socialInsuranceNo: name, phone } = person('hoa')
  const { owner } = test.database
  await changeRows(owner, 'account', `state = 'active', locked_by = null`, `state = 'locked'`)
  await aDaysPause(owner)
  const own = await knownBrowser(test, name)
  const code = await lockCode(test, own, phone ?? '', { name })
  return { code, give: (n: number, guess: string) => confirmLock(halfOfThem(test, own, n), guess) }
}

/** What was asked for before is taken back. */
async function aContact(test: TestProduct) {
  const own = await settled(test, await signedIn(test, person('thao').socialInsuranceNo))
  await own.post(`${CHANGE}/withdraw`)
  await aDaysPause(test.database.owner)
  const phone = aPhone()
  const { code } = await codeAfter(test, phone, () => ask(own, { phone }))
  return { code, give: (_: number, guess: string) => own.post(`${CHANGE}/confirm`, { code: guess }) }
}
