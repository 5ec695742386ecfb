import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Forget } from '#server/platform/retention.ts'
import { recordAudits } from '../audit/index.ts'

/** The pictures, which lie with the module registration. */
type ForgetPhotos = (ctx: Ctx, feedbackIds: readonly Uuid[]) => Promise<void>

/** Forgets what was written, the pictures, and the contact of a guest, of what ended long ago; the row stays for its dossier. */
const forgetFeedback =
  (forgetPhotos: ForgetPhotos): Forget =>
  async (ctx, before, limit) => {
    const forgotten = await ctx.tx.all<{ id: Uuid; version: number }>({
      text: `update feedback set content_sealed = null, contact_sealed = null, version = version + 1
      where id in (select b.id from feedback b where b.ended_at < $1 and b.content_sealed is not null limit $2 for update skip locked)
      returning id, version`,
      values: [before, limit],
    })
    await forgetPhotos(
      ctx,
      forgotten.map(({ id }) => id),
    )
    await recordAudits(
      ctx,
      forgotten.map(({ id, version }) => ({ action: 'feedback.forget', subjectKind: 'feedback', subjectId: id, subjectVersion: version })),
    )
    return forgotten.length
  }

/** What this module forgets after its time (src/domain/privacy/retention.ts). */
export const feedbackRetention = (forgetPhotos: ForgetPhotos) => ({ feedback: forgetFeedback(forgetPhotos) })
