import { sql } from 'kysely'
import { plainDate, type PlainDate } from '#domain/kernel/date.ts'
import type { Calendar } from '#domain/review/due-date.ts'
import { q, type Tx } from '#server/platform/database/query.ts'

/** Exceptions of the calendar between two days, both of them included. */
export async function calendarBetween(tx: Tx, from: PlainDate, until: PlainDate): Promise<Calendar> {
  const rows = await tx.all(
    q.selectFrom('reviewHoliday').select(['day', 'works']).where('day', '>=', from).where('day', '<=', until).orderBy('day').limit(400),
  )
  const days = (works: boolean) => new Set(rows.filter(row => row.works === works).map(row => plainDate(row.day)))
  return { rests: days(false), works: days(true) }
}

export interface Holiday {
  readonly day: string
  readonly name: string
  /** A day of a weekend on which the agencies work in exchange. */
  readonly works: boolean
}

/** Puts the list in the place of the list before. Days about which an operator has said something stay as they are. */
export async function replaceHolidays(tx: Tx, list: readonly Holiday[]): Promise<void> {
  await tx.run(q.deleteFrom('reviewHoliday').where('source', '=', 'list'))
  await tx.run(
    q
      .insertInto('reviewHoliday')
      .values(list.map(holiday => ({ ...holiday, source: 'list' })))
      .onConflict(conflict => conflict.column('day').doNothing()),
  )
}

/** Days until the end of the last year of which days of rest are known; 0 when none are. */
export async function calendarDaysLeft(tx: Tx): Promise<number> {
  const end = sql<PlainDate>`make_date(extract(year from max(day))::int, 12, 31)`
  const row = await tx.one(q.selectFrom('reviewHoliday').select(sql<number>`greatest(0, ${end} - app_now()::date)`.as('days')))
  return row.days ?? 0
}

/** What an operator says about a day stands above the list, also after the next start. */
export const setHoliday = (tx: Tx, holiday: Holiday) =>
  tx.run(
    q
      .insertInto('reviewHoliday')
      .values({ ...holiday, source: 'operator' })
      .onConflict(conflict => conflict.column('day').doUpdateSet({ name: holiday.name, works: holiday.works, source: 'operator' })),
  )

export interface ListedHoliday extends Holiday {
  readonly source: string
}

export const listHolidays = (tx: Tx, year: number): Promise<ListedHoliday[]> =>
  tx.all(
    q
      .selectFrom('reviewHoliday')
      .select([sql<string>`day::text`.as('day'), 'name', 'works', 'source'])
      .where('day', '>=', `${year}-01-01`)
      .where('day', '<=', `${year}-12-31`)
      .orderBy('day')
      .limit(400),
  )
