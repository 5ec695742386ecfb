import { agencyRows } from './agencies.ts'
import { communeRows } from './communes.ts'
import { facilityRows } from './facilities.ts'
import { readCommunes } from './package-tables.ts'
import { provinceRows } from './provinces.ts'
import type { AgencyRow, CommuneRow, FacilityRow, ProvinceRow, UnitRow } from './rows.ts'
import { unitRows } from './units.ts'

export interface DirectoryData {
  readonly provinces: readonly ProvinceRow[]
  readonly communes: readonly CommuneRow[]
  readonly agencies: readonly AgencyRow[]
  readonly facilities: readonly FacilityRow[]
  readonly units: readonly UnitRow[]
}

/** All directories as rows; takes some 100 ms, most of it to read the package of communes. */
export function buildDirectories(): DirectoryData {
  const communes = readCommunes()
  const agencies = agencyRows(communes)
  return {
    provinces: provinceRows(),
    communes: communeRows(communes),
    agencies,
    facilities: facilityRows(),
    units: unitRows(agencies),
  }
}
