import type { Uuid } from '#domain/kernel/ids.ts'
import { formatVnd } from '#domain/kernel/money.ts'
import type { Ctx } from '#server/platform/context.ts'
import { provenContacts } from '../accounts/index.ts'
import { sendMessage, sendNotice } from '../notifications/index.ts'
import type { OrderRow } from './store.ts'

type MoneyTemplate = 'payment_received' | 'payment_returning' | 'payment_returned'

interface Said {
  readonly template: MoneyTemplate
  readonly amountVnd: number
  /** Of the receipt, or of the order. */
  readonly no: string
}

/** News of money for the first proven contact and the inbox; without a contact for the inbox alone. */
export async function tellOfMoney(ctx: Ctx, row: OrderRow, { template, amountVnd, no }: Said): Promise<void> {
  const inboxOf = row.participantId as Uuid
  const [contact] = await provenContacts(ctx, row.accountId as Uuid)
  const news = {
    template,
    values: { amount: formatVnd(amountVnd), no },
    subjectKind: 'payment_order',
    subjectId: row.id as Uuid,
    keySubject: inboxOf,
    agencyCode: row.agencyCode,
    inboxOf,
  }
  if (!contact) return void (await sendNotice<MoneyTemplate>(ctx, news))
  await sendMessage<MoneyTemplate>(ctx, { ...news, class: 'B', channel: contact.channel, to: contact.to, language: row.language })
}
