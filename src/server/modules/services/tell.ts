import type { MessageValues } from '#domain/notifications/templates.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { sendMessage, sendNotice } from '../notifications/index.ts'
import { recipientOf } from './asker.ts'
import type { RequestRow } from './store.ts'

type NewsTemplate =
  | 'service_received'
  | 'service_returned'
  | 'service_reminder'
  | 'service_lapsed'
  | 'service_approved'
  | 'service_rejected'
  | 'case_overdue'

/** News for the first proven contact of whoever has asked, and for the inbox; without a contact for the inbox alone. */
export async function tell<T extends NewsTemplate>(
  ctx: Ctx,
  row: RequestRow,
  { template, values }: { readonly template: T; readonly values: MessageValues[T] },
): Promise<void> {
  const recipient = await recipientOf(ctx, row)
  if (!recipient) return
  const { participantId: inboxOf, contact } = recipient
  const news = {
    template,
    values,
    subjectKind: 'case_file',
    subjectId: row.caseFileId as Uuid,
    keySubject: inboxOf,
    agencyCode: row.agencyCode,
    inboxOf,
  }
  if (!contact) return void (await sendNotice<NewsTemplate>(ctx, news))
  await sendMessage<NewsTemplate>(ctx, { ...news, class: 'B', channel: contact.channel, to: contact.to, language: row.language })
}
