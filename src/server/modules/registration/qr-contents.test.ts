import { expect, test } from 'vitest'
import { OtpSent } from '#contract/one-time-code.ts'
import { Registration } from '#contract/registration.ts'
import { CaseFile } from '#contract/review.ts'
import type { Scanned } from '#domain/registration/scanned.ts'
import { anOfficer, returnedBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson, type Person } from '#test/builders/people.ts'
import { aDossier, anApplicant, handIn, REGISTRATION } from '#test/builders/registration.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const officer = await anOfficer(product)

/** What the CCCD of a person says. */
const cardOf = (of: Person, more: Partial<Scanned> = {}): Scanned => ({
  source: 'citizen_card',
  fullName: of.fullName,
  personalId: of.personalId,
  socialInsuranceNo: '',
  birthDate: of.birthDate,
  sex: of.sex,
  address: '12 đường Thử Nghiệm, Phường Nhiêu Lộc, Thành phố Hồ Chí Minh',
  ...more,
})

const scannedIn = async (no: string) => {
  const { rows } = await product.database.owner.query<{ id: string }>('select id from review_case_file where no = $1', [no])
  return bodyOf(await officer.get(`/api/v1/agency/case-files/${rows[0]?.id ?? ''}`), CaseFile).scanned
}

test('the officer sees what the QR code of the CCCD says, and that it agrees', async () => {
  const of = aPerson()
  const { no } = await aDossier(product, { of, scanned: [cardOf(of)] })
  const rows = await scannedIn(no)
  expect(rows.map(({ item, source, result }) => `${item} ${source} ${result}`)).toEqual([
    'fullName citizen_card same',
    'personalId citizen_card same',
    'address citizen_card same',
    'birthDate citizen_card same',
    'sex citizen_card same',
  ])
  expect(rows.find(({ item }) => item === 'birthDate')).toMatchObject({ value: of.birthDate, registry: of.birthDate })
})

test('what differs between code, declaration and registry is marked, item by item', async () => {
  const of = aPerson()
  const other = { fullName: 'Nguyễn Văn Khác', birthDate: '1950-01-31', address: 'Phường 7, Quận 3, TP. Hồ Chí Minh' }
  const { no } = await aDossier(product, { of, scanned: [cardOf(of, other)] })
  const rows = await scannedIn(no)
  expect(rows.filter(({ result }) => result === 'differs').map(({ item, value }) => [item, value])).toEqual([
    ['fullName', other.fullName],
    ['address', other.address],
    ['birthDate', other.birthDate],
  ])
})

test('both papers may be scanned; a dossier without a scan shows none', async () => {
  const of = aPerson()
  const card: Scanned = { ...cardOf(of), source: 'insurance_card', personalId: '', socialInsuranceNo: of.socialInsuranceNo, address: '' }
  const { no } = await aDossier(product, { of, scanned: [cardOf(of), card] })
  expect((await scannedIn(no)).filter(({ item }) => item === 'fullName').map(({ source }) => source)).toEqual([
    'citizen_card',
    'insurance_card',
  ])
  expect(await scannedIn((await aDossier(product)).no)).toEqual([])
})

test('the contents come back to the browser with a returned dossier, and are written nowhere unsealed', async () => {
  const of = aPerson()
  const scanned = [cardOf(of, { address: 'Ấp Chưa Ai Biết' })]
  const dossier = await aDossier(product, { of, scanned })
  await returnedBy(officer, dossier)
  expect(bodyOf(await dossier.applicant.get(REGISTRATION), Registration).declaration?.scanned).toEqual(scanned)
  const { rows } = await product.database.owner.query<{ text: string }>('select row_to_json(registration)::text as text from registration')
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter(({ text }) => text.includes('Chưa Ai Biết') || text.includes(of.personalId))).toEqual([])
})

test('contents that no card can have are refused', async () => {
  const of = aPerson()
  const applicant = await anApplicant(product)
  const right = aDeclaration(of)
  const send = (scanned: unknown) => handIn(applicant, { ...right, scanned } as typeof right)
  const card = cardOf(of)
  for (const [wrong, field] of [
    [{ ...card, fullName: '' }, 'scanned.0.fullName'],
    [{ ...card, fullName: 'đ'.repeat(101) }, 'scanned.0.fullName'],
    [{ ...card, personalId: '12' }, 'scanned.0.personalId'],
    [{ ...card, oldPersonalId: '12' }, 'scanned.0.oldPersonalId'],
    [{ ...card, socialInsuranceNo: 'x' }, 'scanned.0.socialInsuranceNo'],
    [{ ...card, birthDate: '1990-02-30' }, 'scanned.0.birthDate'],
    [{ ...card, sex: 'unknown' }, 'scanned.0.sex'],
    [{ ...card, address: 'a'.repeat(251) }, 'scanned.0.address'],
    [{ ...card, source: 'passport' }, 'scanned.0.source'],
    [{ ...card, photo: 'AAAA' }, 'scanned.0'],
  ] as const) {
    const answer = await send([wrong])
    expectProblem(answer, 422, 'FIELDS_INVALID')
    expect(wrongFields(answer)[0]).toContain(field)
  }
  for (const many of [[card, card], [card, card, card], 'card', { 0: card }]) expectProblem(await send(many), 422, 'FIELDS_INVALID')
  bodyOf(await send([card]), OtpSent)
})
