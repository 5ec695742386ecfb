import { sql, type Insertable, type Updateable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

const columns = [
  'id',
  'topic',
  'contentSealed',
  'agencyCode',
  'contactIndex',
  'contactSealed',
  'otpFlowId',
  'caseFileId',
  'settledFileId',
  'settledWay',
  'language',
  'expiresAt',
  'unitCode',
  'askedBy',
  'version',
] as const

export const insertRequest = (tx: Tx, row: Insertable<Database['supportRequest']>) => tx.run(q.insertInto('supportRequest').values(row))

/** The request of a ticket, locked. */
export const lockByAccess = (tx: Tx, accessHash: Buffer) =>
  tx.first(q.selectFrom('supportRequest').select(columns).where('accessHash', '=', accessHash).forUpdate())

/** The request of a ticket as it is: for who locks its case file first. */
export const findByAccess = (tx: Tx, accessHash: Buffer) =>
  tx.first(q.selectFrom('supportRequest').select(columns).where('accessHash', '=', accessHash))

export const findByCaseFile = (tx: Tx, caseFileId: string) =>
  tx.first(q.selectFrom('supportRequest').select(columns).where('caseFileId', '=', caseFileId))

/** Other requests of units that give the phone of one. */
export const countSamePhone = async (
  tx: Tx,
  { id, contactIndex }: { readonly id: string; readonly contactIndex: Buffer },
): Promise<number> =>
  (
    await tx.one(
      q
        .selectFrom('supportRequest')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('contactIndex', '=', contactIndex)
        .where('unitCode', 'is not', null)
        .where('id', '<>', id),
    )
  ).count

export type SupportRow = NonNullable<Awaited<ReturnType<typeof findByCaseFile>>>

/** Changes a request whose version is still the one that was read. @returns the version that it has then */
export async function updateRequest(
  tx: Tx,
  row: { readonly id: string; readonly version: number },
  change: Updateable<Database['supportRequest']>,
): Promise<number> {
  const touched = await tx.run(
    q
      .updateTable('supportRequest')
      .set({ ...change, version: row.version + 1 })
      .where('id', '=', row.id)
      .where('version', '=', row.version),
  )
  if (touched !== 1) throw new Error('support request changed under its lock')
  return row.version + 1
}

/** Forgets requests whose contact was never proven. @returns the last version of each */
export const deleteExpired = (tx: Tx) =>
  tx.all(
    q
      .deleteFrom('supportRequest')
      .where('caseFileId', 'is', null)
      .where('expiresAt', '<', sql<Date>`app_now()`)
      .returning(['id', 'version']),
  )
