import { sql, type SqlBool } from 'kysely'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'

export interface SealedHead {
  readonly id: string
  readonly headSealed: Buffer
}
export interface SealedWhole extends SealedHead {
  readonly detailSealed: Buffer
}

/** Row-level security says the same; this keeps the statements right under any role and lets one partition be chosen. */
const ofReader = sql<SqlBool>`participant_id = app_person()`

const bookOfReader = prepared(() => q.selectFrom('visitBook').where(ofReader).select('id').limit(1))
const yearsOfReader = prepared(() =>
  q
    .selectFrom('visit')
    .where(ofReader)
    .groupBy(sql`extract(year from entered_on)`)
    .orderBy(sql`extract(year from entered_on)`, 'desc')
    .limit(150)
    .select([sql<number>`extract(year from entered_on)::int`.as('year'), sql<number>`count(*)::int`.as('count')]),
)
const headsOfReader = prepared((p: { year: number | null }) =>
  q
    .selectFrom('visit')
    .where(ofReader)
    .where(
      sql<SqlBool>`entered_on >= make_date(coalesce(${p.year}::int, (select extract(year from max(l.entered_on))::int from visit l where l.participant_id = app_person())), 1, 1)`,
    )
    .where(
      sql<SqlBool>`entered_on < make_date(1 + coalesce(${p.year}::int, (select extract(year from max(l.entered_on))::int from visit l where l.participant_id = app_person())), 1, 1)`,
    )
    .orderBy('enteredOn', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .select(['id', 'headSealed']),
)
const wholeOfReader = prepared((p: { id: string }) =>
  q.selectFrom('visit').where(ofReader).where('id', '=', p.id).select(['id', 'headSealed', 'detailSealed']),
)

/** The reading citizen's book, years with their numbers of visits, and the heads of one year: of the newest when none is named. */
export async function yearOfReader(tx: Tx, year: number | undefined) {
  const [book, years, heads] = await Promise.all([
    tx.first<{ id: string }>(bookOfReader({})),
    tx.all<{ year: number; count: number }>(yearsOfReader({})),
    tx.all<SealedHead>(headsOfReader({ year: year ?? null })),
  ])
  return { book, years, heads }
}

/** One visit of the reading citizen, with the book whose key opens it; undefined when it is nobody's or another person's. */
export async function visitOfReader(tx: Tx, id: string) {
  const [book, visit] = await Promise.all([tx.first<{ id: string }>(bookOfReader({})), tx.first<SealedWhole>(wholeOfReader({ id }))])
  return book && visit && { book, visit }
}

/** Every visit of a person, newest first, for the copy of all data. */
export async function visitsOf(tx: Tx, participantId: string) {
  const book = await tx.first<{ id: string }>(q.selectFrom('visitBook').where('participantId', '=', participantId).select('id'))
  const visits = await tx.all<SealedWhole>(
    q
      .selectFrom('visit')
      .where('participantId', '=', participantId)
      .orderBy('enteredOn', 'desc')
      .orderBy('id', 'desc')
      .limit(10_000)
      .select(['id', 'headSealed', 'detailSealed']),
  )
  return { book, visits }
}

/** One visit of a person whoever asks, with the book whose key opens it. */
export async function visitOf(tx: Tx, { participantId, id }: { readonly participantId: string; readonly id: string }) {
  const book = await tx.first<{ id: string }>(q.selectFrom('visitBook').where('participantId', '=', participantId).select('id'))
  const visit = await tx.first<SealedWhole>(
    q.selectFrom('visit').where('participantId', '=', participantId).where('id', '=', id).select(['id', 'headSealed', 'detailSealed']),
  )
  return book && visit && { book, visit }
}
