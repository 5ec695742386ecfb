import { sql, type Updateable } from 'kysely'
import type { FoundFault } from '#domain/feeds/faults.ts'
import type { FeedKind } from '#domain/feeds/shapes.ts'
import { SILENT_SECONDS, type FeedState } from '#domain/feeds/states.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

const ROW = [
  'id',
  'no',
  'kind',
  'fileName',
  'size',
  'received',
  'isSent',
  'sha256',
  'state',
  'rows',
  'added',
  'changed',
  'same',
  'faults',
  'hasMoreFaults',
  'columns',
  'previewSealed',
  'createdBy',
  'createdAt',
  'checkedAt',
  'appliedAt',
  'takenBackAt',
  'reason',
  'refusal',
  'step',
  'done',
  'whole',
  'beatAt',
] as const

export interface NewBatch {
  readonly id: string
  readonly kind: FeedKind
  readonly fileName: string
  readonly size: number
  readonly isSent: boolean
  readonly state: FeedState
  readonly createdBy: string | null
  readonly createdAt: Date
}

/** The database's clock. */
export const clock = async (tx: Tx): Promise<Date> => (await tx.one(q.selectNoFrom(sql<Date>`app_now()`.as('now')))).now

export const insertBatch = (tx: Tx, batch: NewBatch) => tx.one(q.insertInto('feedBatch').values(batch).returning(ROW))
export type BatchRow = Awaited<ReturnType<typeof insertBatch>>

export const findBatch = (tx: Tx, no: number) => tx.first(q.selectFrom('feedBatch').select(ROW).where('no', '=', no))

/** Batches as they are shown: with the name of who began them, and the batch that applied the same bytes before. */
const shown = () =>
  q
    .selectFrom('feedBatch as b')
    .leftJoin('staff as s', 's.id', 'b.createdBy')
    .select(ROW.map(name => `b.${name}` as const))
    .select([
      's.fullName as createdByName',
      sql<boolean>`coalesce(b.beat_at < app_now() - make_interval(secs => ${SILENT_SECONDS}), false)`.as('isSilent'),
      sql<
        number | null
      >`(select max(o.no) from feed_batch o where o.sha256 = b.sha256 and o.state = 'applied' and o.no < b.no and o.kind = b.kind)`.as(
        'appliedBefore',
      ),
    ])

export const findShown = (tx: Tx, no: number) => tx.first(shown().where('b.no', '=', no))
export type ShownRow = NonNullable<Awaited<ReturnType<typeof findShown>>>

/** Batches, the newest first, before a number. */
export const listShown = (tx: Tx, before: number, limit: number) =>
  tx.all(shown().where('b.no', '<', before).orderBy('b.no', 'desc').limit(limit))

/** Moves a batch from one of these states. @returns the row as it is then; undefined when it was in none of them */
export const moveBatch = (
  tx: Tx,
  no: number,
  from: readonly FeedState[],
  to: Updateable<Database['feedBatch']> & { readonly state: FeedState },
) =>
  tx.first(
    q
      .updateTable('feedBatch')
      .set(to)
      .where('no', '=', no)
      .where('state', 'in', [...from])
      .returning(ROW),
  )

/** How far the work is. */
export const tellProgress = (tx: Tx, no: number, progress: { readonly step: string; readonly done: number; readonly whole: number }) =>
  tx.run(
    q
      .updateTable('feedBatch')
      .set({ ...progress, beatAt: sql`app_now()` })
      .where('no', '=', no),
  )

export const deleteFaults = (tx: Tx, no: number) => tx.run(q.deleteFrom('feedError').where('batchNo', '=', no))

/** Keeps what is wrong. @param from the number of the first in the order in which they were found */
export const insertFaults = (tx: Tx, no: number, from: number, faults: readonly FoundFault[]) =>
  tx.run({
    text: `insert into feed_error (batch_no, line, n, column_name, code, values)
      select $1, coalesce(r.line, 0), $2 + r.n, r."column", r.code, r.values
      from json_to_recordset($3::json) as r (line int, n int, "column" text, code text, values jsonb)`,
    values: [no, from, JSON.stringify(faults.map((each, n) => ({ ...each, n })))],
  })

/** What is wrong, by line, after a place in the list. */
export const listFaults = (tx: Tx, no: number, after: { readonly line: number; readonly n: number }, limit: number) =>
  tx.all(
    q
      .selectFrom('feedError')
      .select(['line', 'n', 'columnName', 'code', 'values'])
      .where('batchNo', '=', no)
      .where(sql<boolean>`(line, n) > (${after.line}, ${after.n})`)
      .orderBy('line')
      .orderBy('n')
      .limit(limit),
  )
