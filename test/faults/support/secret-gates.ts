import * as z from 'zod/mini'
import { hashToken, newToken } from '#server/modules/accounts/index.ts'
import { freshlyProven, knownBrowser, signedIn } from '#test/builders/account.ts'
import { aKeepCode } from '#test/builders/closing.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aPasskey, aPasskeyOfPerson } from '#test/builders/passkey.ts'
import { person } from '#test/builders/people.ts'
import { anInvitation, aSignInName, codeNow, forgetUsedCodes, OWN_PASSWORD } from '#test/builders/staff.ts'
import { bodyOf } from '#test/support/answer.ts'
import { proofFor } from '#test/support/proof.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'
import { aSecretToStop } from './person-commands.ts'

/** What is good for once beside the codes of code-gates.ts: challenges of passkeys, codes of staff, secrets of letters. */
export interface SecretGate {
  readonly name: string
  /** How many use it at once. */
  readonly parallel: number
  /** Written down once when it has opened. */
  readonly action: string
  /** Everything before; then number n of many uses it. */
  ready(parallel: number): Promise<(n: number) => Promise<Answer>>
}

const MANY = 200
/** Each of these hashes a password, or costs a proof of work. */
const FEW = 20

export const secretGatesOf = (test: TestProduct): readonly SecretGate[] => [
  { name: 'signing in by a passkey', parallel: MANY, action: 'accounts.sign_in', ready: () => aSignature(test) },
  { name: 'an important step by a passkey', parallel: MANY, action: 'accounts.step_up', ready: () => aStepSigned(test) },
  { name: 'a new passkey', parallel: MANY, action: 'accounts.add_passkey', ready: () => aNewPasskey(test) },
  { name: 'the app of an officer', parallel: MANY, action: 'staff.sign_in', ready: parallel => aCodeOfTheApp(test, parallel) },
  { name: 'a recovery code of an officer', parallel: MANY, action: 'staff.sign_in', ready: parallel => aRecoveryCode(test, parallel) },
  { name: 'stopping a change by its link', parallel: MANY, action: 'changes.cancel', ready: () => aLinkToStop(test) },
  { name: 'stopping a change by its code', parallel: FEW, action: 'changes.cancel', ready: parallel => aCodeToStop(test, parallel) },
  { name: 'keeping an account', parallel: MANY, action: 'privacy.cancel_closing', ready: () => aCodeToKeep(test) },
  { name: 'an invitation', parallel: FEW, action: 'staff.accept_invitation', ready: () => anInvitationToAccept(test) },
]

const challenged = z.looseObject({ challenge: z.string() })
const challengeAt = async (own: Browser, path: string): Promise<string> => bodyOf(await own.post(path), challenged).challenge

async function aSignature(test: TestProduct) {
  const { socialInsuranceNo } = person('binh')
  const own = await knownBrowser(test, socialInsuranceNo)
  const key = await aPasskeyOfPerson(test.database, socialInsuranceNo)
  const credential = key.sign(await challengeAt(own, '/api/v1/sessions/passkey-options'))
  return () => own.post('/api/v1/sessions/passkey', { credential })
}

async function aStepSigned(test: TestProduct) {
  const { socialInsuranceNo } = person('quang')
  const own = await signedIn(test, socialInsuranceNo)
  const key = await aPasskeyOfPerson(test.database, socialInsuranceNo)
  const path = '/api/v1/sessions/current/proof/passkey'
  const credential = key.sign(await challengeAt(own, `${path}-options`))
  return () => own.post(path, { credential })
}

async function aNewPasskey(test: TestProduct) {
  await test.database.owner.query('delete from account_passkey')
  const own = await signedIn(test, person('lien').socialInsuranceNo)
  await freshlyProven(test, own)
  const credential = aPasskey().register(await challengeAt(own, '/api/v1/me/passkeys/options'))
  return () => own.post('/api/v1/me/passkeys', { credential })
}

/** So many sessions of one officer who has typed the right password in each: rows, because so many sign-ins would hash as many passwords. */
export async function manyEntering({ database: { owner }, browser }: TestProduct, count: number): Promise<readonly Browser[]> {
  const tokens = Array.from({ length: count }, () => newToken())
  await owner.query('delete from account_sign_in_failure')
  await owner.query(
    `insert into staff_session (id, staff_id, token_hash, device_label, created_at, seen_at, expires_at)
     select gen_random_uuid(), (select id from staff where login_name = 'dung'), hash, 'race', app_now(), app_now(), app_now() + interval '9 minutes'
     from unnest($1::bytea[]) hash`,
    [tokens.map(hashToken)],
  )
  return tokens.map(token => {
    const own = browser()
    own.cookies.set('a', token)
    return own
  })
}

export const giveAppCode = (own: Browser, code: string): Promise<Answer> => own.post('/api/v1/agency/sessions/current/code', { code })

async function aCodeOfTheApp(test: TestProduct, parallel: number) {
  const entering = await manyEntering(test, parallel)
  await forgetUsedCodes(test.database)
  const code = await codeNow(test.database)
  return (n: number) => giveAppCode(entering[n] ?? test.browser(), code)
}

async function aRecoveryCode(test: TestProduct, parallel: number) {
  const officer = await anOfficer(test)
  const { recoveryCodes } = bodyOf(
    await officer.post('/api/v1/agency/second-factors/recovery-codes'),
    z.looseObject({ recoveryCodes: z.array(z.string()) }),
  )
  const entering = await manyEntering(test, parallel)
  return (n: number) => (entering[n] ?? officer).post('/api/v1/agency/sessions/current/recovery-code', { code: recoveryCodes[0] })
}

async function aLinkToStop(test: TestProduct) {
  const token = await aSecretToStop(test, 'link')
  return () => test.browser().post('/api/v1/contact-changes/cancel', { token })
}

async function aCodeToStop(test: TestProduct, parallel: number) {
  const body = { socialInsuranceNo: person('tu').socialInsuranceNo, code: await aSecretToStop(test, 'code') }
  const work: Awaited<ReturnType<typeof proofFor>>[] = []
  for (let n = 0; n < parallel; n++) work.push(await proofFor(test.browser(), 'cancelChangeByCode'))
  return (n: number) => test.browser().post('/api/v1/contact-changes/cancel-by-code', body, work[n])
}

async function aCodeToKeep(test: TestProduct) {
  const code = await aKeepCode(test)
  return () => test.browser().post('/api/v1/closing/cancel', { code })
}

async function anInvitationToAccept(test: TestProduct) {
  const { token } = await anInvitation(test)
  const body = () => ({ token, name: aSignInName(), password: OWN_PASSWORD, repeat: OWN_PASSWORD })
  return () => test.browser().post('/api/v1/agency/invitations/accept', body())
}
