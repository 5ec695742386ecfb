import type { Uuid } from '#domain/kernel/ids.ts'
import type { Forget } from '#server/platform/retention.ts'
import { recordAudits } from '../audit/index.ts'
import { deleteEnded } from './store.ts'

const forgetTranscripts: Forget = async (ctx, before, atMost) => {
  const gone = await deleteEnded(ctx.tx, before, atMost)
  await recordAudits(
    ctx,
    gone.map(({ id, version }) => ({
      action: 'transcripts.forget',
      subjectKind: 'transcript',
      subjectId: id as Uuid,
      subjectVersion: version + 1,
    })),
  )
  return gone.length
}

/** What this module forgets after its time (src/domain/privacy/retention.ts). */
export const transcriptRetention = { transcripts: forgetTranscripts } as const
