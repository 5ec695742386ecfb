import { buildDirectories } from '../directory/index.ts'
import type { AgencyRow, CommuneRow, FacilityRow, ProvinceRow } from '../directory/rows.ts'
import type { Random } from '../people/random.ts'
import { blockOf, householdOf, placeInBlock, randomFor, weighted, type Recipe } from './recipe.ts'

/** People of the 63 provinces until 2025, in ten thousands, rounded (General Statistics Office, 2023): how often somebody comes from there. */
const PEOPLE: Readonly<Record<string, number>> = {
  '01': 859,
  '02': 90,
  '04': 55,
  '06': 33,
  '08': 81,
  '10': 78,
  '11': 65,
  '12': 49,
  '14': 131,
  '15': 86,
  '17': 88,
  '19': 135,
  '20': 80,
  '22': 138,
  '24': 193,
  '25': 153,
  '26': 121,
  '27': 152,
  '30': 196,
  '31': 211,
  '33': 130,
  '34': 188,
  '35': 89,
  '36': 189,
  '37': 102,
  '38': 374,
  '40': 344,
  '42': 132,
  '44': 92,
  '45': 66,
  '46': 117,
  '48': 125,
  '49': 153,
  '51': 125,
  '52': 151,
  '54': 88,
  '56': 126,
  '58': 60,
  '60': 126,
  '62': 59,
  '64': 161,
  '66': 193,
  '67': 68,
  '68': 135,
  '70': 105,
  '72': 119,
  '74': 282,
  '75': 331,
  '77': 118,
  '79': 946,
  '80': 174,
  '82': 179,
  '83': 130,
  '84': 102,
  '86': 103,
  '87': 160,
  '89': 191,
  '91': 176,
  '92': 126,
  '93': 73,
  '94': 120,
  '95': 92,
  '96': 121,
}
/** Where people go to work. */
const TOWARDS: readonly (readonly [code: string, weight: number])[] = [
  ['79', 40],
  ['74', 18],
  ['01', 15],
  ['75', 12],
  ['27', 6],
  ['24', 4],
  ['48', 3],
  ['80', 2],
]
const MOVES = 0.15

/** A home: province of before 2025 (digits of cards and facilities) and of today. */
export interface Place {
  readonly former: string
  readonly province: ProvinceRow
  readonly communes: readonly CommuneRow[]
  readonly facilities: readonly FacilityRow[]
  readonly offices: readonly AgencyRow[]
}

export interface Country {
  readonly places: ReadonlyMap<string, Place>
  /** Where a household comes from (digits of personal numbers), and where it lives. */
  homeOf(recipe: Recipe, n: number): { readonly origin: string; readonly place: Place }
  pickPlace(random: Random): Place
}

/** The country that the directories describe. */
export function readCountry(): Country {
  const directories = buildDirectories()
  const today = new Map(directories.provinces.filter(({ scheme }) => scheme === 'two_tier').map(row => [row.code, row]))
  const places = new Map<string, Place>()
  for (const { scheme, code, successorCode } of directories.provinces) {
    const province = today.get(successorCode ?? '')
    if (scheme !== 'three_tier' || !province) continue
    places.set(code, {
      former: code,
      province,
      communes: directories.communes.filter(row => row.provinceCode === province.code),
      facilities: directories.facilities.filter(row => row.provinceCode === code && row.acceptsRegistration),
      offices: directories.agencies.filter(row => row.provinceCode === province.code && row.level === 'local'),
    })
  }
  const placeOf = (code: string): Place => {
    const place = places.get(code)
    if (!place) throw new Error(`no province ${code}`)
    return place
  }
  const pickCode = weighted(Object.entries(PEOPLE))
  const pickTarget = weighted(TOWARDS)
  return {
    places,
    homeOf: (recipe, n) => {
      const origin = originOf(recipe, n, pickCode)
      const random = randomFor(recipe, 2, householdOf(n))
      return { origin, place: placeOf(random.chance(MOVES) ? pickTarget(random) : origin) }
    },
    pickPlace: random => placeOf(pickCode(random)),
  }
}

/** Provinces are drawn for a place of all blocks without putting back, so no two people have one personal number. */
function originOf(recipe: Recipe, n: number, pick: (random: Random) => string): string {
  const random = randomFor(recipe, 1, householdOf(placeInBlock(n)))
  const drawn = new Set<string>()
  for (;;) {
    const code = pick(random)
    if (drawn.has(code)) continue
    if (drawn.size === blockOf(n)) return code
    drawn.add(code)
  }
}
