import type { Uuid } from '#domain/kernel/ids.ts'
import type { Forget } from '#server/platform/retention.ts'
import { recordAudits } from '../audit/index.ts'

/** Forgets what stood there and what was written, of reports that ended long ago; the row stays for its dossier. */
const forgetReports: Forget = async (ctx, before, limit) => {
  const forgotten = await ctx.tx.all<{ id: Uuid; version: number }>({
    text: `update dispute set matter_sealed = null, words_sealed = null, version = version + 1
      where id in (select d.id from dispute d where d.ended_at < $1 and d.matter_sealed is not null limit $2 for update skip locked)
      returning id, version`,
    values: [before, limit],
  })
  await recordAudits(
    ctx,
    forgotten.map(({ id, version }) => ({
      action: 'disputes.forget',
      subjectKind: 'dispute',
      subjectId: id,
      subjectVersion: version,
    })),
  )
  return forgotten.length
}

/** What this module forgets after its time (src/domain/privacy/retention.ts). */
export const disputeRetention = { disputes: forgetReports } as const
