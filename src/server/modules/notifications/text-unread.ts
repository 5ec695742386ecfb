import type { Uuid } from '#domain/kernel/ids.ts'
import { isTemplate, isNewsTemplate, type MessageTemplate, type MessageValues, type NewsTemplate } from '#domain/notifications/templates.ts'
import type { Ctx } from '#server/platform/context.ts'
import { PLACES } from './attempt.ts'
import { listNoticesById, setFallback } from './notice-store.ts'
import { sendMessage } from './send.ts'

type Of<T extends MessageTemplate> = T extends MessageTemplate ? { readonly template: T; readonly values: MessageValues[T] } : never

interface TextTo {
  readonly to: string
  readonly language: 'vi' | 'en'
  readonly accountId: Uuid
  readonly participantId: Uuid
}

/** One text message for notices that nobody has looked at: the words of the one, or how many there are. The inbox shows by it how they went.
 *  @returns the message */
export async function textUnread(ctx: Ctx, noticeIds: readonly Uuid[], { to, language, accountId, participantId }: TextTo): Promise<Uuid> {
  const telling = (await wordsOf(ctx, noticeIds)) ?? { template: 'news_unread' as const, values: { count: noticeIds.length } }
  const about = { subjectKind: 'account', subjectId: accountId, keySubject: participantId, agencyCode: null, copyOf: null }
  const messageId = await sendMessage(ctx, { class: 'C', channel: 'sms', to, language, ...about, ...telling })
  await setFallback(ctx.tx, noticeIds, messageId)
  return messageId
}

async function wordsOf(ctx: Ctx, noticeIds: readonly Uuid[]): Promise<Of<NewsTemplate> | undefined> {
  const [notice, ...others] = await listNoticesById(ctx.tx, noticeIds)
  if (!notice || others.length > 0 || !isTemplate(notice.template) || !isNewsTemplate(notice.template)) return undefined
  const key = await ctx.vault.keyOf(ctx.tx, notice.keySubject as Uuid)
  // Sealed by sendNotice() for this very template.
  return { template: notice.template, values: JSON.parse(key.openText(PLACES.values, notice.id, notice.valuesSealed)) }
}
