import { agencyRows } from './agencies.ts'
import { collectionPointRows } from './collection-points.ts'
import { communeRows } from './communes.ts'
import { facilityRows } from './facilities.ts'
import { formerCommuneRows } from './former-communes.ts'
import { readCommunes, readTables } from './package-tables.ts'
import { holidayRows, type HolidayRow } from './holidays.ts'
import { provinceRows } from './provinces.ts'
import type { AgencyRow, CollectionPointRow, CommuneRow, FacilityRow, ProvinceRow, SuccessorRow, UnitRow } from './rows.ts'
import { unitRows } from './units.ts'

export interface DirectoryData {
  readonly provinces: readonly ProvinceRow[]
  /** Since 1 July 2025. A code may have been another commune's before. */
  readonly communes: readonly CommuneRow[]
  readonly formerCommunes: readonly CommuneRow[]
  readonly successors: readonly SuccessorRow[]
  readonly agencies: readonly AgencyRow[]
  readonly facilities: readonly FacilityRow[]
  readonly collectionPoints: readonly CollectionPointRow[]
  readonly units: readonly UnitRow[]
  readonly holidays: readonly HolidayRow[]
}

/** All directories as rows; takes some 100 ms, most of it to read the package of communes. */
export function buildDirectories(): DirectoryData {
  const tables = readTables()
  const communes = readCommunes(tables)
  const former = formerCommuneRows(tables, communes)
  const agencies = agencyRows(communes)
  return {
    provinces: provinceRows(),
    communes: communeRows(communes),
    formerCommunes: former.communes,
    successors: former.successors,
    agencies,
    facilities: facilityRows(communes),
    collectionPoints: collectionPointRows(agencies, communes),
    units: unitRows(agencies),
    holidays: holidayRows(),
  }
}
