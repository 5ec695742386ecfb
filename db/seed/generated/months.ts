import { plainDate, type PlainDate } from '#domain/kernel/date.ts'
import { monthAt, monthIndex, month, type Month } from '#domain/kernel/month.ts'
import type { Fund } from '#domain/contributions/book.ts'
import { employmentRates, referenceLevelOn, regionalWageOn, studentRates } from '../people/law.ts'

/** Months as running numbers: a book of millions of rows is made by counting, and texts are looked up. */
export const indexOf = (text: string): number => monthIndex(month(text.slice(0, 7)))
const texts = new Map<number, Month>()
export function textOf(index: number): Month {
  let text = texts.get(index)
  if (text === undefined) texts.set(index, (text = monthAt(index)))
  return text
}

/** Units pay on the 28th. */
const payDays = new Map<number, PlainDate>()
export function payDayOf(index: number): PlainDate {
  let day = payDays.get(index)
  if (day === undefined) payDays.set(index, (day = plainDate(`${textOf(index)}-28`)))
  return day
}

/** A value and the month from which it holds, oldest first. */
export type Steps<T> = readonly (readonly [from: number, value: T])[]

export const FIRST_MONTH = indexOf('1995-01')
const LAST_MONTH = indexOf('2035-12')

/** Asks a rule for each month once and keeps where its answer changes. */
function stepsOf<T>(rule: (month: Month) => T, same: (a: T, b: T) => boolean): Steps<T> {
  const steps: (readonly [number, T])[] = []
  for (let at = FIRST_MONTH; at <= LAST_MONTH; at++) {
    const [value, last] = [rule(textOf(at)), steps.at(-1)]
    if (!last || !same(last[1], value)) steps.push([at, value])
  }
  return steps
}
export type Rates = readonly [employeeBps: number, employerBps: number] | undefined
const sameRates = (a: Rates, b: Rates): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1]
const ratesOf = (fund: Fund, sector: 'company' | 'public'): Steps<Rates> =>
  stepsOf<Rates>(at => employmentRates(fund, at, sector), sameRates)
const ofSector = (sector: 'company' | 'public'): Readonly<Record<Fund, Steps<Rates>>> => ({
  social: ratesOf('social', sector),
  unemployment: ratesOf('unemployment', sector),
  accident: ratesOf('accident', sector),
  health: ratesOf('health', sector),
})

export const EMPLOYMENT_RATES = { company: ofSector('company'), public: ofSector('public') } as const
export const STUDENT_RATES = stepsOf<Rates>(studentRates, sameRates)
export const REFERENCE_LEVELS = stepsOf(referenceLevelOn, Object.is)
export const REGIONAL_WAGES = stepsOf(regionalWageOn, Object.is)

/** The value that holds in a month. */
export function valueAt<T>(steps: Steps<T>, at: number): T | undefined {
  let found: T | undefined
  for (const [from, value] of steps) {
    if (from > at) break
    found = value
  }
  return found
}
