import { afterEach, expect, test } from 'vitest'
import { OtpSent } from '#contract/one-time-code.ts'
import { registration } from '#contract/registration.ts'
import { anOfficer, approvedBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson, aPhone } from '#test/builders/people.ts'
import { forgetPolicies, setPolicy } from '#test/builders/policies.ts'
import { aDossier, addPhotos, anApplicant, codeAt, confirm, handIn, REGISTRATION } from '#test/builders/registration.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database

afterEach(() => forgetPolicies(owner))
const policy = async () =>
  bodyOf(await product.browser().get('/api/v1/public/registration-policy'), registration.getRegistrationPolicy.output)

test('without settings email is free, a portrait is asked for, and both channels are open', async () => {
  expect(await policy()).toMatchObject({
    emailRequired: false,
    portraitRequired: true,
    channels: ['sms', 'email'],
    otpLifetimeS: 240,
    reviewWorkingDays: 3,
  })
})

test('a deployment may ask for an email, an agency may not', async () => {
  await setPolicy(owner, { key: 'emailRequired', value: true })
  await setPolicy(owner, { key: 'emailRequired', value: false, scope: { kind: 'agency', code: '07906' } })
  expect((await policy()).emailRequired).toBe(true)
  const applicant = await anApplicant(product)
  const declaration = aDeclaration(aPerson())
  expect(wrongFields(await handIn(applicant, declaration))).toEqual(['declaration.email REQUIRED'])
  bodyOf(await handIn(applicant, { ...declaration, agencyCode: '07906' }), OtpSent)
})

test('where no portrait is asked for none is missing', async () => {
  await setPolicy(owner, { key: 'portraitRequired', value: false })
  const applicant = product.browser()
  await applicant.post('/api/v1/registrations')
  await addPhotos(applicant, ['id_front', 'id_back'])
  bodyOf(await handIn(applicant, aDeclaration(aPerson())), OtpSent)
})

test('a channel that is closed takes no code, neither the first nor another', async () => {
  await setPolicy(owner, { key: 'otpChannels', value: ['sms'] })
  expect((await policy()).channels).toEqual(['sms'])
  const applicant = await anApplicant(product)
  const declaration = aDeclaration(aPerson(), { email: 'dong-kenh@vidu.example' })
  expect(wrongFields(await handIn(applicant, { ...declaration, contactChannel: 'email' }))).toEqual(['declaration.contactChannel CHOICE'])
  expect(bodyOf(await handIn(applicant, declaration), OtpSent).otherChannel).toBe(null)
  expect(wrongFields(await applicant.post(`${REGISTRATION}/codes`, { channel: 'email' }))).toEqual(['channel CHOICE'])
})

test('a phone may serve as many adults as the policy says', async () => {
  await setPolicy(owner, { key: 'adultsByPhone', value: 2 })
  const phone = aPhone()
  const officer = await anOfficer(product)
  await approvedBy(officer, await aDossier(product, { phone }))
  /** @param before messages of those who came before: code, receipt, approval and password of each */
  const next = async (before: number): Promise<number> => {
    const applicant = await anApplicant(product)
    await product.inbox(phone, before)
    await handIn(applicant, aDeclaration(aPerson(), { phone }))
    const answer = await confirm(applicant, await codeAt(product, phone, before + 1))
    if (answer.status === 201) await approvedBy(officer, answer.body as { no: string })
    return answer.status
  }
  expect([await next(4), await next(8)]).toEqual([201, 409])
})

test('a setting of the wrong kind is a fault of the deployment, not of the person', async () => {
  await setPolicy(owner, { key: 'emailRequired', value: 'yes' as never })
  expectProblem(await product.browser().get('/api/v1/public/registration-policy'), 500, 'INTERNAL')
})
