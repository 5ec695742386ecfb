import { expect } from 'vitest'
import type { OperationId } from '#contract/api.ts'
import { aKeepCode } from '#test/builders/closing.ts'
import { CONSENT_VERSIONS } from '#domain/privacy/consent.ts'
import { Session } from '#contract/accounts.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import { freshlyProven, signedIn } from '#test/builders/account.ts'
import { aPasskey, aPasskeyOfPerson } from '#test/builders/passkey.ts'
import { lockCode, recoveryCode } from '#test/builders/recovery.ts'
import { about, ask, askPersonal, CHANGE, NOTHING, settled } from '#test/builders/changes.ts'
import { Change } from '#contract/changes.ts'
import { NOTHING_PERSONAL } from '#domain/changes/personal.ts'
import { aPerson, aPhone, DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { bodyOf } from '#test/support/answer.ts'
import { addPhotos, codeAt } from '#test/builders/registration.ts'
import { proofFor } from '#test/support/proof.ts'
import { allOpen, type Cell, challengeAt, nothing, type Prepare } from './cell.ts'

/** Of the account of a person: sessions, devices, changes, consents. */
export const accountRequests = {
  signIn: () => ({ body: { name: person('binh').socialInsuranceNo, password: DEMO_PASSWORD } }),
  getSession: nothing,
  listOwnDevices: nothing,
  endDevice: () => ({ params: { id: '00000000-0000-7000-8000-000000000000' } }),
  listConsents: nothing,
  giveConsent: () => ({ body: { purpose: 'account', textVersion: CONSENT_VERSIONS.account, language: 'vi' } }),
  withdrawConsent: () => ({ params: { id: '00000000-0000-7000-8000-000000000000' } }),
  exportOwnData: async ({ test }) => {
    await test.database.owner.query(`update account_device set first_at = first_at - interval '25 hours'`)
    return { body: { language: 'vi' } }
  },
  getClosing: nothing,
  closeAccount: nothing,
  cancelClosing: nothing,
  cancelClosingByLink: async ({ test }) => ({ body: { code: await aKeepCode(test) } }),
  watchSession: nothing,
  getDraftKey: nothing,
  getOwnData: nothing,
  startChange: async ({ test, browser, allowed }) => {
    if (allowed) await withNoChange(test, browser)
    return { body: { ...NOTHING, phone: aPhone() } }
  },
  resendChangeCode: async ({ test }) => {
    await test.database.owner.query(
      `update otp_code set created_at = created_at - interval '61 seconds' where flow_id in (select id from otp_flow where purpose = 'contact')`,
    )
    return {}
  },
  confirmChange: async ({ test, browser, allowed }) => {
    if (!allowed) return { body: { code: '123456' } }
    const phone = aPhone()
    await withNoChange(test, browser)
    await ask(browser, { phone })
    return { body: { code: await codeAt(test, phone) } }
  },
  withdrawChange: async ({ test, browser, allowed }) => {
    if (!allowed) return {}
    await withNoChange(test, browser)
    await askPersonal(browser, A_PASSPORT)
    return {}
  },
  startPersonalChange: async ({ test, browser, allowed }) => {
    if (allowed) await withNoChange(test, browser)
    return { body: { ...NOTHING_PERSONAL, ...A_PASSPORT } }
  },
  sendPersonalChange: async ({ test, browser, allowed }) => {
    if (!allowed) return {}
    await withNoChange(test, browser)
    const { papers } = bodyOf(await askPersonal(browser, A_PASSPORT), Change)
    await addPhotos(about(browser, papers?.registrationId ?? ''))
    return {}
  },
  cancelChangeByLink: () => ({ body: { token: 'nobody was given this' } }),
  cancelChangeByCode: async ({ test }) => ({
    body: { socialInsuranceNo: person('mai').socialInsuranceNo, code: '7K3M-X9QW' },
    headers: await proofFor(test.browser(), 'cancelChangeByCode'),
  }),
  askProofCode: () => ({ body: { channel: 'sms', language: 'vi' } }),
  getProofCode: nothing,
  getProofWays: nothing,
  /** No code was asked for: the guard lets in, and there is nothing to use up. */
  proveSession: () => ({ body: { code: '123456' } }),
  startRecovery: async ({ browser }) => ({
    body: { name: aPerson().socialInsuranceNo, channel: 'sms', language: 'vi' },
    headers: await proofFor(browser, 'startRecovery'),
  }),
  confirmRecovery: async ({ test, browser }) => {
    await yesterday(test)
    const { socialInsuranceNo: name, phone } = person('khoa')
    return { body: { code: await recoveryCode(test, browser, phone ?? '', { name }) } }
  },
  startLock: async ({ browser }) => ({
    body: { name: aPerson().socialInsuranceNo, channel: 'sms', language: 'vi' },
    headers: await proofFor(browser, 'startLock'),
  }),
  setAccountLock: async ({ test }) => {
    await allOpen(test)
    const { socialInsuranceNo, fullName } = person('thao')
    return { body: { socialInsuranceNo, fullName, reason: 'lock_asked' } }
  },
  confirmLock: async ({ test, browser }) => {
    await yesterday(test)
    await allOpen(test)
    const { socialInsuranceNo: name, phone } = person('thao')
    return { body: { code: await lockCode(test, browser, phone ?? '', { name }) } }
  },
  askPasskeySignIn: nothing,
  signInByPasskey: async ({ test, browser }) => {
    const key = await aPasskeyOfPerson(test.database, person('binh').socialInsuranceNo)
    return { body: { credential: key.sign(await challengeAt(browser, '/api/v1/sessions/passkey-options')) } }
  },
  askSessionPasskey: nothing,
  proveSessionByPasskey: async cell => {
    if (cell.allowed) await asSomebodyElse(cell)
    const key = cell.allowed ? await aPasskeyOfPerson(cell.test.database, await numberOf(cell)) : aPasskey()
    return { body: { credential: key.sign(await challengeAt(cell.browser, '/api/v1/sessions/current/proof/passkey-options')) } }
  },
  listOwnPasskeys: nothing,
  startOwnPasskey: async cell => {
    await proven(cell)
    return {}
  },
  addOwnPasskey: async cell => {
    await proven(cell)
    return {
      body: { credential: aPasskey().register(await challengeAt(cell.browser, '/api/v1/me/passkeys/options')) },
    }
  },
  removeOwnPasskey: async cell => {
    await proven(cell)
    return { params: { id: cell.allowed ? (await aPasskeyOfPerson(cell.test.database, await numberOf(cell))).row : cell.shared.file.id } }
  },
  signOut: nothing,
  changePassword: () => ({
    body: { current: DEMO_PASSWORD, password: 'ba con meo va cai cay', repeat: 'ba con meo va cai cay' },
  }),
  setPassword: () => ({ body: { password: 'ba con meo va cai cay', repeat: 'ba con meo va cai cay' } }),
} satisfies Partial<Record<OperationId, Prepare>>

/** Mã số BHXH of the participant who tries. */
const numberOf = async ({ browser }: Cell): Promise<string> =>
  bodyOf(await browser.get('/api/v1/sessions/current'), Session).socialInsuranceNo

/** Every code so far was sent a day ago. */
const yesterday = ({ database: { owner } }: TestProduct) =>
  owner.query(`update otp_code set created_at = created_at - interval '1 day', expires_at = expires_at - interval '1 day'`)

/** The participant has given a code a moment ago. */
async function proven({ test, browser, allowed }: Cell): Promise<void> {
  if (allowed) await freshlyProven(test, browser)
}

/** A participant whom no other cell uses: a proof gives the session another token. */
async function asSomebodyElse({ test, browser }: Cell): Promise<void> {
  const own = await signedIn(test, person('lien').socialInsuranceNo)
  for (const [name, value] of own.cookies) browser.cookies.set(name, value)
}

/** The population database knows no passports: nothing is asked. */
const A_PASSPORT = { personalId: 'B4500009' }

/** Long known, just proven, and nothing is under way. */
async function withNoChange(test: Cell['test'], browser: Browser): Promise<void> {
  await settled(test, browser)
  expect([200, 404]).toContain((await browser.post(`${CHANGE}/withdraw`)).status)
}
