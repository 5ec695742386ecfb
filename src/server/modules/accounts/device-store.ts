import { sql, type Insertable } from 'kysely'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

/** A device that nobody has signed in on for so long has to be proven again. */
export const DEVICE_DAYS = 180

/** Asked for where a name has no account. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Whether the account "a" of a query knows a device. */
export const knowsDevice = (deviceId: string) =>
  sql<boolean>`exists (select from account_device d where d.account_id = a.id and d.device_id = ${deviceId}
    and d.ended_at is null and d.seen_at > app_now() - make_interval(days => ${DEVICE_DAYS}))`

/** Under which kind of device tries are counted: one on which the owner has proven to be the owner has its own count. */
export async function deviceClassOf(tx: Tx, accountId: string | undefined, deviceId: string): Promise<string> {
  // Asked for nobody as well: the time of the answer must not tell who has an account.
  const known = await tx.first(knownDevice({ accountId: accountId ?? NOBODY, deviceId }))
  return classOf(deviceId, known !== undefined)
}
export const classOf = (deviceId: string, isKnown: boolean): string => (isKnown ? `device:${deviceId}` : UNKNOWN_DEVICE)
export const UNKNOWN_DEVICE = 'unknown'

const knownDevice = prepared((p: { accountId: string; deviceId: string }) =>
  q
    .selectFrom('accountDevice')
    .select('deviceId')
    .where('accountId', '=', p.accountId)
    .where('deviceId', '=', p.deviceId)
    .where('endedAt', 'is', null)
    .where('seenAt', '>', sql<Date>`app_now() - make_interval(days => ${DEVICE_DAYS})`),
)

type Row = Insertable<Database['accountDevice']>

/** Notes that the owner has proven to be the owner on this device.
 *  @returns whether the account has others, and did not know this one */
export async function proveDevice(tx: Tx, device: Row): Promise<{ readonly isNewBesideOthers: boolean }> {
  const others = await tx.all(
    q.selectFrom('accountDevice').select(['deviceId', 'endedAt']).where('accountId', '=', device.accountId).limit(100),
  )
  await tx.run(
    q
      .insertInto('accountDevice')
      .values(device)
      .onConflict(conflict =>
        conflict.columns(['accountId', 'deviceId']).doUpdateSet(eb => ({
          label: eb.ref('excluded.label'),
          provenBy: eb.ref('excluded.provenBy'),
          provenAt: eb.ref('excluded.provenAt'),
          firstAt: sql<Date>`case when account_device.ended_at is null then account_device.first_at else excluded.first_at end`,
          seenAt: eb.ref('excluded.seenAt'),
          endedAt: null,
        })),
      ),
  )
  const isKnown = others.some(({ deviceId, endedAt }) => deviceId === device.deviceId && endedAt === null)
  return { isNewBesideOthers: !isKnown && others.length > 0 }
}

/** @returns false for a device that the account does not know */
export const forgetKnownDevice = async (tx: Tx, accountId: string, deviceId: string, at: Date): Promise<boolean> =>
  (await tx.run(
    q
      .updateTable('accountDevice')
      .set({ endedAt: at })
      .where('accountId', '=', accountId)
      .where('deviceId', '=', deviceId)
      .where('endedAt', 'is', null),
  )) === 1

/** When the owner has proven to be the owner on this device for the first time since it was taken off last. */
export const firstProvenAt = async (tx: Tx, accountId: string, deviceId: string): Promise<Date | undefined> =>
  (
    await tx.first(
      q
        .selectFrom('accountDevice')
        .select('firstAt')
        .where('accountId', '=', accountId)
        .where('deviceId', '=', deviceId)
        .where('endedAt', 'is', null),
    )
  )?.firstAt

/** No device is known any more. */
export const forgetKnownDevices = (tx: Tx, accountId: string, at: Date) =>
  tx.run(q.updateTable('accountDevice').set({ endedAt: at }).where('accountId', '=', accountId).where('endedAt', 'is', null))

export const seeDevice = (tx: Tx, accountId: string, deviceId: string, at: Date) => tx.run(deviceSeen({ accountId, deviceId, at }))

const deviceSeen = prepared((p: { accountId: string; deviceId: string; at: Date }) =>
  q
    .updateTable('accountDevice')
    .set({ seenAt: p.at })
    .where('accountId', '=', p.accountId)
    .where('deviceId', '=', p.deviceId)
    .where('endedAt', 'is', null),
)

/** The session that another device has now; undefined when nobody is signed in elsewhere. */
export const sessionElsewhere = (tx: Tx, accountId: string, deviceId: string) => tx.first(openElsewhere({ accountId, deviceId }))

const openElsewhere = prepared((p: { accountId: string; deviceId: string }) =>
  q
    .selectFrom('accountSession')
    .select(['deviceLabel', 'seenAt'])
    .where('accountId', '=', p.accountId)
    .where('endedAt', 'is', null)
    .where('scope', '<>', 'proving')
    .where('deviceId', '<>', p.deviceId)
    .where('expiresAt', '>', sql<Date>`app_now()`)
    .where('seenAt', '>', sql<Date>`app_now() - interval '30 minutes'`),
)
