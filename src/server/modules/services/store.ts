import { sql, type Insertable, type Updateable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

const columns = [
  'id',
  'accountId',
  'participantId',
  'guardianLinkId',
  'procedure',
  'contentSealed',
  'agencyCode',
  'caseFileId',
  'language',
  'createdAt',
  'endedAt',
  'outcome',
  'version',
] as const

const requests = q.selectFrom('serviceRequest').select(columns)

/** Lets one request of a person begin at a time, until the commit. */
export const lockPerson = (tx: Tx, participantId: string) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`service|${participantId}`}, 0))`.as('locked')))

export const insertRequest = (tx: Tx, row: Insertable<Database['serviceRequest']>) => tx.run(q.insertInto('serviceRequest').values(row))

/** What a person has asked for, the newest first. */
export const listOfPerson = (tx: Tx, participantId: string, limit: number) =>
  tx.all(requests.where('participantId', '=', participantId).orderBy('createdAt', 'desc').orderBy('id').limit(limit))

/** What an account has asked for children, by whichever link, the newest first. */
export const listForChildren = (tx: Tx, accountId: string, limit: number) =>
  tx.all(
    requests
      .where('accountId', '=', accountId)
      .where('guardianLinkId', 'is not', null)
      .orderBy('createdAt', 'desc')
      .orderBy('id')
      .limit(limit),
  )

/** Procedures of which a request of the person is under way. */
export const listLive = (tx: Tx, participantId: string) =>
  tx.all(requests.where('participantId', '=', participantId).where('endedAt', 'is', null).limit(100))

/** What an account has asked for and is not decided. */
export const listOpenOfAccount = (tx: Tx, accountId: string) =>
  tx.all(requests.where('accountId', '=', accountId).where('endedAt', 'is', null).orderBy('id').limit(100))

/** A request that an account has made about one record. */
export const findOwn = (tx: Tx, own: { readonly id: string; readonly accountId: string; readonly recordOf: string }) =>
  tx.first(requests.where('id', '=', own.id).where('accountId', '=', own.accountId).where('participantId', '=', own.recordOf))

/** A request that somebody may read whole: of the own record, or one's own about this record. */
export const findReadable = (
  tx: Tx,
  id: string,
  { accountId, recordOf, guardian }: { readonly accountId: string; readonly recordOf: string; readonly guardian: object | null },
) =>
  tx.first(
    requests
      .where('id', '=', id)
      .where('participantId', '=', recordOf)
      .$if(guardian !== null, query => query.where('accountId', '=', accountId)),
  )

/** The last request of a procedure that was approved. */
export const findLastApproved = (tx: Tx, of: { readonly participantId: string; readonly procedure: string }) =>
  tx.first(
    requests
      .where('participantId', '=', of.participantId)
      .where('procedure', '=', of.procedure)
      .where('outcome', '=', 'approved')
      .orderBy('endedAt', 'desc')
      .orderBy('id')
      .limit(1),
  )

/** Numbers of the case files of some requests, by the request. */
export const numbersOf = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await tx.all(
    q
      .selectFrom('serviceRequest')
      .innerJoin('reviewCaseFile', 'reviewCaseFile.id', 'serviceRequest.caseFileId')
      .where('serviceRequest.id', 'in', [...ids])
      .select(['serviceRequest.id', 'reviewCaseFile.no'])
      .limit(ids.length),
  )
  return new Map(rows.map(({ id, no }) => [id, no]))
}

export const findByCaseFile = (tx: Tx, caseFileId: string) => tx.first(requests.where('caseFileId', '=', caseFileId))
export const lockRequest = (tx: Tx, id: string) => tx.one(requests.where('id', '=', id).forUpdate())

export type RequestRow = Awaited<ReturnType<typeof lockRequest>>

/** Changes a request whose version is still the one that was read. */
export async function updateRequest(tx: Tx, row: RequestRow, change: Updateable<Database['serviceRequest']>): Promise<RequestRow> {
  const touched = await tx.run(
    q
      .updateTable('serviceRequest')
      .set({ ...change, version: row.version + 1 })
      .where('id', '=', row.id)
      .where('version', '=', row.version),
  )
  if (touched !== 1) throw new Error('a request for a service changed under its lock')
  return lockRequest(tx, row.id)
}
