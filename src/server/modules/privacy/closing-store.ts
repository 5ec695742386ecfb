import { sql, type Insertable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

const columns = ['id', 'accountId', 'participantId', 'askedAt', 'effectiveAt', 'version'] as const

/** @returns false when the account is being closed already */
export const insertClosing = async (tx: Tx, closing: Insertable<Database['privacyClosing']>): Promise<boolean> =>
  (await tx.run(
    q
      .insertInto('privacyClosing')
      .values(closing)
      .onConflict(conflict => conflict.doNothing()),
  )) === 1

export const findWaiting = (tx: Tx, accountId: string) =>
  tx.first(q.selectFrom('privacyClosing').select(columns).where('accountId', '=', accountId).where('state', '=', 'waiting'))

/** The closing that waits for an account, held: cancelling and closing cannot both win. */
export const lockWaiting = (tx: Tx, accountId: string) =>
  tx.first(q.selectFrom('privacyClosing').select(columns).where('accountId', '=', accountId).where('state', '=', 'waiting').forUpdate())

/** The same by the code that was sent. */
export const lockByToken = (tx: Tx, tokenHash: Buffer) =>
  tx.first(q.selectFrom('privacyClosing').select(columns).where('tokenHash', '=', tokenHash).where('state', '=', 'waiting').forUpdate())

/** One whose time has come, held; those that another worker holds are passed over. */
export const lockDue = (tx: Tx) =>
  tx.first(
    q
      .selectFrom('privacyClosing')
      .select(columns)
      .where('state', '=', 'waiting')
      .where('effectiveAt', '<=', sql<Date>`app_now()`)
      .orderBy('effectiveAt')
      .limit(1)
      .forUpdate()
      .skipLocked(),
  )
export type ClosingRow = NonNullable<Awaited<ReturnType<typeof lockDue>>>

export const settleClosing = (
  tx: Tx,
  { id, version }: Pick<ClosingRow, 'id' | 'version'>,
  settled: { readonly state: 'cancelled' | 'done'; readonly settledBy: 'owner' | 'link' | 'time'; readonly settledAt: Date },
) =>
  tx.run(
    q
      .updateTable('privacyClosing')
      .set({ ...settled, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version),
  )
