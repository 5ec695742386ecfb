import { addDays, dayInVietnam, instantInVietnam, weekday, type PlainDate } from '#domain/kernel/date.ts'

const [CLOSES_HOUR, CLOSES_MINUTE] = [16, 30]
const DUE_HOUR = 17

/** Days that are not what their place in the week says: days of rest, and days of a weekend on which the agencies work in exchange. */
export interface Calendar {
  readonly rests: ReadonlySet<PlainDate>
  readonly works: ReadonlySet<PlainDate>
}

/** When a dossier must be decided: 17:00 in Vietnam on the last of so many working days after the day on which it counts as received.
 *  What comes after 16:30 of a working day counts as received on the next day; weekends and holidays are no working days, exchanged days are.
 *  @param workingDays policy of the deployment; three unless changed
 *  @param calendar exceptions, at least until `calendarUntil()`
 *  @example dueAt(Thursday 19/11/2026 10:00, 3, none) // Tuesday 24/11/2026 17:00 */
export function dueAt(submittedAt: Date, workingDays: number, calendar: Calendar): Date {
  let day = receivedOn(submittedAt, calendar)
  for (let left = workingDays; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return instantInVietnam(day, DUE_HOUR)
}

/** Working days that were left of the time when a dossier was returned: those after that day until the due day, and never less than
 *  one, so that a corrected dossier always has an honest day. The clock rests while the applicant corrects.
 *  @example returned on Tuesday, due on Thursday: 2 · returned when overdue: 1 */
export function workingDaysLeft(returnedAt: Date, due: Date, calendar: Calendar): number {
  return Math.max(1, workingDaysUntil(dayInVietnam(returnedAt), dayInVietnam(due), calendar))
}

/** Working days after a day until and with another; 0 when it is the same day or past. */
export function workingDaysUntil(from: PlainDate, until: PlainDate, calendar: Calendar): number {
  let count = 0
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1
  return count
}

/** Working days of a year on which the agencies may rest: the public holidays with the days exchanged around them, and some more. */
const RESTS_OF_A_YEAR = 20

/** The last day whose rest can move the due day, when all rests of a year fall into the time; weekends at most double it.
 *  @example calendarUntil(Monday 16/11/2026, 3) // 01/01/2027 */
export const calendarUntil = (submittedAt: Date, workingDays: number): PlainDate =>
  addDays(dayInVietnam(submittedAt), 2 * (workingDays + RESTS_OF_A_YEAR))

export const isWorkingDay = (day: PlainDate, { rests, works }: Calendar): boolean =>
  works.has(day) || (weekday(day) !== 0 && weekday(day) !== 6 && !rests.has(day))

function receivedOn(submittedAt: Date, calendar: Calendar): PlainDate {
  const day = dayInVietnam(submittedAt)
  const isLate = submittedAt.getTime() > instantInVietnam(day, CLOSES_HOUR, CLOSES_MINUTE).getTime()
  return isLate && isWorkingDay(day, calendar) ? addDays(day, 1) : day
}
