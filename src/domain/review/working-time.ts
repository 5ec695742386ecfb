import { addDays, dayInVietnam, instantInVietnam } from '#domain/kernel/date.ts'
import { isWorkingDay, type Calendar } from './due-date.ts'

/** Office hours of a working day, in minutes since midnight in Vietnam: 7:30–11:30 and 13:00–16:30. */
const OFFICE_HOURS = [
  [7 * 60 + 30, 11 * 60 + 30],
  [13 * 60, 16 * 60 + 30],
] as const

/** Minutes of one working day. */
export const WORKING_DAY_MINUTES = OFFICE_HOURS.reduce((sum, [opens, closes]) => sum + closes - opens, 0)

/** Whole minutes of office hours between two instants, by the same calendar of working days as due dates. What comes and is decided in
 *  one evening took none.
 *  @example workMinutes(Friday 16:00, Monday 8:00, none) // 60: thirty on Friday, thirty on Monday */
export function workMinutes(from: Date, until: Date, calendar: Calendar): number {
  let ms = 0
  const last = dayInVietnam(until)
  for (let day = dayInVietnam(from); day <= last; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue
    for (const [opens, closes] of OFFICE_HOURS) {
      const [begin, end] = [instantInVietnam(day, 0, opens), instantInVietnam(day, 0, closes)]
      ms += Math.max(0, Math.min(end.getTime(), until.getTime()) - Math.max(begin.getTime(), from.getTime()))
    }
  }
  return Math.floor(ms / 60_000)
}

/** A step of a file that begins or ends its time with the agency. */
export interface TimedStep {
  readonly at: Date
  readonly toState: string
}

/** The file is with the applicant: returned, or answered and opened again later. */
const AWAY: readonly string[] = ['returned', 'answered', 'rejected']

/** Working minutes that a file was with the agency until its last step: the time with the applicant, between a return or an answer and
 *  the next step, is left out. */
export function minutesWithAgency(steps: readonly TimedStep[], calendar: Calendar): number {
  let minutes = 0
  for (const [n, step] of steps.entries()) {
    const next = steps[n + 1]
    if (next && !AWAY.includes(step.toState)) minutes += workMinutes(step.at, next.at, calendar)
  }
  return minutes
}
