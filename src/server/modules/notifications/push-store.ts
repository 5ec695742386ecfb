import { sql, type Insertable } from 'kysely'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

type Subscription = Database['notificationPushSubscription']

/** Adds a device, or renews it under the keys that it has now. @returns the id of its row */
export const upsertSubscription = async (tx: Tx, row: Insertable<Subscription>): Promise<string> => {
  const { id } = await tx.one(
    q
      .insertInto('notificationPushSubscription')
      .values(row)
      .onConflict(conflict =>
        conflict.columns(['ownerId', 'endpointIndex']).doUpdateSet(eb => ({
          deviceId: eb.ref('excluded.deviceId'),
          language: eb.ref('excluded.language'),
          expiresAt: eb.ref('excluded.expiresAt'),
        })),
      )
      .returning('id'),
  )
  return id
}

/** Written after the row's id is known, which the sealed value is bound to. */
export const setSubscription = (tx: Tx, id: string, sealed: Pick<Insertable<Subscription>, 'keySubject' | 'subscriptionSealed'>) =>
  tx.run(q.updateTable('notificationPushSubscription').set(sealed).where('id', '=', id))

/** Keeps the newest devices of an owner. */
export const keepNewest = (tx: Tx, ownerId: string, most: number) =>
  tx.run(
    q
      .deleteFrom('notificationPushSubscription')
      .where('ownerId', '=', ownerId)
      .where('id', 'not in', eb =>
        eb
          .selectFrom('notificationPushSubscription as newest')
          .select('newest.id')
          .where('newest.ownerId', '=', ownerId)
          .orderBy('newest.expiresAt', 'desc')
          .orderBy('newest.id', 'desc')
          .limit(most),
      ),
  )

/** Each device once, though it may hear of the account and of the dossier: then as the account's. */
export const listDevices = (tx: Tx, ownerIds: readonly string[]) =>
  tx.all(
    q
      .selectFrom('notificationPushSubscription')
      .select(['id', 'keySubject', 'service', 'language'])
      .distinctOn('endpointIndex')
      .where('ownerId', 'in', [...ownerIds])
      .where('expiresAt', '>', sql<Date>`app_now()`)
      .orderBy('endpointIndex')
      .orderBy('ownerKind', 'desc'),
  )

/** The devices of many people, with whose they are. */
export const listDevicesOfMany = (tx: Tx, participantIds: readonly string[]) =>
  tx.all(
    q
      .selectFrom('notificationPushSubscription')
      .select(['id', 'keySubject', 'service', 'language', 'ownerId'])
      .where(eb => eb('ownerId', '=', eb.fn.any(eb.val([...participantIds]))))
      .where('ownerKind', '=', 'participant')
      .where('expiresAt', '>', sql<Date>`app_now()`)
      .orderBy('ownerId')
      .limit(5_000),
  )

export const findSubscription = (tx: Tx, id: string) =>
  tx.first(
    q
      .selectFrom('notificationPushSubscription')
      .select(['id', 'ownerKind', 'keySubject', 'subscriptionSealed', 'language'])
      .where('id', '=', id),
  )

/** A device that has turned notifications off, or is gone: for account and dossiers alike. */
export const deleteByEndpoint = (tx: Tx, endpointIndex: Buffer) =>
  tx.run(q.deleteFrom('notificationPushSubscription').where('endpointIndex', '=', endpointIndex))

export const deleteByOwner = (tx: Tx, ownerId: string, exceptDevice?: string) =>
  tx.run(exceptDevice === undefined ? allOfOwner({ ownerId }) : othersOfOwner({ ownerId, exceptDevice }))

const allOfOwner = prepared((p: { ownerId: string }) => q.deleteFrom('notificationPushSubscription').where('ownerId', '=', p.ownerId))
const othersOfOwner = prepared((p: { ownerId: string; exceptDevice: string }) =>
  q
    .deleteFrom('notificationPushSubscription')
    .where('ownerId', '=', p.ownerId)
    .where(sql<boolean>`device_id is distinct from ${p.exceptDevice}::uuid`),
)

export const deleteExpired = (tx: Tx) => tx.run(q.deleteFrom('notificationPushSubscription').where('expiresAt', '<=', sql<Date>`app_now()`))
