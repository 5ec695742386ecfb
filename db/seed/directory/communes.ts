import { nameKey } from '#domain/directory/place-names.ts'
import { TWO_TIER_SINCE } from '#domain/directory/provinces.ts'
import { readCommunes, type PackagedCommune } from './package-tables.ts'
import type { CommuneRow } from './rows.ts'

/** All 3,321 communes, wards and special zones since 1 July 2025, names with their kind: "Phường Nhiêu Lộc". */
export const communeRows = (communes: readonly PackagedCommune[] = readCommunes()): readonly CommuneRow[] =>
  communes.map(({ code, name, provinceCode }) => ({
    scheme: 'two_tier',
    code,
    provinceCode,
    districtName: null,
    name,
    kind: kindOf(name),
    validFrom: TWO_TIER_SINCE,
    validUntil: null,
    matchKey: nameKey(name),
  }))

/** The kind that a name begins with. */
export function kindOf(name: string): CommuneRow['kind'] {
  if (name.startsWith('Phường ')) return 'ward'
  if (name.startsWith('Xã ')) return 'commune'
  if (name.startsWith('Thị trấn ')) return 'township'
  if (name.startsWith('Đặc khu ')) return 'special_zone'
  throw new Error(`not a commune by its name: ${name}`)
}
