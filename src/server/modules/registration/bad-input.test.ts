import sharp from 'sharp'
import { expect, test } from 'vitest'
import { OtpSent } from '#contract/one-time-code.ts'
import { Registration } from '#contract/registration.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { aPhoto, aPixelBomb } from '#test/builders/photos.ts'
import { addPhotos, anApplicant, handIn, REGISTRATION } from '#test/builders/registration.ts'
import { anUpload, sendPhoto, UPLOADS } from '#test/builders/upload.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct({ worker: false })
const applicant = await anApplicant(product)
const right = aDeclaration(aPerson())
const registrationOf = async (browser: Browser) => bodyOf(await browser.get(REGISTRATION), Registration)

const WRONG: readonly (readonly [keyof Declaration, unknown, string])[] = [
  ['socialInsuranceNo', '', 'REQUIRED'],
  ['socialInsuranceNo', '000019940', 'SOCIAL_INSURANCE_NO_LENGTH'],
  ['socialInsuranceNo', '079599199401', 'SOCIAL_INSURANCE_NO_LENGTH'],
  ['socialInsuranceNo', 'OOOO199401', 'SOCIAL_INSURANCE_NO_DIGITS'],
  ['socialInsuranceNo', '0'.repeat(301), 'TOO_LONG'],
  ['fullName', '   ', 'REQUIRED'],
  ['fullName', `Nguyễn ${'An'.repeat(60)}`, 'TOO_LONG'],
  ['fullName', 'Nguyễn V4n An', 'NAME_LETTERS'],
  ['fullName', '<b>Nguyễn</b> An', 'NAME_LETTERS'],
  ['fullName', '=cmd|An', 'NAME_LETTERS'],
  ['fullName', 'An', 'NAME_WORDS'],
  ['personalId', '', 'REQUIRED'],
  ['personalId', '07940500000', 'PERSONAL_ID_LENGTH'],
  ['personalId', 'AB12', 'PERSONAL_ID_FORM'],
  ['provinceCode', '', 'PROVINCE_REQUIRED'],
  ['communeCode', '', 'COMMUNE_REQUIRED'],
  ['communeCode', '00004', 'COMMUNE_REQUIRED'],
  ['street', '\t\n ', 'REQUIRED'],
  ['street', 'đ'.repeat(151), 'TOO_LONG'],
  ['phone', '', 'REQUIRED'],
  ['phone', '050012345', 'PHONE_LENGTH'],
  ['phone', 'không có', 'PHONE_DIGITS'],
  ['phone', '02838123456', 'PHONE_LENGTH'],
  ['phone', '0238123456', 'PHONE_NOT_MOBILE'],
  ['email', 'chau@vidu', 'EMAIL_FORM'],
  ['email', 'a@vidu.example\r\nBcc: b@vidu.example', 'EMAIL_FORM'],
  ['email', 'a@vidu.example, b@vidu.example', 'EMAIL_FORM'],
  ['email', `${'a'.repeat(120)}@vidu.example`, 'TOO_LONG'],
  ['agencyCode', '', 'AGENCY_REQUIRED'],
  ['agencyCode', '99999', 'AGENCY_REQUIRED'],
  ['agencyCode', '079', 'AGENCY_REQUIRED'],
  ['emailForm', 'maybe', 'CHOICE'],
  ['contactChannel', 'fax', 'CHOICE'],
]

const titled = WRONG.map(([field, typed, told]) => [field, String(typed).slice(0, 40), told, typed] as const)
test.each(titled)('%s given as "%s" is refused at its field: %s', async (field, _, told, typed) => {
  const answer = await handIn(applicant, { ...right, [field]: typed })
  expectProblem(answer, 422, 'FIELDS_INVALID')
  expect(wrongFields(answer)).toEqual([`declaration.${field} ${told}`])
})

test.each(Object.keys(right) as (keyof Declaration)[])('%s left out, null, a number or a list is refused at its field', async field => {
  for (const typed of [undefined, null, 12, ['079'], {}]) {
    const answer = await handIn(applicant, { ...right, [field]: typed })
    expectProblem(answer, 422, 'FIELDS_INVALID')
    expect(wrongFields(answer).map(line => line.split(' ')[0])).toEqual([`declaration.${field}`])
  }
})

test.each([
  ['the form by email', { emailForm: 'yes' }],
  ['the code by email', { contactChannel: 'email' }],
] as const)('who wants %s must give an address', async (_, wish) => {
  expect(wrongFields(await handIn(applicant, { ...right, ...wish }))).toEqual(['declaration.email REQUIRED'])
})

test('a province that does not exist has no communes either', async () => {
  const told = ['declaration.provinceCode PROVINCE_REQUIRED', 'declaration.communeCode COMMUNE_REQUIRED']
  expect(wrongFields(await handIn(applicant, { ...right, provinceCode: '99' }))).toEqual(told)
})

test('all wrong fields are told at once', async () => {
  const answer = await handIn(applicant, { ...right, fullName: '', phone: '1', street: '' })
  expect(wrongFields(answer).toSorted()).toEqual([
    'declaration.fullName REQUIRED',
    'declaration.phone PHONE_LENGTH',
    'declaration.street REQUIRED',
  ])
})

test('a refused declaration leaves the photos where they are', async () => {
  await handIn(applicant, { ...right, fullName: '' })
  expect((await registrationOf(applicant)).photos.map(photo => photo.kind).toSorted()).toEqual(['id_back', 'id_front', 'portrait'])
})

test('pasted spaces, dots, wide digits and decomposed letters are understood and stored in one form', async () => {
  const browser = await anApplicant(product)
  const pasted = {
    ...right,
    socialInsuranceNo: ` ${right.socialInsuranceNo.slice(0, 4)}.${right.socialInsuranceNo.slice(4)}\u00a0`,
    fullName: `  ${right.fullName.normalize('NFD')}  `,
    personalId: right.personalId.replace(/(\d{3})(?=\d)/gu, '$1 '),
    phone: `+84 ${right.phone.slice(1, 4)}-${right.phone.slice(4)}`,
    street: '12  đường\tThử Nghiệm'.normalize('NFD'),
  }
  bodyOf(await handIn(browser, pasted), OtpSent)
  expect((await registrationOf(browser)).declaration).toEqual(right)
})

test('the number may be pasted from the card', async () => {
  const browser = await anApplicant(product)
  const declaration = aDeclaration(aPerson())
  bodyOf(await handIn(browser, { ...declaration, socialInsuranceNo: `DN 4 79 ${declaration.socialInsuranceNo}` }), OtpSent)
  expect((await registrationOf(browser)).declaration).toEqual(declaration)
})

test('missing photos are named one by one; a passport has no back', async () => {
  const browser = product.browser()
  await browser.post('/api/v1/registrations')
  const missing = async (personalId: string) => {
    const answer = await handIn(browser, { ...right, personalId })
    expectProblem(answer, 409, 'REGISTRATION_PHOTOS_MISSING')
    return wrongFields(answer)
  }
  expect(await missing(right.personalId)).toEqual([
    'photos.portrait PHOTO_REQUIRED',
    'photos.id_front PHOTO_REQUIRED',
    'photos.id_back PHOTO_REQUIRED',
  ])
  await addPhotos(browser, ['portrait'])
  expect(await missing('C1234567')).toEqual(['photos.id_front PHOTO_REQUIRED'])
})

const blank = () => sharp({ create: { width: 40, height: 40, channels: 3, background: '#333333' } })
const PHOTOS: readonly (readonly [string, () => Promise<Uint8Array>, number, string])[] = [
  ['0 bytes', async () => Buffer.alloc(0), 422, 'PHOTO_EMPTY'],
  ['a text', async () => Buffer.from('photo.jpg'), 422, 'PHOTO_NOT_AN_IMAGE'],
  ['a drawing that reads files', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 422, 'PHOTO_NOT_AN_IMAGE'],
  ['a PDF', async () => Buffer.from('%PDF-1.7'), 422, 'PHOTO_NOT_AN_IMAGE'],
  ['a GIF', () => blank().gif().toBuffer(), 422, 'PHOTO_NOT_AN_IMAGE'],
  ['a TIFF', () => blank().tiff().toBuffer(), 422, 'PHOTO_NOT_AN_IMAGE'],
  ['20,000 × 20,000 pixels', async () => aPixelBomb(20_000, 20_000), 422, 'PHOTO_TOO_MANY_PIXELS'],
  ['a picture cut off on the way', async () => (await aPhoto()).subarray(0, 200), 422, 'PHOTO_UNREADABLE'],
  ['the first bytes of a picture only', async () => Buffer.from([0xff, 0xd8, 0xff]), 422, 'PHOTO_UNREADABLE'],
  ['a byte over 8 MB', async () => Buffer.alloc(8 * 1024 * 1024 + 1, 0xff), 413, 'PHOTO_TOO_LARGE'],
  ['40 MB', async () => Buffer.alloc(40 * 1024 * 1024, 0xff), 413, 'PHOTO_TOO_LARGE'],
]

test.each(PHOTOS)('a photo of %s is refused, and the one that was there stays', async (_, bytes, status, code) => {
  const before = (await registrationOf(applicant)).photos
  expectProblem(await sendPhoto(applicant, 'portrait', await bytes()), status, code)
  expect((await registrationOf(applicant)).photos).toEqual(before)
})

test('a photo sent as a form or as a picture by name is refused before it is read', async () => {
  for (const type of ['image/jpeg', 'multipart/form-data; boundary=x', 'application/json', 'text/plain']) {
    const { id } = await anUpload(applicant, 'portrait', await aPhoto())
    const options = { payload: await aPhoto(), headers: { 'content-type': type, 'upload-offset': '0' } }
    expectProblem(await applicant.send('PATCH', `${UPLOADS}/${id}`, options), 415, 'UNSUPPORTED_CONTENT')
  }
})

test('a photo of an unknown kind has no place', async () => {
  const answer = await sendPhoto(applicant, 'signature', await aPhoto())
  expectProblem(answer, 422, 'FIELDS_INVALID')
  expect(wrongFields(answer)).toEqual(['kind CHOICE'])
  expectProblem(await applicant.get(`${REGISTRATION}/photos/signature`), 404, 'NOT_FOUND')
})

test('a photo that is sent once more replaces the first, and one that was removed is gone', async () => {
  const browser = await anApplicant(product)
  const wide = await sharp({ create: { width: 300, height: 100, channels: 3, background: '#ffffff' } })
    .png()
    .toBuffer()
  await sendPhoto(browser, 'portrait', wide)
  expect((await registrationOf(browser)).photos.find(photo => photo.kind === 'portrait')).toMatchObject({ width: 300, height: 100 })
  expect(await browser.delete(`${REGISTRATION}/photos/portrait`)).toMatchObject({ status: 204 })
  expectProblem(await browser.get(`${REGISTRATION}/photos/portrait`), 404, 'NOT_FOUND')
})

test('what a photo tells about the phone and the place does not come back', async () => {
  const browser = await anApplicant(product)
  const telling = await blank()
    .withExif({ IFD0: { Make: 'PhoneMaker' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 46/1 0/1' } })
    .jpeg()
    .toBuffer()
  await sendPhoto(browser, 'id_front', telling)
  const { bytes, headers } = await browser.get(`${REGISTRATION}/photos/id_front`)
  expect([bytes.includes('PhoneMaker'), (await sharp(bytes).metadata()).exif]).toEqual([false, undefined])
  expect(headers).toMatchObject({
    'content-type': 'image/jpeg',
    'content-security-policy': expect.stringMatching(/^default-src 'none'; sandbox;/u),
    'cache-control': 'no-store',
  })
})
