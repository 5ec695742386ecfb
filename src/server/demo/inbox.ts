import { q } from '#server/platform/database/query.ts'
import { handleOf, type Tx } from '#server/platform/database/query.ts'
import type { Platform } from '#server/platform/transact.ts'
import type { OnMessage } from '../demo-gateway/index.ts'

/** Keeps what the stand-in SMS centre and mail server receive, so that it can be read at /dev/inbox. */
export const demoInbox =
  (platform: Platform): OnMessage =>
  async message => {
    await handleOf(platform.pool).run(
      q.insertInto('demoInbox').values({
        channel: message.channel,
        recipient: message.recipient,
        subject: message.subject,
        body: message.attachments.length ? `${message.body}\n\n[${message.attachments.join(', ')}]` : message.body,
        messageRef: message.messageRef,
      }),
    )
  }

export const listInbox = (tx: Tx, recipient: string | undefined) =>
  tx.all(
    q
      .selectFrom('demoInbox')
      .select(['id', 'channel', 'recipient', 'subject', 'body', 'receivedAt'])
      .$if(recipient !== undefined, query => query.where('recipient', '=', recipient ?? ''))
      .orderBy('id', 'desc')
      .limit(100),
  )
