import { addDays, plainDate, type PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { streetAddress } from '../directory/streets.ts'
import { inventName } from '../people/names.ts'
import { numberOf } from '../people/person.ts'
import type { Random } from '../people/random.ts'
import type { CardRow, ParticipantRow } from '../people/rows.ts'
import { movementsOf, periodsOf, type Movement, type Period } from './book.ts'
import { cardsOf } from './cards.ts'
import { careerOf, type Stretch, type Worker } from './careers.ts'
import type { Country, Place } from './country.ts'
import type { Employers } from './employers.ts'
import { AGES, pickKind, type Kind } from './kinds.ts'
import { indexOf, textOf } from './months.ts'
import { endingOf, householdOf, idOf, phoneOf, randomFor, serialOf, type Recipe } from './recipe.ts'

export interface World {
  readonly recipe: Recipe
  readonly country: Country
  readonly employers: Employers
}

export interface GeneratedPerson {
  readonly n: number
  readonly id: Uuid
  readonly kind: Kind
  readonly place: Place
  readonly participant: ParticipantRow
  readonly stretches: readonly Stretch[]
  readonly periods: readonly Period[]
  readonly movements: readonly Movement[]
  readonly cards: readonly CardRow[]
  /** For what comes after: benefits and visits. */
  readonly random: Random
}

/** Ids carry a number for the table. */
export const TABLE = {
  participant: 0,
  contribution_period: 1,
  contribution_movement: 2,
  card: 3,
  benefit: 4,
  visit_book: 5,
  visit: 6,
} as const

/** The n-th person of a recipe, whoever asks and in whatever order. */
export function personAt(world: World, n: number): GeneratedPerson {
  const { recipe, country, employers } = world
  const random = randomFor(recipe, 0, n)
  const kind = pickKind(random)
  const sex = random.chance(kind === 'public' ? 0.62 : 0.5) ? 'female' : 'male'
  const { origin, place } = country.homeOf(recipe, n)
  const last = indexOf(recipe.month)
  const [youngest, oldest, bend] = AGES[kind]
  const born = last - 12 * (youngest + Math.floor((oldest - youngest + 1) * random.next() ** bend)) - random.between(0, 11)
  const worker: Worker = { kind, sex, born, last, place, employers }
  const stretches = careerOf(worker, random)
  const participant = participantOf({ n, kind, sex, born, last, origin, place }, random)
  return {
    n,
    id: idOf(recipe, n, TABLE.participant),
    kind,
    place,
    participant,
    stretches,
    periods: periodsOf(stretches),
    movements: movementsOf(stretches),
    cards: cardsOf({ kind, participant, place, stretches, last }, random),
    random,
  }
}

interface Sketch extends Pick<Worker, 'kind' | 'sex' | 'born' | 'last' | 'place'> {
  readonly n: number
  readonly origin: string
}

function participantOf({ n, kind, sex, born, last, origin, place }: Sketch, random: Random): ParticipantRow {
  const month = textOf(born)
  const isAdult = kind !== 'child' && last - born >= 15 * 12
  const knowsYearOnly = month < '1966' && random.chance(0.12)
  const commune = random.pick(place.communes)
  const birthDate = knowsYearOnly ? plainDate(`${month.slice(0, 4)}-01-01`) : plainDate(`${month}-${two(random.between(1, 28))}`)
  return {
    socialInsuranceNo: numberOf(serialOf(n)),
    fullName: inventName(random, sex),
    birthDate,
    birthPrecision: knowsYearOnly ? 'year' : 'day',
    sex,
    personalId: random.chance(0.94) ? `0${origin}${sex === 'male' ? 4 : 5}${month.slice(2, 4)}${endingOf(n)}` : null,
    phone: isAdult && random.chance(0.7) ? phoneOf(n) : null,
    email: isAdult && random.chance(0.22) ? `nguoi.${serialOf(n)}@vidu.example` : null,
    address: `${streetAddress(String(serialOf(n)))}, ${commune.name}, ${place.province.name}`,
    communeCode: commune.code,
    provinceCode: place.province.code,
    householdNo: `HGD${String(serialOf(householdOf(n)))}`,
    diedOn: kind === 'pensioner' && random.chance(0.06) ? diedOn(last, random) : null,
  }
}

const diedOn = (last: number, random: Random): PlainDate => addDays(plainDate(`${textOf(last)}-28`), -random.between(3, 900))
const two = (value: number): string => String(value).padStart(2, '0')
