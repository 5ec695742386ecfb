import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { closeAccount, getAccount, holdAccount, tellEveryContact } from '../accounts/index.ts'
import { endLinksOfGuardian } from '../guardians/index.ts'
import { settle, stopClosing } from './closing.ts'
import { listDue, lockWaiting } from './closing-store.ts'
import { endConsentsOf } from './consents.ts'

/** The database's clock decides which closings are due; the queue only looks. */
export const PRIVACY_CRONTAB = ['*/5 * * * * close_accounts ?max=1']

interface Owner {
  readonly accountId: Uuid
  readonly participantId: Uuid
}

/** What else ends with an account, in modules that know of closings nothing: each cancels what it has waiting for it. */
export type OnClosing = (ctx: Ctx, account: Owner) => Promise<void>

/** close_accounts: closes the accounts whose time has come, each in its own transaction: one that fails does not keep the others. */
export const privacyJobs = (platform: Platform, alsoEnds: readonly OnClosing[] = []) => ({
  close_accounts: async () => {
    const work = { traceId: 'close_accounts', guard: asSystem }
    const due = await transact(platform, work, ctx => listDue(ctx.tx))
    const failures: unknown[] = []
    for (const { accountId, participantId } of due) {
      const owner = { accountId: accountId as Uuid, participantId: participantId as Uuid }
      await transact(platform, work, ctx => closeDue(ctx, owner, alsoEnds)).catch((error: unknown) => failures.push(error))
    }
    if (failures.length) throw new AggregateError(failures, 'accounts that could not be closed')
  },
})

/** Closes an account whose time has come; one that is locked is kept. Safe to repeat. The owner is told first: afterwards no contact is
 *  left. The account is held before its closing, as by a lock. */
async function closeDue(ctx: Ctx, owner: Owner, alsoEnds: readonly OnClosing[]): Promise<void> {
  const { accountId, participantId } = owner
  await holdAccount(ctx.tx, accountId)
  if ((await getAccount(ctx.tx, accountId)).state === 'locked') return stopClosing(ctx, owner)
  const closing = await lockWaiting(ctx.tx, accountId)
  if (!closing || closing.effectiveAt > ctx.now) return
  await settle(ctx, closing, { state: 'done', settledBy: 'time' })
  await tellEveryContact(ctx, accountId, { template: 'account_closed', values: { at: ctx.now.toISOString() } })
  for (const end of alsoEnds) await end(ctx, owner)
  await endConsentsOf(ctx, participantId)
  await endLinksOfGuardian(ctx, participantId)
  await closeAccount(ctx, accountId)
}
