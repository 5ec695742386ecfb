import type { Uuid } from '#domain/kernel/ids.ts'
import { LIVE_STATES } from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import { caseState, holdCaseFile } from '../review/index.ts'
import { listSentForChildren } from './store.ts'
import { withdrawDossier } from './track.ts'

/** A parent's account that closes takes along what the parent has handed in for children and nobody has decided. */
export async function endWithAccount(ctx: Ctx, { participantId }: { readonly participantId: Uuid }): Promise<void> {
  for (const row of await listSentForChildren(ctx.tx, participantId)) {
    const caseFileId = row.caseFileId as Uuid
    // A decision may be about to take effect: whoever holds the file is first.
    await holdCaseFile(ctx, caseFileId)
    if (LIVE_STATES.includes(await caseState(ctx.tx, caseFileId))) await withdrawDossier(ctx, row, caseFileId)
  }
}
