import type { Dispute } from '#contract/disputes.ts'
import type { DisputeOutcome } from '#domain/disputes/dispute.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { withdrawCaseFile } from '../review/index.ts'
import { presentDispute } from './present.ts'
import { audit } from './report.ts'
import { reporterOf } from './reporter.ts'
import { findOwn, listOpenOfAccount, lockDispute, updateDispute, type DisputeRow } from './store.ts'

/** Ends a report; the same matter may be reported again from then on. */
export async function endDispute(ctx: Ctx, id: string, outcome: DisputeOutcome): Promise<DisputeRow> {
  const ended = await updateDispute(ctx.tx, await lockDispute(ctx.tx, id), { endedAt: ctx.now, outcome })
  await audit(ctx, outcome, ended)
  return ended
}

/** Whoever has reported takes it back: of the own record, or of a child's while the link is open.
 *  @throws NOT_FOUND · ACTION_NOT_ALLOWED when it is decided */
export async function withdrawDispute(ctx: Ctx, id: string): Promise<Dispute> {
  const reporter = reporterOf(ctx)
  const row = await findOwn(ctx.tx, { id, accountId: reporter.accountId, participantId: reporter.recordOf })
  if (!row) throw new Problem('NOT_FOUND')
  // An officer takes the case file first and this row second, so does a withdrawal.
  await withdrawCaseFile(ctx, row.caseFileId as Uuid)
  return presentDispute(ctx, await endDispute(ctx, id, 'withdrawn'), reporter)
}

/** An account that closes takes its reports back: nobody could be told the answer. */
export async function endWithAccount(ctx: Ctx, { accountId }: { readonly accountId: Uuid }): Promise<void> {
  for (const { id, caseFileId } of await listOpenOfAccount(ctx.tx, accountId)) {
    await withdrawCaseFile(ctx, caseFileId as Uuid)
    await endDispute(ctx, id, 'withdrawn')
  }
}
