import { addDays, type PlainDate } from '#domain/kernel/date.ts'

/** The first rows of a person that reach further back than this are a history that was loaded, and no news. */
export const NEWS_REACH_DAYS = 92

/** Whether what came is the history of a person, of whom nothing stood on this book before. A first month at a first job is news; twenty years
 *  that are brought in are none. */
export const isHistory = (event: { readonly isFirst: boolean; readonly oldest: PlainDate | null }, today: PlainDate): boolean =>
  event.isFirst && event.oldest !== null && event.oldest < addDays(today, -NEWS_REACH_DAYS)
