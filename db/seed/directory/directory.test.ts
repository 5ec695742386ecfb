import { expect, test } from 'vitest'
import { suggestAgency } from '#domain/directory/agencies.ts'
import { successorOf } from '#domain/directory/provinces.ts'
import { LOCAL_OFFICES } from './agencies.ts'
import { buildDirectories } from './index.ts'
import { districtKey, readCommunes } from './package-tables.ts'

const { provinces, communes, formerCommunes: former, successors, agencies, facilities, units } = buildDirectories()
const codes = (rows: readonly { code: string }[]) => rows.map(row => row.code)

test('both schemes are there: 63 provinces before, 34 since, each old one with its successor', () => {
  const old = provinces.filter(row => row.scheme === 'three_tier')
  const now = provinces.filter(row => row.scheme === 'two_tier')
  expect([old.length, now.length]).toEqual([63, 34])
  expect(new Set(old.map(row => row.successorCode))).toEqual(new Set(codes(now)))
  expect([...new Set(old.map(row => row.validUntil)), ...new Set(now.map(row => row.validFrom))]).toEqual(['2025-07-01', '2025-07-01'])
})

test('the 34 provinces have their 3,321 communes, as many each as Resolution 202/2025 counts', () => {
  expect(communes).toHaveLength(3321)
  expect(new Set(codes(communes)).size).toBe(3321)
  const count = (province: string) => communes.filter(row => row.provinceCode === province).length
  expect([count('79'), count('01'), count('38'), count('46'), count('12')]).toEqual([168, 126, 166, 40, 38])
  expect(communes.find(row => row.code === '00004')).toMatchObject({ name: 'Phường Ba Đình', provinceCode: '01', kind: 'ward' })
  expect(communes.filter(row => row.kind === 'special_zone')).toHaveLength(13)
})

test('the old scheme has its 10,035 communes with codes in 63 provinces and, with five islands, 696 districts', () => {
  const listed = former.filter(row => /^\d{5}$/u.test(row.code))
  expect(listed).toHaveLength(10_035)
  expect(new Set(codes(former)).size).toBe(former.length)
  expect(new Set(former.map(row => row.provinceCode)).size).toBe(63)
  expect(new Set(former.map(row => `${row.provinceCode} ${row.districtName ?? ''}`)).size).toBe(696)
  expect(new Set(former.map(row => row.validUntil))).toEqual(new Set(['2025-07-01']))
})

test('communes that were merged away before the last list are kept by name: 769, without codes', () => {
  const earlier = former.filter(row => row.code.startsWith('~') && row.districtName !== row.name)
  expect(earlier).toHaveLength(769)
  expect(earlier.find(row => row.code === '~79.3.phuong-10')).toMatchObject({
    name: 'Phường 10',
    districtName: 'Quận 3',
    provinceCode: '79',
  })
})

test('every old commune has become one or several communes of the province that took over its own', () => {
  const provinceOf = new Map(communes.map(row => [row.code, row.provinceCode]))
  const partsOf = Map.groupBy(successors, row => row.formerCode)
  const astray = former.filter(row => {
    const parts = partsOf.get(row.code) ?? []
    return !parts.length || parts.some(part => provinceOf.get(part.communeCode) !== successorOf(row.provinceCode))
  })
  expect(astray).toEqual([])
  expect(new Set(successors.map(row => row.communeCode))).toEqual(new Set(codes(communes)))
})

test('two old communes of one name in a province keep apart: Thạnh Lộc of Châu Thành and of Giồng Riềng', () => {
  const became = (code: string) => successors.filter(row => row.formerCode === code).map(row => row.communeCode)
  expect([became('30901'), became('30913'), became('23938')]).toEqual([['30886'], ['30910'], ['23938']])
})

test('every name is composed (NFC) and without stray spaces', () => {
  const names = [...communes, ...former, ...agencies, ...facilities, ...units].map(row => row.name)
  expect(names.filter(name => name !== name.normalize('NFC').trim() || /\s\s|^$/u.test(name))).toEqual([])
})

test('every commune is served by exactly one agency of its province', () => {
  const provinceOf = new Map(communes.map(row => [row.code, row.provinceCode]))
  const served = agencies.flatMap(agency =>
    agency.communeCodes.map(commune => ({ commune, fits: provinceOf.get(commune) === agency.provinceCode })),
  )
  expect(served.filter(entry => !entry.fits)).toEqual([])
  expect(served.map(entry => entry.commune).toSorted()).toEqual(codes(communes).toSorted())
})

test('34 offices of provinces stand over the local ones, codes are unique, parents exist', () => {
  expect(agencies.filter(agency => agency.level === 'province')).toHaveLength(34)
  expect(agencies.filter(agency => agency.level === 'local').length).toBeGreaterThan(120)
  expect(new Set(codes(agencies)).size).toBe(agencies.length)
  expect(new Set(agencies.map(agency => agency.phone)).size).toBe(agencies.length)
  const known = new Set(codes(agencies))
  expect(agencies.filter(agency => agency.parentCode && !known.has(agency.parentCode))).toEqual([])
})

test('the tree of offices has two levels: who is directly below an office is everybody below it', () => {
  const parents = new Map(agencies.map(({ code, parentCode }) => [code, parentCode]))
  for (const { code, parentCode, level } of agencies) {
    expect([code, level]).toEqual([code, parentCode === null ? 'province' : 'local'])
    if (parentCode !== null) expect([code, parents.get(parentCode)]).toEqual([code, null])
  }
})

test('no local office stands without communes, and no district is spelt so that it finds none', () => {
  expect(agencies.filter(agency => agency.level === 'local' && !agency.communeCodes.length)).toEqual([])
  const districts = new Set(readCommunes().flatMap(commune => (commune.formerDistrict ? [districtKey(commune.formerDistrict)] : [])))
  const listed = LOCAL_OFFICES.flatMap(([code, , names]) => names.map(name => districtKey({ provinceCode: code.slice(1, 3), name })))
  expect(listed.filter(key => !districts.has(key))).toEqual([])
  expect(new Set(listed).size).toBe(listed.length)
})

test('BHXH Quận 3 is BHXH cơ sở Nhiêu Lộc now and serves Bàn Cờ, Xuân Hòa and Nhiêu Lộc', () => {
  const office = agencies.find(agency => agency.code === '07911')
  expect(office).toMatchObject({ name: 'BHXH cơ sở Nhiêu Lộc', formerName: 'BHXH Quận 3', parentCode: '079', provinceCode: '79' })
  expect(communes.filter(row => office?.communeCodes.includes(row.code)).map(row => row.name)).toEqual([
    'Phường Xuân Hòa',
    'Phường Nhiêu Lộc',
    'Phường Bàn Cờ',
  ])
})

test('a person of Thuận An (old Bình Dương) is led to Lái Thiêu, one of Thủ Dầu Một to the counter of the city', () => {
  const led = (communeCode: string) => suggestAgency(agencies, { provinceCode: '79', communeCode })?.name
  expect([led('25978'), led('25747')]).toEqual(['BHXH cơ sở Lái Thiêu', 'BHXH cơ sở Trung tâm Hồ Chí Minh'])
})

test('facilities keep codes of the old provinces, some with letters; units exist at agencies that exist', () => {
  expect(facilities.length).toBeGreaterThanOrEqual(80)
  expect(units.length).toBeGreaterThanOrEqual(40)
  expect(new Set(codes(facilities)).size).toBe(facilities.length)
  expect(new Set(codes(units)).size).toBe(units.length)
  expect(facilities.filter(row => !/^\d{2}[0-9A-Z]{3,4}$/u.test(row.code))).toEqual([])
  expect(facilities.filter(row => /[A-Z]/u.test(row.code)).length).toBeGreaterThan(10)
  const known = new Set(codes(agencies))
  expect(units.filter(unit => !known.has(unit.agencyCode))).toEqual([])
})
