import * as z from 'zod/mini'
import { ProofChallenge } from '#contract/proof-of-work.ts'
import { endElsewhere, knownBrowser, signedIn } from '#test/builders/account.ts'
import { aPasskeyOfPerson } from '#test/builders/passkey.ts'
import { aPerson, person } from '#test/builders/people.ts'
import { confirmLock, confirmRecovery, lockCode, recoveryCode } from '#test/builders/recovery.ts'
import { changeRows } from '#test/builders/traced.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aDaysPause } from '#test/support/clock.ts'
import { headersOf, solved } from '#test/support/proof.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'
import type { Command } from './commands.ts'

/** Other ways into an account than its password, and the way to shut it: passkey, recovery, lock. */
export const recoveryCommandsOf = (test: TestProduct): readonly Command[] => [
  { name: 'sign in by a passkey', done: 201, again: ['422 PASSKEY_WRONG'], prepare: () => aPasskeyToUse(test) },
  {
    name: 'begin with a forgotten password',
    done: 202,
    again: ['202'],
    prepare: () => aNameToBeginWith(test, 'startRecovery', '/api/v1/recoveries'),
  },
  { name: 'recover an account', done: 201, again: ['410 OTP_EXPIRED'], prepare: () => anAccountToRecover(test) },
  { name: 'begin with a lock', done: 202, again: ['202'], prepare: () => aNameToBeginWith(test, 'startLock', '/api/v1/locks') },
  { name: 'lock an account', done: 200, again: ['410 OTP_EXPIRED'], prepare: () => anAccountToLock(test) },
]

/** A browser that has forgotten what an answer told it: nobody knows whether the command was done. */
export const asBefore = (own: Browser, cookies: ReadonlyMap<string, string>): Browser => {
  own.cookies.clear()
  for (const [name, value] of cookies) own.cookies.set(name, value)
  return own
}

/** The same command again from the same browser, whatever it was told before; counts against guessing are lifted. */
export function repeated({ database }: TestProduct, own: Browser, run: (own: Browser) => Promise<Answer>): () => Promise<Answer> {
  const cookies = new Map(own.cookies)
  return async () => {
    await database.owner.query('delete from platform_rate; delete from account_sign_in_failure')
    return run(asBefore(own, cookies))
  }
}

/** With the work that an operation costs done; the answer to asking for it, when that fails. */
export async function withWork(own: Browser, operation: string, run: (work: Headers) => Promise<Answer>): Promise<Answer> {
  const asked = await own.get(`/api/v1/proof-challenges/${operation}`)
  return asked.status === 200 ? run(headersOf(await solved(bodyOf(asked, ProofChallenge)))) : asked
}
type Headers = ReturnType<typeof headersOf>

/** The password that a demo person of this number had at first, hash and all: no owner could set it again. */
export async function hasDemoPassword({ database: { owner } }: TestProduct, name: string): Promise<void> {
  await owner.query('delete from account_password_past')
  await changeRows(
    owner,
    'account',
    `password_hash = (select a.password_hash from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1)`,
    `participant_id = (select id from participant where social_insurance_no = $2)`,
    [person('hoa').socialInsuranceNo, name],
  )
}

const challenged = z.looseObject({ challenge: z.string() })

async function aPasskeyToUse(test: TestProduct) {
  const { socialInsuranceNo } = person('binh')
  await endElsewhere(test, socialInsuranceNo)
  const own = await knownBrowser(test, socialInsuranceNo)
  const key = await aPasskeyOfPerson(test.database, socialInsuranceNo)
  const { challenge } = bodyOf(await own.post('/api/v1/sessions/passkey-options'), challenged)
  const credential = key.sign(challenge)
  return repeated(test, own, browser => browser.post('/api/v1/sessions/passkey', { credential }))
}

/** A name without an account: with one, a job writes the code while the rows are counted. */
async function aNameToBeginWith(test: TestProduct, operation: 'startRecovery' | 'startLock', path: string) {
  const body = { name: aPerson().socialInsuranceNo, channel: 'sms', language: 'vi' }
  return repeated(test, test.browser(), own => withWork(own, operation, work => own.post(path, body, work)))
}

async function anAccountToRecover(test: TestProduct) {
  const { socialInsuranceNo: name, phone } = person('lien')
  await hasDemoPassword(test, name)
  await signedIn(test, name)
  await aDaysPause(test.database.owner)
  const own = await knownBrowser(test, name)
  const code = await recoveryCode(test, own, phone ?? '', { name })
  return repeated(test, own, browser => confirmRecovery(browser, code))
}

async function anAccountToLock(test: TestProduct) {
  const { socialInsuranceNo: name, phone } = person('thao')
  await changeRows(test.database.owner, 'account', `state = 'active', locked_by = null`, `state = 'locked'`)
  await signedIn(test, name)
  await aDaysPause(test.database.owner)
  const own = await knownBrowser(test, name)
  const code = await lockCode(test, own, phone ?? '', { name })
  return repeated(test, own, browser => confirmLock(browser, code))
}
