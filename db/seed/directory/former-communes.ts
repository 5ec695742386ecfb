import { nameKey, spelling } from '#domain/directory/place-names.ts'
import { successorOf, TWO_TIER_SINCE } from '#domain/directory/provinces.ts'
import { fold } from '#domain/kernel/text.ts'
import { kindOf } from './communes.ts'
import {
  districtKey,
  formerProvinceCode,
  rowsOf,
  text,
  type FormerDistrict,
  type PackagedCommune,
  type Row,
  type Tables,
} from './package-tables.ts'
import { PARTIAL_MERGERS } from './partial-mergers.ts'
import type { CommuneRow, SuccessorRow } from './rows.ts'

interface FormerCommune {
  readonly code: string
  readonly provinceCode: string
  readonly districtName: string
  readonly name: string
  readonly kind: CommuneRow['kind']
  /** Communes since 1 July 2025, the one that received most first. */
  readonly receivers: readonly string[]
}

/** Communes of the three-tier scheme as rows, and what became of each. Three kinds: the 10,035 of the last list with their official
 *  codes; some 770 that were merged away in 2023 to 2025 and still stand on identity cards; five island districts without communes. */
export function formerCommuneRows(
  tables: Tables,
  communes: readonly PackagedCommune[],
): { communes: CommuneRow[]; successors: SuccessorRow[] } {
  const former = [...readFormerCommunes(tables, communes).values()]
  return {
    communes: former.map(({ receivers: _receivers, ...commune }) => ({
      ...commune,
      scheme: 'three_tier',
      validFrom: null,
      validUntil: TWO_TIER_SINCE,
      matchKey: nameKey(commune.name),
    })),
    successors: former.flatMap(({ code, receivers }) =>
      receivers.map((communeCode, position) => ({ formerCode: code, communeCode, position, isWhole: receivers.length === 1 })),
    ),
  }
}

function readFormerCommunes(tables: Tables, communes: readonly PackagedCommune[]): ReadonlyMap<string, FormerCommune> {
  const rows = rowsOf(tables, 'ward_mappings').filter(row => text(row, 'old_ward_name') !== '')
  const codeOf = currentCodes(communes)
  const found = new Map<string, FormerCommune>()
  const districtOf = districtNames(rows.filter(isListed))
  for (const row of rows.toSorted((a, b) => Number(isListed(b)) - Number(isListed(a)))) {
    const commune = formerCommune(row, codeOf, districtOf)
    const known = found.get(keyOf(commune))
    found.set(keyOf(commune), known ? { ...known, receivers: unique([...known.receivers, ...commune.receivers]) } : commune)
  }
  for (const commune of LEFT_OUT) found.set(keyOf(commune), commune)
  return found
}

/** Rows of the national list carry the old code and are right about the new one but for three; the others were collected by name. */
const isListed = (row: Row): boolean => text(row, 'old_ward_code') !== ''

type NameOfDistrict = (district: FormerDistrict) => string
/** One spelling for each district, and its last kind: Huyện An Dương was a quận in the end. Cao Lãnh is both a city and a huyện. */
function districtNames(listed: readonly Row[]): NameOfDistrict {
  const names = new Map<string, string>()
  const bare = new Map<string, string | undefined>()
  for (const row of listed) {
    const district = { provinceCode: formerProvinceCode(row) ?? '', name: text(row, 'old_district_name') }
    if (names.has(districtKey(district))) continue
    names.set(districtKey(district), district.name)
    bare.set(bareKey(district), bare.has(bareKey(district)) ? undefined : district.name)
  }
  return district => names.get(districtKey(district)) ?? bare.get(bareKey(district)) ?? district.name
}
const bareKey = ({ provinceCode, name }: FormerDistrict): string => `${provinceCode} ${nameKey(name)}`

function formerCommune(row: Row, codeOf: ReadonlyMap<string, string>, districtOf: NameOfDistrict): FormerCommune {
  const provinceCode = formerProvinceCode(row) ?? ''
  const name = text(row, 'old_ward_name')
  const districtName = districtOf({ provinceCode, name: text(row, 'old_district_name') })
  const listed = text(row, 'old_ward_code')
  const receiver = isListed(row)
    ? text(row, 'new_ward_code')
    : codeOf.get(`${successorOf(provinceCode) ?? ''} ${fold(text(row, 'new_ward_name'))}`)
  return {
    code: listed || ownKey({ provinceCode, districtName, name }),
    provinceCode,
    districtName,
    name,
    kind: kindOf(name),
    receivers: unique([RECEIVER_CORRECTIONS.get(listed) ?? receiver ?? '', ...(PARTIAL_MERGERS[listed] ?? [])]),
  }
}

/** Two communes are named Thạnh Lộc in old Kiên Giang, and the package has given each the other's successor: the one of Huyện Châu Thành
 *  lies with its neighbours Mong Thọ A, Mong Thọ B and Mong Thọ in the new Xã Thạnh Lộc, the one of Giồng Riềng in Xã Thạnh Hưng. */
const RECEIVER_CORRECTIONS: ReadonlyMap<string, string> = new Map([
  ['30901', '30886'],
  ['30913', '30910'],
])

const island = (provinceCode: string, name: string, receiver: string): FormerCommune => ({
  code: ownKey({ provinceCode, districtName: name, name }),
  provinceCode,
  districtName: name,
  name,
  kind: 'special_zone',
  receivers: [receiver],
})

/** What the package's mapping leaves out: island districts that had no communes, and Xã Ia Mơ, which nothing was done to. */
const LEFT_OUT: readonly FormerCommune[] = [
  island('31', 'Huyện Bạch Long Vĩ', '11948'),
  island('45', 'Huyện Cồn Cỏ', '19742'),
  island('48', 'Huyện Hoàng Sa', '20333'),
  island('51', 'Huyện Lý Sơn', '21548'),
  island('77', 'Huyện Côn Đảo', '26732'),
  { code: '23938', provinceCode: '64', districtName: 'Huyện Chư Prông', name: 'Xã Ia Mơ', kind: 'commune', receivers: ['23938'] },
]

interface Named {
  readonly provinceCode: string
  readonly districtName: string
  readonly name: string
}
/** One commune by its place and exact name: "Xã Tam Dân" and "Xã Tam Đàn" were neighbours. */
const keyOf = ({ provinceCode, districtName, name }: Named): string =>
  `${districtKey({ provinceCode, name: districtName })} ${spelling(name)}`

function ownKey({ provinceCode, districtName, name }: Named): string {
  return `~${provinceCode}.${nameKey(districtName)}.${fold(name).replace(/[^a-z0-9]+/gu, '-')}`
}

const currentCodes = (communes: readonly PackagedCommune[]): ReadonlyMap<string, string> =>
  new Map(communes.map(({ provinceCode, name, code }) => [`${provinceCode} ${fold(name)}`, code]))

const unique = (codes: readonly string[]): readonly string[] => [...new Set(codes)]
