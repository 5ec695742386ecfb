import { expect, test } from 'vitest'
import type { Declaration } from '#domain/registration/declaration.ts'
import type { Scanned } from '#domain/registration/scanned.ts'
import { anOfficer, approvedBy, takenBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson, type Person } from '#test/builders/people.ts'
import { aDossier, anApplicant, codeAt, confirm, handIn } from '#test/builders/registration.ts'
import { hasOnFile } from '#test/builders/registry.ts'
import { expectProblem } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const officer = await anOfficer(product)

const CMND = '024500111'
const PASSPORT = 'C5001234'

/** Somebody whose record was made with this paper. */
async function somebodyWith(personalId: string): Promise<Person> {
  const person = aPerson()
  await hasOnFile(product, person, personalId)
  return person
}

const cardOf = (of: Person, more: Partial<Scanned>): Scanned => ({
  source: 'citizen_card',
  fullName: of.fullName,
  personalId: of.personalId,
  socialInsuranceNo: '',
  birthDate: of.birthDate,
  sex: of.sex,
  address: '',
  ...more,
})

async function outcomeOf(declaration: Declaration) {
  const applicant = await anApplicant(product)
  await handIn(applicant, declaration)
  return confirm(applicant, await codeAt(product, declaration.phone))
}

test.each([
  ['a CCCD and the registry has the CMND', CMND, undefined],
  ['a CCCD and the registry has a passport', PASSPORT, undefined],
  ['a CMND and the registry has the CCCD', '079499000012', CMND],
  ['a passport and the registry has the CCCD', '079499000013', PASSPORT],
])('who declares %s registers, and the officer sees that the numbers differ', async (_, onFile, declared) => {
  const of = await somebodyWith(onFile)
  const personalId = declared ?? of.personalId
  const dossier = await aDossier(product, { of, personalId })
  const { items } = (await officer.post('/api/v1/agency/case-files/search', { q: dossier.no })).body as { items: { differences: number }[] }
  expect(items[0]?.differences).toBeGreaterThan(0)
  const { comparison } = await takenBy(officer, dossier)
  expect(comparison.find(({ item }) => item === 'personalId')).toMatchObject({ declared: personalId, registry: onFile, result: 'differs' })
})

test('another number of the same kind contradicts, whatever the kind', async () => {
  for (const [onFile, personalId] of [
    ['079499000021', '079499000022'],
    ['024500666', '024500222'],
    ['C5006666', 'C5004321'],
  ] as const)
    expectProblem(await outcomeOf(aDeclaration(await somebodyWith(onFile), { personalId })), 409, 'REGISTRATION_MISMATCH')
})

test('the old number in the code of the CCCD stands beside the one on file, the same or not', async () => {
  const old = '024500777'
  const of = await somebodyWith(old)
  const dossier = await aDossier(product, { of, scanned: [cardOf(of, { oldPersonalId: old })] })
  const { scanned } = await takenBy(officer, dossier)
  expect(scanned.find(({ item }) => item === 'oldPersonalId')).toEqual({
    item: 'oldPersonalId',
    source: 'citizen_card',
    value: old,
    result: 'same',
    registry: old,
    name: null,
  })
  const again = await somebodyWith('024500333')
  const other = await aDossier(product, { of: again, scanned: [cardOf(again, { oldPersonalId: '024500444' })] })
  const rows = (await takenBy(officer, other)).scanned
  expect(rows.find(({ item }) => item === 'oldPersonalId')).toMatchObject({ result: 'differs', registry: '024500333' })
})

test('a changed number of 12 digits is not refused when the code names the one on file as the old one', async () => {
  const old = '079499000031'
  const of = await somebodyWith(old)
  const declared = aDeclaration(of)
  expectProblem(await outcomeOf(declared), 409, 'REGISTRATION_MISMATCH')
  const scanned = [cardOf(of, { oldPersonalId: old })]
  expect(await outcomeOf(aDeclaration(of, { scanned }))).toMatchObject({ status: 201 })
})

test('who registered with another paper than the one on file is approved', async () => {
  const of = await somebodyWith('024500555')
  expect(await approvedBy(officer, await aDossier(product, { of }))).toMatchObject({ state: 'approved' })
})
