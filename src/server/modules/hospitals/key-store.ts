import { sql } from 'kysely'
import type { Uuid } from '#domain/kernel/ids.ts'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'

export const insertKey = (
  tx: Tx,
  key: { readonly id: Uuid; readonly facilityCode: string; readonly label: string; readonly keyHash: Buffer; readonly issuedAt: Date },
): Promise<number> => tx.run(q.insertInto('hospitalKey').values(key))

/** A key that counts, by the hash of it. */
export const findKey = (tx: Tx, keyHash: Buffer) => tx.first(keyByHash({ keyHash }))
const keyByHash = prepared((p: { keyHash: Buffer }) =>
  q.selectFrom('hospitalKey').select(['id', 'facilityCode']).where('keyHash', '=', p.keyHash).where('revokedAt', 'is', null),
)

export const noteUse = (tx: Tx, keyId: Uuid): Promise<number> =>
  tx.run(
    q
      .insertInto('hospitalKeyUse')
      .values({ keyId, usedAt: sql<Date>`app_now()` })
      .onConflict(conflict => conflict.column('keyId').doUpdateSet(eb => ({ usedAt: eb.ref('excluded.usedAt') }))),
  )

/** Takes a key's right away. @returns its facility and its version then; undefined when there is no such key that counts */
export const revoke = (tx: Tx, id: Uuid, at: Date) =>
  tx.first(
    q
      .updateTable('hospitalKey')
      .set({ revokedAt: at, version: sql<number>`version + 1` })
      .where('id', '=', id)
      .where('revokedAt', 'is', null)
      .returning(['facilityCode', 'version']),
  )

/** Keys of one facility, or of all, newest last; at most 1,000. */
export const listKeys = (tx: Tx, facilityCode: string | undefined) =>
  tx.all(
    q
      .selectFrom('hospitalKey')
      .leftJoin('hospitalKeyUse', 'hospitalKeyUse.keyId', 'hospitalKey.id')
      .select([
        'hospitalKey.id',
        'hospitalKey.facilityCode',
        'hospitalKey.label',
        'hospitalKey.issuedAt',
        'hospitalKey.revokedAt',
        'hospitalKeyUse.usedAt',
      ])
      .$if(facilityCode !== undefined, query => query.where('hospitalKey.facilityCode', '=', facilityCode ?? ''))
      .orderBy('hospitalKey.facilityCode')
      .orderBy('hospitalKey.issuedAt')
      .limit(1_000),
  )
