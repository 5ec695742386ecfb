import type { MessageValues } from '#domain/notifications/templates.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { sendMessage } from '../notifications/index.ts'
import { contactOf, idOf } from './request.ts'
import type { RequestRow } from './request-store.ts'

type NewsTemplate = 'unit_account_received' | 'unit_account_rejected' | 'case_overdue'

/** News for the address that was proven for a request. */
export async function tell<T extends NewsTemplate>(
  ctx: Ctx,
  row: RequestRow,
  news: { readonly template: T; readonly values: MessageValues[T] },
): Promise<void> {
  const { channel, to } = await contactOf(ctx, row)
  await sendMessage(ctx, {
    class: 'B',
    ...news,
    channel,
    to,
    language: row.language,
    subjectKind: 'case_file',
    subjectId: row.caseFileId as Uuid,
    keySubject: idOf(row),
    agencyCode: row.agencyCode,
  })
}
