import { afterEach, describe, expect, test } from 'vitest'
import { OtpSent } from '#contract/one-time-code.ts'
import { Registration } from '#contract/registration.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import { CaseFile } from '#contract/review.ts'
import type { Correction } from '#domain/review/corrections.ts'
import { INVARIANTS } from '#server/invariants/index.ts'
import { anOfficer, returnedBy } from '#test/builders/office.ts'
import { aPhone } from '#test/builders/people.ts'
import { addPhotos, aDossier, anApplicant, codeAfter, codeAt, confirm, handIn, REGISTRATION } from '#test/builders/registration.ts'
import { aPhoto, aTinyPhoto, chequered } from '#test/builders/photos.ts'
import { sendPhoto } from '#test/builders/upload.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const officer = await anOfficer(product)

const PORTRAIT: Correction = { item: 'portrait', reason: 'portrait_unclear' }
const PHONE: Correction = { item: 'phone', reason: 'phone_wrong' }
const NAME: Correction = { item: 'fullName', reason: 'data_wrong' }

async function returned(...corrections: readonly Correction[]) {
  const dossier = await aDossier(product)
  const { id } = await returnedBy(officer, dossier, corrections)
  return { ...dossier, id }
}
const fileOf = async (id: string) => bodyOf(await officer.get(`/api/v1/agency/case-files/${id}`), CaseFile)
/** The photos as the officer sees them, by their size. */
const photosSeen = async (id: string) =>
  Object.fromEntries((await fileOf(id)).photos.map(({ kind, width, height }) => [kind, `${width}×${height}`]))
const put = async (browser: Browser, kind: string) => sendPhoto(browser, kind, await aPhoto())

afterEach(async () => {
  for (const { says, sql } of INVARIANTS)
    expect([says, (await owner.query<{ count: number }>(`select (${sql})::int as count`)).rows[0]?.count]).toEqual([says, 0])
})

describe('only what was named is corrected', () => {
  test('one bad photo: only that one opens, a newer one is needed, and the dossier comes back', async () => {
    const { applicant, declaration, id, no } = await returned(PORTRAIT)
    const shown = bodyOf(await applicant.get(REGISTRATION), Registration)
    expect(shown.tracking).toMatchObject({ state: 'returned', corrections: [PORTRAIT], correctUntil: expect.any(String) })
    expect(wrongFields(await put(applicant, 'id_front'))).toEqual(['photos.id_front NOT_TO_CORRECT'])
    expect(wrongFields(await applicant.delete(`${REGISTRATION}/photos/id_back`))).toEqual(['photos.id_back NOT_TO_CORRECT'])
    expect(wrongFields(await handIn(applicant, declaration))).toEqual(['photos.portrait PHOTO_REQUIRED'])
    expect(await put(applicant, 'portrait')).toMatchObject({ status: 200 })
    bodyOf(await handIn(applicant, declaration), OtpSent)
    const tracking = bodyOf(await confirm(applicant, await codeAt(product, declaration.phone, 4)), Tracking)
    expect(tracking).toMatchObject({ no, state: 'submitted', corrections: [], correctUntil: null })
    expect((await fileOf(id)).state).toBe('submitted')
  })

  test('the very photo that the officer wants another one of is refused at once; sent twice, another one is taken', async () => {
    const dossier = await returned(PORTRAIT)
    const { applicant, declaration } = dossier
    const seen = await aTinyPhoto()
    for (let times = 0; times < 2; times++) expect(await sendPhoto(applicant, 'portrait', seen)).toMatchObject({ status: 200 })
    const { answer, code } = await codeAfter(product, declaration.phone, () => handIn(applicant, declaration))
    bodyOf(answer, OtpSent)
    bodyOf(await confirm(applicant, code), Tracking)
    await returnedBy(officer, dossier, [PORTRAIT])
    const { title } = expectProblem(await sendPhoto(applicant, 'portrait', seen), 422, 'PHOTO_SEEN')
    expect(title).toContain('Chụp hoặc chọn ảnh khác')
    expect(wrongFields(await handIn(applicant, declaration))).toEqual(['photos.portrait PHOTO_REQUIRED'])
    expect(await put(applicant, 'portrait')).toMatchObject({ status: 200 })
  })

  test('another field than the named one is refused in words, and nothing of it is kept', async () => {
    const { applicant, declaration, id } = await returned(NAME)
    const answer = await handIn(applicant, { ...declaration, street: 'nơi khác', phone: aPhone(), agencyCode: '07906' })
    expect(wrongFields(answer)).toEqual([
      'declaration.street NOT_TO_CORRECT',
      'declaration.phone NOT_TO_CORRECT',
      'declaration.agencyCode NOT_TO_CORRECT',
    ])
    expect(bodyOf(await applicant.get(REGISTRATION), Registration).declaration).toEqual(declaration)
    expect((await fileOf(id)).state).toBe('returned')
  })

  test('the message names the items and the day, and the officers see item by item', async () => {
    const { declaration, id } = await returned(PORTRAIT, NAME)
    // Several messages are on their way at once: the one of the return need not be the last to arrive.
    const message = (await product.inbox(declaration.phone, 3)).find(({ body }) => body.includes('ảnh chân dung'))
    expect(message?.body).toMatch(/họ tên.*trước \d\d:\d\d, \d\d\/\d\d\/\d{4}/u)
    expect((await fileOf(id)).events.at(-1)?.corrections).toEqual(expect.arrayContaining([PORTRAIT, NAME]))
  })

  test('a passport has no back that could be asked for', async () => {
    const dossier = await aDossier(product, { personalId: 'C5001234' })
    const { items } = (await officer.post('/api/v1/agency/case-files/search', { q: dossier.no })).body as { items: { id: string }[] }
    const id = items[0]?.id ?? ''
    await officer.post(`/api/v1/agency/case-files/${id}/take`, { version: 1 })
    const answer = await officer.post(`/api/v1/agency/case-files/${id}/return`, {
      version: 2,
      corrections: [{ item: 'id_back', reason: 'paper_unclear' }],
      note: '',
    })
    expect(wrongFields(answer)).toEqual(['corrections CHOICE'])
  })
})

describe('another phone', () => {
  test('must be proven by its own code, which goes nowhere else', async () => {
    const { applicant, declaration, no } = await returned(PHONE)
    const phone = aPhone()
    const otp = bodyOf(await handIn(applicant, { ...declaration, phone }), OtpSent)
    expect(otp).toMatchObject({ channel: 'sms', otherChannel: null })
    expect(wrongFields(await applicant.post(`${REGISTRATION}/codes`, { channel: 'email' }))).toEqual(['channel CHOICE'])
    bodyOf(await confirm(applicant, await codeAt(product, phone)), Tracking)
    const track = (contact: string) => product.browser().post('/api/v1/case-files/track', { no, contact })
    expect([(await track(phone)).status, (await track(declaration.phone)).status]).toEqual([200, 404])
  })

  test('is proven by text message also when news came by email so far', async () => {
    const email = 'tin-qua-thu@vidu.example'
    const dossier = await aDossier(product, { email, contactChannel: 'email' })
    await returnedBy(officer, dossier, [PHONE])
    const phone = aPhone()
    const otp = bodyOf(await handIn(dossier.applicant, { ...dossier.declaration, phone }), OtpSent)
    expect(otp.channel).toBe('sms')
    bodyOf(await confirm(dossier.applicant, await codeAt(product, phone)), Tracking)
  })
})

describe('in another browser', () => {
  const asked = (no: string, contact: string) => product.browser().post('/api/v1/case-files/correct', { no, contact })

  test('a code to the proven contact opens the dossier there, with everything that was declared, and closes it here', async () => {
    const { applicant, declaration, no } = await returned(PORTRAIT)
    const browser = product.browser()
    const { flow } = (await browser.post('/api/v1/case-files/correct', { no, contact: declaration.phone })).body as { flow: string }
    const code = await codeAt(product, declaration.phone, 4)
    const body = { no, contact: declaration.phone, flow, code }
    expect(bodyOf(await browser.post('/api/v1/case-files/correct/confirm', body), Tracking)).toMatchObject({ state: 'returned' })
    expect(bodyOf(await browser.get(REGISTRATION), Registration)).toMatchObject({ declaration, photos: expect.any(Array) })
    expectProblem(await applicant.get(REGISTRATION), 410, 'REGISTRATION_EXPIRED')
    expectProblem(await product.browser().post('/api/v1/case-files/correct/confirm', body), 409, 'OTP_USED')
    await addPhotos(browser, ['portrait'])
    bodyOf(await handIn(browser, declaration), OtpSent)
    expect(bodyOf(await confirm(browser, await codeAt(product, declaration.phone, 5)), Tracking)).toMatchObject({ no, state: 'submitted' })
  })

  test('needs the right number, the right contact, a returned dossier, and the code for exactly this', async () => {
    const { declaration, no } = await returned(PORTRAIT)
    const other = await aDossier(product)
    expectProblem(await asked(no, aPhone()), 404, 'CASE_FILE_NOT_FOUND')
    expectProblem(await asked(other.no, other.declaration.phone), 409, 'ACTION_NOT_ALLOWED')
    const { flow } = (await asked(no, declaration.phone)).body as { flow: string }
    const code = await codeAt(product, declaration.phone, 4)
    const confirmBy = (more: object) =>
      product.browser().post('/api/v1/case-files/correct/confirm', { no, contact: declaration.phone, flow, code, ...more })
    expectProblem(await confirmBy({ contact: aPhone() }), 404, 'CASE_FILE_NOT_FOUND')
    expectProblem(await confirmBy({ code: code === '000000' ? '000001' : '000000' }), 422, 'OTP_WRONG')
    const { rows } = await owner.query<{ otp_flow_id: string }>(
      'select otp_flow_id from registration where otp_flow_id is not null limit 1',
    )
    expectProblem(await confirmBy({ flow: rows[0]?.otp_flow_id }), 409, 'OTP_USED')
  })

  test('who declares anew there and proves the same contact gets the returned dossier, with what was typed for the named items', async () => {
    const { applicant, declaration, no } = await returned(NAME)
    const browser = await anApplicant(product)
    await travel(owner, '61 seconds')
    bodyOf(await handIn(browser, { ...declaration, fullName: `${declaration.fullName} `, street: 'nơi khác' }), OtpSent)
    const tracking = bodyOf(await confirm(browser, await codeAt(product, declaration.phone, 4)), Tracking)
    expect(tracking).toMatchObject({ no, state: 'returned' })
    expect(bodyOf(await browser.get(REGISTRATION), Registration).declaration).toEqual(declaration)
    expectProblem(await applicant.get(REGISTRATION), 410, 'REGISTRATION_EXPIRED')
  })

  test('the photo that was taken there for the named one goes into the dossier, and the others stay as they were sent', async () => {
    const { declaration, no, id } = await returned(PORTRAIT)
    const sent = await photosSeen(id)
    const browser = await anApplicant(product)
    expect(await sendPhoto(browser, 'portrait', await chequered(420, 560))).toMatchObject({ status: 200 })
    expect(await sendPhoto(browser, 'id_front', await chequered(640, 480))).toMatchObject({ status: 200 })
    await travel(owner, '61 seconds')
    bodyOf(await handIn(browser, declaration), OtpSent)
    bodyOf(await confirm(browser, await codeAt(product, declaration.phone, 4)), Tracking)
    const { photos } = bodyOf(await browser.get(REGISTRATION), Registration)
    expect(photos.find(({ kind }) => kind === 'portrait')).toMatchObject({ width: 420, height: 560 })
    expect((await browser.get(`${REGISTRATION}/photos/portrait`)).bytes.length).toBeGreaterThan(100)
    expect(await photosSeen(id)).toEqual(sent)
    await travel(owner, '61 seconds')
    bodyOf(await handIn(browser, declaration), OtpSent)
    const tracking = bodyOf(await confirm(browser, await codeAt(product, declaration.phone, 5)), Tracking)
    expect(tracking).toMatchObject({ no, state: 'submitted' })
    expect(await photosSeen(id)).toEqual({ ...sent, portrait: '420×560' })
  })

  test('with another number come the photos of its paper', async () => {
    const { declaration, id } = await returned({ item: 'personalId', reason: 'data_wrong' })
    const sent = await photosSeen(id)
    const browser = await anApplicant(product)
    for (const kind of ['portrait', 'id_front', 'id_back']) await sendPhoto(browser, kind, await chequered(660, 440))
    await travel(owner, '61 seconds')
    bodyOf(await handIn(browser, { ...declaration, personalId: '024500888' }), OtpSent)
    bodyOf(await confirm(browser, await codeAt(product, declaration.phone, 4)), Tracking)
    await travel(owner, '61 seconds')
    bodyOf(await handIn(browser, { ...declaration, personalId: '024500888' }), OtpSent)
    bodyOf(await confirm(browser, await codeAt(product, declaration.phone, 5)), Tracking)
    expect(await photosSeen(id)).toEqual({ ...sent, id_front: '660×440', id_back: '660×440' })
  })
})

test('the receipt may be asked for again an hour after the last one, while the dossier waits', async () => {
  const { no, declaration } = await aDossier(product)
  const again = () => product.browser().post('/api/v1/case-files/receipt', { no, contact: declaration.phone })
  expectProblem(await again(), 429, 'RESEND_TOO_EARLY')
  await travel(owner, '61 minutes')
  expect(await again()).toMatchObject({ status: 202 })
  const messages = await product.inbox(declaration.phone, 3)
  expect(messages.filter(message => message.body.includes('đã nhận hồ sơ'))).toHaveLength(2)
  expectProblem(await product.browser().post('/api/v1/case-files/receipt', { no, contact: aPhone() }), 404, 'CASE_FILE_NOT_FOUND')
  const over = await aDossier(product)
  await over.applicant.post(`${REGISTRATION}/withdraw`)
  const refused = await product.browser().post('/api/v1/case-files/receipt', { no: over.no, contact: over.declaration.phone })
  expectProblem(refused, 409, 'ACTION_NOT_ALLOWED')
})
