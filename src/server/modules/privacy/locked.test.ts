import { expect, test } from 'vitest'
import { freshlyProven, signedIn } from '#test/builders/account.ts'
import { aHeldChange, aSentChange } from '#test/builders/changes.ts'
import { anOfficer } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { confirmLock, confirmRecovery, lockCode, recoveryCode } from '#test/builders/recovery.ts'
import { correctParticipants } from '#test/builders/traced.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct } from '#test/support/product.ts'
import { changeJobs, endWithAccount } from '../changes/index.ts'
import { forgetPapers } from '../registration/index.ts'
import { privacyJobs } from './jobs.ts'

const product = await aProduct()
const { owner, platform } = product.database
const numberOf = (key: string) => person(key).socialInsuranceNo
const phoneOf = (key: string) => person(key).phone ?? ''

/** What the clock begins: closings and changes whose time has come. */
async function jobs(): Promise<void> {
  await privacyJobs(product.product.platform, [endWithAccount({ forget: forgetPapers })]).close_accounts()
  await changeJobs(product.product.platform, { forget: forgetPapers })['apply_changes']?.({}, 'test')
}

/** The pause between two codes to one telephone is over. */
const paused = () => owner.query(`update otp_code set created_at = created_at - interval '61 seconds'`)

async function lockByOwner(key: string): Promise<void> {
  await paused()
  const own = product.browser()
  const code = await lockCode(product, own, phoneOf(key), { name: numberOf(key) })
  expect(await confirmLock(own, code)).toMatchObject({ status: 200 })
}

async function lockAtDesk(key: string): Promise<void> {
  const { socialInsuranceNo, fullName } = person(key)
  const officer = await anOfficer(product)
  const answer = await officer.post('/api/v1/agency/account-locks', { socialInsuranceNo, fullName, reason: 'lock_misuse' })
  expect(answer).toMatchObject({ status: 200, body: { state: 'locked' } })
}

/** Nobody calls the program when the registry learns of a death: the next jobs see the lock. */
async function lockByDeath(key: string): Promise<void> {
  await correctParticipants(owner, `died_on = '2026-11-01'`, 'social_insurance_no = $1', [numberOf(key)])
  await jobs()
}

async function recover(key: string): Promise<void> {
  await paused()
  const own = product.browser()
  const code = await recoveryCode(product, own, phoneOf(key), { name: numberOf(key) })
  expect(await confirmRecovery(own, code)).toMatchObject({ status: 201 })
}

async function askClosing(key: string): Promise<void> {
  const thief = await signedIn(product, numberOf(key))
  await freshlyProven(product, thief)
  expect(await thief.post('/api/v1/me/closing')).toMatchObject({ status: 202 })
}

const ofPerson = 'join participant p on p.id = a.participant_id where p.social_insurance_no = $1'
const closingOf = async (key: string) =>
  (
    await owner.query(
      `select a.state as account, c.state, c.settled_by as by from privacy_closing c join account a on a.id = c.account_id ${ofPerson}`,
      [numberOf(key)],
    )
  ).rows
const changeOf = async (key: string) =>
  (
    await owner.query(
      `select c.outcome, f.state from change_request c join account a on a.id = c.account_id
       join review_case_file f on f.id = c.case_file_id ${ofPerson}`,
      [numberOf(key)],
    )
  ).rows
const owners = async (phone: string) =>
  (await owner.query('select 1 from account where phone_index = $1', [platform.vault.index('phone', phone)])).rowCount
const told = async (to: string, words: string) => (await product.inbox(to, 0)).filter(({ body }) => body.includes(words)).length

test.each([
  ['its owner', 'mai', lockByOwner],
  ['an officer', 'binh', lockAtDesk],
  ['a death on file', 'quang', lockByDeath],
] as const)('an account that %s has locked is not closed, whoever has asked for it, and the owner is told', async (_, key, lock) => {
  await askClosing(key)
  await lock(key)
  expect(await closingOf(key)).toEqual([{ account: 'locked', state: 'cancelled', by: 'lock' }])
  await expect.poll(() => told(phoneOf(key), 'không đóng nữa')).toBe(1)
  await travel(owner, '73 hours')
  await jobs()
  expect(await closingOf(key)).toEqual([{ account: 'locked', state: 'cancelled', by: 'lock' }])
})

test.each([
  ['its owner', 'hung', lockByOwner],
  ['an officer', 'huong', lockAtDesk],
  ['a death on file', 'thao', lockByDeath],
] as const)('a change of contact that waits stops when %s locks the account, and both contacts are told', async (_, key, lock) => {
  const { phone } = await aHeldChange(product, await anOfficer(product, 'phuc'), person(key))
  await lock(key)
  expect(await changeOf(key)).toEqual([{ outcome: 'cancelled', state: 'approved' }])
  for (const to of [phone, phoneOf(key)]) await expect.poll(() => told(to, 'đã dừng')).toBe(1)
  if (lock === lockByOwner) await recover(key)
  await travel(owner, '73 hours')
  await jobs()
  expect([await owners(phone), await owners(phoneOf(key))]).toEqual([0, 1])
})

test('a change at the agency is withdrawn when its owner locks the account', async () => {
  const { phone } = await aSentChange(product, person('lien'))
  await lockByOwner('lien')
  expect(await changeOf('lien')).toEqual([{ outcome: 'withdrawn', state: 'withdrawn' }])
  for (const to of [phone, phoneOf('lien')]) await expect.poll(() => told(to, 'đã dừng')).toBe(1)
})

test('what a death on file that was wrong has locked is opened without what waited before', async () => {
  await askClosing('hoa')
  await correctParticipants(owner, `died_on = '2026-11-01'`, 'social_insurance_no = $1', [numberOf('hoa')])
  await correctParticipants(owner, 'died_on = null', 'social_insurance_no = $1', [numberOf('hoa')])
  const { socialInsuranceNo, fullName } = person('hoa')
  const officer = await anOfficer(product)
  const answer = await officer.post('/api/v1/agency/account-locks', { socialInsuranceNo, fullName, reason: 'unlock_mistake' })
  expect(answer).toMatchObject({ status: 200, body: { state: 'active' } })
  await travel(owner, '73 hours')
  await jobs()
  expect(await closingOf('hoa')).toEqual([{ account: 'active', state: 'cancelled', by: 'lock' }])
})
