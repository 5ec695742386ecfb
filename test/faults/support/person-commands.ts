import * as z from 'zod/mini'
import { Consents } from '#contract/privacy.ts'
import { CaseRow } from '#contract/review.ts'
import { CONSENT_VERSIONS } from '#domain/privacy/consent.ts'
import { freshlyProven, signedIn } from '#test/builders/account.ts'
import { aHeldChange, ask, CHANGE, hasEmail, settled } from '#test/builders/changes.ts'
import { aChildDossier, approvedChild } from '#test/builders/children.ts'
import { aKeepCode } from '#test/builders/closing.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aPhone, person } from '#test/builders/people.ts'
import { aDossier, codeAt } from '#test/builders/registration.ts'
import { changeRows } from '#test/builders/traced.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aDaysPause, travel } from '#test/support/clock.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import type { Command } from './commands.ts'
import { repeated, withWork } from './recovery-commands.ts'

/** What somebody decides about the own data: another contact and stopping it, consents, closing; and an officer who says why a file is read. */
export const personCommandsOf = (test: TestProduct): readonly Command[] => [
  { name: 'ask for another contact', done: 201, again: ['201', '429 OTP_WAIT'], prepare: () => aContactToAskFor(test) },
  { name: 'prove another contact', done: 200, again: ['200'], prepare: () => aContactToProve(test) },
  { name: 'take a change back', done: 200, again: ['404 NOT_FOUND'], prepare: () => aChangeToTakeBack(test) },
  { name: 'stop a change by its link', done: 200, again: ['410 CANCEL_LINK_OVER'], prepare: () => aChangeToStop(test, 'link') },
  { name: 'stop a change by its code', done: 200, again: ['404 CANCEL_CODE_WRONG'], prepare: () => aChangeToStop(test, 'code') },
  { name: 'give a consent', done: 200, again: ['200'], prepare: () => aConsentToGive(test) },
  { name: 'withdraw the consent for a child', done: 200, again: ['404 NOT_FOUND'], prepare: () => aConsentToWithdraw(test) },
  { name: 'close the account', done: 202, again: ['202'], prepare: () => anAccountToClose(test) },
  { name: 'keep the account', done: 200, again: ['200'], prepare: () => anAccountToKeep(test) },
  { name: 'say why a file is read', done: 200, again: ['200'], prepare: () => aFileToReadWithReason(test) },
]

/** Somebody who has asked for nothing, and has just given a code on a device that is known for long. */
async function nothingAskedFor(test: TestProduct, key: string): Promise<Browser> {
  const own = await settled(test, await signedIn(test, person(key).socialInsuranceNo))
  await own.post(`${CHANGE}/withdraw`)
  await aDaysPause(test.database.owner)
  return own
}

async function aContactToAskFor(test: TestProduct) {
  const phone = aPhone()
  return repeated(test, await nothingAskedFor(test, 'nam'), own => ask(own, { phone }))
}

async function asked(test: TestProduct) {
  const [own, phone] = [await nothingAskedFor(test, 'nam'), aPhone()]
  await ask(own, { phone })
  return { own, code: await codeAt(test, phone) }
}

async function aContactToProve(test: TestProduct) {
  const { own, code } = await asked(test)
  return repeated(test, own, browser => browser.post(`${CHANGE}/confirm`, { code }))
}

async function aChangeToTakeBack(test: TestProduct) {
  const { own, code } = await asked(test)
  await own.post(`${CHANGE}/confirm`, { code })
  return repeated(test, own, browser => browser.post(`${CHANGE}/withdraw`))
}

const OLD_EMAIL = 'tu.cu@vidu.example'
/** Where the notice of an approved contact goes, and what in it stops the change. */
const STOPS = {
  link: [OLD_EMAIL, /\/stop-change#([\w-]+)/u],
  code: [person('tu').phone ?? '', /nhập mã ([0-9A-Z]{4}-[0-9A-Z]{4})/u],
} as const

/** What stops the change that is held now, as its notice brings it. */
async function aStop(test: TestProduct, by: 'link' | 'code', hold: () => Promise<unknown>): Promise<string> {
  const [to, words] = STOPS[by]
  const there = async () => (await test.inbox(to, 0)).flatMap(({ body }) => words.exec(body)?.[1] ?? [])
  const known = await there()
  await hold()
  for (let tries = 0; tries < 300; tries++) {
    const come = (await there()).find(each => !known.includes(each))
    if (come !== undefined) return come
    await new Promise(done => setTimeout(done, 50))
  }
  throw new Error('no notice of the change')
}

/** What stops the change of contact that waits for this person from now on. */
export async function aSecretToStop(test: TestProduct, by: 'link' | 'code'): Promise<string> {
  await nothingAskedFor(test, 'tu')
  await hasEmail(test, person('tu'), OLD_EMAIL)
  return aStop(test, by, async () => aHeldChange(test, await anOfficer(test, 'nga'), person('tu')))
}

async function aChangeToStop(test: TestProduct, by: 'link' | 'code') {
  const tu = person('tu')
  const secret = await aSecretToStop(test, by)
  if (by === 'link') return repeated(test, test.browser(), own => own.post('/api/v1/contact-changes/cancel', { token: secret }))
  const named = { socialInsuranceNo: tu.socialInsuranceNo, code: secret }
  return repeated(test, test.browser(), own =>
    withWork(own, 'cancelChangeByCode', work => own.post('/api/v1/contact-changes/cancel-by-code', named, work)),
  )
}

async function proven(test: TestProduct, key: string): Promise<Browser> {
  const own = await signedIn(test, person(key).socialInsuranceNo)
  await freshlyProven(test, own)
  return own
}

async function aConsentToGive(test: TestProduct) {
  await changeRows(test.database.owner, 'privacy_consent', 'withdrawn_at = app_now()', `withdrawn_at is null and purpose = 'account'`)
  const words = { purpose: 'account', textVersion: CONSENT_VERSIONS.account, language: 'vi' }
  return repeated(test, await proven(test, 'ut'), own => own.post('/api/v1/me/consents', words))
}

async function aConsentToWithdraw(test: TestProduct) {
  await travel(test.database.owner, '1 day')
  const dossier = await aChildDossier(test, person('sau'))
  await approvedChild(test, dossier)
  await freshlyProven(test, dossier.parent)
  const { consents } = bodyOf(await dossier.parent.get('/api/v1/me/consents'), Consents)
  const given = consents.find(({ purpose, about, endedAt }) => purpose === 'guardian' && about === dossier.kid.fullName && endedAt === null)
  return repeated(test, dossier.parent, own => own.delete(`/api/v1/me/consents/${given?.id ?? ''}`))
}

async function anAccountToClose(test: TestProduct) {
  const settledNow = `state = 'cancelled', settled_at = app_now(), settled_by = 'owner'`
  await changeRows(test.database.owner, 'privacy_closing', settledNow, `state = 'waiting'`)
  return repeated(test, await proven(test, 'hung'), own => own.post('/api/v1/me/closing'))
}

async function anAccountToKeep(test: TestProduct) {
  await aKeepCode(test, 'hung')
  return repeated(test, await proven(test, 'hung'), own => own.delete('/api/v1/me/closing'))
}

const page = z.looseObject({ items: z.array(CaseRow) })

async function aFileToReadWithReason(test: TestProduct) {
  const { no } = await aDossier(test)
  const officer = await anOfficer(test)
  const [row] = bodyOf(await officer.post('/api/v1/agency/case-files/search', { q: no }), page).items
  return () => officer.post(`/api/v1/agency/case-files/${row?.id ?? ''}/reason`, { reason: 'person_asks' })
}
