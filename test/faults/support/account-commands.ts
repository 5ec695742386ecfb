import { OtpSent } from '#contract/one-time-code.ts'
import { Devices } from '#contract/devices.ts'
import { endElsewhere, freshlyProven, knownBrowser, signedIn, signIn } from '#test/builders/account.ts'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { codeAfter } from '#test/builders/registration.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aDaysPause } from '#test/support/clock.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import type { Command } from './commands.ts'
import { asBefore, hasDemoPassword } from './recovery-commands.ts'

const USED = ['409 OTP_USED', '401 SIGN_IN_REQUIRED']

/** What the owner of an account does with it: a new device, an important step, another password, signing out, taking a device off; and the
 *  start of a declaration under a key of its sender. */
export const accountCommandsOf = (test: TestProduct): readonly Command[] => [
  { name: 'sign in on a new device', done: 200, again: USED, prepare: () => aCodeToSignIn(test) },
  { name: 'prove an important step', done: 200, again: USED, prepare: () => aCodeForAStep(test) },
  { name: 'change the password', done: 200, again: ['401 SIGN_IN_REQUIRED'], prepare: () => aPasswordToChange(test) },
  { name: 'sign out', done: 204, again: ['204'], prepare: () => somebodyToSignOut(test) },
  { name: 'take a device off', done: 200, again: ['404 NOT_FOUND'], prepare: () => aDeviceToTakeOff(test) },
  { name: 'start under a key', done: 201, again: ['201'], prepare: () => aKeyedStart(test) },
]

const PROOF = '/api/v1/sessions/current/proof'

async function aCode(test: TestProduct, own: Browser, phone: string | null): Promise<string> {
  await aDaysPause(test.database.owner)
  const { code } = await codeAfter(test, phone ?? '', async () => bodyOf(await own.post(`${PROOF}/code`, { channel: 'sms' }), OtpSent))
  return code
}

/** Always from the same device: what is counted does not depend on how many there were before. */
async function aCodeToSignIn(test: TestProduct) {
  const { socialInsuranceNo, phone } = person('quang')
  await endElsewhere(test, socialInsuranceNo)
  const own = test.browser()
  await signIn(own, socialInsuranceNo)
  const code = await aCode(test, own, phone)
  const cookies = new Map(own.cookies)
  // The owner of another new device has been told by then; here it is the first one each time.
  await test.database.owner.query(
    `delete from account_device d using account a, participant p where a.id = d.account_id and p.id = a.participant_id and p.social_insurance_no = $1`,
    [socialInsuranceNo],
  )
  return () => asBefore(own, cookies).post(PROOF, { code })
}

async function aCodeForAStep(test: TestProduct) {
  const { socialInsuranceNo, phone } = person('nam')
  const own = await signedIn(test, socialInsuranceNo)
  const code = await aCode(test, own, phone)
  const cookies = new Map(own.cookies)
  return () => asBefore(own, cookies).post(PROOF, { code })
}

let passwords = 0
async function aPasswordToChange(test: TestProduct) {
  const { socialInsuranceNo } = person('hung')
  const { owner } = test.database
  await hasDemoPassword(test, socialInsuranceNo)
  const own = await signedIn(test, socialInsuranceNo)
  await freshlyProven(test, own)
  const cookies = new Map(own.cookies)
  const password = `bảy cây tre làng ${'abcdefghijklmnopqrstuvwxyz'[passwords++ % 26] ?? ''}`
  return async () => {
    await owner.query('delete from account_sign_in_failure; delete from platform_rate')
    return asBefore(own, cookies).post('/api/v1/me/password', { current: DEMO_PASSWORD, password, repeat: password })
  }
}

async function somebodyToSignOut(test: TestProduct) {
  const own = await signedIn(test, person('tien').socialInsuranceNo)
  const cookies = new Map(own.cookies)
  return () => asBefore(own, cookies).delete('/api/v1/sessions/current')
}

async function aDeviceToTakeOff(test: TestProduct) {
  const { socialInsuranceNo } = person('ut')
  await knownBrowser(test, socialInsuranceNo)
  const own = await signedIn(test, socialInsuranceNo)
  await freshlyProven(test, own)
  const known = bodyOf(await own.get('/api/v1/me/devices'), Devices)
  const other = known.devices.find(({ isHere }) => !isHere)
  return () => own.delete(`/api/v1/me/devices/${other?.id ?? ''}`)
}

let keys = 0
async function aKeyedStart(test: TestProduct) {
  const key = { 'idempotency-key': `khoa-thi-nghiem-${keys++}` }
  return () => test.browser().post('/api/v1/registrations', {}, key)
}
