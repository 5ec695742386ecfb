import { sql, type Insertable, type Updateable } from 'kysely'
import type { Database } from '#server/platform/database/schema.gen.ts'
import { q, type Tx } from '#server/platform/database/query.ts'

const columns = [
  'id',
  'accountId',
  'participantId',
  'subject',
  'aboutAgencyCode',
  'agencyCode',
  'contentSealed',
  'contactIndex',
  'contactSealed',
  'otpFlowId',
  'caseFileId',
  'language',
  'createdAt',
  'expiresAt',
  'reopenedAt',
  'endedAt',
  'outcome',
  'version',
] as const

const feedback = q.selectFrom('feedback').select(columns)

/** Lets one case of an account begin at a time, until the commit. */
export const lockAccount = (tx: Tx, accountId: string) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`feedback|${accountId}`}, 0))`.as('locked')))

export const insertFeedback = (tx: Tx, row: Insertable<Database['feedback']>) => tx.run(q.insertInto('feedback').values(row))

/** Of a ticket, locked. */
export const lockByAccess = (tx: Tx, accessHash: Buffer) => tx.first(feedback.where('accessHash', '=', accessHash).forUpdate())

/** Of a ticket as it is: for who locks its case file first. */
export const findByAccess = (tx: Tx, accessHash: Buffer) => tx.first(feedback.where('accessHash', '=', accessHash))

export const findByCaseFile = (tx: Tx, caseFileId: string) => tx.first(feedback.where('caseFileId', '=', caseFileId))

/** What an account has sent, by its id. */
export const findOwn = (tx: Tx, own: { readonly id: string; readonly accountId: string }) =>
  tx.first(feedback.where('id', '=', own.id).where('accountId', '=', own.accountId))

/** What a person has sent, the newest first. */
export const listOfPerson = (tx: Tx, participantId: string, limit: number) =>
  tx.all(feedback.where('participantId', '=', participantId).orderBy('createdAt', 'desc').orderBy('id').limit(limit))

/** What an account has sent and is not decided. */
export const listOpenOfAccount = (tx: Tx, accountId: string) =>
  tx.all(feedback.where('accountId', '=', accountId).where('endedAt', 'is', null).orderBy('id').limit(100))

export const lockFeedback = (tx: Tx, id: string) => tx.one(feedback.where('id', '=', id).forUpdate())

export type FeedbackRow = Awaited<ReturnType<typeof lockFeedback>>

/** Changes a row whose version is still the one that was read. @returns the version that it has then */
export async function updateFeedback(
  tx: Tx,
  row: { readonly id: string; readonly version: number },
  change: Updateable<Database['feedback']>,
): Promise<number> {
  const touched = await tx.run(
    q
      .updateTable('feedback')
      .set({ ...change, version: row.version + 1 })
      .where('id', '=', row.id)
      .where('version', '=', row.version),
  )
  if (touched !== 1) throw new Error('feedback changed under its lock')
  return row.version + 1
}

/** Forgets what waits for a code that never came. @returns the last version of each */
export const deleteExpired = (tx: Tx) =>
  tx.all(
    q
      .deleteFrom('feedback')
      .where('caseFileId', 'is', null)
      .where('expiresAt', '<', sql<Date>`app_now()`)
      .returning(['id', 'version']),
  )
