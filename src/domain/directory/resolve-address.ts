import { matchesOf, type KnownPlace } from './match-place.ts'
import { nameKey } from './place-names.ts'
import { PROVINCES, type Scheme } from './provinces.ts'
import { readAddress, runsOf, type ReadAddress } from './read-address.ts'
import { readProvinces } from './read-province.ts'

export type { KnownPlace } from './match-place.ts'

/** A commune since 1 July 2025 that an address may mean. */
export interface AddressCandidate {
  readonly provinceCode: string
  readonly provinceName: string
  readonly communeCode: string
  readonly communeName: string
  readonly isWhole: boolean
}

export interface ResolvedAddress {
  /** What stands before the commune: number, street, hamlet; the whole text when nothing was understood. */
  readonly street: string
  readonly scheme: Scheme | 'unknown'
  readonly candidates: AddressCandidate[]
}

/** "Phường 1" alone fits a hundred wards: a list that long helps nobody. */
const TOO_MANY = 20

/** Finds the communes of today that an address in free text may mean: of the old scheme with district, or of the new one.
 *  Knows abbreviations, missing kinds, missing diacritics and older spellings. The surest readings only; whole communes first.
 *  @param places communes whose `nameKey` is among the keys of `runsOf(readAddress(text))`, in the order in which equal ones shall be offered
 *  @example resolveAddress('12 Hoa Sim, P. Võ Thị Sáu, Q3, TP.HCM', places).candidates // [{ communeName: 'Phường Xuân Hòa', … }] */
export function resolveAddress(text: string, places: readonly KnownPlace[]): ResolvedAddress {
  const address = readAddress(text)
  const runs = runsOf(address)
  const named = places.map(place => ({ place, runs: runs.get(nameKey(place.name)) ?? [] }))
  const matches = readProvinces(address).flatMap(reading => named.flatMap(found => matchesOf(address, reading, found)))
  const best = Math.max(...matches.map(match => match.score))
  const top = matches.filter(match => match.score === best)
  const [first] = top
  const candidates = candidatesOf(top.map(match => match.place))
  if (!first || candidates.length > TOO_MANY) return { street: text.normalize('NFC').trim(), scheme: 'unknown', candidates: [] }
  return { street: streetBefore(address, first.start), scheme: first.place.scheme, candidates }
}

function candidatesOf(places: readonly KnownPlace[]): AddressCandidate[] {
  const byCode = new Map<string, AddressCandidate>()
  for (const place of places) {
    const known = byCode.get(place.communeCode)
    byCode.set(place.communeCode, {
      provinceCode: place.communeProvinceCode,
      provinceName: PROVINCES[place.communeProvinceCode] ?? '',
      communeCode: place.communeCode,
      communeName: place.communeName,
      isWhole: place.isWhole || (known?.isWhole ?? false),
    })
  }
  return [...byCode.values()].toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole))
}

const streetBefore = ({ text, words }: ReadAddress, start: number): string =>
  text
    .slice(0, words[start]?.from ?? 0)
    .replace(/\s+/gu, ' ')
    .replace(/[\s,;.–—-]+$/u, '')
    .trim()
