import type { Forget } from '#server/platform/retention.ts'
import { recordAudits } from '../audit/index.ts'
import type { Uuid } from '#domain/kernel/ids.ts'

/** Forgets what was asked for and what was there, of changes that ended long ago; the row stays, since the dossier needs it. */
const forgetValues: Forget = async (ctx, before, limit) => {
  const forgotten = await ctx.tx.all<{ id: Uuid; version: number }>({
    text: `update change_request set asked_sealed = null, before_sealed = null, phone_before_index = null, email_before_index = null,
        phone_index = null, email_index = null, version = version + 1
      where id in (select c.id from change_request c where c.ended_at < $1 and c.asked_sealed is not null limit $2 for update skip locked)
      returning id, version`,
    values: [before, limit],
  })
  await recordAudits(
    ctx,
    forgotten.map(({ id, version }) => ({
      action: 'changes.forget_values',
      subjectKind: 'change_request',
      subjectId: id,
      subjectVersion: version,
    })),
  )
  return forgotten.length
}

/** What this module forgets after its time (src/domain/privacy/retention.ts). */
export const changeRetention = { change_values: forgetValues } as const
