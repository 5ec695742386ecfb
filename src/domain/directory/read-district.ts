import { FORMER_DISTRICTS_OF } from './former-districts.ts'
import { DISTRICT_KINDS, nameKey } from './place-names.ts'
import { kindBefore, keyOf, LONGEST_NAME, type ReadAddress } from './read-address.ts'
import { readProvinces } from './read-province.ts'

/** A district of the three-tier scheme as an address names it, with its kind: "Quận 3". */
export interface WrittenDistrict {
  /** Provinces until 30 June 2025 that it may lie in. */
  readonly provinceCodes: readonly string[]
  readonly key: string
  /** First word, with the kind. */
  readonly start: number
}

const KINDS = DISTRICT_KINDS.map(([kind]) => kind)

/** The districts that may stand before the province. Without its kind a name is none: it may be a commune. */
export function readDistricts(address: ReadAddress): readonly WrittenDistrict[] {
  const readings = readProvinces(address).filter(reading => reading.former && reading.former.size > 0)
  return readings.flatMap(({ end, former = new Set<string>() }) =>
    Array.from({ length: Math.min(LONGEST_NAME, end) }, (_, less) => end - less - 1).flatMap(from => {
      const kind = kindBefore(address.words, from, KINDS)
      return kind === 0 ? [] : [{ provinceCodes: [...former], key: keyOf(address.words, from, end), start: from - kind }]
    }),
  )
}

/** The official names among these that are meant, also by a name that ended with an earlier merger. */
export const districtsMeant = ({ key }: WrittenDistrict, provinceCode: string, names: readonly string[]): readonly string[] =>
  names.filter(name => {
    const own = nameKey(name)
    return own === key || (FORMER_DISTRICTS_OF[`${provinceCode} ${own}`] ?? []).includes(key)
  })
