import type { Uuid } from '../kernel/ids.ts'
import { fold, tidy } from '../kernel/text.ts'
import type { Finding } from './findings.ts'
import type { Claim } from './map-record.ts'

/** A person of the registry, as far as a record is held against them. */
export interface Known {
  readonly id: Uuid
  readonly socialInsuranceNo: string
  readonly fullName: string
  readonly birthDate: string
  readonly birthPrecision: 'day' | 'month' | 'year'
}

/** Whom the registry knows under what a record says. */
export interface Candidates {
  /** One for each number of the claim; undefined where nobody has it. */
  readonly byNumber: readonly (Known | undefined)[]
  readonly byPersonalId: Known | undefined
  /** All with this name and this day of birth, two are enough. */
  readonly byNameAndBirth: readonly (Known & { readonly hasPersonalId: boolean })[]
}

export type Match = { readonly person: Known; readonly why?: never } | { readonly why: Finding; readonly person?: never }

const wait = (code: Finding['code'], element: string): Match => ({ why: { code, part: 'XML1', element } })

/** Whose book a record belongs into: by the number of each card, else by the identity number, else by name and day of birth together if
 *  exactly one person has them and no number speaks against it. Numbers that disagree, or a name or birth that contradicts the number,
 *  leave the record waiting: it is read by nobody rather than by the wrong person. Never by a name alone. */
export function matchPerson(claim: Claim, { byNumber, byPersonalId, byNameAndBirth }: Candidates): Match {
  const ofCards = [...new Map(byNumber.flatMap(known => (known ? [[known.id, known] as const] : []))).values()]
  if (ofCards.length > 1) return wait('CARDS_DISAGREE', 'MA_THE_BHYT')
  const [ofCard] = ofCards
  if (ofCard && byPersonalId && ofCard.id !== byPersonalId.id) return wait('CARD_AND_ID_DISAGREE', 'SO_CCCD')
  // A card that nobody here has, beside one that somebody has: a person has one number for life.
  if (ofCard && byNumber.includes(undefined)) return wait('CARDS_DISAGREE', 'MA_THE_BHYT')
  const byNumbers = ofCard ?? byPersonalId
  if (byNumbers) return agreed(claim, byNumbers)
  return byName(claim, byNameAndBirth)
}

function agreed(claim: Claim, person: Known): Match {
  if (!isSameName(claim.fullName, person.fullName)) return wait('NAME_DIFFERS', 'HO_TEN')
  return isSameBirth(claim, person) ? { person } : wait('BIRTH_DIFFERS', 'NGAY_SINH')
}

function byName(claim: Claim, people: Candidates['byNameAndBirth']): Match {
  const [only] = people
  if (!only || claim.birth.precision !== 'day') return wait('PERSON_UNKNOWN', claim.numbers.length > 0 ? 'MA_THE_BHYT' : 'SO_CCCD')
  if (people.length > 1) return wait('SEVERAL_PEOPLE', 'HO_TEN')
  if (claim.numbers.length > 0) return wait('NUMBER_DIFFERS', 'MA_THE_BHYT')
  if (claim.personalId !== null && only.hasPersonalId) return wait('NUMBER_DIFFERS', 'SO_CCCD')
  return { person: only }
}

/** Facilities write names in capitals, and some without diacritics. */
const isSameName = (a: string, b: string): boolean => fold(tidy(a)) === fold(tidy(b))

/** Equal as far as both know it: a year that is known alone holds for each of its days. */
function isSameBirth({ birth }: Claim, person: Known): boolean {
  const signs = Math.min(SIGNS[birth.precision], SIGNS[person.birthPrecision])
  return birth.date.slice(0, signs) === person.birthDate.slice(0, signs)
}
const SIGNS = { year: 4, month: 7, day: 10 } as const
