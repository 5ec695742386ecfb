import { expect, test } from 'vitest'
import { PileInFull } from '#contract/unit-sheets.ts'
import { PICTURE_DAYS, SCAN_MB_A_DAY } from '#domain/units/scan-retention.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aStrangePage, pdfOfPictures, scanned } from '#test/builders/scans.ts'
import { handOver, makePile, scanRead } from '#test/builders/unit-piles.ts'
import { aMemberOfUnit, endMembershipOf } from '#test/builders/units.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { filesOf } from '#test/support/disk.ts'
import { aProduct, type Browser, type TestProduct } from '#test/support/product.ts'

/** Four members whose sheets are scanned with a letter between them: page 3 is the letter. */
async function aScannedPile(product: TestProduct, huy: Browser) {
  const members = []
  for (const fullName of ['An Thử', 'Bình Thử', 'Chi Thử', 'Dung Thử'])
    members.push(await aMemberOfUnit(product, { fullName, matched: false, group: 'Lớp lưu ảnh' }))
  const pile = await makePile(huy, members[0]?.groupId ?? null)
  const printed = (await huy.get(`/api/v1/unit/piles/${pile.id}/pdf`)).bytes
  const sheets = await scanned(printed, { pages: [2, 3, 4, 5], treat: page => ({ turned: 1, isSigned: page < 5 }) })
  const scan = await scanRead(huy, pile.id, pdfOfPictures([...sheets.slice(0, 2), await aStrangePage(), ...sheets.slice(2)]))
  expect(scan).toMatchObject({ state: 'done', sheets: 4, unread: [3] })
  return { pile, members, scan }
}

/** The pages whose pictures are kept. */
async function keptPages({ database: { owner } }: TestProduct): Promise<readonly number[]> {
  const { rows } = await owner.query<{ page: number }>('select page from unit_scan_page where file_key is not null order by page')
  return rows.map(({ page }) => page)
}

async function afterDays(product: TestProduct, days: number): Promise<void> {
  const { owner } = product.database
  await travel(owner, `${days} days`)
  await owner.query(`select graphile_worker.add_job('sweep_unit_scans')`)
  const waiting = async () =>
    (await owner.query(`select from graphile_worker.jobs where task_identifier in ('sweep_unit_scans', 'delete_files')`)).rowCount
  await expect.poll(waiting, { timeout: 40_000 }).toBe(0)
}

const picturesOnDisk = (product: TestProduct) => filesOf(product).filter(({ name }) => /\/unit\//u.test(name)).length

test('pictures go when nobody needs them: unread pages, those of a list that was taken, of who has left, and at last all', async () => {
  const product = await aProduct()
  const [huy, dung] = [await anOfficer(product, 'huy'), await anOfficer(product)]
  const { pile, members, scan } = await aScannedPile(product, huy)
  // The fourth is not signed and stays behind; the second is signed, and leaves before the list is given.
  await endMembershipOf(product, members[1]?.id ?? '')
  const { id, sheets } = await handOver(huy, pile.id)
  expect(sheets).toBe(2)
  expect((await dung.post(`/api/v1/agency/handovers/${id}/take`, { version: 1, sentBack: [] })).status).toBe(200)

  await afterDays(product, PICTURE_DAYS.unread - 1)
  expect(await keptPages(product)).toEqual([1, 2, 3, 4, 5])
  await afterDays(product, 1)
  expect(await keptPages(product)).toEqual([1, 2, 4, 5])
  await afterDays(product, PICTURE_DAYS.taken - PICTURE_DAYS.unread - 1)
  expect(await keptPages(product)).toEqual([1, 2, 4, 5])
  await afterDays(product, 1)
  expect(await keptPages(product)).toEqual([5])
  expect(picturesOnDisk(product)).toBe(1)
  const again = await anOfficer(product, 'huy')
  const { sheets: left, scans } = bodyOf(await again.get(`/api/v1/unit/piles/${pile.id}`), PileInFull)
  expect(left.map(({ state, seen }) => [state, seen?.page ?? null])).toEqual([
    ['found', null],
    ['found', null],
    ['found', 5],
  ])
  expect(scans[0]).toMatchObject({ unread: [3], shown: [] })
  expectProblem(await again.get(`/api/v1/unit/scans/${scan.id}/pages/1`), 404, 'NOT_FOUND')
  await afterDays(product, PICTURE_DAYS.abandoned - PICTURE_DAYS.taken - 1)
  expect(await keptPages(product)).toEqual([5])
  await afterDays(product, 1)
  expect(await keptPages(product)).toEqual([])
  expect(picturesOnDisk(product)).toBe(0)
})

test('what the agency sent back and is signed anew is kept for its own list', async () => {
  const product = await aProduct()
  const [huy, dung] = [await anOfficer(product, 'huy'), await anOfficer(product)]
  const { pile } = await aScannedPile(product, huy)
  const { id } = await handOver(huy, pile.id)
  const sentBack = [{ number: 1, reason: 'Người khác ký thay' }]
  expect((await dung.post(`/api/v1/agency/handovers/${id}/take`, { version: 1, sentBack })).status).toBe(200)
  await afterDays(product, PICTURE_DAYS.taken - 1)
  const again = await anOfficer(product, 'huy')
  const printed = (await again.get(`/api/v1/unit/piles/${pile.id}/pdf`)).bytes
  const anew = await scanned(printed, { pages: [2], treat: () => ({ turned: -2, isSigned: true }) })
  const scan = await scanRead(again, pile.id, pdfOfPictures(anew))
  await afterDays(product, 1)
  const { rows } = await product.database.owner.query(
    'select scan_id, page from unit_scan_page where file_key is not null order by scan_id',
  )
  expect(rows).toContainEqual({ scan_id: scan.id, page: 1 })
  // The unsigned one of the first scan waits on.
  expect(rows).toHaveLength(2)
})

test('a unit sends so many megabytes of scans a day; beyond that it is told in words when it may go on', async () => {
  const product = await aProduct({ limits: true })
  const { owner } = product.database
  const huy = await anOfficer(product, 'huy')
  await aMemberOfUnit(product, { matched: false })
  const pile = await makePile(huy)
  const begin = (length: number) => huy.post(`/api/v1/unit/piles/${pile.id}/scans`, { length })
  expect((await begin(10 * 1024 * 1024)).status).toBe(201)
  const counted = `platform_rate where key = 'unit-scan-kb:HSA004L'`
  expect((await owner.query(`select hits from ${counted}`)).rows).toEqual([{ hits: 10 * 1024 }])
  await owner.query(`update platform_rate set hits = $1 where key = 'unit-scan-kb:HSA004L'`, [(SCAN_MB_A_DAY - 1) * 1024])
  const { title } = expectProblem(await begin(2 * 1024 * 1024), 429, 'SCAN_BUDGET')
  expect(title).toMatch(/2048 MB bản quét trong một ngày\. Bạn chờ \d+ giờ/u)
  expect((await begin(1024 * 1024)).status).toBe(201)
  await travel(owner, '25 hours')
  const again = await anOfficer(product, 'huy')
  expect((await again.post(`/api/v1/unit/piles/${pile.id}/scans`, { length: 2 * 1024 * 1024 })).status).toBe(201)
})
