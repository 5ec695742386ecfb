import type { PlainDate } from '#domain/kernel/date.ts'
import { addDays, plainDate } from '#domain/kernel/date.ts'
import type { Month } from '#domain/kernel/month.ts'

/** A finding of the watch, as far as telling it goes. */
export interface WatchedFinding {
  readonly key: string
  readonly kind: string
  readonly fromMonth: Month
  readonly toMonth: Month
}

/** Findings of which a person knows: key → last month. */
export type KnownFindings = Readonly<Record<string, string>>

/** What is to be told: a finding that is new, or that has grown by a month. What was mended and comes again is new again. */
export const freshFindings = <F extends WatchedFinding>(found: readonly F[], known: KnownFindings): readonly F[] =>
  found.filter(({ key, toMonth }) => (known[key] ?? '') < toMonth)

export const knownAfter = (found: readonly WatchedFinding[]): KnownFindings =>
  Object.fromEntries(found.map(({ key, toMonth }) => [key, toMonth]))

/** The last day, up to today, on which a month may have become overdue without anything on the book having changed: the first of a month, because
 *  every due day is the last of one, and so many days later, when what is still not recorded is missed. */
export function lastTurn(today: PlainDate, recordingDays: number): PlainDate {
  const firsts = [0, 1].map(monthsAgo => firstOfMonth(today, monthsAgo))
  const turns = firsts.flatMap(first => [first, addDays(first, recordingDays)])
  return turns.filter(day => day <= today).reduce((a, b) => (a > b ? a : b))
}

function firstOfMonth(today: PlainDate, monthsAgo: number): PlainDate {
  const first = plainDate(`${today.slice(0, 7)}-01`)
  return monthsAgo === 0 ? first : firstOfMonth(addDays(first, -1), monthsAgo - 1)
}
