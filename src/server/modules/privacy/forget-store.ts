import type { Uuid } from '#domain/kernel/ids.ts'
import type { Forget } from '#server/platform/retention.ts'
import { recordEnds } from '../audit/index.ts'

/** Forgets closings that were settled long ago, also those that were taken back. */
const forgetClosings: Forget = async (ctx, before, limit) => {
  const gone = await ctx.tx.all<{ id: Uuid; version: number }>({
    text: `delete from privacy_closing where id in (
        select c.id from privacy_closing c where c.settled_at < $1 limit $2 for update skip locked) returning id, version`,
    values: [before, limit],
  })
  await recordEnds(ctx, { action: 'privacy.forget_closing', subjectKind: 'privacy_closing' }, gone)
  return gone.length
}

/** What this module forgets after its time (src/domain/privacy/retention.ts). */
export const privacyRetention = { closings: forgetClosings } as const
