import { beforeAll, expect, test } from 'vitest'
import { anOfficer } from '#test/builders/office.ts'
import { aPhone } from '#test/builders/people.ts'
import { previewOf } from '#test/builders/roster.ts'
import { aMemberOfUnit } from '#test/builders/units.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { unzipSync } from 'fflate'

const product = await aProduct({ worker: false })
let huy: Browser
const phone = aPhone()

beforeAll(async () => {
  huy = await anOfficer(product, 'huy')
  await aMemberOfUnit(product, { group: '=cmd|calc', fullName: '+1 Hoàng "Thử"', phone, reference: '@SUM(A1)', matched: false })
  await aMemberOfUnit(product, { unit: 'HSA001L', group: 'Lớp lạ', fullName: 'Người Lạ' })
})

test('the list is taken along with harmless cells and who took it, of the own unit only, and that is recorded', async () => {
  const answer = await huy.get('/api/v1/unit/board/csv')
  expect(answer.headers['content-disposition']).toMatch(/tien-do-HSA004L-\d{4}-\d\d-\d\d\.csv/u)
  const [head, row, ...more] = answer.bytes.toString('utf8').replace('\uFEFF', '').trim().split('\r\n')
  expect(head).toBe('"Nhóm";"Họ và tên";"Mã số BHXH";"Mã riêng";"Điện thoại";"Email";"Tiến độ";"Từ ngày";"Cần hỗ trợ"')
  expect(row).toMatch(
    /^"'=cmd\|calc";"'\+1 Hoàng ""Thử""";"00\d{8}";"'@SUM\(A1\)";"0500\d{6}";"";"Cần hỗ trợ";;"Chưa khớp: xem lại mã số và họ tên"$/u,
  )
  expect(more).toEqual([expect.stringMatching(/^;;;;;;;;"Người tải: Lê Quốc Huy, lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}"$/u)])
  expect((await previewOf(huy, answer.bytes)).people).toBe(1)
  const { rows } = await product.database.owner.query(`select actor_kind, reason from audit_entry where action = 'units.take_list'`)
  expect(rows).toEqual([{ actor_kind: 'coordinator', reason: 'csv all' }])
})

test('the workbook holds the same as texts, no formulas', async () => {
  const { bytes } = await huy.get('/api/v1/unit/board/xlsx?language=en')
  const files = unzipSync(new Uint8Array(bytes))
  const all = Object.values(files)
    .map(part => Buffer.from(part).toString('utf8'))
    .join('\n')
  expect(all).toMatch(/(?:'|&apos;|&#39;)=cmd\|calc/u)
  expect(all).toContain(phone)
  expect(all).not.toMatch(/<f>|Người Lạ/u)
})
