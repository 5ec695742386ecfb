import type { MessageValues } from '#domain/notifications/templates.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { provenContacts, type ProvenContact } from '../accounts/index.ts'
import { sendMessage, sendNotice } from '../notifications/index.ts'
import { accountOf, newContacts, openChange, participantOf } from './request.ts'
import type { ChangeRow } from './store.ts'

type NewsTemplate =
  | 'change_received'
  | 'change_applied'
  | 'person_changed'
  | 'sign_in_name_changed'
  | 'change_rejected'
  | 'contact_change_notice'
  | 'contact_change_coming'
  | 'contact_change_failed'
  | 'contact_changed'
  | 'contact_change_cancelled'
  | 'case_overdue'

interface News<T extends NewsTemplate> {
  readonly template: T
  readonly values: MessageValues[T]
}

/** News for every proven contact of the account, and for the inbox. */
export const tellPerson = async <T extends NewsTemplate>(ctx: Ctx, row: ChangeRow, news: News<T>): Promise<void> =>
  tellContacts(ctx, row, await provenContacts(ctx, accountOf(row)), news)

/** To the contacts that were asked for; each was proven by a code. */
export async function tellNewContacts<T extends NewsTemplate>(ctx: Ctx, row: ChangeRow, news: News<T>): Promise<void> {
  return tellContacts(ctx, row, newContacts(ctx, row, (await openChange(ctx, row)).asked), news)
}

/** To each contact once; the inbox gets one copy, also when there is no contact. */
export async function tellContacts<T extends NewsTemplate>(
  ctx: Ctx,
  row: ChangeRow,
  contacts: readonly ProvenContact[],
  { template, values }: News<T>,
): Promise<void> {
  const news = {
    template,
    values,
    subjectKind: 'case_file',
    subjectId: row.caseFileId as Uuid,
    keySubject: participantOf(row),
    agencyCode: row.agencyCode,
  }
  const once = contacts.filter((one, at) => contacts.findIndex(other => other.to === one.to) === at)
  for (const [at, { channel, to }] of once.entries())
    await sendMessage<NewsTemplate>(ctx, {
      ...news,
      class: 'B',
      channel,
      to,
      language: row.language,
      inboxOf: at === 0 ? participantOf(row) : undefined,
    })
  if (once.length === 0) await sendNotice<NewsTemplate>(ctx, { ...news, inboxOf: participantOf(row) })
}
