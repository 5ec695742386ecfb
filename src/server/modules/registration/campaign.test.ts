import { afterEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { Campaign, CampaignRow } from '#contract/campaigns.ts'
import { OtpSent } from '#contract/one-time-code.ts'
import { registration } from '#contract/registration.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import { addDays, dayInVietnam } from '#domain/kernel/date.ts'
import { aCampaign, aCampaignForm } from '#test/builders/campaign.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { forgetPolicies, setPolicy } from '#test/builders/policies.ts'
import { addPhotos, anApplicant, codeAt, confirm, REGISTRATION } from '#test/builders/registration.ts'
import { bodyOf, expectProblem, problemOf, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const officer = await anOfficer(product)
const today = dayInVietnam(new Date())
afterEach(async () => {
  await forgetPolicies(owner)
  await owner.query('delete from platform_clock')
})

const read = (code: string) => product.browser().get(`/api/v1/campaigns/${encodeURIComponent(code)}`)
const begin = (more: Readonly<Record<string, unknown>>) => officer.post('/api/v1/agency/campaigns', aCampaignForm(more))

describe('a campaign', () => {
  test('is found by its link: who invites, where the dossier goes, what to do', async () => {
    const { code } = await aCampaign(product)
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{8}$/u)
    expect(bodyOf(await read(code), Campaign)).toEqual({
      code,
      unitName: 'Trường THPT Ví Dụ',
      purpose: 'register',
      instructions: 'Nộp tờ khai đã ký cho cô chủ nhiệm.',
      agency: { code: '07911', name: expect.any(String) as string },
      agencyFixed: false,
      validUntil: addDays(today, 30),
    })
    expect(bodyOf(await read(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4).toLowerCase()}`), Campaign).code).toBe(code)
  })

  test('that nobody knows, has not begun, is over or was ended says so in words', async () => {
    expectProblem(await read('KHONGCO2'), 404, 'CAMPAIGN_NOT_FOUND')
    expectProblem(await read('<script>'), 404, 'CAMPAIGN_NOT_FOUND')
    const planned = await aCampaign(product, { validFrom: addDays(today, 2) })
    expect(problemOf(await read(planned.code))).toMatchObject({ code: 'CAMPAIGN_OVER', values: { unit: 'Trường THPT Ví Dụ' } })
    const open = await aCampaign(product)
    const ended = bodyOf(await officer.post(`/api/v1/agency/campaigns/${open.id}/end`, { version: open.version }), CampaignRow)
    expect(ended.state).toBe('ended')
    expectProblem(await read(open.code), 410, 'CAMPAIGN_OVER')
    expectProblem(await officer.post(`/api/v1/agency/campaigns/${open.id}/end`, { version: ended.version }), 410, 'CAMPAIGN_OVER')
    const short = await aCampaign(product, { validUntil: today })
    expect((await read(short.code)).status).toBe(200)
    await travel(owner, '1 day')
    expectProblem(await read(short.code), 410, 'CAMPAIGN_OVER')
  })

  test('is begun by an officer for the own area only, with days that can be', async () => {
    expect(wrongFields(await begin({ agencyCode: '07906' }))).toEqual(['agencyCode AGENCY_REQUIRED'])
    expect(wrongFields(await begin({ unitName: ' ' }))).toEqual(['unitName REQUIRED'])
    expect(wrongFields(await begin({ validFrom: addDays(today, -1) }))).toEqual(['validFrom DAY_RANGE'])
    expect(wrongFields(await begin({ validUntil: addDays(today, -1) }))).toEqual(['validUntil DAY_RANGE'])
    expect(wrongFields(await begin({ validUntil: '2026-02-30' }))).toEqual(['validUntil DAY_REQUIRED'])
  })

  test('of two officers who end it at once one does', async () => {
    const { id, version } = await aCampaign(product)
    const answers = await Promise.all([1, 2].map(() => officer.post(`/api/v1/agency/campaigns/${id}/end`, { version })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })
})

test('who comes by a campaign is asked what it asks for, and the dossier remembers it', async () => {
  const { code } = await aCampaign(product)
  const scope = { kind: 'campaign', code } as const
  await setPolicy(owner, { key: 'emailRequired', value: true, scope })
  await setPolicy(owner, { key: 'signedDeclaration', value: true, scope })
  const policy = bodyOf(
    await product.browser().get(`/api/v1/public/registration-policy?agency=07911&campaign=${code}`),
    registration.getRegistrationPolicy.output,
  )
  expect(policy).toMatchObject({ emailRequired: true, signedDeclaration: true })
  const applicant = await anApplicant(product)
  const declaration = aDeclaration(aPerson())
  const send = (more: object = {}) => applicant.post(`${REGISTRATION}/send`, { declaration: { ...declaration, ...more }, campaign: code })
  expect(wrongFields(await send())).toEqual(['declaration.email REQUIRED'])
  bodyOf(await send({ email: 'dot-dang-ky@vidu.example' }), OtpSent)
  const tracking = bodyOf(await confirm(applicant, await codeAt(product, declaration.phone)), Tracking)
  expect(tracking.signedDeclaration).toBe('hand_in')
  const file = await takenBy(officer, tracking)
  expect(file.campaign).toEqual({ code, unitName: 'Trường THPT Ví Dụ' })
  const list = bodyOf(await officer.get('/api/v1/agency/campaigns'), z.array(CampaignRow))
  expect(list.find(one => one.code === code)).toMatchObject({ sent: 1, state: 'open', createdBy: 'Lê Tiến Dũng' })
})

test('what a campaign asks for counts at its own agency; a dossier that comes by it for another one is judged by that one', async () => {
  const { code } = await aCampaign(product)
  await setPolicy(owner, { key: 'portraitRequired', value: false, scope: { kind: 'campaign', code } })
  await setPolicy(owner, { key: 'signedDeclaration', value: false, scope: { kind: 'campaign', code } })
  await setPolicy(owner, { key: 'signedDeclaration', value: true, scope: { kind: 'agency', code: '07906' } })
  const asked = async (agency: string) =>
    (await product.browser().get(`/api/v1/public/registration-policy?agency=${agency}&campaign=${code}`)).body
  expect(await asked('07911')).toMatchObject({ portraitRequired: false, signedDeclaration: false })
  expect(await asked('07906')).toMatchObject({ portraitRequired: true, signedDeclaration: true })
  const [applicant, declaration] = [await anApplicant(product), aDeclaration(aPerson(), { agencyCode: '07906' })]
  await applicant.delete(`${REGISTRATION}/photos/portrait`)
  const send = () => applicant.post(`${REGISTRATION}/send`, { declaration, campaign: code })
  expectProblem(await send(), 409, 'REGISTRATION_PHOTOS_MISSING')
  await addPhotos(applicant, ['portrait'])
  bodyOf(await send(), OtpSent)
  const tracking = bodyOf(await confirm(applicant, await codeAt(product, declaration.phone)), Tracking)
  expect(tracking.signedDeclaration).toBe('hand_in')
})

test('a campaign that fixes the agency takes dossiers for no other one, and names it', async () => {
  const { code, agency } = await aCampaign(product, { agencyFixed: true })
  const applicant = await anApplicant(product)
  const declaration = aDeclaration(aPerson(), { agencyCode: '07906' })
  const refused = await applicant.post(`${REGISTRATION}/send`, { declaration, campaign: code })
  expect(wrongFields(refused)).toEqual(['declaration.agencyCode AGENCY_OF_CAMPAIGN'])
  expect(problemOf(refused).fields[0]?.values).toEqual({ agency: agency.name })
  bodyOf(await applicant.post(`${REGISTRATION}/send`, { declaration: { ...declaration, agencyCode: '07911' }, campaign: code }), OtpSent)
})

test('a campaign that ended while the form was open refuses once, in words; without it the declaration goes through', async () => {
  const campaign = await aCampaign(product)
  await officer.post(`/api/v1/agency/campaigns/${campaign.id}/end`, { version: campaign.version })
  const applicant = await anApplicant(product)
  const declaration = aDeclaration(aPerson())
  expectProblem(await applicant.post(`${REGISTRATION}/send`, { declaration, campaign: campaign.code }), 410, 'CAMPAIGN_OVER')
  bodyOf(await applicant.post(`${REGISTRATION}/send`, { declaration }), OtpSent)
})
