import type { MessageValues } from '#domain/notifications/templates.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { provenContacts } from '../accounts/index.ts'
import { sendMessage, sendNotice } from '../notifications/index.ts'
import type { DisputeRow } from './store.ts'

type NewsTemplate = 'dispute_received' | 'dispute_answered' | 'dispute_rejected' | 'case_overdue'

/** News for the first proven contact of the account, and for the inbox; without a contact for the inbox alone. */
export async function tellPerson<T extends NewsTemplate>(
  ctx: Ctx,
  row: DisputeRow,
  { template, values }: { readonly template: T; readonly values: MessageValues[T] },
): Promise<void> {
  const [contact] = await provenContacts(ctx, row.accountId as Uuid)
  const participantId = row.participantId as Uuid
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
