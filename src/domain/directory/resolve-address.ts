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
export const resolveAddress = (text: string, places: readonly KnownPlace[]): ResolvedAddress => judgeAddress(text, places).resolved

export interface JudgedAddress {
  readonly resolved: ResolvedAddress
  /** The commune could not be told: none fits, or the district that is written has none of that name ("Phường 7, Quận 3", which was
   *  merged years before the scheme ended). Then the communes of the district say more. */
  readonly isOpen: boolean
  /** First word of what names the commune, when something does. */
  readonly start: number | undefined
}

/** As `resolveAddress`, with what the district may still tell. */
export function judgeAddress(text: string, places: readonly KnownPlace[]): JudgedAddress {
  const address = readAddress(text)
  const runs = runsOf(address)
  const named = places.map(place => ({ place, runs: runs.get(nameKey(place.name)) ?? [] }))
  const matches = readProvinces(address).flatMap(reading => named.flatMap(found => matchesOf(address, reading, found)))
  const best = Math.max(...matches.map(match => match.score))
  const top = matches.filter(match => match.score === best)
  const [first] = top
  const candidates = candidatesOf(top.map(match => match.place))
  if (!first || candidates.length > TOO_MANY) return { resolved: notUnderstood(text), isOpen: true, start: first?.start }
  const isNamed = candidates.length === 1 && !/^\d+$/u.test(nameKey(first.place.name))
  return {
    resolved: { street: streetBefore(address, first.start), scheme: first.place.scheme, candidates },
    isOpen: first.isElsewhere && !isNamed,
    start: first.start,
  }
}
const notUnderstood = (text: string): ResolvedAddress => ({ street: text.normalize('NFC').trim(), scheme: 'unknown', candidates: [] })

/** Where only the district could be read: the communes of today that it went to, for the person to choose. Nothing when they are too many. */
export function resolveDistrict(
  text: string,
  start: number,
  communes: readonly Omit<AddressCandidate, 'isWhole'>[],
): ResolvedAddress | undefined {
  const byCode = new Map(communes.map(commune => [commune.communeCode, { ...commune, isWhole: false }]))
  if (byCode.size === 0 || byCode.size > TOO_MANY) return undefined
  return { street: streetBefore(readAddress(text), start), scheme: 'three_tier', candidates: [...byCode.values()] }
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
    .replace(/(?<![\s,;.–—-])[\s,;.–—-]+$/u, '')
    .trim()
