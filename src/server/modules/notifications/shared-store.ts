import type { Insertable } from 'kysely'
import type { SharedWords } from '#domain/notifications/templates.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

/** What is there already stays as it is: words that somebody has read do not change. */
export const insertShared = (
  tx: Tx,
  { id, words, createdAt }: { readonly id: string; readonly words: SharedWords; readonly createdAt: Date },
) =>
  tx.run(
    q
      .insertInto('notificationShared')
      .values({ id, words: JSON.stringify(words), createdAt })
      .onConflict(conflict => conflict.column('id').doNothing()),
  )

/** Who has it already gets nothing. @returns the notices that were made */
export const insertSharedNotices = (tx: Tx, notices: readonly Insertable<Database['notificationNotice']>[]) =>
  tx.all(
    q
      .insertInto('notificationNotice')
      .values([...notices])
      .onConflict(conflict => conflict.columns(['participantId', 'sharedId']).where('sharedId', 'is not', null).doNothing())
      .returning(['id', 'participantId']),
  )

interface SharedCounts {
  readonly read: number
  /** People of whom a device was to ring, and of whom one has shown it. */
  readonly rung: number
  readonly shown: number
}

/** How far the notices with these words have come: numbers only, nobody's name. */
export const countShared = (tx: Tx, sharedId: string): Promise<SharedCounts> =>
  tx.one({
    text: `select count(n.read_at)::int as read,
        count(*) filter (where exists (select from notification_message m where m.notice_id = n.id and m.channel = 'push'))::int as rung,
        count(*) filter (where exists (select from notification_message m where m.notice_id = n.id and m.channel = 'push' and m.state = 'delivered'))::int
          as shown
      from notification_notice n where n.shared_id = $1`,
    values: [sharedId],
  })
