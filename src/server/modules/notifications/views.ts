import { sql } from 'kysely'
import type { SentMessage } from '#contract/registration.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import { type Desk, onDesk } from './store.ts'

/** A notification on a device is no message to a contact: lists of what was sent leave it out. */
const toContact = sql<boolean>`channel <> 'push'`

/** What was sent for a dossier, an account …, oldest first; never the text. */
export async function listMessages(tx: Tx, ...subjectIds: readonly string[]): Promise<SentMessage[]> {
  const rows = await tx.all(
    q
      .selectFrom('notificationMessage')
      .select(['template', 'channel', 'recipientMasked', 'state', 'createdAt', 'sentAt', 'deliveredAt'])
      .where('subjectId', 'in', [...subjectIds])
      .where(toContact)
      .$narrowType<{ channel: 'sms' | 'email' }>()
      .orderBy('createdAt')
      .orderBy('id')
      .limit(100),
  )
  return rows.map(row => ({
    template: row.template,
    channel: row.channel,
    recipient: row.recipientMasked,
    state: row.state,
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    deliveredAt: row.deliveredAt?.toISOString() ?? null,
  }))
}

/** How far single messages have come, by their ids. */
export const findMessages = (tx: Tx, ids: readonly string[]) =>
  tx.all(
    q
      .selectFrom('notificationMessage')
      .select(['id', 'channel', 'recipientMasked', 'state', 'createdAt', 'sentAt', 'deliveredAt', 'lastProblem'])
      .where('id', 'in', [...ids])
      .where(toContact)
      .$narrowType<{ channel: 'sms' | 'email' }>()
      .limit(ids.length),
  )

/** Promised messages that could not be delivered and that this desk sees, newest first. */
export async function listFailed(tx: Tx, desk: Desk) {
  const rows = await tx.all(
    q
      .selectFrom('notificationMessage as m')
      .leftJoin('registration as r', join =>
        join.on(eb => eb.or([eb('r.id', '=', eb.ref('m.subjectId')), eb('r.accountId', '=', eb.ref('m.subjectId'))])),
      )
      .leftJoin('reviewCaseFile as c', join => join.on('c.id', '=', sql<string>`coalesce(r.case_file_id, m.subject_id)`))
      .where('m.state', '=', 'dead')
      .where(onDesk(desk, 'm.agencyCode'))
      .select([
        'm.id',
        'm.template',
        'm.channel',
        'm.recipientMasked',
        'm.attempts',
        'm.lastProblem',
        'm.createdAt',
        'm.settledAt',
        'c.no',
        'c.id as caseId',
      ])
      .orderBy('m.settledAt', 'desc')
      .limit(200),
  )
  return rows.map(row => ({
    id: row.id,
    template: row.template,
    channel: row.channel,
    recipient: row.recipientMasked,
    caseNo: row.no,
    caseId: row.caseId,
    attempts: row.attempts,
    lastProblem: row.lastProblem,
    createdAt: row.createdAt.toISOString(),
    settledAt: (row.settledAt ?? row.createdAt).toISOString(),
  }))
}

export interface OutboxNumbers {
  readonly open: number
  /** Age of the oldest open message in seconds of the real clock; 0 when none is open. */
  readonly oldestOpenS: number
  readonly dead: number
}

/** For the measuring page and its alarms. */
export const outboxNumbers = (tx: Tx): Promise<OutboxNumbers> =>
  tx.one(
    q
      .selectFrom('notificationMessage')
      .where('state', 'in', ['queued', 'dead'])
      .select([
        sql<number>`count(*) filter (where state = 'queued')`.as('open'),
        sql<number>`coalesce(extract(epoch from clock_timestamp() - min(created_at) filter (where state = 'queued')), 0)::float8`.as(
          'oldestOpenS',
        ),
        sql<number>`count(*) filter (where state = 'dead')`.as('dead'),
      ]),
  )
