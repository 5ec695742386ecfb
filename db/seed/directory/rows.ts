import type { AgencyTask, Collected, FacilityKind, FacilityService, FacilityTier, PointKind } from '#domain/directory/places.ts'

/** Rows as the directory's store takes them; one shape for the seed and for any later import. */
export interface ProvinceRow {
  readonly scheme: 'three_tier' | 'two_tier'
  readonly code: string
  readonly name: string
  readonly kind: 'city' | 'province'
  readonly validFrom: string
  /** First day on which it is no longer valid. */
  readonly validUntil: string | null
  readonly successorCode: string | null
}

export interface CommuneRow {
  readonly scheme: 'three_tier' | 'two_tier'
  readonly code: string
  readonly provinceCode: string
  readonly districtName: string | null
  readonly name: string
  readonly kind: 'ward' | 'commune' | 'township' | 'special_zone'
  readonly validFrom: string | null
  /** First day on which it is no longer valid. */
  readonly validUntil: string | null
  /** What the name is found by, see `nameKey`. */
  readonly matchKey: string
}

/** What became of a commune of the three-tier scheme; several rows when it was divided, the main receiver at position 0. */
export interface SuccessorRow {
  readonly formerCode: string
  readonly communeCode: string
  readonly position: number
  readonly isWhole: boolean
}

export interface AgencyRow {
  readonly code: string
  readonly parentCode: string | null
  readonly level: 'province' | 'local'
  readonly name: string
  readonly formerName: string | null
  readonly provinceCode: string
  readonly communeCodes: readonly string[]
  readonly address: string
  readonly phone: string
  readonly email: string | null
  readonly openingHours: string
  /** The same in OpenStreetMap's notation, src/domain/directory/opening-rule.ts. */
  readonly openingRule: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

export interface AgencyContactRow {
  readonly agencyCode: string
  readonly task: AgencyTask
  readonly name: string
  readonly phone: string | null
  readonly email: string | null
}

export interface FacilityRow {
  readonly code: string
  readonly name: string
  readonly provinceCode: string
  readonly address: string
  readonly phone: string | null
  readonly acceptsRegistration: boolean
  readonly issuesSickLeave: boolean
  readonly kind: FacilityKind | null
  readonly tier: FacilityTier | null
  readonly hasContract: boolean
  readonly services: readonly FacilityService[]
  readonly registrationNote: string | null
  readonly openingRule: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

export interface CollectionPointRow {
  readonly code: string
  readonly name: string
  readonly kind: PointKind
  readonly organisation: string | null
  readonly collects: readonly Collected[]
  readonly provinceCode: string
  readonly address: string
  readonly phone: string | null
  readonly openingRule: string | null
  readonly agencyCode: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

export interface UnitRow {
  readonly code: string
  readonly name: string
  readonly taxCode: string | null
  readonly address: string
  readonly agencyCode: string
  readonly state: 'active' | 'suspended' | 'closed'
}
