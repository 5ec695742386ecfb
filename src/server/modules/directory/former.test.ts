import { beforeAll, expect, test } from 'vitest'
import { directory as operations } from '#contract/directory.ts'
import { seedDirectories } from '#seed/load.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { aDatabase, type TestDatabase } from '#test/support/database.ts'
import { listFormerCommunes, listFormerDistricts } from './former-views.ts'
import { resolve } from './resolve.ts'

let database: TestDatabase
const run = <T>(use: (tx: Tx) => Promise<T>): Promise<T> =>
  transact(database.platform, { traceId: 'test', guard: asSystem }, ctx => use(ctx.tx))

beforeAll(async () => {
  database = await aDatabase()
  await run(seedDirectories)
})

test('the address of an identity card from before July 2025 gives the ward of today and keeps the street', async () => {
  const answer = await run(tx => resolve(tx, 'Số 1, Đường A, Phường Võ Thị Sáu, Quận 3, TP. Hồ Chí Minh'))
  expect(operations.resolveAddress.output.parse(answer)).toEqual({
    street: 'Số 1, Đường A',
    scheme: 'three_tier',
    candidates: [{ provinceCode: '79', provinceName: 'Hồ Chí Minh', communeCode: '27139', communeName: 'Phường Xuân Hòa', isWhole: true }],
  })
})

test('an address of today is known, one that is none is given back', async () => {
  expect(await run(tx => resolve(tx, '12 Hoa Sim, P. Nhiêu Lộc, TP.HCM'))).toMatchObject({
    street: '12 Hoa Sim',
    scheme: 'two_tier',
    candidates: [{ communeCode: '27142', isWhole: true }],
  })
  expect(await run(tx => resolve(tx, 'ở nhà'))).toEqual({ street: 'ở nhà', scheme: 'unknown', candidates: [] })
})

test.each([
  ['a ward that was merged years before the scheme ended', 'Số 12, Tổ 5, Phường 7, Quận 3, TP. Hồ Chí Minh', 'Số 12, Tổ 5'],
  ['no ward at all', 'Số 12, Tổ 5, Quận 3, TP. Hồ Chí Minh', 'Số 12, Tổ 5'],
])('%s: the communes of the district that is written are offered, and no others', async (_, text, street) => {
  const answer = operations.resolveAddress.output.parse(await run(tx => resolve(tx, text)))
  expect(answer).toMatchObject({ street, scheme: 'three_tier' })
  expect(answer.candidates.map(one => one.communeName).toSorted()).toEqual(['Phường Bàn Cờ', 'Phường Nhiêu Lộc', 'Phường Xuân Hòa'])
  expect(answer.candidates.every(one => !one.isWhole)).toBe(true)
})

test('a commune of today beside an old district stays what it is', async () => {
  const answer = await run(tx => resolve(tx, '12 Hoa Sim, Phường Nhiêu Lộc, Quận 3, TP. Hồ Chí Minh'))
  expect(answer.candidates.map(one => one.communeCode)).toEqual(['27142'])
})

test('the longest text that is allowed, of nothing but names, is answered', async () => {
  const answer = await run(tx => resolve(tx, 'phường 1 quận 1 '.repeat(20).slice(0, 300)))
  expect(answer.scheme).toBe('unknown')
})

test('old Bình Dương has its nine districts, a code that was no province has none', async () => {
  expect(operations.listFormerDistricts.output.parse(await run(tx => listFormerDistricts(tx, '74')))).toEqual([
    'Huyện Bàu Bàng',
    'Huyện Bắc Tân Uyên',
    'Huyện Dầu Tiếng',
    'Huyện Phú Giáo',
    'Thành phố Bến Cát',
    'Thành phố Dĩ An',
    'Thành phố Tân Uyên',
    'Thành phố Thủ Dầu Một',
    'Thành phố Thuận An',
  ])
  expect(await run(tx => listFormerDistricts(tx, '03'))).toEqual([])
})

test('districts with numbers stand in their order', async () => {
  const districts = await run(tx => listFormerDistricts(tx, '79'))
  expect(districts.filter(name => /\d/u.test(name))).toEqual([1, 3, 4, 5, 6, 7, 8, 10, 11, 12].map(n => `Quận ${n}`))
})

test('the wards of old Quận Gò Vấp are listed with what they are today; Phường 13 was divided', async () => {
  const place = { provinceCode: '79', district: 'Quận Gò Vấp' }
  const communes = operations.listFormerCommunes.output.parse(await run(tx => listFormerCommunes(tx, place)))
  expect(communes[0]).toMatchObject({ name: 'Phường 1', candidates: [{ communeName: 'Phường Hạnh Thông', isWhole: true }] })
  expect(communes.map(commune => commune.name).slice(0, 3)).toEqual(['Phường 1', 'Phường 3', 'Phường 4'])
  expect(communes.find(commune => commune.name === 'Phường 13')?.candidates.map(c => [c.communeName, c.isWhole])).toEqual([
    ['Phường An Hội Tây', false],
    ['Phường An Hội Đông', false],
  ])
  expect(await run(tx => listFormerCommunes(tx, { provinceCode: '01', district: 'Quận Gò Vấp' }))).toEqual([])
})
