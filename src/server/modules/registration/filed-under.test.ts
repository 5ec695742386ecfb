import { afterEach, beforeEach, expect, test } from 'vitest'
import { CaseFile } from '#contract/review.ts'
import { OtpSent } from '#contract/one-time-code.ts'
import { Registration } from '#contract/registration.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import { anOfficer, returnedBy, takenBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { forgetPolicies, setPolicy, underPreset } from '#test/builders/policies.ts'
import { aDossier, anApplicant, codeAt, confirm, handIn, REGISTRATION } from '#test/builders/registration.ts'
import { bodyOf, expectProblem, problemOf, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
let officer: Browser
beforeEach(async () => void (officer = await anOfficer(product)))
afterEach(async () => {
  await forgetPolicies(owner)
  await owner.query('delete from platform_clock')
})
const agency = { kind: 'agency', code: '07911' } as const
const days = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / 86_400_000

test('a dossier keeps the policies it was filed under: day, channel and items stay when they change before the code is typed', async () => {
  const declaration = aDeclaration(aPerson(), { email: 'giu-nguyen@vidu.example' })
  const applicant = await anApplicant(product)
  const sent = bodyOf(await handIn(applicant, declaration), OtpSent)
  expect(sent.otherChannel).toBe('email')
  await setPolicy(owner, { key: 'reviewWorkingDays', value: 20 })
  await setPolicy(owner, { key: 'otpChannels', value: ['sms'] })
  await setPolicy(owner, { key: 'emailRequired', value: true })
  await setPolicy(owner, { key: 'signedDeclaration', value: true })
  expect(bodyOf(await applicant.get(REGISTRATION), Registration).otp?.otherChannel).toBe('email')
  const tracking = bodyOf(await confirm(applicant, await codeAt(product, declaration.phone)), Tracking)
  expect(days(tracking.submittedAt, tracking.dueAt)).toBeLessThan(15)
  expect(tracking.signedDeclaration).toBe('not_needed')
})

test('the officer reads under which policies a dossier stands, and what counts otherwise today', async () => {
  const dossier = await aDossier(product)
  const same = await takenBy(officer, dossier)
  expect(same.filedUnder).toEqual({ no: expect.any(Number) as number, changed: [] })
  await setPolicy(owner, { key: 'reviewWorkingDays', value: 10, scope: agency })
  const { filedUnder } = bodyOf(await officer.get(`/api/v1/agency/case-files/${same.id}`), CaseFile)
  expect(filedUnder).toEqual({ no: same.filedUnder?.no, changed: [{ key: 'reviewWorkingDays', filed: 3, current: 10 }] })
  const later = await takenBy(officer, await aDossier(product))
  expect(later.filedUnder?.no).not.toBe(same.filedUnder?.no)
})

test('dossiers filed under equal policies name one number', async () => {
  const [one, two] = [await takenBy(officer, await aDossier(product)), await takenBy(officer, await aDossier(product))]
  expect(one.filedUnder?.no).toBe(two.filedUnder?.no)
})

test('a returned dossier comes back under the policies of its filing, also from another browser; at another agency it is filed anew and its clock goes on', async () => {
  await setPolicy(owner, { key: 'reviewWorkingDays', value: 2, scope: agency })
  const dossier = await aDossier(product)
  const before = await returnedBy(officer, dossier, [{ item: 'address', reason: 'data_wrong' }])
  await setPolicy(owner, { key: 'reviewWorkingDays', value: 25, scope: agency })
  const corrected = { ...dossier.declaration, street: '7 Ngõ Khác' }
  const other = await anApplicant(product)
  await travel(owner, '2 minutes')
  bodyOf(await handIn(other, corrected), OtpSent)
  const found = bodyOf(await confirm(other, await codeAt(product, corrected.phone, 4)), Tracking)
  expect(found).toMatchObject({ no: dossier.no, state: 'returned' })
  await travel(owner, '4 minutes')
  bodyOf(await handIn(other, corrected), OtpSent)
  const again = bodyOf(await confirm(other, await codeAt(product, corrected.phone, 5)), Tracking)
  expect(again.no).toBe(dossier.no)
  expect(days(new Date().toISOString(), again.dueAt)).toBeLessThan(9)
  const kept = await returnedBy(officer, dossier, [{ item: 'agency', reason: 'wrong_agency' }])
  expect(kept.filedUnder?.no).toBe(before.filedUnder?.no)

  await setPolicy(owner, { key: 'reviewWorkingDays', value: 28, scope: { kind: 'agency', code: '07906' } })
  await travel(owner, '6 minutes')
  bodyOf(await handIn(other, { ...corrected, agencyCode: '07906' }), OtpSent)
  const moved = bodyOf(await confirm(other, await codeAt(product, corrected.phone, 8)), Tracking)
  expect(days(new Date().toISOString(), moved.dueAt)).toBeLessThan(9)
  const { rows } = await owner.query<{ set: number }>(
    'select r.policy_set as set from registration r join review_case_file f on f.id = r.case_file_id where f.no = $1',
    [dossier.no],
  )
  expect(rows[0]?.set).not.toBe(before.filedUnder?.no)
})

test('the codes live, wait and are guessed as the policies say, and the message names the minutes', async () => {
  await setPolicy(owner, { key: 'otpLifetimeS', value: 120 })
  await setPolicy(owner, { key: 'otpAttempts', value: 2 })
  await setPolicy(owner, { key: 'otpPauseS', value: 30 })
  const declaration = aDeclaration(aPerson())
  const applicant = await anApplicant(product)
  const sent = bodyOf(await handIn(applicant, declaration), OtpSent)
  expect(Date.parse(sent.expiresAt) - Date.parse(sent.now)).toBe(120_000)
  expect(Date.parse(sent.resendFrom) - Date.parse(sent.now)).toBe(30_000)
  expect((await product.inbox(declaration.phone))[0]?.body).toContain('2')
  expectProblem(await applicant.post(`${REGISTRATION}/codes`, { channel: 'sms' }), 429, 'OTP_WAIT')
  await travel(owner, '31 seconds')
  bodyOf(await applicant.post(`${REGISTRATION}/codes`, { channel: 'sms' }), OtpSent)
  expect(problemOf(await confirm(applicant, '000000')).values).toEqual({ attemptsLeft: 1 })
  expectProblem(await confirm(applicant, '000000'), 429, 'OTP_EXHAUSTED')
})

test('with three codes alive the next one waits until the first has ended', async () => {
  await setPolicy(owner, { key: 'otpLifetimeS', value: 600 })
  await setPolicy(owner, { key: 'otpPauseS', value: 30 })
  const applicant = await anApplicant(product)
  await handIn(applicant, aDeclaration(aPerson()))
  for (let n = 0; n < 2; n += 1) {
    await travel(owner, '40 seconds')
    bodyOf(await applicant.post(`${REGISTRATION}/codes`, { channel: 'sms' }), OtpSent)
  }
  await travel(owner, '40 seconds')
  const { seconds } = problemOf(await applicant.post(`${REGISTRATION}/codes`, { channel: 'sms' })).values
  expect(seconds).toBeGreaterThan(470)
  expect(seconds).toBeLessThanOrEqual(480)
})

test('as in 2021: codes by text message only, an email is neither asked for nor used', async () => {
  await underPreset(owner, 'sms2021')
  const declaration = aDeclaration(aPerson(), { email: 'nam-2021@vidu.example' })
  const applicant = await anApplicant(product)
  expect(wrongFields(await handIn(applicant, { ...declaration, contactChannel: 'email' }))).toEqual(['declaration.contactChannel CHOICE'])
  expect(bodyOf(await handIn(applicant, declaration), OtpSent)).toMatchObject({ channel: 'sms', otherChannel: null })
  bodyOf(await confirm(applicant, await codeAt(product, declaration.phone)), Tracking)
})

test('as in 2023: an email from everybody, the code by email, the form on paper', async () => {
  await underPreset(owner, 'email2023')
  const declaration = aDeclaration(aPerson())
  const applicant = await anApplicant(product)
  expect(wrongFields(await handIn(applicant, declaration))).toEqual(['declaration.email REQUIRED', 'declaration.contactChannel CHOICE'])
  const email = 'nam-2023@vidu.example'
  expect(bodyOf(await handIn(applicant, { ...declaration, email, contactChannel: 'email' }), OtpSent)).toMatchObject({
    channel: 'email',
    otherChannel: null,
  })
  expect(bodyOf(await confirm(applicant, await codeAt(product, email)), Tracking).signedDeclaration).toBe('hand_in')
})
