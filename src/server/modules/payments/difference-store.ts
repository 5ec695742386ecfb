import type { Insertable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

const columns = [
  'id',
  'day',
  'kind',
  'movement',
  'ref',
  'orderNo',
  'oursVnd',
  'theirsVnd',
  'agencyCode',
  'foundAt',
  'settledAt',
  'note',
  'version',
] as const
const differences = q.selectFrom('paymentDifference').select(columns)

/** Notes a difference; false when it was found before. */
export const insertDifference = async (tx: Tx, row: Insertable<Database['paymentDifference']>): Promise<boolean> =>
  (await tx.run(
    q
      .insertInto('paymentDifference')
      .values(row)
      .onConflict(oc => oc.columns(['day', 'kind', 'movement', 'ref']).doNothing()),
  )) === 1

/** Open ones first, the newest day before all. */
export const listDifferences = (tx: Tx, limit: number) =>
  tx.all(
    differences
      .orderBy(eb => eb.fn.coalesce('settledAt', eb.val(new Date('9999-01-01'))), 'desc')
      .orderBy('day', 'desc')
      .orderBy('id')
      .limit(limit),
  )
export type DifferenceRow = Awaited<ReturnType<typeof listDifferences>>[number]
export const lockDifference = (tx: Tx, id: string) => tx.first(differences.where('id', '=', id).forUpdate())

export const settleRow = (
  tx: Tx,
  { id, version }: Pick<DifferenceRow, 'id' | 'version'>,
  by: { readonly at: Date; readonly staffId: string; readonly note: string },
) =>
  tx.run(
    q
      .updateTable('paymentDifference')
      .set({ settledAt: by.at, settledBy: by.staffId, note: by.note, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version),
  )

export const agencyOfOrder = async (tx: Tx, no: string): Promise<string | null> =>
  (await tx.first(q.selectFrom('paymentOrder').select(['agencyCode']).where('no', '=', no)))?.agencyCode ?? null

/** Days since the first order that were never compared, the oldest first; today is not over. */
export const listUncompared = async (tx: Tx, today: string): Promise<string[]> =>
  (
    await tx.all<{ day: string }>({
      text: `select to_char(d, 'YYYY-MM-DD') as day from generate_series(
          greatest((select (min(created_at) at time zone 'Asia/Ho_Chi_Minh')::date from payment_order), $1::date - 30), $1::date - 1, '1 day') d
        where not exists (select from payment_day c where c.day = d::date) order by d limit 31`,
      values: [today],
    })
  ).map(({ day }) => day)

export const upsertDay = (tx: Tx, row: Insertable<Database['paymentDay']>) =>
  tx.run(
    q
      .insertInto('paymentDay')
      .values(row)
      .onConflict(oc => oc.column('day').doUpdateSet(row)),
  )
export const listDays = (tx: Tx, limit: number) =>
  tx.all(
    q
      .selectFrom('paymentDay')
      .select(['day', 'comparedAt', 'payments', 'paidVnd', 'refunds', 'refundedVnd'])
      .orderBy('day', 'desc')
      .limit(limit),
  )

/** Whether a member of staff runs the deployment. */
export const isNationwide = async (tx: Tx, staffId: string): Promise<boolean> =>
  (await tx.one(q.selectFrom('staff').select(['nationwide']).where('id', '=', staffId))).nationwide
