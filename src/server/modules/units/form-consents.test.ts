import { beforeAll, expect, test } from 'vitest'
import { OtpSent } from '#contract/one-time-code.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import { FORM_CONSENT_TEXT } from '#domain/units/form-consent.ts'
import { aChildDossier } from '#test/builders/children.ts'
import { answerConsent, consentsOf } from '#test/builders/form-consent.ts'
import { anOfficer, approvedBy, returnedBy } from '#test/builders/office.ts'
import { codeAfter, confirm, handIn, aDossier, type Dossier } from '#test/builders/registration.ts'
import { pdfOfPictures, scanned } from '#test/builders/scans.ts'
import { makePile, scanRead } from '#test/builders/unit-piles.ts'
import { aMemberOfUnit, endMembershipOf, UNIT } from '#test/builders/units.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { pagesOf, textOf } from '#test/support/pdf.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
let huy: Browser
beforeAll(async () => {
  huy = await anOfficer(product, 'huy')
})

let groups = 0
interface InUnit extends Dossier {
  readonly member: string
  readonly group: string
}

/** Somebody with a dossier who is in a group of one of the unit. */
async function aMemberWithDossier(): Promise<InUnit> {
  const dossier = await aDossier(product)
  return { ...dossier, ...(await joins(dossier.person.socialInsuranceNo)) }
}

async function joins(socialInsuranceNo: string, unit = UNIT) {
  const { id, groupId } = await aMemberOfUnit(product, { socialInsuranceNo, unit, group: `Lớp đồng ý ${++groups}` })
  return { member: id, group: groupId }
}

/** A coordinator of another unit, arranged past the guards of the table. */
async function aCoordinatorOf(unitCode: string): Promise<Browser> {
  await owner.query('alter table staff disable trigger user')
  await owner.query(
    `insert into staff (id, login_name, full_name, role, agency_code, unit_code, password_hash, password_must_change)
     select gen_random_uuid(), 'dau-moi-khac', 'Người Thử', 'coordinator', '07911', $1, password_hash, false from staff where login_name = 'dung'`,
    [unitCode],
  )
  await owner.query('alter table staff enable trigger user')
  return anOfficer(product, 'dau-moi-khac')
}

const printed = async (pile: string, by = huy): Promise<string> => textOf((await by.get(`/api/v1/unit/piles/${pile}/pdf`)).bytes)
const stateOf = async (applicant: Browser) => (await consentsOf(applicant)).map(({ unitCode, state }) => `${unitCode} ${state}`)

test('a member who agreed has the filled form behind the sheet; who was never asked, who refused and who took it back has not', async () => {
  const [one, other] = [await aMemberWithDossier(), await aMemberWithDossier()]
  const [pile, others] = [await makePile(huy, one.group), await makePile(huy, other.group)]
  const facts = [one.declaration.personalId, one.declaration.phone, '12 đường Thử Nghiệm', 'TỜ KHAI']
  const without = await printed(pile.id)
  for (const fact of facts.slice(0, 3)) expect(without).not.toContain(fact)
  expect(await stateOf(one.applicant)).toEqual([`${UNIT} asked`])

  expect((await answerConsent(one.applicant, true)).status).toBe(200)
  expect((await answerConsent(other.applicant, false)).status).toBe(200)
  const text = await printed(pile.id)
  for (const fact of facts) expect(text).toContain(fact)
  expect(text).toContain('Tờ khai Mẫu số 01 in ở trang sau')
  expect(await printed(others.id)).not.toContain(other.declaration.personalId)
  const [told] = await consentsOf(one.applicant)
  expect(told).toMatchObject({ state: 'given', unitName: expect.stringContaining('Sông Trăng') })
  expect(told?.printedAt).toHaveLength(1)

  await answerConsent(one.applicant, false)
  expect(await printed(pile.id)).not.toContain(one.declaration.personalId)
  const [after] = await consentsOf(one.applicant)
  expect([after?.state, after?.printedAt.length]).toEqual(['refused', 1])
})

test('each answer and each opening is in the trail; the same answer twice is one', async () => {
  const { applicant, group } = await aMemberWithDossier()
  const pile = await makePile(huy, group)
  for (const isGiven of [true, true, false]) await answerConsent(applicant, isGiven)
  await answerConsent(applicant, true)
  await printed(pile.id)
  const { rows } = await owner.query(
    `select e.action, e.actor_kind, e.subject_version from audit_entry e join unit_form_consent c on c.id = e.subject_id
     join unit_sheet s on s.member_id = c.member_id where s.pile_id = $1 order by e.id`,
    [pile.id],
  )
  expect(rows.map(row => Object.values(row).join(' '))).toEqual([
    'units.form_consent_given guest 1',
    'units.form_consent_refused guest 2',
    'units.form_consent_given guest 3',
    'units.form_printed coordinator ',
  ])
})

test('who left the unit agrees to nothing any more: not on a sheet, not in a pile, and the dossier says that it has ended', async () => {
  const { applicant, member, group, declaration } = await aMemberWithDossier()
  const stays = await aMemberOfUnit(product, { group: `Lớp đồng ý ${groups}` })
  expect(stays.groupId).toBe(group)
  const pile = await makePile(huy, group)
  await answerConsent(applicant, true)
  expect(await printed(pile.id)).toContain(declaration.personalId)
  await endMembershipOf(product, member)
  expect(await printed(pile.id)).not.toContain(declaration.personalId)
  expect(await stateOf(applicant)).toEqual([`${UNIT} ended`])
  expectProblem(await answerConsent(applicant, true), 404, 'NOT_FOUND')
  // Whoever comes back is asked anew.
  await makePile(huy, (await joins(declaration.socialInsuranceNo)).group)
  expect((await stateOf(applicant)).toSorted()).toEqual([`${UNIT} asked`, `${UNIT} ended`])
})

test('another unit that has the same person prints nothing: each is asked for by itself', async () => {
  const { applicant, person, declaration, group } = await aMemberWithDossier()
  const elsewhere = await joins(person.socialInsuranceNo, 'TZ0001Z')
  const stranger = await aCoordinatorOf('TZ0001Z')
  const pile = await makePile(stranger, elsewhere.group)
  await makePile(huy, group)
  await answerConsent(applicant, true)
  expect((await stateOf(applicant)).toSorted()).toEqual([`${UNIT} given`, 'TZ0001Z asked'])
  expect(await printed(pile.id, stranger)).not.toContain(declaration.personalId)
  await answerConsent(applicant, true, { unit: 'TZ0001Z' })
  expect(await printed(pile.id, stranger)).toContain(declaration.personalId)
})

test('a decided dossier ends it', async () => {
  const dossier = await aMemberWithDossier()
  const pile = await makePile(huy, dossier.group)
  await answerConsent(dossier.applicant, true)
  await approvedBy(await anOfficer(product), dossier)
  const text = await printed(pile.id)
  expect(text).toContain(dossier.no)
  expect(text).not.toContain(dossier.declaration.personalId)
  expect(await stateOf(dossier.applicant)).toEqual([`${UNIT} ended`])
})

test('a corrected declaration is printed as it stands in the dossier, and the consent lasts', async () => {
  const dossier = await aMemberWithDossier()
  const pile = await makePile(huy, dossier.group)
  await answerConsent(dossier.applicant, true)
  await returnedBy(await anOfficer(product), dossier, [{ item: 'address', reason: 'data_wrong' }])
  const { declaration, applicant } = dossier
  const { answer, code } = await codeAfter(product, declaration.phone, () =>
    handIn(applicant, { ...declaration, street: '99 đường Đã Sửa' }),
  )
  bodyOf(answer, OtpSent)
  expect(await printed(pile.id)).toContain('12 đường Thử Nghiệm')
  bodyOf(await confirm(applicant, code), Tracking)
  const text = await printed(pile.id)
  expect(text).toContain('99 đường Đã Sửa')
  expect(text).not.toContain('12 đường Thử Nghiệm')
})

test('of a child the parent is asked, and the trail says which parent answered', async () => {
  const { parent, of, kid } = await aChildDossier(product)
  const { group } = await joins(kid.socialInsuranceNo)
  const pile = await makePile(huy, group)
  expect(await stateOf(parent)).toEqual([`${UNIT} asked`])
  await answerConsent(parent, true)
  expect(await printed(pile.id)).toContain(of.phone)
  const { rows } = await owner.query(
    `select p.social_insurance_no as guardian from unit_form_consent c join participant p on p.id = c.guardian_id
     join unit_sheet s on s.member_id = c.member_id where s.pile_id = $1`,
    [pile.id],
  )
  expect(rows).toEqual([{ guardian: of.socialInsuranceNo }])
})

test('who knows number and phone of the dossier follows it, and learns neither the unit nor may agree', async () => {
  const { no, declaration, group } = await aMemberWithDossier()
  await makePile(huy, group)
  const stranger = product.browser()
  const tracked = await stranger.post('/api/v1/case-files/track', { no, contact: declaration.phone })
  expect(tracked.status).toBe(200)
  expect(JSON.stringify(tracked.body)).not.toContain('Sông Trăng')
  expectProblem(await answerConsent(stranger, true), 410, 'REGISTRATION_EXPIRED')
})

test('nobody is asked before the unit prints sheets, and nobody for a unit that does not have them', async () => {
  const { applicant } = await aMemberWithDossier()
  expect(await consentsOf(applicant)).toEqual([])
  expectProblem(await answerConsent(applicant, true), 404, 'NOT_FOUND')
  expectProblem(await answerConsent(applicant, true, { unit: 'TZ0001Z' }), 404, 'NOT_FOUND')
})

test('an answer counts for the words that were read', async () => {
  const { applicant, group } = await aMemberWithDossier()
  await makePile(huy, group)
  expectProblem(await answerConsent(applicant, true, { text: FORM_CONSENT_TEXT + 1 }), 409, 'CONSENT_TEXT_CHANGED')
  expect(await stateOf(applicant)).toEqual([`${UNIT} asked`])
  expect((await answerConsent(applicant, false, { text: FORM_CONSENT_TEXT + 1 })).status).toBe(200)
})

test('the coordinator learns of no answer but by the form in the pile, and a form that is scanned along is not kept', async () => {
  const { applicant, group } = await aMemberWithDossier()
  const pile = await makePile(huy, group)
  const before = (await huy.get(`/api/v1/unit/piles/${pile.id}`)).body
  await answerConsent(applicant, true)
  expect((await huy.get(`/api/v1/unit/piles/${pile.id}`)).body).toEqual(before)
  const pdf = (await huy.get(`/api/v1/unit/piles/${pile.id}/pdf`)).bytes
  expect(await pagesOf(pdf)).toBe(3)
  const pictures = await scanned(pdf, { pages: [2, 3], treat: () => ({ turned: 2, isSigned: true }) })
  const scan = await scanRead(huy, pile.id, pdfOfPictures(pictures))
  expect(scan).toMatchObject({ state: 'done', pages: 2, sheets: 1, unread: [] })
  const { rows } = await owner.query('select page, kind, file_key is null as gone from unit_scan_page where scan_id = $1 order by page', [
    scan.id,
  ])
  expect(rows).toEqual([
    { page: 1, kind: 'sheet', gone: false },
    { page: 2, kind: 'other', gone: true },
  ])
})

test('of a pile that is printed while an answer is taken back, the next print has the form no more, in ten rounds', async () => {
  const { applicant, group, declaration } = await aMemberWithDossier()
  const pile = await makePile(huy, group)
  for (let round = 0; round < 10; round += 1) {
    await answerConsent(applicant, true)
    const [, taken] = await Promise.all([huy.get(`/api/v1/unit/piles/${pile.id}/pdf`), answerConsent(applicant, false)])
    expect(taken.status).toBe(200)
  }
  expect(await printed(pile.id)).not.toContain(declaration.personalId)
})
