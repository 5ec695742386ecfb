import type { MessageValues } from '#domain/notifications/templates.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { provenContacts, type ProvenContact } from '../accounts/index.ts'
import { sendMessage, sendNotice } from '../notifications/index.ts'
import { guestContact } from './feedback.ts'
import type { FeedbackRow } from './store.ts'

type NewsTemplate = 'feedback_received' | 'feedback_answered' | 'feedback_rejected' | 'case_overdue'

/** Where the answer goes: the contact that a guest has proven, or the first one of an account; undefined: the inbox alone. */
export async function contactOf(ctx: Ctx, row: FeedbackRow): Promise<ProvenContact | undefined> {
  if (row.accountId !== null) return (await provenContacts(ctx, row.accountId as Uuid))[0]
  return row.contactSealed === null ? undefined : guestContact(ctx, row)
}

/** News for whoever has sent it, and for the inbox of somebody who was signed in. */
export async function tell<T extends NewsTemplate>(
  ctx: Ctx,
  row: FeedbackRow,
  { template, values }: { readonly template: T; readonly values: MessageValues[T] },
): Promise<void> {
  const contact = await contactOf(ctx, row)
  const inboxOf = row.participantId as Uuid | null
  const news = {
    template,
    values,
    subjectKind: 'case_file',
    subjectId: row.caseFileId as Uuid,
    keySubject: inboxOf ?? (row.id as Uuid),
    agencyCode: row.agencyCode,
    ...(inboxOf !== null && { inboxOf }),
  }
  if (contact) {
    const { channel, to } = contact
    await sendMessage<NewsTemplate>(ctx, { ...news, class: 'B', channel, to, language: row.language })
  } else if (inboxOf !== null) await sendNotice<NewsTemplate>(ctx, { ...news, inboxOf })
}
