import type { Finding } from '#domain/hospitals/findings.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { q, type Tx } from '#server/platform/database/query.ts'

export interface WaitingRow {
  readonly id: Uuid
  readonly recordIndex: Buffer
  readonly fileId: Uuid
  readonly recordNo: number
  readonly sealed: Buffer
  readonly receivedAt: Date
}

export const insertWaiting = (tx: Tx, row: WaitingRow): Promise<number> => tx.run(q.insertInto('hospitalWaiting').values(row))

/** What waited of a record that has come again, or has found its person. @returns the subjects of keys that are of no use any more */
export const deleteWaitingOf = async (tx: Tx, recordIndex: Buffer): Promise<readonly Uuid[]> =>
  (await tx.all(q.deleteFrom('hospitalWaiting').where('recordIndex', '=', recordIndex).returning('id'))).map(({ id }) => id as Uuid)

/** What waits, in the order of its coming; held until the transaction ends, what others hold is passed over. */
export const lockWaiting = async (tx: Tx, after: string, limit: number): Promise<readonly WaitingRow[]> =>
  (await tx.all(
    q
      .selectFrom('hospitalWaiting')
      .select(['id', 'recordIndex', 'fileId', 'recordNo', 'sealed', 'receivedAt'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .forUpdate()
      .skipLocked(),
  )) as unknown as readonly WaitingRow[]

export const deleteOldWaiting = async (tx: Tx, before: Date, limit: number): Promise<readonly Uuid[]> =>
  (
    await tx.all<{ id: Uuid }>({
      text: `delete from hospital_waiting where id in (select id from hospital_waiting where received_at < $1 limit $2) returning id`,
      values: [before, limit],
    })
  ).map(({ id }) => id)

/** The record is in the book now, in whichever file it stood: that is told, and why it waited is told no more. */
export const settleRecords = (tx: Tx, recordIndex: Buffer, waits: readonly Finding['code'][]): Promise<number> =>
  tx.run({
    text: `update hospital_record set outcome = 'kept',
        findings = coalesce((select jsonb_agg(f) from jsonb_array_elements(findings) f where not f ->> 'code' = any($2::text[])), '[]')
      where record_index = $1 and outcome = 'waiting'`,
    values: [recordIndex, [...waits]],
  })
