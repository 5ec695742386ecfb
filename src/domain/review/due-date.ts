import { addDays, dayInVietnam, instantInVietnam, weekday, type PlainDate } from '#domain/kernel/date.ts'

const [CLOSES_HOUR, CLOSES_MINUTE] = [16, 30]
const DUE_HOUR = 17

/** When a dossier must be decided: 17:00 in Vietnam on the last of so many working days after the day on which it counts as received.
 *  What comes after 16:30 counts as received on the next day; weekends and holidays are no working days.
 *  @param workingDays policy of the deployment; three unless changed
 *  @param holidays days on which the agencies rest, at least until `holidaysUntil()`
 *  @example dueAt(Thursday 19/11/2026 10:00, 3, none) // Tuesday 24/11/2026 17:00 */
export function dueAt(submittedAt: Date, workingDays: number, holidays: ReadonlySet<PlainDate>): Date {
  let day = receivedOn(submittedAt)
  for (let left = workingDays; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(day, holidays)) left -= 1
  }
  return instantInVietnam(day, DUE_HOUR)
}

/** Working days of a year on which the agencies may rest: the public holidays with the days exchanged around them, and some more. */
const RESTS_OF_A_YEAR = 20

/** The last day whose rest can move the due day, when all rests of a year fall into the time; weekends at most double it.
 *  @example holidaysUntil(Monday 16/11/2026, 3) // 01/01/2027 */
export const holidaysUntil = (submittedAt: Date, workingDays: number): PlainDate =>
  addDays(dayInVietnam(submittedAt), 2 * (workingDays + RESTS_OF_A_YEAR))

export const isWorkingDay = (day: PlainDate, holidays: ReadonlySet<PlainDate>): boolean =>
  weekday(day) !== 0 && weekday(day) !== 6 && !holidays.has(day)

function receivedOn(submittedAt: Date): PlainDate {
  const day = dayInVietnam(submittedAt)
  return submittedAt.getTime() > instantInVietnam(day, CLOSES_HOUR, CLOSES_MINUTE).getTime() ? addDays(day, 1) : day
}
