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

/** Every closing that a person asked for, oldest first, for the copy of all data. */
export const listClosingsOf = (tx: Tx, participantId: string) =>
  tx.all(
    q
      .selectFrom('privacyClosing')
      .select(['askedAt', 'effectiveAt', 'state', 'settledAt', 'settledBy'])
      .where('participantId', '=', participantId)
      .orderBy('askedAt')
      .limit(1_000),
  )

/** The closing that waits for an account, held: cancelling and closing cannot both win. */
export const lockWaiting = (tx: Tx, accountId: string) =>
  tx.first(q.selectFrom('privacyClosing').select(columns).where('accountId', '=', accountId).where('state', '=', 'waiting').forUpdate())

/** The same by the code that was sent. */
export const lockByToken = (tx: Tx, tokenHash: Buffer) =>
  tx.first(q.selectFrom('privacyClosing').select(columns).where('tokenHash', '=', tokenHash).where('state', '=', 'waiting').forUpdate())

/** What the job looks at, the longest due first: closings whose time has come, and those of accounts that are locked. */
export const listDue = (tx: Tx) =>
  tx.all(
    q
      .selectFrom('privacyClosing as c')
      .innerJoin('account as a', 'a.id', 'c.accountId')
      .select(['c.accountId', 'c.participantId'])
      .where('c.state', '=', 'waiting')
      .where(eb => eb.or([eb('c.effectiveAt', '<=', sql<Date>`app_now()`), eb('a.state', '=', 'locked')]))
      .orderBy('c.effectiveAt')
      .limit(500),
  )
export type ClosingRow = NonNullable<Awaited<ReturnType<typeof lockWaiting>>>

export const settleClosing = (
  tx: Tx,
  { id, version }: Pick<ClosingRow, 'id' | 'version'>,
  settled: { readonly state: 'cancelled' | 'done'; readonly settledBy: 'owner' | 'link' | 'lock' | 'time'; readonly settledAt: Date },
) =>
  tx.run(
    q
      .updateTable('privacyClosing')
      .set({ ...settled, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version),
  )
