import { beforeEach, expect, test } from 'vitest'
import { OtpSent } from '#contract/one-time-code.ts'
import { Registration, registration } from '#contract/registration.ts'
import { CaseFile } from '#contract/review.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson, type Person } from '#test/builders/people.ts'
import { forgetPolicies, setPolicy } from '#test/builders/policies.ts'
import { addPhotos, anApplicant, checkIdentity, codeAt, confirm, handIn, populationIs, REGISTRATION } from '#test/builders/registration.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { proofFor } from '#test/support/proof.ts'
import { aProduct, type Answer, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const { output } = registration.checkIdentity

beforeEach(async () => {
  await populationIs(product, 'right')
  await forgetPolicies(owner)
})

const outcomeOf = (answer: Answer) => bodyOf(answer, output).outcome
const checkOf = async (applicant: Browser) => bodyOf(await applicant.get(REGISTRATION), Registration).identityCheck
/** A browser that has begun and sent the portrait only. */
async function withPortrait(): Promise<Browser> {
  const applicant = product.browser()
  expect(await applicant.post('/api/v1/registrations')).toMatchObject({ status: 201 })
  await addPhotos(applicant, ['portrait'])
  return applicant
}
const missing = ['photos.id_front PHOTO_REQUIRED', 'photos.id_back PHOTO_REQUIRED']
const unknownNumber = (of: Person): string => `${of.personalId.slice(0, 6)}${of.personalId.slice(6).split('').reverse().join('')}`

/** The dossier as the officer sees it. */
async function fileOf(applicant: Browser, phone: string): Promise<CaseFile> {
  const { no } = (await confirm(applicant, await codeAt(product, phone))).body as { no: string }
  return takenBy(await anOfficer(product), { no })
}
const seenAgain = async ({ id }: CaseFile) =>
  bodyOf(await (await anOfficer(product)).get(`/api/v1/agency/case-files/${id}`), CaseFile).population

test('confirmed: the portrait is enough, and the officer reads the result', async () => {
  const person = aPerson()
  const applicant = await withPortrait()
  expect(outcomeOf(await checkIdentity(applicant, person))).toBe('confirmed')
  expect(await checkOf(applicant)).toEqual({ personalId: person.personalId, fullName: person.fullName, outcome: 'confirmed' })
  const declaration = aDeclaration(person)
  bodyOf(await handIn(applicant, declaration), OtpSent)
  const file = await fileOf(applicant, declaration.phone)
  expect(file.population).toEqual({ outcome: 'confirmed', items: [], at: expect.any(String) })
  expect(file.photos.map(({ kind }) => kind)).toEqual(['portrait'])
})

test('a deployment may ask for the papers of confirmed people too', async () => {
  await setPolicy(owner, { key: 'identityPhotosWhenConfirmed', value: true })
  const person = aPerson()
  const applicant = await withPortrait()
  expect(outcomeOf(await checkIdentity(applicant, person))).toBe('confirmed')
  expect(wrongFields(await handIn(applicant, aDeclaration(person)))).toEqual(missing)
})

test('another name: the papers are asked for, and the officer reads that the name differs', async () => {
  const person = aPerson()
  const declaration = aDeclaration(person, { fullName: `${person.fullName.split(' ')[0] ?? ''} Thị Nhầm` })
  const applicant = await withPortrait()
  expect(outcomeOf(await checkIdentity(applicant, declaration))).toBe('look_again')
  expect(wrongFields(await handIn(applicant, declaration))).toEqual(missing)
  // The registry has the right name: what came of the wrong one stays with the registration, not with the corrected dossier.
  await addPhotos(applicant, ['id_front', 'id_back'])
  bodyOf(await handIn(applicant, { ...declaration, fullName: person.fullName.toUpperCase() }), OtpSent)
  const file = await fileOf(applicant, declaration.phone)
  await expect.poll(() => seenAgain(file), { timeout: 40_000 }).toEqual({ outcome: 'confirmed', items: [], at: expect.any(String) })
})

test('a birth date that differs is shown to the officer as such', async () => {
  const person = aPerson()
  const declaration = aDeclaration(person)
  const applicant = await anApplicant(product)
  expect(outcomeOf(await checkIdentity(applicant, { ...person, birthDate: '1901-02-03' }))).toBe('look_again')
  bodyOf(await handIn(applicant, declaration), OtpSent)
  expect((await fileOf(applicant, declaration.phone)).population).toMatchObject({ outcome: 'differs', items: ['birthDate'] })
})

test('a name that differs and a number that nobody has get the same answer, to the last header', async () => {
  const person = aPerson()
  const differing = await checkIdentity(await anApplicant(product), { ...person, fullName: 'Nguyễn Văn Khác' })
  const unknown = await checkIdentity(await anApplicant(product), { ...person, personalId: unknownNumber(person) })
  const born = await checkIdentity(await anApplicant(product), { ...person, birthDate: '1901-02-03' })
  const told = ({ status, body, headers: { date: _date, ...headers } }: Answer) => ({ status, body, headers })
  expect(told(differing)).toEqual({ ...told(unknown), body: { outcome: 'look_again' } })
  expect(told(born)).toEqual(told(unknown))
})

test('what the applicant may read of it later does not say it either', async () => {
  const person = aPerson()
  const applicant = await anApplicant(product)
  const asked = { personalId: unknownNumber(person), fullName: person.fullName }
  await checkIdentity(applicant, asked)
  expect(await checkOf(applicant)).toEqual({ ...asked, outcome: 'look_again' })
})

test('another number or another name after the check voids it, the confirmed ones again make it count again', async () => {
  const person = aPerson()
  const applicant = await withPortrait()
  expect(outcomeOf(await checkIdentity(applicant, person))).toBe('confirmed')
  const declaration = aDeclaration(person)
  expect(wrongFields(await handIn(applicant, { ...declaration, personalId: unknownNumber(person) }))).toEqual(missing)
  expect(wrongFields(await handIn(applicant, { ...declaration, fullName: `${person.fullName}h` }))).toEqual(missing)
  bodyOf(await handIn(applicant, declaration), OtpSent)
})

test('photos that went missing between sending and the code are asked for by the check that holds then', async () => {
  const person = aPerson()
  const applicant = await withPortrait()
  await checkIdentity(applicant, person)
  const declaration = aDeclaration(person)
  bodyOf(await handIn(applicant, declaration), OtpSent)
  await checkIdentity(applicant, { ...person, fullName: 'Nguyễn Văn Khác' })
  const answer = await confirm(applicant, await codeAt(product, declaration.phone))
  expectProblem(answer, 409, 'REGISTRATION_PHOTOS_MISSING')
})

test('the confirmation of one browser is worth nothing in another', async () => {
  const person = aPerson()
  expect(outcomeOf(await checkIdentity(await withPortrait(), person))).toBe('confirmed')
  expect(wrongFields(await handIn(await withPortrait(), aDeclaration(person)))).toEqual(missing)
})

test('number and name are kept sealed, and the trail says that it was asked', async () => {
  const person = aPerson()
  const applicant = await withPortrait()
  await checkIdentity(applicant, person)
  const { rows } = await owner.query<{ id: string; identity_check_sealed: Buffer }>(
    'select id, identity_check_sealed from registration where identity_check_sealed is not null order by identity_checked_at desc limit 1',
  )
  const [row] = rows
  expect(row?.identity_check_sealed.includes(Buffer.from(person.personalId))).toBe(false)
  const audit = await owner.query(`select action from audit_entry where subject_id = $1 order by id`, [row?.id])
  expect(audit.rows).toEqual([{ action: 'registration.start' }, { action: 'registration.check_identity' }])
  expect(product.log.join()).not.toContain(person.personalId)
})

test('old numbers of nine digits, passports and impossible dates are not asked about', async () => {
  const applicant = await anApplicant(product)
  const ask = async (body: object) =>
    wrongFields(await applicant.post(`${REGISTRATION}/identity-check`, body, await proofFor(applicant, 'checkIdentity')))
  const person = { fullName: 'Nguyễn Thị Lan', personalId: '079486000012' }
  expect(await ask({ ...person, personalId: '012345678' })).toEqual(['personalId PERSONAL_ID_LENGTH'])
  expect(await ask({ ...person, personalId: 'C1234567' })).toEqual(['personalId PERSONAL_ID_FORM'])
  expect(await ask({ ...person, birthDate: '2001-02-30' })).toEqual(['birthDate FORM'])
  expect(await ask({ ...person, fullName: 'Lan', birthDate: 'x' })).toEqual(['fullName NAME_WORDS', 'birthDate FORM'])
  const declaration = aDeclaration(aPerson(), { personalId: '012345678' })
  bodyOf(await handIn(applicant, declaration), OtpSent)
})

test('after five questions a registration may ask no more; asking the same again counts for nothing', async () => {
  const applicant = await anApplicant(product)
  const person = aPerson()
  const named = (n: number) => ({ ...person, fullName: `Nguyễn Văn ${'ABCDEF'[n] ?? ''}` })
  for (let n = 0; n < 4; n += 1) expect(outcomeOf(await checkIdentity(applicant, named(n)))).toBe('look_again')
  for (let n = 0; n < 3; n += 1) expect(outcomeOf(await checkIdentity(applicant, named(3)))).toBe('look_again')
  expect(outcomeOf(await checkIdentity(applicant, person))).toBe('confirmed')
  expectProblem(await checkIdentity(applicant, named(5)), 429, 'TOO_MANY_REQUESTS')
  expect(await checkOf(applicant)).toMatchObject({ outcome: 'confirmed' })
})

test('a number is asked about ten times a day, whoever asks', async () => {
  const person = aPerson()
  for (let n = 0; n < 10; n += 1) {
    const applicant = await anApplicant(product)
    expect(outcomeOf(await checkIdentity(applicant, { ...person, fullName: `Nguyễn Văn ${'ABCDEFGHIK'[n] ?? ''}` }))).toBe('look_again')
  }
  expectProblem(await checkIdentity(await anApplicant(product), person), 429, 'TOO_MANY_REQUESTS')
})

test('what was sent is not asked about by its browser any more', async () => {
  const person = aPerson()
  const applicant = await anApplicant(product)
  const declaration = aDeclaration(person)
  bodyOf(await handIn(applicant, declaration), OtpSent)
  await confirm(applicant, await codeAt(product, declaration.phone))
  expectProblem(await checkIdentity(applicant, person), 409, 'REGISTRATION_ALREADY_SENT')
  await expect.poll(() => checkOf(applicant), { timeout: 40_000 }).toMatchObject({ outcome: 'confirmed' })
})

test('a passport or an old number shows the officer no population data', async () => {
  // Ánh, of whom the registry has no identity number that the old one could contradict.
  const anh = { ...aPerson(), socialInsuranceNo: '0000160087', fullName: 'Bùi Thị Ngọc Ánh', personalId: '012345678' }
  const declaration = aDeclaration(anh)
  const applicant = await anApplicant(product)
  bodyOf(await handIn(applicant, declaration), OtpSent)
  expect((await fileOf(applicant, declaration.phone)).population).toBeNull()
})
