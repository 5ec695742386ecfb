import { compareNames, type NameReason } from '#domain/participants/compare-names.ts'

/** A match says that a number belongs to a name. Somebody who tries names for numbers could learn names from that; so what does not
 *  match is counted, and a unit waits when it was too much. */
export const MATCHES = ['matched', 'unmatched', 'waiting'] as const
export type Match = (typeof MATCHES)[number]

/** Names tried in vain for one number within a month, after which the number is not looked up any more. */
export const MISSES_OF_NUMBER = 5
export const MISSES_KEPT_DAYS = 30

/** Rows that may match nobody in a day: a hundred, and one in ten of the members who do match, five hundred at most. Afterwards rows wait
 *  for another day.
 *  @example missesOfDay(2_000) // 300 */
export const missesOfDay = (matched: number): number => Math.min(500, 100 + Math.floor(matched / 10))

/** Ways of writing one name that a list of an office has: without marks, in capitals, tones elsewhere. Initials and left-out words are
 *  no match: they would be guessed too easily. */
const WRITINGS: readonly NameReason[] = ['case', 'signs', 'tone_place', 'y_i', 'joined', 'no_marks', 'marks_missing', 'hoi_nga']

/** Whether a name of a roster is the registered one.
 *  @example isSameName('NGUYEN VAN AN', 'Nguyễn Văn An') // true */
export function isSameName(inRoster: string, registered: string): boolean {
  const { grade, reasons } = compareNames(inRoster, registered)
  return grade === 'same' || grade === 'writing' || (grade === 'possible' && reasons.every(reason => WRITINGS.includes(reason)))
}
