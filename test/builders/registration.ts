import { setTimeout } from 'node:timers/promises'
import { expect } from 'vitest'
import { OtpSent } from '#contract/one-time-code.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import { bodyOf } from '#test/support/answer.ts'
import { textOf } from '#test/support/pdf.ts'
import { proofFor } from '#test/support/proof.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'
import { aDeclaration, aPerson, type Person } from './people.ts'
import { aPhotoOfItsOwn, SMALL } from './photos.ts'
import { sendPhoto } from './upload.ts'

export const REGISTRATION = '/api/v1/registrations/current'

/** A browser that has begun a registration and sent its three photos. */
export async function anApplicant({ browser }: Pick<TestProduct, 'browser'>): Promise<Browser> {
  const applicant = browser()
  expect(await applicant.post('/api/v1/registrations')).toMatchObject({ status: 201 })
  await addPhotos(applicant)
  return applicant
}

export async function addPhotos(applicant: Browser, kinds: readonly string[] = ['portrait', 'id_front', 'id_back']): Promise<void> {
  for (const kind of kinds) expect(await sendPhoto(applicant, kind, await aPhotoOfItsOwn(SMALL))).toMatchObject({ status: 200 })
}

/** Hands a declaration in, whatever the answer. */
export const handIn = (applicant: Browser, declaration: Declaration): Promise<Answer> =>
  applicant.post(`${REGISTRATION}/send`, { declaration })

interface Mailbox extends Pick<TestProduct, 'inbox'> {
  readonly database: Pick<TestProduct['database'], 'owner'>
}

/** The newest code that has arrived at a contact, once `count` messages are there. */
export async function codeAt({ inbox, database }: Mailbox, contact: string, count = 1): Promise<string> {
  const messages = await inbox(contact, count)
  const code = /\b\d{6}\b/u.exec(messages.find(message => /\b\d{6}\b/u.test(message.body))?.body ?? '')?.[0]
  if (!code) {
    const { rows } = await database.owner.query(
      'select template, state, attempts, last_problem from notification_message order by created_at desc limit 5',
    )
    throw new Error(`no code among ${messages.length} messages; sent last: ${JSON.stringify(rows)}`)
  }
  return code
}

const codesIn = (messages: readonly { readonly body: string }[]): readonly string[] =>
  messages.flatMap(({ body }) => /\b\d{6}\b/u.exec(body)?.[0] ?? [])

/** What an asking is answered, and the code that comes of it, whatever other messages are still on their way. */
export async function codeAfter<T>(
  test: Pick<TestProduct, 'inbox'>,
  contact: string,
  ask: () => Promise<T>,
): Promise<{ readonly answer: T; readonly code: string }> {
  const known = codesIn(await test.inbox(contact, 0)).length
  const answer = await ask()
  for (let tries = 0; tries < 300; tries++) {
    // By their number: of some hundred codes one may be like one before.
    const codes = codesIn(await test.inbox(contact, 0))
    if (codes.length > known && codes[0] !== undefined) return { answer, code: codes[0] }
    await setTimeout(50)
  }
  throw new Error(`no new code after ${known}`)
}

/** The same but for its last sign. */
export const wrongCode = (right: string): string => `${right.slice(0, -1)}${right.endsWith('0') ? '1' : '0'}`

export const confirm = (applicant: Browser, code: string): Promise<Answer> => applicant.post(`${REGISTRATION}/confirm`, { code })

export interface Dossier {
  readonly applicant: Browser
  readonly person: Person
  readonly declaration: Declaration
  readonly no: string
}

/** A dossier that has its number: photos, declaration, code. */
export async function aDossier(
  test: TestProduct,
  more: Partial<Declaration> & { readonly of?: Person; readonly photos?: Readonly<Record<string, Uint8Array>> } = {},
): Promise<Dossier> {
  const { of: person = aPerson(), photos = {}, ...declared } = more
  const declaration = aDeclaration(person, declared)
  const applicant = await anApplicant(test)
  for (const [kind, bytes] of Object.entries(photos)) expect(await sendPhoto(applicant, kind, bytes)).toMatchObject({ status: 200 })
  bodyOf(await handIn(applicant, declaration), OtpSent)
  const contact = declaration.contactChannel === 'email' ? declaration.email : declaration.phone
  const { no } = bodyOf(await confirm(applicant, await codeAt(test, contact)), Tracking)
  return { applicant, person, declaration, no }
}

/** Form 01 of a dossier, as its applicant downloads it. */
export async function formOf({ applicant }: Pick<Dossier, 'applicant'>): Promise<Buffer> {
  const answer = await applicant.get(`${REGISTRATION}/form`)
  expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } })
  return answer.bytes
}

/** The code that is printed on it. */
export async function formCodeOf(dossier: Pick<Dossier, 'applicant'>): Promise<string> {
  const text = await textOf(await formOf(dossier))
  return /(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}/u.exec(text)?.[0] ?? ''
}

/** Of some people only the year or the month of birth is on file. */
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/u

/** Asks whether the population database knows a number under a name, with a proof of work of its own. */
export const checkIdentity = async (
  applicant: Browser,
  { personalId, fullName, birthDate }: { readonly personalId: string; readonly fullName: string; readonly birthDate?: string },
): Promise<Answer> =>
  applicant.post(
    `${REGISTRATION}/identity-check`,
    { personalId, fullName, ...(birthDate !== undefined && FULL_DATE.test(birthDate) && { birthDate }) },
    await proofFor(applicant, 'checkIdentity'),
  )

/** Tells the stand-in population register how to behave from now on: right, down, hang … as on /dev/population. */
export async function populationIs({ browser }: Pick<TestProduct, 'browser'>, mode: string): Promise<void> {
  expect(await browser().post('/dev/population', { mode })).toMatchObject({ status: 204 })
}
