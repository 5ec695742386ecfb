import { sql, type Insertable, type Updateable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

const columns = [
  'id',
  'unitCode',
  'agencyCode',
  'requesterSealed',
  'phoneIndex',
  'members',
  'contactIndex',
  'contactSealed',
  'otpFlowId',
  'caseFileId',
  'invitationId',
  'language',
  'expiresAt',
  'version',
] as const

export const insertRequest = (tx: Tx, row: Insertable<Database['unitAccountRequest']>) =>
  tx.run(q.insertInto('unitAccountRequest').values(row))

/** The request of a ticket, locked. */
export const lockByAccess = (tx: Tx, accessHash: Buffer) =>
  tx.first(q.selectFrom('unitAccountRequest').select(columns).where('accessHash', '=', accessHash).forUpdate())

/** The request of a ticket as it is: for who locks its case file first. */
export const findByAccess = (tx: Tx, accessHash: Buffer) =>
  tx.first(q.selectFrom('unitAccountRequest').select(columns).where('accessHash', '=', accessHash))

export const findByCaseFile = (tx: Tx, caseFileId: string) =>
  tx.first(q.selectFrom('unitAccountRequest').select(columns).where('caseFileId', '=', caseFileId))

export type RequestRow = NonNullable<Awaited<ReturnType<typeof findByCaseFile>>>

/** Changes a request whose version is still the one that was read. @returns the version that it has then */
export async function updateRequest(
  tx: Tx,
  row: { readonly id: string; readonly version: number },
  change: Updateable<Database['unitAccountRequest']>,
): Promise<number> {
  const touched = await tx.run(
    q
      .updateTable('unitAccountRequest')
      .set({ ...change, version: row.version + 1 })
      .where('id', '=', row.id)
      .where('version', '=', row.version),
  )
  if (touched !== 1) throw new Error('unit account request changed under its lock')
  return row.version + 1
}

/** Forgets requests whose email was never proven. @returns the last version of each */
export const deleteExpired = (tx: Tx) =>
  tx.all(
    q
      .deleteFrom('unitAccountRequest')
      .where('caseFileId', 'is', null)
      .where('expiresAt', '<', sql<Date>`app_now()`)
      .returning(['id', 'version']),
  )
