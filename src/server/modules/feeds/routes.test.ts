import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Feed, FeedPreview, feeds } from '#contract/feeds.ts'
import { anOfficer } from '#test/builders/office.ts'
import { bodyOf, problemOf } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const nation = await anOfficer(product, 'khanh')
const FEEDS = '/api/v1/agency/feeds'
const UNITS = 'Mã đơn vị;Tên đơn vị;Địa chỉ;Mã cơ quan BHXH'

const sendPart = (browser: Browser, no: number, offset: number, bytes: Buffer) =>
  browser.send('PATCH', `${FEEDS}/${no}`, {
    payload: bytes,
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
  })

async function sent(text: string, kind = 'units'): Promise<number> {
  const bytes = Buffer.from(text)
  const { no } = bodyOf(await nation.post(FEEDS, { kind, fileName: 'don-vi.csv', length: bytes.length }), Feed)
  const half = Math.ceil(bytes.length / 2)
  expect(await sendPart(nation, no, 0, bytes.subarray(0, half))).toMatchObject({ status: 204, headers: { 'upload-offset': String(half) } })
  expect(problemOf(await nation.post(`${FEEDS}/${no}/check`)).code).toBe('UPLOAD_INCOMPLETE')
  expect(problemOf(await sendPart(nation, no, 0, bytes.subarray(0, half)))).toMatchObject({
    code: 'UPLOAD_OFFSET',
    values: { offset: half },
  })
  expect(await sendPart(nation, no, half, bytes.subarray(half))).toMatchObject({ status: 204 })
  return no
}

async function settled(no: number): Promise<Feed> {
  for (let tries = 0; tries < 400; tries++) {
    const feed = bodyOf(await nation.get(`${FEEDS}/${no}`), Feed)
    if (feed.progress === null) return feed
    await pause(50)
  }
  throw new Error('the work does not end')
}

test('a file is sent in parts, checked, looked at, applied and taken back', async () => {
  const no = await sent(`${UNITS};Ghi chú\nTZ9101Z;Công ty Thử Một;Số 1;07911;x\nTZ9102Z;Công ty Thử Hai;Số 2;07911;\n`)
  expect(bodyOf(await nation.post(`${FEEDS}/${no}/check`), Feed)).toMatchObject({ state: 'checking', progress: { step: 'waiting' } })
  expect(await settled(no)).toMatchObject({
    state: 'checked',
    counts: { rows: 2, added: 2, changed: 0, same: 0, faults: 0 },
    columns: { ignored: ['Ghi chú'] },
    by: 'Vũ Minh Khánh',
  })
  expect(bodyOf(await nation.get(`${FEEDS}/${no}/preview`), FeedPreview).rows[0]).toEqual(['TZ9101Z', 'Công ty Thử Một', 'Số 1', '07911'])
  const { owner } = product.database
  const count = async () => (await owner.query(`select from unit where code like 'TZ910%'`)).rowCount
  expect(await count()).toBe(0)
  expect(await nation.post(`${FEEDS}/${no}/apply`)).toMatchObject({ status: 202 })
  expect(await settled(no)).toMatchObject({ state: 'applied', counts: { added: 2 } })
  expect(await count()).toBe(2)
  expect(problemOf(await nation.post(`${FEEDS}/${no}/apply`)).code).toBe('FEED_STATE')
  expect(await nation.post(`${FEEDS}/${no}/take-back`, { reason: 'Nhầm tệp' })).toMatchObject({ status: 202 })
  expect(await settled(no)).toMatchObject({ state: 'taken_back', reason: 'Nhầm tệp' })
  expect(await count()).toBe(0)
})

test('what is wrong is a list and a file, in words', async () => {
  const no = await sent(`${UNITS}\n;Công ty Thử;Số 1;07911\nTZ9103Z;Công ty Thử;Số 1;99999\n`)
  await nation.post(`${FEEDS}/${no}/check`)
  expect(await settled(no)).toMatchObject({ state: 'refused', counts: { faults: 2 } })
  expect(bodyOf(await nation.get(`${FEEDS}/${no}/errors`), feeds.listFeedErrors.output)).toEqual({
    items: [
      { line: 2, n: 0, column: 'Mã đơn vị', code: 'REQUIRED', values: {} },
      { line: 3, n: 1, column: 'Mã cơ quan BHXH', code: 'AGENCY_UNKNOWN', values: { code: '99999' } },
    ],
    hasMore: false,
  })
  const csv = String((await nation.get(`${FEEDS}/${no}/errors/csv?language=en`)).bytes)
  expect(csv).toContain('3;Mã cơ quan BHXH;There is no agency 99999.;AGENCY_UNKNOWN')
  expect(problemOf(await nation.post(`${FEEDS}/${no}/apply`)).code).toBe('FEED_STATE')
  expect(bodyOf(await nation.send('DELETE', `${FEEDS}/${no}`), Feed)).toMatchObject({ state: 'forgotten' })
  const { rowCount } = await product.database.owner.query(
    'select from feed_part where batch_id = (select id from feed_batch where no = $1)',
    [no],
  )
  expect(rowCount).toBe(0)
})

test('the list goes from the newest down, and each kind has an empty file', async () => {
  const { items } = bodyOf(await nation.get(FEEDS), feeds.listFeeds.output)
  expect(items.map(({ state }) => state)).toEqual(['forgotten', 'taken_back'])
  const template = String((await nation.get('/api/v1/agency/feed-templates/units')).bytes)
  expect(template.split('\r\n')[0]).toBe('\uFEFFMã đơn vị;Tên đơn vị;Mã số thuế;Địa chỉ;Mã cơ quan BHXH;Trạng thái;Chu kỳ đóng')
})

test('an administrator of a province is refused', async () => {
  expect(problemOf(await (await anOfficer(product, 'phuc')).get(FEEDS)).code).toBe('FORBIDDEN')
})
