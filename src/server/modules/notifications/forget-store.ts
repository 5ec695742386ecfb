import type { Forget } from '#server/platform/retention.ts'

/** What has left or was given up. The database itself writes the end of what was promised to the trail. */
const settled =
  (condition: string): Forget =>
  ({ tx }, before, limit) =>
    tx.run({
      text: `delete from notification_message where id in (
        select m.id from notification_message m where m.created_at < $1 and m.state <> 'queued' and ${condition} limit $2 for update skip locked)`,
      values: [before, limit],
    })

/** What this module forgets after its time (src/domain/privacy/retention.ts). */
export const messageRetention = { code_messages: settled(`m.class = 'A'`), messages: settled(`m.class <> 'A'`) } as const
