import { sql, type Insertable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

type Message = Database['notificationMessage']

export const insertMessage = (tx: Tx, message: Insertable<Message>) => tx.run(q.insertInto('notificationMessage').values(message))

/** Locks a message that is still open; another attempt at the same time waits and then finds a higher number of attempts. */
export const lockOpenMessage = (tx: Tx, id: string, attempts: number) =>
  tx.first(
    q
      .selectFrom('notificationMessage')
      .select([
        'id',
        'class',
        'channel',
        'template',
        'language',
        'keySubject',
        'recipientSealed',
        'valuesSealed',
        'subjectId',
        'noticeId',
        'attempts',
        'expiresAt',
      ])
      .where('id', '=', id)
      .where('state', '=', 'queued')
      .where('attempts', '=', attempts)
      .forUpdate(),
  )

/** An attempt counts before it is made: what crashes the sender does not crash it for ever without a trace. */
export const countAttempt = (tx: Tx, id: string) =>
  tx.run(
    q
      .updateTable('notificationMessage')
      .set({ attempts: sql<number>`attempts + 1` })
      .where('id', '=', id),
  )

export interface Handover {
  readonly id: string
  readonly gatewayRef: string
  readonly at: Date
  readonly wipeValues: boolean
}
export const markSent = (tx: Tx, sent: Handover) =>
  tx.run(
    q
      .updateTable('notificationMessage')
      .set({ state: 'sent', gatewayRef: sent.gatewayRef, sentAt: sent.at, settledAt: sent.at, lastProblem: null })
      .$if(sent.wipeValues, qb => qb.set({ valuesSealed: null }))
      .where('id', '=', sent.id)
      .where('state', '=', 'queued'),
  )

export const noteProblem = (tx: Tx, id: string, problem: string) =>
  tx.run(q.updateTable('notificationMessage').set({ lastProblem: problem }).where('id', '=', id))

export interface End {
  readonly id: string
  readonly state: 'expired' | 'dead'
  readonly at: Date
  readonly wipeValues: boolean
}
export const markEnded = (tx: Tx, end: End) =>
  tx.run(
    q
      .updateTable('notificationMessage')
      .set({ state: end.state, settledAt: end.at })
      .$if(end.wipeValues, qb => qb.set({ valuesSealed: null }))
      .where('id', '=', end.id),
  )

export const lockByGatewayRef = (tx: Tx, gatewayRef: string) =>
  tx.first(
    q
      .selectFrom('notificationMessage')
      .select(['id', 'class', 'state', 'attempts', 'expiresAt', sql<boolean>`values_sealed is not null`.as('hasValues')])
      .where('gatewayRef', '=', gatewayRef)
      .where('channel', '=', 'sms')
      .limit(1)
      .forUpdate(),
  )

export const markDelivered = (tx: Tx, id: string, at: Date) =>
  tx.run(
    q
      .updateTable('notificationMessage')
      .set({ state: 'delivered', deliveredAt: at, settledAt: at, lastProblem: null })
      .where('id', '=', id)
      .where('state', '<>', 'delivered'),
  )

/** A device has shown a notification. It may say so before the sender has recorded that the push service took it. */
export const markShown = (tx: Tx, id: string, at: Date) =>
  tx.run(
    q
      .updateTable('notificationMessage')
      .set({ state: 'delivered', sentAt: sql<Date>`coalesce(sent_at, ${at})`, deliveredAt: at, settledAt: at, lastProblem: null })
      .where('id', '=', id)
      .where('channel', '=', 'push')
      .where('state', 'in', ['queued', 'sent']),
  )

/** Opens a message again: after the carrier could not deliver it, or because an officer asks for it. */
export const reopen = (tx: Tx, message: { readonly id: string; readonly attempts: number; readonly expiresAt: Date }) =>
  tx.run(
    q
      .updateTable('notificationMessage')
      .set({ state: 'queued', attempts: message.attempts, expiresAt: message.expiresAt, gatewayRef: null, sentAt: null, settledAt: null })
      .where('id', '=', message.id),
  )

/** Whose undelivered messages a member of staff sees: their agencies', and an administrator also what belongs to no agency. */
export interface Desk {
  readonly agencyCodes: readonly string[]
  readonly seesUnclaimed: boolean
}
export const onDesk = (desk: Desk, column: 'agencyCode' | 'm.agencyCode' = 'agencyCode') =>
  sql<boolean>`(${sql.ref(column)} = any(${[...desk.agencyCodes]}) or (${sql.ref(column)} is null and ${desk.seesUnclaimed}))`

export const lockOnDesk = (tx: Tx, id: string, desk: Desk) =>
  tx.first(
    q
      .selectFrom('notificationMessage')
      .select(['id', 'class', 'state', 'agencyCode', sql<boolean>`values_sealed is not null`.as('hasValues')])
      .where('id', '=', id)
      .where(onDesk(desk))
      .forUpdate(),
  )

/** Brings forward what waits for its next attempt on a channel, oldest first.
 *  @returns how many; as many as `limit` when there may be more */
export const wakeWaiting = (tx: Tx, channel: string, limit: number) =>
  tx.run({
    text: `select graphile_worker.add_job('deliver_message', payload := json_build_object('id', m.id, 'attempts', m.attempts),
        job_key := 'message:' || m.id, priority := m.priority)
      from (
        select m.id, m.attempts, j.priority
        from notification_message m join graphile_worker.jobs j on j.key = 'message:' || m.id
        where m.state = 'queued' and m.channel = $1 and m.attempts > 0 and j.locked_at is null and j.run_at > clock_timestamp()
        order by m.created_at limit $2) m`,
    values: [channel, limit],
  })

/** Open messages that nobody will send: their job is gone, hangs in a worker that died, or their time is over. */
export const listForgotten = (tx: Tx) =>
  tx.all(
    q
      .selectFrom('notificationMessage as m')
      .select(['m.id', 'm.attempts', 'm.class'])
      .where('m.state', '=', 'queued')
      .where(
        sql<boolean>`(m.expires_at <= app_now() or not exists (
          select from graphile_worker.jobs j
          where j.key = 'message:' || m.id and coalesce(j.locked_at > clock_timestamp() - interval '2 minutes', j.attempts < j.max_attempts)))`,
      )
      .where('m.createdAt', '<', sql<Date>`clock_timestamp() - interval '30 seconds'`)
      .orderBy('m.createdAt')
      .limit(1_000),
  )
