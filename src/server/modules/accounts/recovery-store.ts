import { sql, type Insertable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

/** The latest attempt of a browser. */
export const putRecovery = (tx: Tx, row: Insertable<Database['accountRecovery']>) =>
  tx.run(
    q
      .insertInto('accountRecovery')
      .values(row)
      .onConflict(conflict => {
        const { deviceId: _, ...rest } = row
        return conflict.column('deviceId').doUpdateSet(rest)
      }),
  )

export const findRecovery = (tx: Tx, deviceId: string) =>
  tx.first(
    q
      .selectFrom('accountRecovery')
      .select(['accountId', 'flowId', 'nameKey', 'purpose', 'channel', 'language'])
      .where('deviceId', '=', deviceId)
      .where('expiresAt', '>', sql<Date>`app_now()`),
  )

export const endRecovery = (tx: Tx, deviceId: string) => tx.run(q.deleteFrom('accountRecovery').where('deviceId', '=', deviceId))

/** Whatever was begun for an account, in whichever browser. */
export const endRecoveriesOf = (tx: Tx, accountId: string) => tx.run(q.deleteFrom('accountRecovery').where('accountId', '=', accountId))

export const sweepRecoveries = (tx: Tx): Promise<number> =>
  tx.run(q.deleteFrom('accountRecovery').where('expiresAt', '<', sql<Date>`app_now()`))

/** Forgets the wrong passwords of a name, from whichever device. */
export const forgetFailures = (tx: Tx, nameKey: Buffer) => tx.run(q.deleteFrom('accountSignInFailure').where('signInKey', '=', nameKey))
