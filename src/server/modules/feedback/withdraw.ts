import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { withdrawCaseFile } from '../review/index.ts'
import { endFeedback } from './feedback.ts'
import { listOpenOfAccount } from './store.ts'

/** Whoever has sent it takes it back. The caller has made sure whose it is.
 *  @throws ACTION_NOT_ALLOWED when it is decided */
export async function withdrawFeedback(ctx: Ctx, caseFileId: Uuid): Promise<void> {
  // An officer takes the case file first and this row second, so does a withdrawal.
  await withdrawCaseFile(ctx, caseFileId)
  await endFeedback(ctx, caseFileId, 'withdrawn')
}

/** An account that closes takes its cases back: nobody could be told the answer. */
export async function endWithAccount(ctx: Ctx, { accountId }: { readonly accountId: Uuid }): Promise<void> {
  for (const { caseFileId } of await listOpenOfAccount(ctx.tx, accountId)) await withdrawFeedback(ctx, caseFileId as Uuid)
}
