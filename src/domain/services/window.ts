import { addDays, plainDate, type PlainDate } from '#domain/kernel/date.ts'

/** How many days at the start of a quarter the first facility of a card may be changed.
 *  @law Luật BHYT Điều 26 */
const WINDOW_DAYS = 15

/** The first day of the quarter of a day. @example quarterOf('2026-11-22') // '2026-10-01' */
export const quarterOf = (day: PlainDate): PlainDate => {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
  return plainDate(`${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`)
}

/** The first day of the quarter after that of a day. */
export const nextQuarter = (day: PlainDate): PlainDate => quarterOf(addDays(quarterOf(day), 95))

/** The last day of this quarter on which the first facility may be changed.
 *  @example windowEnd('2026-10-03') // '2026-10-15' */
export const windowEnd = (day: PlainDate): PlainDate => addDays(quarterOf(day), WINDOW_DAYS - 1)

/** Whether the first facility of a card may be changed on a day. */
export const isInWindow = (day: PlainDate): boolean => day <= windowEnd(day)
