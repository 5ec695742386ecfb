import { sql, type Insertable, type Updateable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'
import { OPEN_STATES } from '#domain/payments/order.ts'
import type { Movement } from '#domain/payments/reconcile.ts'

const columns = [
  'id',
  'no',
  'topic',
  'accountId',
  'participantId',
  'agencyCode',
  'amountVnd',
  'lines',
  'contentSealed',
  'language',
  'state',
  'payUrl',
  'createdAt',
  'expiresAt',
  'paidAt',
  'paymentRef',
  'receiptNo',
  'followId',
  'version',
] as const
const orders = q.selectFrom('paymentOrder').select(columns)

/** Lets one order of a person begin at a time, until the commit. */
export const lockPerson = (tx: Tx, participantId: string) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`payment|${participantId}`}, 0))`.as('locked')))

export const insertOrder = (tx: Tx, row: Insertable<Database['paymentOrder']>) => tx.run(q.insertInto('paymentOrder').values(row))
export const lockOrder = (tx: Tx, id: string) => tx.one(orders.where('id', '=', id).forUpdate())
export type OrderRow = Awaited<ReturnType<typeof lockOrder>>

export const lockByNo = (tx: Tx, no: string) => tx.first(orders.where('no', '=', no).forUpdate())
export const findOwn = (tx: Tx, own: { readonly id: string; readonly accountId: string }) =>
  tx.first(orders.where('id', '=', own.id).where('accountId', '=', own.accountId))
export const findByFollow = (tx: Tx, followId: string) => tx.first(orders.where('followId', '=', followId))
export const lockByFollow = (tx: Tx, followId: string) => tx.first(orders.where('followId', '=', followId).forUpdate())
export const listOfPerson = (tx: Tx, participantId: string, limit: number) =>
  tx.all(orders.where('participantId', '=', participantId).orderBy('createdAt', 'desc').orderBy('id').limit(limit))
export const listOpenOfAccount = (tx: Tx, accountId: string) =>
  tx.all(orders.where('accountId', '=', accountId).where('state', 'in', OPEN_STATES).orderBy('id').limit(100))
/** Orders that somebody may have paid without our hearing of it, those that end first before all. */
export const listWaiting = (tx: Tx, limit: number) =>
  tx.all(q.selectFrom('paymentOrder').select(['id']).where('state', 'in', OPEN_STATES).orderBy('expiresAt').limit(limit))

/** Changes an order whose version is still the one that was read. */
export async function updateOrder(tx: Tx, row: OrderRow, change: Updateable<Database['paymentOrder']>): Promise<OrderRow> {
  const touched = await tx.run(
    q
      .updateTable('paymentOrder')
      .set({ ...change, version: row.version + 1 })
      .where('id', '=', row.id)
      .where('version', '=', row.version),
  )
  if (touched !== 1) throw new Error('a payment order changed under its lock')
  return lockOrder(tx, row.id)
}

/** The next number of a receipt: "BL2026-0000123". Numbers of transactions that were rolled back are left out. */
export const nextReceiptNo = async (tx: Tx, year: string): Promise<string> =>
  (
    await tx.one<{ no: string }>({
      text: `select 'BL' || $1::text || '-' || lpad(nextval('payment_receipt_no')::text, 7, '0') as no`,
      values: [year],
    })
  ).no

type Entry = Omit<Insertable<Database['paymentEntry']>, 'no'>
/** Writes a movement into the ledger; false when it is there already. */
export const insertEntry = async (tx: Tx, entry: Entry): Promise<boolean> =>
  (await tx.run(
    q
      .insertInto('paymentEntry')
      .values(entry)
      .onConflict(oc => oc.columns(['kind', 'paymentRef']).doNothing()),
  )) === 1

const entries = q.selectFrom('paymentEntry').select(['orderId', 'kind', 'paymentRef', 'ref', 'amountVnd', 'reason', 'at'])
export const listEntries = (tx: Tx, orderIds: readonly string[]) =>
  tx.all(
    entries
      .where('orderId', 'in', [...orderIds])
      .orderBy('no')
      .limit(2_000),
  )
export type EntryRow = Awaited<ReturnType<typeof listEntries>>[number]

interface Due {
  readonly orderId: string
  readonly orderNo: string
  readonly paymentRef: string
  readonly amountVnd: number
}
/** Money that is to go back and has not; of one order, or of all. */
export const listDue = (tx: Tx, { orderId, limit }: { readonly orderId?: string; readonly limit: number }) =>
  tx.all<Due>({
    text: `select d.order_id, o.no as order_no, d.payment_ref, d.amount_vnd from payment_entry d join payment_order o on o.id = d.order_id
      where d.kind = 'refund_due' and ($1::uuid is null or d.order_id = $1)
        and not exists (select from payment_entry r where r.kind = 'refund' and r.payment_ref = d.payment_ref)
      order by d.no limit $2`,
    values: [orderId ?? null, limit],
  })

/** Movements of a day in Vietnam, by the gateway's clock. */
export const listMovements = (tx: Tx, day: string) =>
  tx.all<Movement>({
    text: `select e.kind, e.ref, o.no as order_no, e.amount_vnd from payment_entry e join payment_order o on o.id = e.order_id
      where e.kind <> 'refund_due' and e.at >= $1::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
        and e.at < ($1::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
      order by e.no limit 1000000`,
    values: [day],
  })
