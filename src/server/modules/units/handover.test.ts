import { expect, test } from 'vitest'
import { HandoverInFull, HandoverRow } from '#contract/handovers.ts'
import { Handover, PileInFull } from '#contract/unit-sheets.ts'
import * as z from 'zod/mini'
import { CaseFile } from '#contract/review.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { setPolicy } from '#test/builders/policies.ts'
import { aDossier } from '#test/builders/registration.ts'
import { aHandover, aRoster, makePile, tickedByHand } from '#test/builders/unit-piles.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { pagesOf, textOf } from '#test/support/pdf.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const [huy, dung, son] = [await anOfficer(product, 'huy'), await anOfficer(product), await anOfficer(product, 'son')]

const pileOf = async (id: string) => bodyOf(await huy.get(`/api/v1/unit/piles/${id}`), PileInFull)
const take = (id: string, version: number, sentBack: readonly object[] = []) =>
  dung.post(`/api/v1/agency/handovers/${id}/take`, { version, sentBack })

/** A pile of new members whose sheets are ticked by hand, all but the last. */
async function aReturnedPile(people: number, matched: Parameters<typeof aRoster>[2] = {}) {
  const members = await aRoster(product, people, matched)
  const { rows } = await owner.query<{ id: string }>(`select group_id as id from unit_member where id = $1`, [members[0]?.id])
  const pile = await makePile(huy, rows[0]?.id ?? null)
  const { sheets } = await pileOf(pile.id)
  for (const { id } of sheets.slice(0, -1)) await tickedByHand(huy, id)
  return { pile, sheets, members }
}

test('what is back is handed over once; the officer confirms in bulk and sends one back with a reason that the unit reads', async () => {
  const { pile, sheets } = await aReturnedPile(4)
  const list = bodyOf(await huy.post(`/api/v1/unit/piles/${pile.id}/handovers`), Handover)
  expect(list).toMatchObject({ sheets: 3, confirmed: 0, sentBack: 0, takenOn: null })
  expectProblem(await huy.post(`/api/v1/unit/piles/${pile.id}/handovers`), 409, 'HANDOVER_EMPTY')
  const first = sheets[0]?.id ?? ''
  expectProblem(
    await huy.post(`/api/v1/unit/sheets/${first}/tick`, { isReturned: false, reason: 'Thử', version: 2 }),
    409,
    'SHEET_HANDED_OVER',
  )
  const waiting = bodyOf(await dung.get('/api/v1/agency/handovers'), z.array(HandoverRow))
  expect(waiting.find(({ id }) => id === list.id)).toMatchObject({ givenBy: 'Lê Quốc Huy', takenOn: null, sheets: 3, version: 1 })
  expect(wrongFields(await take(list.id, 1, [{ number: 9, reason: 'Thử' }]))).toEqual(['sentBack.0.number CHOICE'])
  const taken = bodyOf(await take(list.id, 1, [{ number: 2, reason: 'Người khác ký thay' }]), HandoverInFull)
  expect(taken.handover).toMatchObject({ confirmed: 2, sentBack: 1, takenBy: 'Lê Tiến Dũng' })
  expect(taken.sheets.map(({ outcome }) => outcome)).toEqual(['confirmed', 'sent_back', 'confirmed'])
  expectProblem(await take(list.id, 1), 409, 'HANDOVER_CHANGED')
  const after = (await pileOf(pile.id)).sheets
  expect(after.map(({ state }) => state)).toEqual(['ticked', 'sent_back', 'ticked', 'waiting'])
  expect(after[1]).toMatchObject({ sentBackReason: 'Người khác ký thay', handover: null })
  expect(after[0]).toMatchObject({ sentBackReason: null, handover: list.no })
})

test('a confirmed sheet notes the signed form on its dossier, which may then be approved', async () => {
  await setPolicy(owner, { key: 'signedDeclaration', value: true })
  const dossier = await aDossier(product)
  const { rows } = await owner.query<{ id: string }>('select id from participant where social_insurance_no = $1', [
    dossier.person.socialInsuranceNo,
  ])
  const matched = [{ socialInsuranceNo: dossier.person.socialInsuranceNo, participantId: rows[0]?.id ?? '' }]
  const { pile } = await aReturnedPile(2, { matched })
  expect(await textOf((await huy.get(`/api/v1/unit/piles/${pile.id}/pdf`)).bytes)).toContain(dossier.no)
  const list = bodyOf(await huy.post(`/api/v1/unit/piles/${pile.id}/handovers`), Handover)
  const before = bodyOf(await dung.get(`/api/v1/agency/handovers/${list.id}`), HandoverInFull)
  expect(before).toMatchObject({ noted: 0, sheets: [{ dossier: { no: dossier.no }, outcome: null }] })
  expect(bodyOf(await take(list.id, 1), HandoverInFull).noted).toBe(1)
  const file = await takenBy(dung, dossier)
  expect(bodyOf(await dung.get(`/api/v1/agency/case-files/${file.id}`), CaseFile).signedForm).toMatchObject({ isNeeded: true })
  expect(file.signedForm.on).not.toBeNull()
})

test('the list is printed with numbers, totals by class and two places to sign', async () => {
  const { pile, members } = await aReturnedPile(5)
  const list = bodyOf(await huy.post(`/api/v1/unit/piles/${pile.id}/handovers`), Handover)
  const pdf = await huy.get(`/api/v1/unit/handovers/${list.id}/pdf`)
  const text = await textOf(pdf.bytes)
  for (const words of ['BẢNG KÊ BÀN GIAO', 'BÊN GIAO', 'BÊN NHẬN', 'Tổng cộng', members[0]?.name ?? '', members[0]?.group ?? ''])
    expect(text).toContain(words)
  expect(text).not.toContain(members[4]?.name)
  expect(await pagesOf(pdf.bytes)).toBe(1)
  expect((await dung.get(`/api/v1/agency/handovers/${list.id}/pdf`)).status).toBe(200)
})

test('an office of elsewhere sees no list of this one, and coordinators no list of officers', async () => {
  const id = await aHandover(product)
  expectProblem(await son.get(`/api/v1/agency/handovers/${id}`), 404, 'NOT_FOUND')
  expect(bodyOf(await son.get('/api/v1/agency/handovers'), z.array(HandoverRow))).toEqual([])
  expectProblem(await huy.get('/api/v1/agency/handovers'), 403, 'FORBIDDEN')
})

test('of two officers who take a list at once one does', async () => {
  const id = await aHandover(product)
  const answers = await Promise.all([take(id, 1), take(id, 1), take(id, 1)])
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409])
})
