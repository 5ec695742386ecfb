import { nameKey, PROVINCE_KINDS } from './place-names.ts'
import { FORMER_PROVINCES, PROVINCES, successorOf } from './provinces.ts'
import { kindBefore, keyOf, LONGEST_NAME, type ReadAddress } from './read-address.ts'

/** What an address may say of its province. Several readings fit one text: "Thị xã Sơn Tây, Hà Nội" or a province of that name. */
export interface ProvinceReading {
  /** Words before this one are left for district, commune and street. */
  readonly end: number
  /** Key of the name that was read. */
  readonly key?: string
  /** Codes of provinces until 30 June 2025 by that name; undefined when no province is written. */
  readonly former?: ReadonlySet<string>
  /** Codes of provinces since by that name. */
  readonly current?: ReadonlySet<string>
  /** Nothing at the end is a province: the name may be misspelt. */
  readonly isUnread?: boolean
  /** Both are written: "… Thủ Dầu Một, Bình Dương, TP. Hồ Chí Minh". */
  readonly isBoth?: boolean
}

/** Names that people use beside the official one. Thừa Thiên Huế became the city of Huế on 1 January 2025; Hà Tây joined Hà Nội in 2008. */
const OTHER_NAMES: readonly (readonly [name: string, former: string])[] = [
  ['HCM', '79'],
  ['TPHCM', '79'],
  ['Sài Gòn', '79'],
  ['HN', '01'],
  ['Hà Tây', '01'],
  ['Thừa Thiên Huế', '46'],
  ['Thừa Thiên', '46'],
  ['BRVT', '77'],
  ['Vũng Tàu', '77'],
]

const FORMER_BY_KEY = Map.groupBy(
  [
    ...FORMER_PROVINCES.map(({ code, name }) => ({ key: nameKey(name), code })),
    ...OTHER_NAMES.map(([name, code]) => ({ key: nameKey(name), code })),
  ],
  entry => entry.key,
)
const CURRENT_BY_KEY = Map.groupBy(
  [
    ...Object.entries(PROVINCES).map(([code, name]) => ({ key: nameKey(name), code })),
    ...OTHER_NAMES.map(([name, code]) => ({ key: nameKey(name), code: successorOf(code) ?? code })),
  ],
  entry => entry.key,
)

/** All ways to read the end of an address: no province, one, or the old one inside the one that took it over. */
export function readProvinces(address: ReadAddress): readonly ProvinceReading[] {
  const single = provincesBefore(address, address.words.length)
  const none: ProvinceReading = { end: address.words.length, isUnread: single.length === 0 }
  const both = single.flatMap(last =>
    provincesBefore(address, last.end)
      .filter(inner => within(inner, last))
      .map(inner => ({ ...inner, current: last.current ?? new Set<string>(), isBoth: true })),
  )
  return [...both, ...single, none]
}

/** The longest name that ends there: "Bà Rịa - Vũng Tàu", not "Vũng Tàu". */
function provincesBefore({ words }: ReadAddress, end: number): readonly ProvinceReading[] {
  const start = Array.from({ length: Math.min(LONGEST_NAME, end) }, (_, at) => Math.max(0, end - LONGEST_NAME) + at).find(from =>
    isProvince(keyOf(words, from, end)),
  )
  if (start === undefined) return []
  const key = keyOf(words, start, end)
  const codes = (entries: readonly { code: string }[] | undefined) => new Set(entries?.map(entry => entry.code))
  // "HA TINH" without diacritics ends like the word for province: both readings stand.
  const ends = new Set([start - kindBefore(words, start, PROVINCE_KINDS), start])
  return [...ends].map(left => ({ end: left, key, former: codes(FORMER_BY_KEY.get(key)), current: codes(CURRENT_BY_KEY.get(key)) }))
}
const isProvince = (key: string): boolean => FORMER_BY_KEY.has(key) || CURRENT_BY_KEY.has(key)

/** "TP. Hà Tĩnh, Hà Tĩnh" is a city in its province, not two provinces. */
const within = (inner: ProvinceReading, last: ProvinceReading): boolean =>
  inner.key !== last.key && [...(inner.former ?? [])].some(code => last.current?.has(successorOf(code) ?? ''))
