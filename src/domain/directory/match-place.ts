import { fold } from '#domain/kernel/text.ts'
import { FORMER_DISTRICTS_OF } from './former-districts.ts'
import { COMMUNE_KINDS, DISTRICT_KINDS, nameKey, spelling, type CommuneKind } from './place-names.ts'
import type { Scheme } from './provinces.ts'
import { isKind, keyOf, kindBefore, wordCount, wordsText, type AddressWord, type ReadAddress, type Run } from './read-address.ts'
import type { ProvinceReading } from './read-province.ts'

/** A commune of either scheme together with one commune since 1 July 2025 that has taken it over; a commune of the two-tier scheme
 *  stands for itself. A commune that was divided comes once for each that received a part. */
export interface KnownPlace {
  readonly scheme: Scheme
  readonly name: string
  readonly kind: CommuneKind
  /** In the place's own scheme. */
  readonly provinceCode: string
  readonly districtName: string | null
  readonly communeCode: string
  readonly communeName: string
  readonly communeProvinceCode: string
  /** False when only a part of the old commune went there. */
  readonly isWhole: boolean
}

/** One way to read a commune out of an address. */
export interface Match {
  readonly place: KnownPlace
  /** First word of the commune with its kind. */
  readonly start: number
  readonly score: number
  /** The address names another district than the commune's, or one with a commune that never had any. */
  readonly isElsewhere: boolean
}

/** A commune and where its name stands in the address. */
export interface Found {
  readonly place: KnownPlace
  readonly runs: readonly Run[]
}
/** How well what surrounds the name agrees with the commune, each time that the name stands there; what contradicts is no match. */
export function matchesOf(address: ReadAddress, reading: ProvinceReading, { place, runs }: Found): readonly Match[] {
  const province = provinceScore(reading, place)
  if (province === undefined) return []
  return runs
    .filter(run => run.to <= reading.end)
    .flatMap(run => {
      const kind = kindAt(address, run.from, place)
      const name = nameScore(address, { ...run, kind, place })
      const district = name === undefined ? undefined : districtScore(address, { ...run, reading, place, hasKind: kind.size > 0 })
      if (name === undefined || district === undefined) return []
      return [{ place, start: run.from - kind.size, score: province + name + district, isElsewhere: district === FORGIVEN }]
    })
}

/** A province that is not the place's own, neither then nor today, rules the place out. */
function provinceScore({ former, current, isBoth, isUnread }: ProvinceReading, place: KnownPlace): number | undefined {
  if (!former || !current) return isUnread ? -1 : -3
  const isOwn = place.scheme === 'two_tier' ? current.has(place.provinceCode) : former.has(place.provinceCode)
  const isToday = current.has(place.communeProvinceCode)
  if (isBoth) return isOwn && isToday ? 3 : undefined
  if (isOwn) return 2
  return isToday ? 1 : undefined
}

interface KindAt {
  readonly size: number
  readonly kind: CommuneKind | undefined
}
/** The kind written before the name. An island district had no communes: there its own kind stands. */
function kindAt({ words }: ReadAddress, from: number, place: KnownPlace): KindAt {
  const isDistrict = place.name === place.districtName
  const kinds = isDistrict ? DISTRICT_KINDS.map(([start]) => [start, place.kind] as const) : COMMUNE_KINDS
  const size = kindBefore(
    words,
    from,
    kinds.map(([start]) => start),
  )
  const written = wordsText(words, from - size, from)
  return { size, kind: kinds.find(([start]) => start === written)?.[1] }
}

interface NameAt {
  readonly from: number
  readonly to: number
  readonly kind: KindAt
  readonly place: KnownPlace
}
/** A kind that agrees is worth most, less within a part. Without its kind a name must stand apart ("…, Võ Thị Sáu, …"), and a mere
 *  number is none. */
function nameScore(address: ReadAddress, { from, to, kind, place }: NameAt): number | undefined {
  const [first, last, start] = [address.words[from], address.words[to - 1], address.words[from - kind.size]]
  if (!first || !last || !start) return undefined
  const written = spelling(address.text.slice(first.from, last.to))
  const isSpelt = address.hasMarks && spelling(place.name).endsWith(written) ? 1 : 0
  const isInside = address.hasParts && !start.isApart
  if (kind.kind !== undefined) return isSpelt + (kind.kind === place.kind ? 3 : -3) - (isInside ? 4 : 0)
  return isInside || /^\d+$/u.test(keyOf(address.words, from, to)) || followsStreetWord(address, from) ? undefined : isSpelt
}

const STREET_WORDS = new Set(['duong', 'pho', 'hem', 'ngo', 'ngach', 'kiet', 'so', 'thon', 'ap', 'to', 'xom', 'ban', 'buon', 'khu', 'lang'])
const followsStreetWord = ({ words }: ReadAddress, from: number): boolean => STREET_WORDS.has(words[from - 1]?.folded ?? '')

interface DistrictAt extends Run {
  readonly reading: ProvinceReading
  readonly place: KnownPlace
  readonly hasKind: boolean
}
const FORGIVEN = -2
/** What stands between commune and province. The district of an old commune makes it sure; nothing there speaks for the new scheme, the
 *  more the longer the name is ("Phường 2 Bảo Lộc"); another district is forgiven when it is called one, the commune has its kind and the
 *  province is known. */
function districtScore({ words }: ReadAddress, { from: nameFrom, to: from, reading, place, hasKind }: DistrictAt): number | undefined {
  const to = reading.end
  if (from === to) return place.scheme === 'two_tier' ? 4 + (hasKind ? 2 * (to - nameFrom - 1) : 0) : 0
  const [written, kind] = DISTRICT_KINDS.find(([start]) => isKind(words, from, from + wordCount(start), start)) ?? ['', '']
  const start = from + wordCount(written)
  if (isDistrict(place, keyOf(words, start, to), written !== ''))
    return kind !== '' && fold(place.districtName ?? '').startsWith(kind) ? 7 : 6
  if (isDistrict(place, keyOf(words, from, to), false)) return 6 // a name that begins like a kind
  if (written !== '' && hasKind && reading.isUnread && beginsWithDistrict(place, words.slice(start, to))) return 3
  return written !== '' && hasKind && reading.current && to - start <= 4 ? FORGIVEN : undefined
}

/** "Quận 3, TP. Hồ Chí Mihn": the district is there, the province is misspelt. */
const beginsWithDistrict = (place: KnownPlace, words: readonly AddressWord[]): boolean =>
  words.slice(0, -1).some((_, at) => isDistrict(place, keyOf(words, 0, at + 1), true))

/** A mere number is a district only by its kind: "Quận 3". */
const isDistrict = (place: KnownPlace, key: string, hasKind: boolean): boolean =>
  place.districtName !== null && (hasKind || !/^\d+$/u.test(key)) && keysOfDistrict(place).includes(key)

const keysOfDistrict = ({ provinceCode, districtName }: KnownPlace): readonly string[] => {
  const key = nameKey(districtName ?? '')
  return [key, ...(FORMER_DISTRICTS_OF[`${provinceCode} ${key}`] ?? [])]
}
