import { beforeAll, expect, test } from 'vitest'
import { HandoverInFull, HandoverRow } from '#contract/handovers.ts'
import { Handover, PileInFull } from '#contract/unit-sheets.ts'
import * as z from 'zod/mini'
import { CaseFile } from '#contract/review.ts'
import { anOfficer, linkStaff, takenBy } from '#test/builders/office.ts'
import { pdfOfPictures, scanned } from '#test/builders/scans.ts'
import { setPolicy } from '#test/builders/policies.ts'
import { aPerson } from '#test/builders/people.ts'
import { aDossier, REGISTRATION, type Dossier } from '#test/builders/registration.ts'
import { aMemberOf, applied, aStranger, rosterCsv } from '#test/builders/roster.ts'
import { endMembershipOf } from '#test/builders/units.ts'
import { unitRoster } from '#contract/unit-roster.ts'
import { aHandover, aRoster, handOver, makePile, scanRead, tickedByHand } from '#test/builders/unit-piles.ts'
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
  const list = await handOver(huy, pile.id)
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

/** As the roster holds the applicant of a dossier. */
async function asMember({ person }: Dossier) {
  const { rows } = await owner.query<{ id: string }>('select id from participant where social_insurance_no = $1', [
    person.socialInsuranceNo,
  ])
  return { socialInsuranceNo: person.socialInsuranceNo, participantId: rows[0]?.id ?? '', fullName: person.fullName }
}

const change = async (member: string, more: object) => {
  const { items } = bodyOf(await huy.post('/api/v1/unit/members/search', {}), unitRoster.listMembers.output)
  const row = items.find(({ id }) => id === member)
  if (!row) throw new Error('no such member')
  const { version, fullName, socialInsuranceNo, group } = row
  const body = { version, fullName, socialInsuranceNo, group: group.name, phone: '', email: '', reference: '', ...more }
  return huy.put(`/api/v1/unit/members/${member}`, body)
}

const signedFormOf = async ({ no }: Dossier) =>
  (
    await owner.query<{ on: string | null }>(
      'select r.signed_form_on as on from registration r join review_case_file f on f.id = r.case_file_id where f.no = $1',
      [no],
    )
  ).rows[0]?.on

const nameDossier = (id: string, version: number, caseNo: string | null) =>
  dung.post(`/api/v1/agency/handovers/${id}/sheets/1/dossier`, { version, caseNo })

beforeAll(async () => setPolicy(owner, { key: 'signedDeclaration', value: true }))

test('a confirmed sheet notes the signed form on the dossier that is printed on it, which may then be approved', async () => {
  const dossier = await aDossier(product)
  const { pile } = await aReturnedPile(2, { matched: [await asMember(dossier)] })
  expect(await textOf((await huy.get(`/api/v1/unit/piles/${pile.id}/pdf`)).bytes)).toContain(dossier.no)
  const list = await handOver(huy, pile.id)
  const before = bodyOf(await dung.get(`/api/v1/agency/handovers/${list.id}`), HandoverInFull)
  expect(before).toMatchObject({
    noted: 0,
    sheets: [
      { dossier: { no: dossier.no, isPrinted: true, file: { applicant: dossier.person.fullName, isSameName: true } }, outcome: null },
    ],
  })
  expect(bodyOf(await take(list.id, 1), HandoverInFull)).toMatchObject({ noted: 1, sheets: [{ outcome: 'confirmed', noting: 'noted' }] })
  const file = await takenBy(dung, dossier)
  expect(bodyOf(await dung.get(`/api/v1/agency/case-files/${file.id}`), CaseFile).signedForm).toMatchObject({ isNeeded: true })
  expect(file.signedForm.on).not.toBeNull()
})

test('a handed sheet whose member gets the number and name of somebody else notes nothing on that dossier', async () => {
  const victim = await aDossier(product)
  const { pile, members } = await aReturnedPile(2)
  const list = await handOver(huy, pile.id)
  const { socialInsuranceNo, fullName } = victim.person
  expect((await change(members[0]?.id ?? '', { socialInsuranceNo, fullName })).status).toBe(200)
  const seen = bodyOf(await dung.get(`/api/v1/agency/handovers/${list.id}`), HandoverInFull)
  expect(seen.sheets).toMatchObject([{ name: members[0]?.name, dossier: null, state: 'void' }])
  expect(bodyOf(await take(list.id, 1), HandoverInFull)).toMatchObject({ noted: 0, sheets: [{ outcome: 'sent_back', noting: null }] })
  expect(await signedFormOf(victim)).toBeNull()
})

test.each([['name', { fullName: 'Trần Thị Khác Hẳn' }] as const, ['number', { socialInsuranceNo: '0099000111' }] as const])(
  'another %s in the roster makes an unfinished sheet void and puts a new one at the end of the pile; the old paper ticks nothing',
  async (what, changed) => {
    const { pile, members, sheets } = await aReturnedPile(3)
    expect((await change(members[0]?.id ?? '', changed)).status).toBe(200)
    const after = (await pileOf(pile.id)).sheets
    expect(after.map(({ number, state }) => [number, state])).toEqual([
      [1, 'void'],
      [2, 'ticked'],
      [3, 'waiting'],
      [4, 'waiting'],
    ])
    expect(after[0]).toMatchObject({ id: sheets[0]?.id, name: members[0]?.name })
    expect(after[3]).toMatchObject({ name: what === 'name' ? 'Trần Thị Khác Hẳn' : members[0]?.name })
    expect(after[3]?.code).not.toBe(after[0]?.code)
    const tick = { isReturned: true, reason: 'Thử', version: after[0]?.version }
    expectProblem(await huy.post(`/api/v1/unit/sheets/${after[0]?.id ?? ''}/tick`, tick), 409, 'SHEET_VOID')
    expect((await pileOf(pile.id)).pile).toMatchObject({ sheets: 3, returned: 1 })
    const text = await textOf((await huy.get(`/api/v1/unit/piles/${pile.id}/pdf`)).bytes)
    expect([text.includes(after[0]?.code ?? ''), text.includes(after[3]?.code ?? '')]).toEqual([false, true])
  },
)

test('capitals, marks and the class may be corrected without a new paper', async () => {
  const { pile, members } = await aReturnedPile(2)
  expect((await change(members[0]?.id ?? '', { fullName: members[0]?.name.toUpperCase(), group: 'Lớp khác' })).status).toBe(200)
  expect((await pileOf(pile.id)).sheets.map(({ state }) => state)).toEqual(['ticked', 'waiting'])
})

test('a roster file with another name makes the sheet void too', async () => {
  const line = aStranger()
  const member = await aMemberOf(huy, { ...line, group: 'Lớp theo tệp' })
  const pile = await makePile(huy, member.group.id)
  await applied(huy, rosterCsv([{ ...line, fullName: 'Lê Thị Mới', group: 'Lớp theo tệp' }]))
  expect((await pileOf(pile.id)).sheets.map(({ name, state }) => [name, state])).toEqual([
    [line.fullName, 'void'],
    ['Lê Thị Mới', 'waiting'],
  ])
})

test('a sheet that was printed before the dossier is noted only when an officer names the number that stands on the paper', async () => {
  const person = aPerson()
  const who = { socialInsuranceNo: person.socialInsuranceNo, fullName: person.fullName }
  const { pile, members } = await aReturnedPile(2)
  await change(members[0]?.id ?? '', who)
  const fresh = (await pileOf(pile.id)).sheets.at(-1)
  await tickedByHand(huy, fresh?.id ?? '')
  const dossier = await aDossier(product, { of: person })
  const other = await aDossier(product)
  const { id } = await handOver(huy, pile.id)
  const seen = bodyOf(await dung.get(`/api/v1/agency/handovers/${id}`), HandoverInFull)
  const number = seen.sheets.find(({ name }) => name === person.fullName)?.number ?? 0
  expect(seen.sheets.every(sheet => sheet.dossier === null)).toBe(true)
  const name = (version: number, caseNo: string | null) =>
    dung.post(`/api/v1/agency/handovers/${id}/sheets/${number}/dossier`, { version, caseNo })
  expectProblem(await name(1, other.no), 409, 'SHEET_OTHER_NAME')
  expectProblem(await name(1, '99999/2026/07911'), 404, 'SHEET_DOSSIER_UNKNOWN')
  expect(wrongFields(await name(1, '12'))).toEqual(['caseNo CASE_NO_FORM'])
  const named = bodyOf(await name(1, ` ${dossier.no} `), HandoverInFull)
  expect(named.sheets[number - 1]?.dossier).toMatchObject({ no: dossier.no, isPrinted: false, file: { applicant: person.fullName } })
  expectProblem(await take(id, 1), 409, 'HANDOVER_CHANGED')
  expect(bodyOf(await take(id, 2), HandoverInFull).sheets[number - 1]).toMatchObject({ outcome: 'confirmed', noting: 'noted' })
  expect(await signedFormOf(dossier)).not.toBeNull()
})

test('a dossier that was sent after the sheet was handed over is not what was signed', async () => {
  const person = aPerson()
  const { pile, members } = await aReturnedPile(1 + 1)
  await change(members[0]?.id ?? '', { socialInsuranceNo: person.socialInsuranceNo, fullName: person.fullName })
  const fresh = (await pileOf(pile.id)).sheets.at(-1)
  await tickedByHand(huy, fresh?.id ?? '')
  const { id } = await handOver(huy, pile.id)
  const dossier = await aDossier(product, { of: person })
  expectProblem(await nameDossier(id, 1, dossier.no), 409, 'SHEET_BEFORE_DOSSIER')
  expect(bodyOf(await take(id, 1), HandoverInFull)).toMatchObject({ noted: 0, sheets: [{ outcome: 'confirmed', noting: 'unfiled' }] })
  expect(await signedFormOf(dossier)).toBeNull()
})

test('whoever has left is on no printed list and in no number of the unit; the officer still has their paper', async () => {
  const filed = await aDossier(product)
  const { pile, members } = await aReturnedPile(3, { matched: [await asMember(filed)] })
  const list = await handOver(huy, pile.id)
  await endMembershipOf(product, members[0]?.id ?? '')
  const text = await textOf((await huy.get(`/api/v1/unit/handovers/${list.id}/pdf`)).bytes)
  expect([text.includes(filed.person.fullName), text.includes(filed.no), text.includes(members[1]?.name ?? '')]).toEqual([
    false,
    false,
    true,
  ])
  const own = bodyOf(await huy.get('/api/v1/unit/handovers'), z.array(Handover)).find(({ id }) => id === list.id)
  expect(own).toMatchObject({ sheets: 1, confirmed: 0 })
  expect(bodyOf(await take(list.id, 1), HandoverInFull).handover).toMatchObject({ sheets: 2, confirmed: 2 })
  const taken = bodyOf(await huy.get('/api/v1/unit/handovers'), z.array(Handover)).find(({ id }) => id === list.id)
  expect(taken).toMatchObject({ sheets: 1, confirmed: 1 })
})

test('the list that the unit prints has no dossier number but the one on the sheet', async () => {
  const person = aPerson()
  const line = { fullName: person.fullName, socialInsuranceNo: person.socialInsuranceNo, group: 'Lớp chưa nộp' }
  const member = await aMemberOf(huy, line)
  const pile = await makePile(huy, member.group.id)
  await tickedByHand(huy, (await pileOf(pile.id)).sheets[0]?.id ?? '')
  const list = await handOver(huy, pile.id)
  const dossier = await aDossier(product, { of: person })
  const text = await textOf((await huy.get(`/api/v1/unit/handovers/${list.id}/pdf`)).bytes)
  expect([text.includes(person.fullName), text.includes(dossier.no)]).toEqual([true, false])
})

test('of three presses at once one makes the list, and the others are told calmly, in twelve rounds', async () => {
  for (let round = 0; round < 12; round += 1) {
    const { pile } = await aReturnedPile(3)
    const press = () => huy.post(`/api/v1/unit/piles/${pile.id}/handovers`)
    const answers = await Promise.all([press(), press(), press()])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409])
    for (const answer of answers.filter(({ status }) => status === 409)) expectProblem(answer, 409, 'HANDOVER_EMPTY')
  }
})

test('a sheet is handed over or set aside, never both, in thirty rounds of the two at once', async () => {
  for (let round = 0; round < 30; round += 1) {
    const { pile, sheets } = await aReturnedPile(2)
    const [given, set] = await Promise.all([
      huy.post(`/api/v1/unit/piles/${pile.id}/handovers`),
      huy.post(`/api/v1/unit/sheets/${sheets[0]?.id ?? ''}/tick`, { isReturned: false, reason: 'Thử', version: 2 }),
    ])
    expect([given.status, set.status].toSorted((a, b) => a - b)).toEqual([given.status === 201 ? 201 : 200, 409])
    const [sheet] = (await pileOf(pile.id)).sheets
    expect(sheet?.state).toBe(given.status === 201 ? 'ticked' : 'set_aside')
  }
})

test('papers go where their dossiers are: each office gets a list of its own and notes what is its own', async () => {
  const [here, there] = [await aDossier(product), await aDossier(product, { agencyCode: '07906' })]
  const { pile } = await aReturnedPile(3, { matched: [await asMember(there), await asMember(here)] })
  const given = bodyOf(await huy.post(`/api/v1/unit/piles/${pile.id}/handovers`), z.array(Handover))
  expect(given.map(({ agency, sheets }) => [/\p{L}+$/u.exec(agency)?.[0], sheets])).toEqual([
    ['Thạnh', 1],
    ['Lộc', 1],
  ])
  const [toHa, toDung] = given
  expectProblem(await dung.get(`/api/v1/agency/handovers/${toHa?.id ?? ''}`), 404, 'NOT_FOUND')
  const ha = await anOfficer(product, 'ha')
  const taken = bodyOf(await ha.post(`/api/v1/agency/handovers/${toHa?.id ?? ''}/take`, { version: 1, sentBack: [] }), HandoverInFull)
  expect(taken.sheets).toMatchObject([{ name: there.person.fullName, noting: 'noted' }])
  expect(bodyOf(await take(toDung?.id ?? '', 1), HandoverInFull).sheets).toMatchObject([{ name: here.person.fullName, noting: 'noted' }])
})

test('what cannot be noted is confirmed and told in words: decided, moved to another office, the officer’s own, held by a colleague', async () => {
  const [decided, moved, kin, held, plain] = [
    await aDossier(product),
    await aDossier(product),
    await aDossier(product),
    await aDossier(product),
    await aDossier(product),
  ]
  const all = [decided, moved, kin, held, plain]
  const members: Awaited<ReturnType<typeof asMember>>[] = []
  for (const dossier of all) members.push(await asMember(dossier))
  const { pile, sheets: printed } = await aReturnedPile(5, { matched: members })
  await tickedByHand(huy, printed.at(-1)?.id ?? '')
  const { id } = await handOver(huy, pile.id)
  await decided.applicant.post(`${REGISTRATION}/withdraw`)
  await linkStaff(product.database, 'dung', kin.person.socialInsuranceNo)
  await owner.query('alter table review_case_file disable trigger user')
  await owner.query(`update review_case_file set agency_code = '07906' where no = $1`, [moved.no])
  await owner.query('alter table review_case_file enable trigger user')
  const holding = await owner.connect()
  try {
    await holding.query('begin')
    await holding.query('select from review_case_file where no = $1 for update', [held.no])
    const { sheets } = bodyOf(await take(id, 1), HandoverInFull)
    const notings = new Map(sheets.map(({ name, outcome, noting }) => [name, [outcome, noting]]))
    expect(all.map(({ person }) => notings.get(person.fullName))).toEqual(
      ['closed', 'elsewhere', 'kin', 'busy', 'noted'].map(noting => ['confirmed', noting]),
    )
  } finally {
    await holding.query('rollback')
    holding.release()
  }
})

test('the officer reads why a sheet was marked by hand, and sees no picture from before it was sent back', async () => {
  const members = await aRoster(product, 1)
  const { rows } = await owner.query<{ id: string }>(`select group_id as id from unit_member where id = $1`, [members[0]?.id])
  const pile = await makePile(huy, rows[0]?.id ?? null)
  const printed = (await huy.get(`/api/v1/unit/piles/${pile.id}/pdf`)).bytes
  await scanRead(huy, pile.id, pdfOfPictures(await scanned(printed, { pages: [2], treat: () => ({ turned: 1, isSigned: true }) })))
  const first = await handOver(huy, pile.id)
  const seen = bodyOf(await dung.get(`/api/v1/agency/handovers/${first.id}`), HandoverInFull)
  expect(seen.sheets).toMatchObject([{ state: 'found', hasInk: true, tickedBecause: null }])
  expect(seen.sheets[0]?.scannedOn).not.toBeNull()
  const picture = (list: string, size = '') => dung.get(`/api/v1/agency/handovers/${list}/sheets/1${size}`)
  expect([(await picture(first.id)).status, (await picture(first.id, '/small')).status]).toEqual([200, 200])
  await take(first.id, 1, [{ number: 1, reason: 'Người khác ký thay' }])
  const [sheet] = (await pileOf(pile.id)).sheets
  await huy.post(`/api/v1/unit/sheets/${sheet?.id ?? ''}/tick`, {
    isReturned: true,
    reason: 'Đã ký lại trên giấy',
    version: sheet?.version,
  })
  const second = await handOver(huy, pile.id)
  const again = bodyOf(await dung.get(`/api/v1/agency/handovers/${second.id}`), HandoverInFull)
  expect(again.sheets).toMatchObject([{ state: 'ticked', tickedBecause: 'Đã ký lại trên giấy', scannedOn: null, hasInk: null }])
  expectProblem(await picture(second.id), 404, 'NOT_FOUND')
})

test('opening a list leaves one trace, its small pictures none, and each large picture one', async () => {
  const members = await aRoster(product, 2)
  const { rows } = await owner.query<{ id: string }>(`select group_id as id from unit_member where id = $1`, [members[0]?.id])
  const pile = await makePile(huy, rows[0]?.id ?? null)
  const printed = (await huy.get(`/api/v1/unit/piles/${pile.id}/pdf`)).bytes
  await scanRead(huy, pile.id, pdfOfPictures(await scanned(printed, { pages: [2, 3], treat: () => ({ turned: 1, isSigned: true }) })))
  const { id } = await handOver(huy, pile.id)
  const reads = async () =>
    (
      await owner.query<{ action: string }>(
        `select action from audit_entry where action in ('units.handover_read', 'units.sheet_read') order by id`,
      )
    ).rows.map(({ action }) => action)
  const before = (await reads()).length
  await dung.get(`/api/v1/agency/handovers/${id}`)
  for (const number of [1, 2]) {
    const small = await dung.get(`/api/v1/agency/handovers/${id}/sheets/${number}/small`)
    expect([small.status, small.bytes.length > 0, small.bytes.length < 12_000]).toEqual([200, true, true])
  }
  const large = await dung.get(`/api/v1/agency/handovers/${id}/sheets/2`)
  expect(large.bytes.length).toBeGreaterThan(12_000)
  expect((await reads()).slice(before)).toEqual(['units.handover_read', 'units.sheet_read'])
})

test('the list is printed with numbers, totals by class and two places to sign', async () => {
  const { pile, members } = await aReturnedPile(5)
  const list = await handOver(huy, pile.id)
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
