import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { forgetDevices } from '../notifications/index.ts'
import { closeAccountRow, endAllSessions, endCodesOf, forgetAllDevices, lockAccount } from './close-store.ts'

/** Closes an account for good: every session ends, no device is known any more, the password, open first passwords and the contacts are
 *  forgotten. The person may register again, which opens the same account anew (openAccount).
 *  @returns false when it was not open */
export async function closeAccount(ctx: Ctx, accountId: Uuid): Promise<boolean> {
  const account = await lockAccount(ctx.tx, accountId)
  if (account.state === 'closed') return false
  await endAllSessions(ctx.tx, accountId, ctx.now)
  await endCodesOf(ctx.tx, accountId)
  await forgetAllDevices(ctx.tx, accountId, ctx.now)
  await forgetDevices(ctx, account.participantId as Uuid)
  await closeAccountRow(ctx.tx, account)
  await recordAudit(ctx, { action: 'accounts.close', subjectKind: 'account', subjectId: accountId, subjectVersion: account.version + 1 })
  return true
}
