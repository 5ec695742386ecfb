import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { OtpSent } from '#contract/one-time-code.ts'
import { Registration, RegistrationHere } from '#contract/registration.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import { shortName } from '#domain/participants/identifiers.ts'
import { anOfficer, approvedBy, returnedBy, takenBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import {
  addPhotos,
  aDossier,
  anApplicant,
  codeAfter,
  codeAt,
  confirm,
  handIn,
  REGISTRATION,
  wrongCode,
  type Dossier,
} from '#test/builders/registration.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { inbox, database } = product
const AGAIN = `${REGISTRATION}/again`
const EARLIER = `${REGISTRATION}/earlier`

async function rejected(more: Parameters<typeof aDossier>[1] = {}): Promise<Dossier> {
  const dossier = await aDossier(product, more)
  const officer = await anOfficer(product)
  const { id, version } = await takenBy(officer, dossier)
  const answer = await officer.post(`/api/v1/agency/case-files/${id}/reject`, { version, reasons: ['not_the_person'], note: '' })
  expect(answer.status).toBe(200)
  return dossier
}

const listOf = async (browser: Browser) => bodyOf(await browser.get('/api/v1/registrations'), z.array(RegistrationHere))
const named = (browser: Browser, method: 'GET' | 'DELETE', path: string, id: string) =>
  browser.send(method, path, { headers: { 'x-registration': id } })
/** Codes to one contact are a minute apart. */
const aMinuteLater = () => database.owner.query(`update otp_code set created_at = created_at - interval '2 minutes'`)

test('after a rejection the browser begins anew with declaration and photos, and the new dossier has a number of its own', async () => {
  const { applicant, declaration, no } = await rejected()
  const again = bodyOf(await applicant.post(AGAIN), Registration)
  expect(again).toMatchObject({ state: 'open', declaration: { ...declaration, dataConsent: '' }, tracking: null })
  expect(again.photos.map(photo => photo.kind)).toEqual(['id_back', 'id_front', 'portrait'])
  expect(await applicant.get(`${REGISTRATION}/photos/portrait`)).toMatchObject({ status: 200, headers: { 'content-type': 'image/jpeg' } })
  await aMinuteLater()
  const { answer, code } = await codeAfter(product, declaration.phone, () => handIn(applicant, declaration))
  bodyOf(answer, OtpSent)
  const tracking = bodyOf(await confirm(applicant, code), Tracking)
  expect(tracking.no).not.toBe(no)
  expect((await listOf(applicant)).map(one => [one.no, one.caseState])).toEqual([
    [tracking.no, 'submitted'],
    [no, 'rejected'],
  ])
})

test('after taking the dossier back the same holds', async () => {
  const { applicant, declaration } = await aDossier(product)
  await applicant.post(`${REGISTRATION}/withdraw`)
  expect(bodyOf(await applicant.post(AGAIN), Registration)).toMatchObject({
    declaration: { fullName: declaration.fullName },
    photos: { length: 3 },
  })
})

test('while a dossier is under way, or when it was approved, nothing is begun anew', async () => {
  const { applicant, no } = await aDossier(product)
  expectProblem(await applicant.post(AGAIN), 409, 'ACTION_NOT_ALLOWED')
  await approvedBy(await anOfficer(product), { no })
  expectProblem(await applicant.post(AGAIN), 409, 'ACTION_NOT_ALLOWED')
  expect(await listOf(applicant)).toHaveLength(1)
})

test('from another browser the declaration comes after a code to the contact that was proven, and not before', async () => {
  const { declaration, no } = await rejected()
  const other = product.browser()
  await other.post('/api/v1/registrations')
  await aMinuteLater()
  const { answer, code } = await codeAfter(product, declaration.phone, () => other.post(EARLIER, { no, contact: declaration.phone }))
  expect(bodyOf(answer, OtpSent)).toMatchObject({ channel: 'sms' })
  expect(bodyOf(await other.get(REGISTRATION), Registration)).toMatchObject({ declaration: null, photos: [] })
  const told = (await inbox(declaration.phone)).find(({ body }) => body.includes(code))
  expect(told?.body).toMatch(/là mã để lấy lại tờ khai đã gửi/u)
  expectProblem(await other.post(`${EARLIER}/confirm`, { code: wrongCode(code) }), 422, 'OTP_WRONG')
  const taken = bodyOf(await other.post(`${EARLIER}/confirm`, { code }), Registration)
  expect(taken).toMatchObject({ state: 'open', declaration: { ...declaration, dataConsent: '' }, photos: { length: 3 } })
  expectProblem(await other.post(`${EARLIER}/confirm`, { code }), 409, 'OTP_USED')
})

test('a returned dossier is opened itself, beside what this browser has; it is not begun anew', async () => {
  const { declaration, no } = await aDossier(product)
  await returnedBy(await anOfficer(product), { no })
  const other = await anApplicant(product)
  const [own] = await listOf(other)
  const known = { no, contact: declaration.phone }
  expectProblem(await other.post(EARLIER, known), 409, 'ACTION_NOT_ALLOWED')
  await aMinuteLater()
  const asked = bodyOf(await other.post('/api/v1/case-files/correct', known), z.object({ flow: z.string() }))
  const code = await codeAt(product, declaration.phone, 4)
  expect(await other.post('/api/v1/case-files/correct/confirm', { ...known, flow: asked.flow, code })).toMatchObject({ status: 201 })
  expect((await listOf(other)).map(one => [one.id === own?.id, one.no]).toSorted()).toEqual([
    [false, no],
    [true, null],
  ])
})

test('an unknown number and a wrong phone are one answer; a dossier under way says that it cannot be taken up', async () => {
  const { no, declaration } = await aDossier(product)
  const other = product.browser()
  await other.post('/api/v1/registrations')
  const unknown = await other.post(EARLIER, { no: '09999/2026/07911', contact: declaration.phone })
  const wrong = await other.post(EARLIER, { no, contact: '0500123123' })
  expectProblem(unknown, 404, 'CASE_FILE_NOT_FOUND')
  expect({ ...(wrong.body as object), traceId: '' }).toEqual({ ...(unknown.body as object), traceId: '' })
  expectProblem(await other.post(EARLIER, { no, contact: declaration.phone }), 409, 'ACTION_NOT_ALLOWED')
  expectProblem(await other.post(`${EARLIER}/confirm`, { code: '000000' }), 409, 'REGISTRATION_NOT_SENT')
})

test('two people register from one phone’s browser: each has photos, number and dossier of their own', async () => {
  const browser = await anApplicant(product)
  const [first] = await listOf(browser)
  await browser.post('/api/v1/registrations', { fresh: true })
  const [second] = await listOf(browser)
  expect(second?.id).not.toBe(first?.id)
  expect(bodyOf(await named(browser, 'GET', REGISTRATION, second?.id ?? ''), Registration).photos).toEqual([])
  await addPhotos(browser)
  const people = [aDeclaration(aPerson()), aDeclaration(aPerson())] as const
  for (const [turn, id] of [second?.id, first?.id].entries()) {
    const declaration = people[turn] ?? people[0]
    const post = (path: string, body: object) =>
      browser.send('POST', path, {
        payload: JSON.stringify(body),
        headers: { 'content-type': 'application/json', 'x-registration': id ?? '' },
      })
    bodyOf(await post(`${REGISTRATION}/send`, { declaration }), OtpSent)
    expect(await post(`${REGISTRATION}/confirm`, { code: await codeAt(product, declaration.phone) })).toMatchObject({ status: 201 })
  }
  expect((await listOf(browser)).map(one => [one.name, one.caseState])).toEqual(people.map(one => [shortName(one.fullName), 'submitted']))
})

test('a registration of another browser is not reached by its id', async () => {
  const mine = await anApplicant(product)
  const [own] = await listOf(mine)
  const other = await anApplicant(product)
  for (const id of [own?.id ?? '', 'không phải mã'])
    expectProblem(await named(other, 'GET', REGISTRATION, encodeURIComponent(id)), 410, 'REGISTRATION_EXPIRED')
  expect(await other.get(`${REGISTRATION}/photos/portrait?of=${own?.id ?? ''}`)).toMatchObject({ status: 410 })
  expect(await mine.get(`${REGISTRATION}/photos/portrait?of=${own?.id ?? ''}`)).toMatchObject({ status: 200 })
})

test('what is taken off a browser is gone from it: unsent with its photos, sent only from the list', async () => {
  const { applicant, declaration, no } = await aDossier(product)
  const [sent] = await listOf(applicant)
  await applicant.post('/api/v1/registrations', { fresh: true })
  await addPhotos(applicant)
  const [open] = await listOf(applicant)
  for (const id of [open?.id ?? '', sent?.id ?? ''])
    expect(await named(applicant, 'DELETE', REGISTRATION, id)).toMatchObject({ status: 204 })
  expect(await listOf(applicant)).toEqual([])
  expectProblem(await applicant.get(REGISTRATION), 410, 'REGISTRATION_EXPIRED')
  const { rows } = await database.owner.query('select id from registration where id = any($1)', [[open?.id, sent?.id]])
  expect(rows).toEqual([{ id: sent?.id }])
  expect(await product.browser().post('/api/v1/case-files/track', { no, contact: declaration.phone })).toMatchObject({ status: 200 })
})

test('a secret that this server has not made is not taken over', async () => {
  const browser = product.browser()
  browser.cookies.set('r', 'A'.repeat(43))
  await browser.post('/api/v1/registrations')
  expect(browser.cookies.get('r')).not.toBe('A'.repeat(43))
})
