import { addDays, daysBetween, type PlainDate } from '#domain/kernel/date.ts'

/** How many were done at the end of a day; of today, so far. */
interface DayCount {
  readonly day: PlainDate
  readonly activated: number
}

export interface ForecastInput {
  readonly today: PlainDate
  readonly members: number
  readonly activated: number
  /** Counts of earlier days, in any order; days may be missing. */
  readonly past: readonly DayCount[]
  /** Null without a campaign. */
  readonly deadline: PlainDate | null
}

/** done: nobody is left · too_early: fewer than three days are known · stalled: nobody came in the window · far: more than half a
 *  year away, which is no forecast any more · day: about then. `latest` is null when the slow end is too far away to be told.
 *  `daysLate` counts from the deadline to `finish`; 0 is in time. */
export type Forecast =
  | { readonly kind: 'done' }
  | { readonly kind: 'too_early' }
  | { readonly kind: 'stalled'; readonly windowDays: number }
  | { readonly kind: 'far'; readonly windowDays: number }
  | {
      readonly kind: 'day'
      readonly windowDays: number
      readonly finish: PlainDate
      readonly earliest: PlainDate
      readonly latest: PlainDate | null
      readonly daysLate: number
    }

/** Days that are looked back. */
const WINDOW = 7
const LEAST_DAYS = 3
const FARTHEST_DAYS = 183
/** 80 of 100 sums of independent arrivals lie within so many roots of themselves. */
const SPREAD = 1.28

/** When everybody will be done if people go on coming as in the last seven days.
 *
 *  The pace is the number of people done since the oldest known day of the window, divided by its days. Arrivals are taken for
 *  independent of each other, so a sum of `c` varies by about its root: earliest and latest are the days at a pace of
 *  `c ± 1.28 √c`, where four of five such weeks lie. It knows neither holidays nor reminders.
 *  @example 418 members, 255 done, 171 a week ago: 163 are left at 12 a day: in 14 days, between 12 and 16 days */
export function forecast({ today, members, activated, past, deadline }: ForecastInput): Forecast {
  const left = members - activated
  if (members > 0 && left <= 0) return { kind: 'done' }
  const first = past.filter(({ day }) => day < today && daysBetween(day, today) <= WINDOW).toSorted((a, b) => (a.day < b.day ? -1 : 1))[0]
  const windowDays = first ? daysBetween(first.day, today) : 0
  if (members === 0 || !first || windowDays < LEAST_DAYS) return { kind: 'too_early' }
  const came = activated - first.activated
  if (came <= 0) return { kind: 'stalled', windowDays }
  const daysAt = (sum: number): number => (sum <= 0 ? Infinity : Math.ceil((left * windowDays) / sum))
  const days = daysAt(came)
  if (days > FARTHEST_DAYS) return { kind: 'far', windowDays }
  const spread = SPREAD * Math.sqrt(came)
  const slow = daysAt(came - spread)
  const finish = addDays(today, days)
  return {
    kind: 'day',
    windowDays,
    finish,
    earliest: addDays(today, daysAt(came + spread)),
    latest: slow > FARTHEST_DAYS ? null : addDays(today, slow),
    daysLate: deadline === null ? 0 : Math.max(0, daysBetween(deadline, finish)),
  }
}
