import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { presentNotice } from './inbox.ts'
import { listNoticesOf } from './notice-store.ts'
import type { Deployment } from './render.ts'
import { listMessagesOf } from './views.ts'

/** Everything that stands in a person's inbox, in words. */
export const exportNotices =
  (deployment: Deployment) =>
  async (ctx: Ctx, participantId: Uuid, language: 'vi' | 'en'): Promise<PersonalData['notices']> => {
    const rows = await listNoticesOf(ctx.tx, participantId)
    const keys = await ctx.vault.keysOf(ctx.tx, [...new Set(rows.map(row => row.keySubject as Uuid))])
    return rows.flatMap(row => {
      const key = keys.get(row.keySubject)
      const notice = key && presentNotice({ row, key }, deployment)
      return notice ? [{ at: notice.at, isRead: notice.isRead, ...notice.words[language] }] : []
    })
  }

/** What was sent to a person about the account and the own dossiers: to which contact and how far it came, never the text. */
export async function exportMessages(ctx: Ctx, participantId: Uuid): Promise<PersonalData['messages']> {
  const rows = await listMessagesOf(ctx.tx, participantId)
  return rows.map(({ createdAt, channel, template, recipientMasked, state, deliveredAt }) => ({
    at: createdAt.toISOString(),
    channel,
    about: template,
    to: recipientMasked,
    state,
    deliveredAt: deliveredAt?.toISOString() ?? null,
  }))
}
