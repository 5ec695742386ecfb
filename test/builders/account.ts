import { expect } from 'vitest'
import { hashToken, newToken } from '#server/modules/accounts/index.ts'
import { deviceIdOf } from '#server/platform/http/device.ts'
import type { Platform } from '#server/platform/transact.ts'
import type { TestDatabase } from '#test/support/database.ts'
import { proofFor } from '#test/support/proof.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'
import { anOfficer, approvedBy } from './office.ts'
import { DEMO_PASSWORD } from './people.ts'
import { aDossier, type Dossier } from './registration.ts'

export const signIn = (browser: Browser, name: string, password = DEMO_PASSWORD): Promise<Answer> =>
  browser.post('/api/v1/sessions', { name, password })

/** The same with the device's work done: after some wrong passwords each further try costs it. */
export const signInWithWork = async (browser: Browser, name: string, password = DEMO_PASSWORD): Promise<Answer> =>
  browser.post('/api/v1/sessions', { name, password }, await proofFor(browser, 'signIn'))

export interface Known extends Pick<TestProduct, 'browser'> {
  readonly database: Pick<TestDatabase, 'owner'> & { readonly platform: Pick<Platform, 'vault'> }
}

/** A browser in which a person is signed in, who has proven earlier to be the owner of the account there; of another device they are
 *  signed out, as if they had gone on after the warning. */
export async function signedIn(test: Known, name: string, password = DEMO_PASSWORD): Promise<Browser> {
  const own = await knownBrowser(test, name)
  await endElsewhere(test, name)
  expect(await signIn(own, name, password)).toMatchObject({ status: 201 })
  return own
}

/** A browser that the account of this person knows. */
export async function knownBrowser(test: Known, name: string): Promise<Browser> {
  const own = test.browser()
  own.cookies.set('d', await aKnownDevice(test, name))
  return own
}

/** What a browser has in its cookie that the account of this person knows; nobody's device for a name without an account. */
export async function aKnownDevice({ database: { owner, platform } }: Known, name: string): Promise<string> {
  const token = newToken()
  await owner.query(
    `insert into account_device (account_id, device_id, label, proven_by, proven_at, first_at, seen_at)
     select a.id, $2, 'Chrome · Android', 'sms', app_now(), app_now(), app_now()
     from account a join participant p on p.id = a.participant_id where p.social_insurance_no = $1 or p.personal_id_index = $3`,
    [name, deviceIdOf(token), platform.vault.index('personal_id', name)],
  )
  return token
}

/** Signs the person out of whatever device they are signed in on. */
export const endElsewhere = ({ database: { owner, platform } }: Known, name: string) =>
  owner.query(
    `update account_session s set ended_at = app_now(), end_reason = 'taken_over' from account a join participant p on p.id = a.participant_id
     where a.id = s.account_id and s.ended_at is null and (p.social_insurance_no = $1 or p.personal_id_index = $2)`,
    [name, platform.vault.index('personal_id', name)],
  )

/** The session of this browser has been proven afresh: it may take important steps for the next minutes. */
export async function freshlyProven({ database: { owner } }: Pick<Known, 'database'>, own: Browser): Promise<void> {
  const { rowCount } = await owner.query('update account_session set proven_at = app_now() where token_hash = $1 and ended_at is null', [
    hashToken(own.cookies.get('s') ?? ''),
  ])
  expect(rowCount).toBe(1)
}

/** The newest issued secret at a phone, once `messages` have arrived there: code, receipt, approval and secret for a new dossier. */
export async function secretAt({ inbox }: Pick<TestProduct, 'inbox'>, phone: string, messages = 4): Promise<string> {
  const arrived = await inbox(phone, messages)
  const secrets = arrived.flatMap(({ body }) => /\b[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}\b/u.exec(body)?.[0] ?? [])
  if (!secrets[0]) throw new Error(`no issued secret among ${arrived.length} messages`)
  return secrets[0]
}

/** A person whose dossier was approved a moment ago, with the first password from the message. */
export async function approved(test: TestProduct): Promise<Dossier & { readonly secret: string }> {
  const dossier = await aDossier(test)
  await approvedBy(await anOfficer(test), dossier)
  return { ...dossier, secret: await secretAt(test, dossier.declaration.phone) }
}
