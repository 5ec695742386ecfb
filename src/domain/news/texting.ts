import { addDays, dayInVietnam, instantInVietnam } from '#domain/kernel/date.ts'
import type { Policies } from '#domain/kernel/policy.ts'

export type QuietHours = Pick<Policies, 'newsQuietFrom' | 'newsQuietUntil'>

const HOUR_MS = 3_600_000

/** The first moment at or after one at which a text message about news may go out: never at night.
 *  @example 22:30 with quiet hours from 21 to 7 → 7:00 of the next day */
export function outOfQuiet(at: Date, { newsQuietFrom, newsQuietUntil }: QuietHours): Date {
  const day = dayInVietnam(at)
  const begins = instantInVietnam(day, newsQuietUntil)
  if (at < begins) return begins
  return at < instantInVietnam(day, newsQuietFrom) ? at : instantInVietnam(addDays(day, 1), newsQuietUntil)
}

/** When a notice that nobody has looked at becomes a text message. */
export const textDueAt = (toldAt: Date, policies: QuietHours & Pick<Policies, 'newsTextAfterHours'>): Date =>
  outOfQuiet(new Date(toldAt.getTime() + policies.newsTextAfterHours * HOUR_MS), policies)

/** The next day's first moment, for whoever had the texts of this day. */
export const textNextDay = (now: Date, quiet: QuietHours): Date => instantInVietnam(addDays(dayInVietnam(now), 1), quiet.newsQuietUntil)
