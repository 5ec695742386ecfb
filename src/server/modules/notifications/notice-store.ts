import { sql, type Insertable, type SqlBool } from 'kysely'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

export const insertNotice = (tx: Tx, notice: Insertable<Database['notificationNotice']>) =>
  tx.run(q.insertInto('notificationNotice').values(notice))

/** Row-level security says the same; this keeps the statement right under any role. */
const own = sql<SqlBool>`participant_id = app_person()`
const columns = ['id', 'template', 'keySubject', 'valuesSealed', 'createdAt', 'readAt', 'aboutId', 'fallbackId'] as const
/** Words that it has in common with notices of others. */
const shared = sql<Readonly<Record<string, string>> | null>`(select s.words from notification_shared s where s.id = shared_id)`.as('shared')
/** A link that is over leads nowhere any more. */
const child = sql<string | null>`(select g.child_id from guardian_link g where g.guardian_id = app_reader() and g.child_id = about_id
  and g.ended_at is null and g.adult_on > app_today())`.as('childId')

const firstPage = prepared((p: { limit: number }) =>
  q.selectFrom('notificationNotice').select(columns).select(shared).select(child).where(own).orderBy('id', 'desc').limit(p.limit),
)
const nextPage = prepared((p: { limit: number; before: string }) =>
  q
    .selectFrom('notificationNotice')
    .select(columns)
    .select(shared)
    .select(child)
    .where(own)
    .where('id', '<', p.before)
    .orderBy('id', 'desc')
    .limit(p.limit),
)

interface Asked {
  readonly before?: string | undefined
  readonly templates?: readonly string[] | undefined
}

/** Notices of the reading citizen, newest first; of some templates only, when somebody looks for one kind. */
export const listNotices = (tx: Tx, limit: number, { before, templates }: Asked = {}) => {
  if (templates === undefined) return tx.all(before === undefined ? firstPage({ limit }) : nextPage({ limit, before }))
  const some = q.selectFrom('notificationNotice').select(columns).select(shared).select(child).where(own).where('template', 'in', templates)
  return tx.all((before === undefined ? some : some.where('id', '<', before)).orderBy('id', 'desc').limit(limit))
}

/** The messages that carried these notices of the reading citizen: those promised with them, and texts that went because nobody had looked. */
export const listCarriers = (tx: Tx, notices: readonly { readonly id: string; readonly fallbackId: string | null }[]) =>
  tx.all(
    q
      .selectFrom('notificationMessage')
      .select(['id', 'noticeId', 'channel', 'state', 'createdAt', 'sentAt', 'deliveredAt', 'settledAt'])
      .where(eb =>
        eb.or([
          eb('noticeId', '=', eb.fn.any(eb.val(notices.map(({ id }) => id)))),
          eb('id', '=', eb.fn.any(eb.val(notices.flatMap(({ fallbackId }) => fallbackId ?? [])))),
        ]),
      )
      .limit(500),
  )

/** Notices by their ids, for who tells them by another way too. */
export const listNoticesById = (tx: Tx, ids: readonly string[]) =>
  tx.all(
    q
      .selectFrom('notificationNotice')
      .select(columns)
      .select(shared)
      .where('id', 'in', [...ids])
      .orderBy('id')
      .limit(ids.length),
  )

export const setFallback = (tx: Tx, ids: readonly string[], messageId: string) =>
  tx.run(
    q
      .updateTable('notificationNotice')
      .set({ fallbackId: messageId })
      .where('id', 'in', [...ids]),
  )

/** Everything in a person's inbox, for the copy of all data. */
export const listNoticesOf = (tx: Tx, participantId: string) =>
  tx.all(
    q
      .selectFrom('notificationNotice')
      .select(columns)
      .select(shared)
      .select(sql<string | null>`about_id`.as('childId'))
      .where('participantId', '=', participantId)
      .orderBy('id', 'desc')
      .limit(5_000),
  )

const COUNTED = 100
const unread = prepared(() =>
  q
    .selectFrom(q.selectFrom('notificationNotice').select('id').where(own).where('readAt', 'is', null).limit(COUNTED).as('n'))
    .select(eb => eb.fn.countAll<number>().as('unread')),
)

/** How many notices the reading citizen has not opened; counted up to 100. */
export const countUnread = (tx: Tx): Promise<{ readonly unread: number }> => tx.one(unread({}))

/** @returns how many rows there are with this id in this person's inbox: 0 or 1 */
export const markRead = (tx: Tx, participantId: string, id: string): Promise<number> =>
  tx.run(
    q
      .updateTable('notificationNotice')
      .set({ readAt: sql<Date>`coalesce(read_at, app_now())` })
      .where('participantId', '=', participantId)
      .where('id', '=', id),
  )

export const markAllRead = (tx: Tx, participantId: string, upTo: string): Promise<number> =>
  tx.run(
    q
      .updateTable('notificationNotice')
      .set({ readAt: sql<Date>`app_now()` })
      .where('participantId', '=', participantId)
      .where('readAt', 'is', null)
      .where('id', '<=', upTo),
  )

/** Gives notices that are nobody's yet to the person whose dossiers they are about. */
export const giveNotices = (tx: Tx, participantId: string, subjectIds: readonly string[]): Promise<number> =>
  tx.run(
    q
      .updateTable('notificationNotice')
      .set({ participantId })
      .where('subjectId', 'in', [...subjectIds])
      .where('participantId', 'is', null),
  )

export const deleteNoticesBefore = (tx: Tx, before: Date): Promise<number> =>
  tx.run(q.deleteFrom('notificationNotice').where('createdAt', '<', before))
