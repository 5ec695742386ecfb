import type { ServiceRequest } from '#contract/services.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { withdrawCaseFile } from '../review/index.ts'
import { askerOf } from './asker.ts'
import { presentRequest } from './present.ts'
import { endRequest, type ServiceDeps } from './request.ts'
import { findOwn, listOpenOfAccount } from './store.ts'

/** Whoever has asked takes it back; for a child while the link is open.
 *  @throws NOT_FOUND · ACTION_NOT_ALLOWED when it is decided */
export async function withdrawRequest(ctx: Ctx, id: string): Promise<ServiceRequest> {
  const asker = askerOf(ctx)
  const own = await findOwn(ctx.tx, { id, accountId: asker.accountId, recordOf: asker.recordOf })
  if (!own) throw new Problem('NOT_FOUND')
  // An officer takes the case file first and this row second, so does a withdrawal.
  await withdrawCaseFile(ctx, own.caseFileId as Uuid)
  return presentRequest(ctx, await endRequest(ctx, own.caseFileId, 'withdrawn'), asker)
}

/** An account that closes takes its requests back: nobody could be told the result. Photos that were never sent are forgotten at once. */
export const endWithAccount =
  ({ papers }: Pick<ServiceDeps, 'papers'>) =>
  async (ctx: Ctx, { accountId, participantId }: { readonly accountId: Uuid; readonly participantId: Uuid }): Promise<void> => {
    await papers.forgetUnsent(ctx, participantId)
    await takeBack(ctx, accountId)
  }

async function takeBack(ctx: Ctx, accountId: Uuid): Promise<void> {
  for (const { caseFileId } of await listOpenOfAccount(ctx.tx, accountId)) {
    await withdrawCaseFile(ctx, caseFileId as Uuid)
    await endRequest(ctx, caseFileId, 'withdrawn')
  }
}
