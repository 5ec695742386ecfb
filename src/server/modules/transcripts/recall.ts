import type { Transcript } from '#contract/transcripts.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { transcriptState } from '#domain/transcripts/state.ts'
import type { Ctx } from '#server/platform/context.ts'
import { personOf } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import { presentTranscript } from './present.ts'
import { openPrinted } from './sealing.ts'
import { deleteFile, findChecks, lockOfAccount, lockOwn, recalledBy, updateTranscript, type TranscriptRow } from './store.ts'

/** The owner recalls a transcript: everybody who verifies it hears so from the commit on.
 *  @throws NOT_FOUND · ACTION_NOT_ALLOWED when it counts no more · TRANSCRIPT_CHANGED */
export async function recallTranscript(ctx: Ctx, id: string, version: number): Promise<Transcript> {
  const { participantId } = personOf(ctx)
  const row = await lockOwn(ctx.tx, { id, participantId })
  if (!row) throw new Problem('NOT_FOUND')
  if (transcriptState(row, ctx.now) !== 'valid') throw new Problem('ACTION_NOT_ALLOWED')
  if (row.version !== version) throw new Problem('TRANSCRIPT_CHANGED')
  const recalled = await updateTranscript(ctx.tx, row, recalledBy('owner', ctx.now))
  await audit(ctx, 'recall', recalled)
  const key = await ctx.vault.keyOf(ctx.tx, participantId)
  const printed = recalled.contentSealed === null ? undefined : openPrinted(key, id, recalled.contentSealed)
  return presentTranscript(recalled, { printed, looks: await findChecks(ctx.tx, id), now: ctx.now })
}

/** An account that closes recalls what counts, because nobody could do so afterwards, and what its transcripts said is forgotten. Their
 *  hashes stay for their time: who holds the paper is told that it was recalled. */
export async function endWithAccount(ctx: Ctx, { accountId }: { readonly accountId: Uuid }): Promise<void> {
  for (const row of await lockOfAccount(ctx.tx, accountId)) {
    const ends = transcriptState(row, ctx.now) === 'valid' ? recalledBy('account_closed', ctx.now) : {}
    await deleteFile(ctx.tx, row.id)
    await audit(ctx, 'end_with_account', await updateTranscript(ctx.tx, row, { ...ends, contentSealed: null }))
  }
}

const audit = (ctx: Ctx, verb: 'recall' | 'end_with_account', { id, version }: TranscriptRow): Promise<void> =>
  recordAudit(ctx, { action: `transcripts.${verb}`, subjectKind: 'transcript', subjectId: id as Uuid, subjectVersion: version })
