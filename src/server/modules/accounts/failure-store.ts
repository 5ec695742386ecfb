import { sql } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'

/** The count of a name and kind of device, locked until the commit; a row without failures is made on first use. */
export const lockFailures = (tx: Tx, signInKey: Buffer, deviceClass: string) =>
  tx.one(
    q
      .insertInto('accountSignInFailure')
      .values({ signInKey, deviceClass, failures: 0, lastAt: sql<Date>`app_now()` })
      .onConflict(conflict =>
        conflict.columns(['signInKey', 'deviceClass']).doUpdateSet(eb => ({ signInKey: eb.ref('excluded.signInKey') })),
      )
      .returning(['failures', 'lastAt', sql<Date>`app_now()`.as('now')]),
  )

/** Adds a try that has not succeeded yet, or (-1) gives one back. */
export const countTry = (tx: Tx, signInKey: Buffer, deviceClass: string, by: 1 | -1) =>
  tx.run(
    q
      .updateTable('accountSignInFailure')
      .set({ failures: sql<number>`greatest(failures + ${by}, 0)`, lastAt: sql<Date>`app_now()` })
      .where('signInKey', '=', signInKey)
      .where('deviceClass', '=', deviceClass),
  )

export const clearFailures = (tx: Tx, signInKey: Buffer, deviceClass: string) =>
  tx.run(q.deleteFrom('accountSignInFailure').where('signInKey', '=', signInKey).where('deviceClass', '=', deviceClass))
