import { sql, type Updateable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

/** Lets one account, or one who asks for it, get a phone or an email at a time, until the commit: the second sees what the first has got. */
export const holdContact = (tx: Tx, index: Buffer) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`account-contact|${index.toString('hex')}`}, 0))`.as('locked')))

/** Value, index and proof of a contact change in one statement. @returns false when the account has changed since it was read */
export const setContact = async (
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  change: Updateable<Database['account']>,
): Promise<boolean> =>
  (await tx.run(
    q
      .updateTable('account')
      .set({ ...change, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version),
  )) === 1

/** When the device of a session was first proven; undefined for one that the account does not know. */
export async function deviceFirstAt(tx: Tx, sessionId: string): Promise<{ readonly deviceId: string; readonly firstAt: Date } | undefined> {
  return tx.first(
    q
      .selectFrom('accountSession as s')
      .innerJoin('accountDevice as d', join => join.onRef('d.accountId', '=', 's.accountId').onRef('d.deviceId', '=', 's.deviceId'))
      .where('s.id', '=', sessionId)
      .where('d.endedAt', 'is', null)
      .select(['d.deviceId', 'd.firstAt']),
  )
}
