import { addDays, dayInVietnam, instantInVietnam } from '#domain/kernel/date.ts'

/** What is promised when the agency or the applicant lets a dossier wait. */

/** Stages of a missed day. At the first the applicant is told, with an apology and another day, and the dossier goes to the front of
 *  the queue; at the second, when that day has passed too, once more. */
export const OVERDUE_STAGES = [1, 2] as const

/** Working days of the day that is promised instead of a missed one. */
export const OVERDUE_WORKING_DAYS = 1

/** Working days after which somebody who was asked for a correction is reminded. */
export const REMINDER_WORKING_DAYS = 3

/** Days after which a returned dossier that nobody corrects is closed. Told when it is returned, in the tracker and in the reminder; what
 *  was declared is not deleted, and registering again is open. */
export const CORRECTION_DAYS = 30
const CLOSING_HOUR = 17

/** 17:00 of the last day of a correction. */
export const correctionUntil = (returnedAt: Date): Date =>
  instantInVietnam(addDays(dayInVietnam(returnedAt), CORRECTION_DAYS), CLOSING_HOUR)

/** What was returned before this instant has had its time. */
export function lapsedBefore(now: Date): Date {
  const today = dayInVietnam(now)
  const isOver = now.getTime() >= instantInVietnam(today, CLOSING_HOUR).getTime()
  return instantInVietnam(addDays(today, isOver ? 1 - CORRECTION_DAYS : -CORRECTION_DAYS))
}

const [FIRST_HOUR, LAST_HOUR] = [7, 20]

/** News that nobody waits for comes by day: from 7:00 until 21:00 in Vietnam. */
export function isTimeToTell(now: Date): boolean {
  const hour = (now.getUTCHours() + 7) % 24
  return hour >= FIRST_HOUR && hour <= LAST_HOUR
}
