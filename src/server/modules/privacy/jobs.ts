import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { closeAccount, tellEveryContact } from '../accounts/index.ts'
import { endLinkByGuardian } from '../guardians/index.ts'
import { settle } from './closing.ts'
import { lockDue } from './closing-store.ts'
import { endConsentsOf } from './consents.ts'

/** The database's clock decides which closings are due; the queue only looks. */
export const PRIVACY_CRONTAB = ['*/5 * * * * close_accounts ?max=1']

/** What else ends with an account, in modules that know of closings nothing: each cancels what it has waiting for it. */
export type OnClosing = (ctx: Ctx, account: { readonly accountId: Uuid; readonly participantId: Uuid }) => Promise<void>

export const privacyJobs = (platform: Platform, alsoEnds: readonly OnClosing[] = []) => ({
  close_accounts: async () => {
    // One transaction each: whoever is being closed waits for nobody else's.
    while (await transact(platform, { traceId: 'close_accounts', guard: asSystem }, ctx => closeNext(ctx, alsoEnds)));
  },
})

/** Closes the account whose time has come. The owner is told first: afterwards no contact is left.
 *  @returns false when there is none */
async function closeNext(ctx: Ctx, alsoEnds: readonly OnClosing[]): Promise<boolean> {
  const closing = await lockDue(ctx.tx)
  if (!closing) return false
  const [accountId, participantId] = [closing.accountId as Uuid, closing.participantId as Uuid]
  await settle(ctx, closing, { state: 'done', settledBy: 'time' })
  await tellEveryContact(ctx, accountId, { template: 'account_closed', values: { at: ctx.now.toISOString() } })
  for (const end of alsoEnds) await end(ctx, { accountId, participantId })
  for (const childId of await endConsentsOf(ctx, participantId)) await endLinkByGuardian(ctx, participantId, childId)
  await closeAccount(ctx, accountId)
  return true
}
