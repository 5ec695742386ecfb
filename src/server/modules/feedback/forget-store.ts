import type { Uuid } from '#domain/kernel/ids.ts'
import type { Forget } from '#server/platform/retention.ts'
import { recordAudits } from '../audit/index.ts'

/** Forgets what was written, and the contact of a guest, of what ended long ago; the row stays for its dossier. */
const forgetFeedback: Forget = async (ctx, before, limit) => {
  const forgotten = await ctx.tx.all<{ id: Uuid; version: number }>({
    text: `update feedback set content_sealed = null, contact_sealed = null, version = version + 1
      where id in (select b.id from feedback b where b.ended_at < $1 and b.content_sealed is not null limit $2 for update skip locked)
      returning id, version`,
    values: [before, limit],
  })
  await recordAudits(
    ctx,
    forgotten.map(({ id, version }) => ({ action: 'feedback.forget', subjectKind: 'feedback', subjectId: id, subjectVersion: version })),
  )
  return forgotten.length
}

/** What this module forgets after its time (src/domain/privacy/retention.ts). */
export const feedbackRetention = { feedback: forgetFeedback } as const
