import { beforeAll, expect, test } from 'vitest'
import { directory as operations } from '#contract/directory.ts'
import { RETIRED_AGENCIES, successorOfAgency } from '#domain/directory/retired-agencies.ts'
import { seedDirectories } from '#seed/load.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { aDatabase, type TestDatabase } from '#test/support/database.ts'
import { agencyArea, findCommune, findFacility, getAgency, unitNames } from './index.ts'
import { listCommunes, listProvinces, searchAgencies, type AgencySearch } from './views.ts'

let database: TestDatabase
const run = <T>(use: (tx: Tx) => Promise<T>): Promise<T> =>
  transact(database.platform, { traceId: 'test', guard: asSystem }, ctx => use(ctx.tx))

beforeAll(async () => {
  database = await aDatabase()
  await run(seedDirectories)
})

test('the directories are written once; the second start finds nothing to do', async () => {
  expect(await run(seedDirectories)).toBe(false)
  const { rows } = await database.owner.query(`select (select count(*)::int from directory_commune) as communes,
    (select count(*)::int from directory_province) as provinces, (select count(*)::int from directory_agency) as agencies`)
  expect(rows).toEqual([{ communes: 3321 + 10_809, provinces: 97, agencies: 311 }])
})

test('a directory that was changed by hand is brought back when its content is loaded again', async () => {
  await database.owner.query(`update directory_agency set phone = '?' where code = '07911'`)
  await database.owner.query(`update platform_mark set value = '"older"' where key = 'seed.directory_hash'`)
  expect(await run(seedDirectories)).toBe(true)
  expect((await run(tx => getAgency(tx, '07911'))).phone).toBe('0500079110')
})

test('the answers keep the contract: 34 provinces, 63 before with their successors', async () => {
  const now = operations.listProvinces.output.parse(await run(tx => listProvinces(tx, 'two_tier')))
  const before = operations.listProvinces.output.parse(await run(tx => listProvinces(tx, 'three_tier')))
  expect([now.length, before.length]).toEqual([34, 63])
  expect(now[0]).toEqual({ code: '91', name: 'An Giang', kind: 'province', successorCode: null })
  expect(before.find(province => province.code === '24')).toMatchObject({ name: 'Bắc Giang', successorCode: '24' })
  expect(now.find(province => province.code === '24')?.name).toBe('Bắc Ninh')
})

test('TP. Hồ Chí Minh has 168 communes, a code that is no province has none', async () => {
  const communes = operations.listCommunes.output.parse(await run(tx => listCommunes(tx, '79')))
  expect(communes).toHaveLength(168)
  expect(communes[0]).toEqual({ code: '26732', name: 'Đặc khu Côn Đảo', kind: 'special_zone' })
  expect(await run(tx => listCommunes(tx, '74'))).toEqual([])
})

const found = async (search: AgencySearch) => operations.listAgencies.output.parse(await run(tx => searchAgencies(tx, search)))
const names = async (search: AgencySearch) => (await found(search)).items.map(agency => agency.name)

test('an agency is found by its new name, its old name and its code, with or without diacritics', async () => {
  for (const q of ['Nhiêu Lộc', 'nhieu loc', 'QUẬN 3', 'quan 3', '07911']) expect((await names({ q }))[0], q).toBe('BHXH cơ sở Nhiêu Lộc')
})

test('an agency is found by the name of a ward that it serves', async () => {
  expect((await names({ q: 'phường bàn cờ' }))[0]).toBe('BHXH cơ sở Nhiêu Lộc')
  expect(await names({ province: '79', q: 'lai thieu' })).toEqual(['BHXH cơ sở Lái Thiêu'])
  expect(await names({ q: 'tan hung thuan' })).toEqual([])
  expect(await names({ q: 'xã Đất Mũi' })).toEqual(['BHXH cơ sở Năm Căn'])
})

test('the code of a closed office finds its successor, and no office has that code any more', async () => {
  for (const code of RETIRED_AGENCIES) {
    expect((await found({ q: code })).items.map(agency => agency.code)).toEqual([successorOfAgency(code)])
    await expect(run(tx => getAgency(tx, code))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  }
})

test('agencies that serve the person’s commune come first', async () => {
  const { items, total } = await found({ province: '79', commune: '27154' })
  expect(total).toBe(38)
  expect(items[0]).toMatchObject({ code: '07911', servesCommune: true })
  expect(items.filter(agency => agency.servesCommune)).toHaveLength(1)
})

test('a commune without a local office is served by the counter in the building of its province', async () => {
  expect((await found({ province: '79', commune: '25747' })).items[0]).toMatchObject({ code: '79990', servesCommune: true })
})

test('the province narrows, words that fit nothing find nothing, signs of patterns are only signs', async () => {
  expect(await names({ province: '01', q: 'nhiêu lộc' })).toEqual([])
  expect(await found({ q: 'qwxz' })).toEqual({ items: [], total: 0 })
  expect((await found({ q: '.*' })).total).toBe(311)
  expect((await found({ q: `%_'\\(` })).total).toBe(311)
})

test('a long list is cut at 100 and says how many there are', async () => {
  const { items, total } = await found({})
  expect([items.length, total]).toEqual([100, 311])
})

test('without words the offices of all 34 provinces come first: the tree is built from them', async () => {
  const { items } = await found({})
  expect(items.slice(0, 34).map(agency => agency.level)).toEqual(Array.from({ length: 34 }, () => 'province'))
})

test('an officer of the province sees the offices below it, one of a local office only the own', async () => {
  expect(await run(tx => agencyArea(tx, '079'))).toHaveLength(38)
  expect(await run(tx => agencyArea(tx, '07911'))).toEqual(['07911'])
})

test('other modules find agencies, communes, facilities and units by code', async () => {
  await expect(run(tx => getAgency(tx, '99999'))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await run(tx => findCommune(tx, '27142'))).toEqual({
    code: '27142',
    name: 'Phường Nhiêu Lộc',
    provinceCode: '79',
    provinceName: 'Hồ Chí Minh',
  })
  expect(await run(tx => findFacility(tx, '79031'))).toMatchObject({ name: 'Bệnh viện Đa khoa Sông Trăng', acceptsRegistration: true })
  expect(await run(tx => findFacility(tx, '00000'))).toBeUndefined()
  expect(await run(tx => unitNames(tx, ['TZ0001Z', 'NOBODY', 'TZ0001Z']))).toEqual(new Map([['TZ0001Z', 'Công ty may Hoa Sim']]))
  expect(await run(tx => unitNames(tx, []))).toEqual(new Map())
})
