import type { MessageValues } from '#domain/notifications/templates.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { sendMessage, sendNotice } from '../notifications/index.ts'
import { recipientOf } from './reporter.ts'
import type { DisputeRow } from './store.ts'

type NewsTemplate = 'dispute_received' | 'dispute_answered' | 'visit_report_answered' | 'dispute_rejected' | 'case_overdue'

/** News for the first proven contact of who has reported, and for the inbox; without a contact for the inbox alone. */
export async function tellReporter<T extends NewsTemplate>(
  ctx: Ctx,
  row: DisputeRow,
  { template, values }: { readonly template: T; readonly values: MessageValues[T] },
): Promise<void> {
  const recipient = await recipientOf(ctx, row)
  if (!recipient) return
  const { participantId, contact } = recipient
  const news = {
    template,
    values,
    subjectKind: 'case_file',
    subjectId: row.caseFileId as Uuid,
    keySubject: participantId,
    agencyCode: row.agencyCode,
    inboxOf: participantId,
  }
  if (!contact) return void (await sendNotice<NewsTemplate>(ctx, news))
  await sendMessage<NewsTemplate>(ctx, { ...news, class: 'B', channel: contact.channel, to: contact.to, language: row.language })
}
