import type { FieldProblem } from '../kernel/field.ts'

/** How somebody takes part, by the contributions of the last months. */
export const TAKING_PART = ['compulsory', 'voluntary', 'household', 'state_budget'] as const
export type TakingPart = (typeof TAKING_PART)[number]

/** Months back in which a contribution says how, and by whom, somebody takes part now. */
export const RECENT_MONTHS = 3
export const OLDEST = 120
/** Days before its end from which a card may be asked for. */
export const CARD_DAYS = { min: 1, max: 180 } as const

/** Whom of a scope an announcement is for. Everything that is named must hold; null and an empty list ask for nothing. Health, benefits, pay
 *  and visits are not among it, and must not be: a group is never made of what somebody is ill of or lives on. */
export interface Audience {
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly takingPart: readonly TakingPart[]
  /** The card ends within so many days, and none follows it. */
  readonly cardEndsWithinDays: number | null
  /** Employer or school of the last months. */
  readonly unitCode: string | null
}

export const EVERYBODY: Audience = { ageFrom: null, ageTo: null, takingPart: [], cardEndsWithinDays: null, unitCode: null }

const isWhole = (value: number, min: number, max: number): boolean => Number.isInteger(value) && value >= min && value <= max

/** What is wrong with a group; whether the unit exists is asked of the directory. */
export function wrongAudience({ ageFrom, ageTo, cardEndsWithinDays }: Audience): readonly FieldProblem[] {
  const ages = { min: ageFrom ?? 0, max: OLDEST }
  return [
    ...(ageFrom !== null && !isWhole(ageFrom, 0, OLDEST)
      ? [{ field: 'ageFrom', code: 'NUMBER_RANGE' as const, values: { min: 0, max: OLDEST } }]
      : []),
    ...(ageTo !== null && !isWhole(ageTo, ages.min, ages.max) ? [{ field: 'ageTo', code: 'NUMBER_RANGE' as const, values: ages }] : []),
    ...(cardEndsWithinDays !== null && !isWhole(cardEndsWithinDays, CARD_DAYS.min, CARD_DAYS.max)
      ? [{ field: 'cardEndsWithinDays', code: 'NUMBER_RANGE' as const, values: CARD_DAYS }]
      : []),
  ]
}

/** More people than this are not counted one by one. */
export const COUNTED = 100_000

/** A number of people that singles out nobody: under `fewest` it is not told, and above it is rounded down to tens, so that two questions that
 *  differ by one person have one answer. */
export interface RoughCount {
  /** Null: fewer than `fewest`. */
  readonly about: number | null
  readonly fewest: number
  /** There are more than were counted. */
  readonly isMore: boolean
}

/** @example roughCount(127, 20) // about 120 · roughCount(7, 20) // about null */
export const roughCount = (count: number, fewest: number): RoughCount => ({
  about: count < fewest ? null : Math.floor(count / 10) * 10,
  fewest,
  isMore: count > COUNTED,
})
