import { expect, test } from 'vitest'
import { Pile, PileInFull, Piles, Sheet, type Scan } from '#contract/unit-sheets.ts'
import { anOfficer } from '#test/builders/office.ts'
import { drawnByLot, shuffled } from '#test/builders/piles.ts'
import { aRoster, makePile, scanRead, sendScanPart } from '#test/builders/unit-piles.ts'
import { aStrangePage, pdfOfPictures, scanned } from '#test/builders/scans.ts'
import { endMembershipOf } from '#test/builders/units.ts'
import * as z from 'zod/mini'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { pagesOf, textOf } from '#test/support/pdf.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const huy = await anOfficer(product, 'huy')

const pileOf = async (id: string, coordinator: Browser = huy) => bodyOf(await coordinator.get(`/api/v1/unit/piles/${id}`), PileInFull)
const printed = async (id: string) => (await huy.get(`/api/v1/unit/piles/${id}/pdf`)).bytes
const groupOf = async (name: string) =>
  bodyOf(await huy.get('/api/v1/unit/piles'), Piles).groups.find(group => group.name === name)?.id ?? null

/** The signed sheets of a pile with these numbers, scanned crooked. */
async function scanOf(pile: string, numbers: readonly number[], isSigned = true): Promise<Uint8Array> {
  const pdf = await printed(pile)
  const before = (await pagesOf(pdf)) - (await pileOf(pile)).sheets.length
  const random = drawnByLot(11)
  const treat = () => ({ turned: (random() < 0.3 ? 180 : 0) + random() * 10 - 5, isSigned })
  return pdfOfPictures(await scanned(pdf, { pages: numbers.map(n => before + n), treat }))
}

async function aPileOf(people: number) {
  const members = await aRoster(product, people)
  return { members, pile: await makePile(huy, await groupOf(members[0]?.group ?? '')) }
}

test('a pile is printed for a class, scanned back without three sheets, and exactly those three are missing', async () => {
  const { members, pile } = await aPileOf(12)
  expect(pile).toMatchObject({ sheets: 12, returned: 0, unsigned: 0, group: members[0]?.group })
  const numbers = shuffled([...members.keys()], drawnByLot(3)).map(n => n + 1)
  const scan = await scanRead(huy, pile.id, await scanOf(pile.id, numbers.slice(3)))
  expect(scan).toMatchObject({ state: 'done', pages: 9, sheets: 9, foreign: [], unread: [], refusal: null })
  const { sheets, pile: after } = await pileOf(pile.id)
  expect(after).toMatchObject({ sheets: 12, returned: 9, unsigned: 0 })
  const missing = sheets.filter(({ state }) => state === 'waiting').map(({ number }) => number)
  expect(missing).toEqual(numbers.slice(0, 3).toSorted((a, b) => a - b))
})

test('the sheets carry the names of the roster; who is not matched has no dossier number', async () => {
  const { members, pile } = await aPileOf(2)
  const text = await textOf(await printed(pile.id))
  for (const { name, group } of members) for (const words of [name, group]) expect(text).toContain(words)
  expect(text).toContain('chưa có hồ sơ')
})

test('a sheet without ink is found and shown for a second look; the signed one later mends it', async () => {
  const { pile } = await aPileOf(1)
  await scanRead(huy, pile.id, await scanOf(pile.id, [1], false))
  expect(await pileOf(pile.id)).toMatchObject({ pile: { returned: 1, unsigned: 1 }, sheets: [{ state: 'found', hasInk: false }] })
  await scanRead(huy, pile.id, await scanOf(pile.id, [1]))
  expect(await pileOf(pile.id)).toMatchObject({ pile: { returned: 1, unsigned: 0 }, sheets: [{ state: 'found', hasInk: true }] })
})

test('a picture of the sheet is kept, sealed, for the own coordinator; the uploaded file is gone', async () => {
  const { pile } = await aPileOf(1)
  const scan = await scanRead(huy, pile.id, await scanOf(pile.id, [1]))
  const picture = await huy.get(`/api/v1/unit/scans/${scan.id}/pages/1`)
  expect([picture.status, picture.headers['content-type'], picture.bytes.subarray(0, 2).toString('hex')]).toEqual([
    200,
    'image/jpeg',
    'ffd8',
  ])
  expect((await owner.query('select from unit_scan_part where scan_id = $1', [scan.id])).rows).toEqual([])
  expectProblem(await huy.get(`/api/v1/unit/scans/${scan.id}/pages/2`), 404, 'NOT_FOUND')
})

test('a person ticks a sheet by hand, or sets aside what a scan found, with a reason that is kept sealed', async () => {
  const { pile } = await aPileOf(2)
  const [first, second] = (await pileOf(pile.id)).sheets
  if (!first || !second) throw new Error('two sheets')
  const tick = (id: string, body: object) => huy.post(`/api/v1/unit/sheets/${id}/tick`, body)
  const ticked = bodyOf(await tick(first.id, { isReturned: true, reason: 'Nhận tay, máy quét hỏng', version: 1 }), Sheet)
  expect(ticked).toMatchObject({ state: 'ticked', hasInk: null, version: 2 })
  expectProblem(await tick(first.id, { isReturned: false, reason: 'Thử', version: 1 }), 409, 'SHEET_CHANGED')
  expect(wrongFields(await tick(second.id, { isReturned: true, reason: '  ', version: 1 }))).toEqual(['reason REQUIRED'])
  await scanRead(huy, pile.id, await scanOf(pile.id, [1, 2]))
  const [one, two] = (await pileOf(pile.id)).sheets
  expect([one?.state, two?.state]).toEqual(['ticked', 'found'])
  expect(bodyOf(await tick(second.id, { isReturned: false, reason: 'Người khác ký', version: 2 }), Sheet).state).toBe('set_aside')
  expect((await pileOf(pile.id)).pile).toMatchObject({ returned: 1 })
  const { rows } = await owner.query<{ reason: Buffer }>('select reason_sealed as reason from unit_sheet where id = $1', [second.id])
  expect(rows[0]?.reason.toString('utf8')).not.toContain('Người khác')
  const trail = await owner.query(`select action, actor_kind from audit_entry where subject_id = $1 order by subject_version`, [second.id])
  expect(trail.rows).toEqual([
    { action: 'units.sheet_found', actor_kind: 'system' },
    { action: 'units.sheet_set_aside', actor_kind: 'coordinator' },
  ])
})

test('a sheet of another pile ticks nothing, and its page is told', async () => {
  const [one, other] = [await aPileOf(1), await aPileOf(1)]
  const scan = await scanRead(huy, one.pile.id, await scanOf(other.pile.id, [1]))
  expect(scan).toMatchObject({ state: 'done', sheets: 0, foreign: [1] })
  expect((await pileOf(one.pile.id)).pile.returned).toBe(0)
})

test('a file that is no scan is refused in words, and nothing of it is kept', async () => {
  const { pile } = await aPileOf(1)
  const scan = await scanRead(huy, pile.id, Buffer.from('Đây không phải bản quét'))
  expect(scan).toMatchObject({ state: 'refused', refusal: { code: 'SCAN_KIND' } })
  expectProblem(await huy.post(`/api/v1/unit/piles/${pile.id}/scans`, { length: 100 * 1024 * 1024 }), 413, 'SCAN_TOO_LARGE')
  expectProblem(await huy.post(`/api/v1/unit/piles/${pile.id}/scans`, { length: 0 }), 422, 'SCAN_EMPTY')
})

test('parts come one after another; a scan that is not whole is not read', async () => {
  const { pile } = await aPileOf(1)
  const begun = await huy.post(`/api/v1/unit/piles/${pile.id}/scans`, { length: 6 })
  const { id } = begun.body as Scan
  expectProblem(await sendScanPart(huy, id, 3, Buffer.from('abc')), 409, 'UPLOAD_OFFSET')
  expect((await sendScanPart(huy, id, 0, Buffer.from('abc'))).headers['upload-offset']).toBe('3')
  expectProblem(await huy.post(`/api/v1/unit/scans/${id}/finish`), 409, 'UPLOAD_INCOMPLETE')
  expectProblem(await sendScanPart(huy, id, 3, Buffer.from('abcd')), 413, 'UPLOAD_TOO_LONG')
})

test('who has left the unit is on no sheet and in no number from the next request on', async () => {
  const { members, pile } = await aPileOf(3)
  await owner.query('alter table unit_member disable trigger user')
  await owner.query('update unit_member set member_until = clock_timestamp(), match = $2 where id = $1', [members[1]?.id, 'unmatched'])
  await owner.query('alter table unit_member enable trigger user')
  const { sheets, pile: after } = await pileOf(pile.id)
  expect(after.sheets).toBe(2)
  expect(sheets.map(({ name }) => name)).toEqual([members[0]?.name, members[2]?.name])
  expect(await textOf(await printed(pile.id))).not.toContain(members[1]?.name)
})

test('once somebody of a pile has left, a page that was not read shows nobody its picture; its number is still told', async () => {
  const { members, pile } = await aPileOf(2)
  const [first] = await scanned(await printed(pile.id), { pages: [2], treat: () => ({ turned: 1, isSigned: true }) })
  if (!first) throw new Error('one sheet')
  const scan = await scanRead(huy, pile.id, pdfOfPictures([first, await aStrangePage()]))
  expect(scan).toMatchObject({ sheets: 1, unread: [2], shown: [2] })
  expect((await huy.get(`/api/v1/unit/scans/${scan.id}/pages/2`)).status).toBe(200)
  await endMembershipOf(product, members[0]?.id ?? '')
  expect((await pileOf(pile.id)).scans[0]).toMatchObject({ sheets: 0, unread: [2], shown: [] })
  expectProblem(await huy.get(`/api/v1/unit/scans/${scan.id}/pages/2`), 404, 'NOT_FOUND')
})

test('more than six hundred people are printed as several piles, and everybody has a sheet', async () => {
  const members = await aRoster(product, 601)
  const groupId = await groupOf(members[0]?.group ?? '')
  const made = bodyOf(await huy.post('/api/v1/unit/piles', { groupId }), z.array(Pile))
  expect(made.map(({ sheets }) => sheets)).toEqual([301, 300])
  const names: string[] = []
  for (const { id } of made) names.push(...(await pileOf(id)).sheets.map(({ name }) => name))
  expect(names.toSorted()).toEqual(members.map(({ name }) => name).toSorted())
})

test('a pile without people is not made', async () => {
  expectProblem(await huy.post('/api/v1/unit/piles', { groupId: '00000000-0000-7000-8000-000000000000' }), 404, 'NOT_FOUND')
  const son = await anOfficer(product, 'son')
  expectProblem(await son.post('/api/v1/unit/piles', { groupId: null }), 403, 'FORBIDDEN')
})
