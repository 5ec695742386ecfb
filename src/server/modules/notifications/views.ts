import { sql } from 'kysely'
import type { SentMessage } from '#contract/case-tracking.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
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

/** What was sent about a person's account, the dossiers that opened it now or before it was closed, those handed in for a child, changes
 *  of the own data, and reports and requests of the own record or for a child, newest first; for the copy of all data. */
export const listMessagesOf = (tx: Tx, participantId: string) =>
  tx.all<MessageOf>({
    text: `select template, channel, recipient_masked, state, created_at, delivered_at from notification_message
      where subject_id in (
        with mine as (
          select r.id, r.case_file_id from registration r join account a on a.id in (r.account_id, r.former_account_id) where a.participant_id = $1
          union select r.id, r.case_file_id from registration r where r.guardian_id = $1)
        select a.id from account a where a.participant_id = $1
        union all select id from mine union all select case_file_id from mine where case_file_id is not null
        union all select c.case_file_id from change_request c where c.participant_id = $1 and c.case_file_id is not null
        union all select d.case_file_id from dispute d where d.participant_id = $1 and d.guardian_link_id is null
        union all select b.case_file_id from feedback b where b.participant_id = $1
        union all select s.case_file_id from service_request s where s.participant_id = $1 and s.guardian_link_id is null
        union all select s.case_file_id from service_request s join guardian_link g on g.id = s.guardian_link_id where g.guardian_id = $1
        union all select d.case_file_id from dispute d join guardian_link g on g.id = d.guardian_link_id where g.guardian_id = $1)
      order by created_at desc limit 5000`,
    values: [participantId],
  })
interface MessageOf {
  readonly template: string
  readonly channel: string
  readonly recipientMasked: string
  readonly state: string
  readonly createdAt: Date
  readonly deliveredAt: Date | null
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

/** The people of the registry whose dossiers or accounts these messages are about. */
export const listPeopleOfMessages = (tx: Tx, ids: readonly string[]) =>
  tx.all<{ personId: Uuid; subjectId: Uuid }>({
    text: `select p.id as person_id, m.id as subject_id from notification_message m
      left join registration r on r.id = m.subject_id or r.account_id = m.subject_id
      left join review_case_file c on c.id = coalesce(r.case_file_id, m.subject_id)
      left join account a on a.id = m.subject_id
      join participant p on p.id = a.participant_id or p.social_insurance_no = c.social_insurance_no
      where m.id = any($1::uuid[])`,
    values: [[...ids]],
  })

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
