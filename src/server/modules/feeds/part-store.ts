import { q, type Tx } from '#server/platform/database/query.ts'

export interface PartRow {
  readonly batchId: string
  readonly fromByte: number
  readonly id: string
  readonly size: number
  readonly fileKey: string
}

/** Adds a part where the parts before it end. @returns the bytes that have arrived; undefined when it belongs elsewhere by now */
export async function insertPart(tx: Tx, part: PartRow): Promise<number | undefined> {
  const grown = await tx.first<{ received: number }>({
    text: `update feed_batch set received = received + $3, state = case when received + $3 = size then 'received' else state end
      where id = $1 and received = $2 and state = 'receiving' and received + $3 <= size returning received`,
    values: [part.batchId, part.fromByte, part.size],
  })
  if (grown) await tx.run(q.insertInto('feedPart').values(part))
  return grown?.received
}

/** Parts of a file in their order. */
export const listParts = (tx: Tx, batchId: string) =>
  tx.all(
    q
      .selectFrom('feedPart')
      .select(['id', 'fromByte', 'size', 'fileKey'])
      .where('batchId', '=', batchId)
      .orderBy('fromByte')
      .limit(1_000_000),
  )

/** @returns the files of the parts, which nobody needs any more */
export const deleteParts = (tx: Tx, batchId: string) => tx.all(q.deleteFrom('feedPart').where('batchId', '=', batchId).returning('fileKey'))

/** Batches whose bytes are kept and that nobody has touched for so many days. */
export const listStale = (tx: Tx, days: number) =>
  tx.all<{ no: number; id: string }>({
    text: `select b.no, b.id from feed_batch b where b.is_sent and coalesce(b.taken_back_at, b.applied_at, b.checked_at, b.created_at) < app_now() - make_interval(days => $1)
      and b.state not in ('checking', 'applying', 'taking_back') and exists (select from feed_part p where p.batch_id = b.id) order by b.no limit 100`,
    values: [days],
  })

/** Which of these files a part names. */
export const namedFiles = async (tx: Tx, fileKeys: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(
    (
      await tx.all(
        q
          .selectFrom('feedPart')
          .select('fileKey')
          .where('fileKey', 'in', [...fileKeys]),
      )
    ).map(({ fileKey }) => fileKey),
  )
