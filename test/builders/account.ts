import { expect } from 'vitest'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'
import { anOfficer, approvedBy } from './office.ts'
import { DEMO_PASSWORD } from './people.ts'
import { aDossier, type Dossier } from './registration.ts'

export const signIn = (browser: Browser, name: string, password = DEMO_PASSWORD): Promise<Answer> =>
  browser.post('/api/v1/sessions', { name, password })

/** A browser in which a person is signed in. */
export async function signedIn({ browser }: Pick<TestProduct, 'browser'>, name: string, password = DEMO_PASSWORD): Promise<Browser> {
  const own = browser()
  expect(await signIn(own, name, password)).toMatchObject({ status: 201 })
  return own
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
