import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { getAccount, holdAccount } from '../accounts/index.ts'
import { recordEnds } from '../audit/index.ts'
import { applyChange } from './apply.ts'
import { endWithAccount } from './end-with-account.ts'
import type { Papers } from './papers.ts'
import { deleteExpired, listDue, listLocked } from './store.ts'

/** apply_changes: approved contacts whose hold is over, and changes of accounts that a death on file has locked, each in its own
 *  transaction: one that fails does not keep the others.
 *  sweep_changes: forgets what was never proven or sent. */
export const changeJobs = (platform: Platform, papers: Pick<Papers, 'forget'>): JobHandlers => ({
  apply_changes: async (_, jobId) => {
    const work = { traceId: `job-${jobId}`, guard: asSystem }
    const { due, locked } = await transact(platform, work, async ({ tx }) => ({ due: await listDue(tx), locked: await listLocked(tx) }))
    const failures: unknown[] = []
    const each = (use: (ctx: Ctx) => Promise<void>) => transact(platform, work, use).catch((error: unknown) => failures.push(error))
    for (const id of locked) await each(ctx => endOfLocked(ctx, papers, id))
    for (const id of due) await each(ctx => applyChange(ctx, id))
    if (failures.length) throw new AggregateError(failures, 'changes of contact that could not take effect')
  },
  sweep_changes: async (_, jobId) => {
    await transact(platform, { traceId: `job-${jobId}`, guard: asSystem }, async ctx =>
      recordEnds(ctx, { action: 'changes.forget', subjectKind: 'change_request' }, await deleteExpired(ctx.tx)),
    )
  },
})

async function endOfLocked(ctx: Ctx, papers: Pick<Papers, 'forget'>, accountId: string): Promise<void> {
  await holdAccount(ctx.tx, accountId)
  if ((await getAccount(ctx.tx, accountId)).state === 'locked') await endWithAccount(papers)(ctx, { accountId: accountId as Uuid })
}

/** Times are UTC; sweeping is at 2:32 at night in Vietnam. */
export const CHANGE_CRONTAB: readonly string[] = ['*/2 * * * * apply_changes ?max=1', '32 19 * * * sweep_changes ?max=1']
