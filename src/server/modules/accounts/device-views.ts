import { sql } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import { DEVICE_DAYS } from './device-store.ts'

const SHOWN = 100

/** Known devices of an account, the one used last first. */
export const listKnownDevices = (tx: Tx, accountId: string) =>
  tx.all(
    q
      .selectFrom('accountDevice as d')
      .leftJoin('accountSession as s', join =>
        join
          .onRef('s.accountId', '=', 'd.accountId')
          .onRef('s.deviceId', '=', 'd.deviceId')
          .on('s.endedAt', 'is', null)
          .on('s.scope', '<>', 'proving')
          .on('s.expiresAt', '>', sql<Date>`app_now()`)
          .on('s.seenAt', '>', sql<Date>`app_now() - interval '30 minutes'`),
      )
      .where('d.accountId', '=', accountId)
      .where('d.endedAt', 'is', null)
      .where('d.seenAt', '>', sql<Date>`app_now() - make_interval(days => ${DEVICE_DAYS})`)
      .orderBy('d.seenAt', 'desc')
      .limit(SHOWN)
      .select([
        'd.deviceId as id',
        'd.label',
        'd.firstAt',
        sql<Date>`greatest(d.seen_at, s.seen_at)`.as('seenAt'),
        'd.provenBy',
        sql<boolean>`s.id is not null`.as('isSignedIn'),
      ]),
  )

/** What has been a session of the account, with why it ended. One that has run out says so although nobody has ended it. */
export const listPastSessions = (tx: Tx, accountId: string) =>
  tx.all<PastSessionRow>({
    text: `select created_at as at, device_label as label,
        coalesce(ended_at, case when expires_at <= app_now() or seen_at <= app_now() - interval '30 minutes'
          then least(expires_at, seen_at + interval '30 minutes') end) as ended_at,
        coalesce(end_reason, case when expires_at <= app_now() or seen_at <= app_now() - interval '30 minutes' then 'expired' end) as end_reason
      from account_session
      where account_id = $1 and scope <> 'proving' and created_at > app_now() - interval '90 days'
      order by created_at desc limit $2`,
    values: [accountId, SHOWN],
  })
interface PastSessionRow {
  readonly at: Date
  readonly label: string
  readonly endedAt: Date | null
  readonly endReason: 'signed_out' | 'taken_over' | 'expired' | 'password_changed' | 'revoked' | 'closed' | null
}

/** For the owner's copy of all data: devices that were taken off too. */
export const listAllDevices = (tx: Tx, accountId: string) =>
  tx.all(
    q
      .selectFrom('accountDevice')
      .select(['label', 'provenBy', 'firstAt', 'seenAt', 'endedAt'])
      .where('accountId', '=', accountId)
      .orderBy('firstAt')
      .limit(1_000),
  )

/** The same: every session that is still kept, newest first. One that has only waited for its proof was none. */
export const listAllSessions = (tx: Tx, accountId: string) =>
  tx.all(
    q
      .selectFrom('accountSession')
      .select(['deviceLabel as device', 'createdAt as at', 'endedAt', 'endReason'])
      .where('accountId', '=', accountId)
      .where('scope', '<>', 'proving')
      .orderBy('createdAt', 'desc')
      .limit(5_000),
  )
