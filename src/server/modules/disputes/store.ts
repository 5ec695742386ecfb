import type { Insertable, Updateable } from 'kysely'
import type { Database } from '#server/platform/database/schema.gen.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import { sql } from 'kysely'

const columns = [
  'id',
  'accountId',
  'participantId',
  'guardianLinkId',
  'subject',
  'matter',
  'matterSealed',
  'wordsSealed',
  'agencyCode',
  'language',
  'caseFileId',
  'createdAt',
  'endedAt',
  'outcome',
  'version',
] as const

const disputes = q.selectFrom('dispute').select(columns)

/** Lets one report of a person begin at a time, until the commit. */
export const lockPerson = (tx: Tx, participantId: string) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`dispute|${participantId}`}, 0))`.as('locked')))

export const insertDispute = (tx: Tx, row: Insertable<Database['dispute']>) => tx.run(q.insertInto('dispute').values(row))

export const listOpen = (tx: Tx, participantId: string) =>
  tx.all(disputes.where('participantId', '=', participantId).where('endedAt', 'is', null).limit(100))

/** What an account has reported and is not decided. */
export const listOpenOfAccount = (tx: Tx, accountId: string) =>
  tx.all(disputes.where('accountId', '=', accountId).where('endedAt', 'is', null).orderBy('id').limit(100))

/** What is reported of a person's record, the newest first. */
export const listOfPerson = (tx: Tx, participantId: string, limit: number) =>
  tx.all(disputes.where('participantId', '=', participantId).orderBy('createdAt', 'desc').orderBy('id').limit(limit))

/** What a guardian has reported for children, by whichever link, the newest first. */
export const listOfGuardian = (tx: Tx, guardianId: string, limit: number) =>
  tx.all(
    disputes
      .where('guardianLinkId', 'in', q.selectFrom('guardianLink').select('id').where('guardianId', '=', guardianId))
      .orderBy('createdAt', 'desc')
      .orderBy('id')
      .limit(limit),
  )

/** A report that an account has made of one record. */
export const findOwn = (tx: Tx, own: { readonly id: string; readonly accountId: string; readonly participantId: string }) =>
  tx.first(disputes.where('id', '=', own.id).where('accountId', '=', own.accountId).where('participantId', '=', own.participantId))

export const findByCaseFile = (tx: Tx, caseFileId: string) => tx.first(disputes.where('caseFileId', '=', caseFileId))
export const lockDispute = (tx: Tx, id: string) => tx.one(disputes.where('id', '=', id).forUpdate())

export type DisputeRow = Awaited<ReturnType<typeof lockDispute>>

/** Changes a report whose version is still the one that was read. */
export async function updateDispute(tx: Tx, row: DisputeRow, change: Updateable<Database['dispute']>): Promise<DisputeRow> {
  const touched = await tx.run(
    q
      .updateTable('dispute')
      .set({ ...change, version: row.version + 1 })
      .where('id', '=', row.id)
      .where('version', '=', row.version),
  )
  if (touched !== 1) throw new Error('a report changed under its lock')
  return lockDispute(tx, row.id)
}
