import { plainDate, type PlainDate } from '#domain/kernel/date.ts'

/** From this birthday on a person acts alone. @law Bộ luật Dân sự 2015 Điều 20, 21 */
export const ADULT_AT = 18
/** From this birthday on a child agrees as well. @law Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (trẻ em) */
export const AGREES_AT = 7

/** The day on which somebody becomes so many years old; who was born on 29 February does so on the 28th where there is no 29th,
 *  as PostgreSQL adds years.
 *  @example birthday('2008-11-22', 18) // '2026-11-22' */
export function birthday(birthDate: PlainDate, years: number): PlainDate {
  const year = String(Number(birthDate.slice(0, 4)) + years).padStart(4, '0')
  const leaps = birthDate.endsWith('-02-29') && new Date(`${year}-02-29T00:00:00Z`).getUTCMonth() !== 1
  return plainDate(leaps ? `${year}-02-28` : `${year}${birthDate.slice(4)}`)
}

/** Whether somebody is under age on a day: until the day before the eighteenth birthday.
 *  @example isMinor('2008-11-22', '2026-11-21') // true
 *  @example isMinor('2008-11-22', '2026-11-22') // false */
export const isMinor = (birthDate: PlainDate, today: PlainDate): boolean => today < birthday(birthDate, ADULT_AT)

/** Whether a child has to agree to the account along with the parent. */
export const agreesToo = (birthDate: PlainDate, today: PlainDate): boolean => today >= birthday(birthDate, AGREES_AT)

export const RELATIONS = ['mother', 'father', 'guardian'] as const
export type Relation = (typeof RELATIONS)[number]
