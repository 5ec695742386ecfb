import { addDays, dayInVietnam, instantInVietnam, isPlainDate, type PlainDate } from '../kernel/date.ts'
import type { FieldProblem } from '../kernel/field.ts'
import type { Policies } from '../kernel/policy.ts'
import type { QuietHours } from '../news/texting.ts'
import type { AnnouncementKind } from './announcement.ts'

/** So far ahead may be planned. */
export const DAYS_AHEAD = 90

export interface Hour {
  readonly day: string
  /** Of the day in Vietnam, 0 to 23. */
  readonly hour: number
}

/** The instant of a day and hour. */
export const instantOf = ({ day, hour }: Hour): Date => instantInVietnam(day as PlainDate, hour)

/** What is wrong with the time: a day that is over or too far away, an hour of the night, an hour that has passed.
 *  @example at 10:20, with quiet hours from 21 to 7 → today from 11 to 20, other days from 7 to 20 */
export function wrongTime(now: Date, { newsQuietFrom, newsQuietUntil }: QuietHours, { day, hour }: Hour): readonly FieldProblem[] {
  const today = dayInVietnam(now)
  const passed = Math.floor((now.getTime() - instantInVietnam(today).getTime()) / 3_600_000)
  const isOverToday = passed + 1 >= newsQuietFrom
  const [from, until] = [isOverToday ? addDays(today, 1) : today, addDays(today, DAYS_AHEAD)]
  if (!isPlainDate(day)) return [{ field: 'sendOn', code: 'DAY_REQUIRED' }]
  if (day < from || day > until) return [{ field: 'sendOn', code: 'DAY_RANGE', values: { from, until } }]
  const min = day === today ? Math.max(newsQuietUntil, passed + 1) : newsQuietUntil
  const max = newsQuietFrom - 1
  return hour >= min && hour <= max ? [] : [{ field: 'sendHour', code: 'NUMBER_RANGE', values: { min, max } }]
}

/** So many people of a portion are looked at in one transaction. */
export const PORTION = 500

/** How long to wait after a portion in which so many were told. */
export const pauseAfterMs = (told: number, perMinute: number): number => Math.ceil((told / perMinute) * 60_000)

export interface PersonalLimit {
  readonly days: number
  readonly most: number
}

/** How many announcements reach one person in how many days. What is urgent has its own limit and does not use up the other. Messages about the
 *  account's safety, dossiers and the record are no announcements: nothing here touches them. */
export const limitsOf = (
  kind: AnnouncementKind,
  policies: Pick<Policies, 'announcementsPerWeek' | 'announcementsPerMonth' | 'urgentAnnouncementsPerMonth'>,
): readonly PersonalLimit[] =>
  kind === 'urgent'
    ? [{ days: 30, most: policies.urgentAnnouncementsPerMonth }]
    : [
        { days: 7, most: policies.announcementsPerWeek },
        { days: 30, most: policies.announcementsPerMonth },
      ]
