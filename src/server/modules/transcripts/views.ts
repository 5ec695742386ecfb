import { sql, type SqlBool } from 'kysely'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'

/** Row-level security says the same; this keeps the statements right under any role. */
const ofReader = sql<SqlBool>`t.participant_id = app_person()`

/** Older ones are forgotten a year after their end, and twenty count at a time. */
const SHOWN = 200

const listed = (of: ReturnType<typeof sql<SqlBool>>) =>
  q
    .selectFrom('transcript as t')
    .leftJoin('transcriptCheck as c', 'c.transcriptId', 't.id')
    .where(of)
    .orderBy('t.issuedAt', 'desc')
    .orderBy('t.id')
    .limit(SHOWN)
    .select([
      't.id',
      't.participantId',
      't.accountId',
      't.number',
      't.contentSealed',
      't.issuedAt',
      't.expiresAt',
      't.recalledAt',
      't.recalledBy',
      't.version',
      'c.checks',
      'c.checkedAt',
      sql<Date>`app_now()`.as('now'),
    ])
const ofReaderListed = prepared(() => listed(ofReader))

/** The reading citizen's transcripts, newest first, with their looks. */
export const listOfReader = (tx: Tx) => tx.all(ofReaderListed({}))
export type ListedRow = Awaited<ReturnType<typeof listOfReader>>[number]

/** A person's, for the copy of all data. */
export const listOfPerson = (tx: Tx, participantId: string): Promise<ListedRow[]> =>
  tx.all(listed(sql<SqlBool>`t.participant_id = ${participantId}::uuid`))

const fileOfReader = prepared((p: { id: string }) =>
  q
    .selectFrom('transcript as t')
    .innerJoin('transcriptFile as f', 'f.transcriptId', 't.id')
    .where(ofReader)
    .where('t.id', '=', p.id)
    .select(['t.id', 't.participantId', 't.number', 'f.pdfSealed']),
)

/** The file of an own transcript; undefined when it is another person's, or forgotten. */
export const findFileOfReader = (tx: Tx, id: string) => tx.first(fileOfReader({ id }))
