import { FORMER_PROVINCES, provinceKind, PROVINCES, TWO_TIER_SINCE } from '#domain/directory/provinces.ts'
import type { ProvinceRow } from './rows.ts'

/** The 63 provinces were last changed when Hà Tây joined Hà Nội. @law Nghị quyết 15/2008/QH12 */
const THREE_TIER_SINCE = '2008-08-01'

/** 63 rows of the old scheme with their successors and 34 of the new. */
export function provinceRows(): readonly ProvinceRow[] {
  const before = FORMER_PROVINCES.map(({ code, name, successorCode }): ProvinceRow => ({
    scheme: 'three_tier',
    code,
    name,
    kind: provinceKind(code),
    validFrom: THREE_TIER_SINCE,
    validUntil: TWO_TIER_SINCE,
    successorCode,
  }))
  const since = Object.entries(PROVINCES).map(([code, name]): ProvinceRow => ({
    scheme: 'two_tier',
    code,
    name,
    kind: provinceKind(code),
    validFrom: TWO_TIER_SINCE,
    validUntil: null,
    successorCode: null,
  }))
  return [...before, ...since.toSorted((a, b) => a.code.localeCompare(b.code))]
}
