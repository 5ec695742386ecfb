import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import type { Account } from './lock.ts'
import { takePassword } from './password-store.ts'

/** From now on neither the password that the account had nor a first one that was issued opens anything: whoever else knows it must not come
 *  in before the owner has set another one.
 *  @param account held since it was read */
export async function endPassword(ctx: Ctx, account: Pick<Account, 'id' | 'version' | 'passwordHash'>): Promise<void> {
  if (!(await takePassword(ctx.tx, account, ctx.now))) throw new Error('an account that is held has changed')
  await recordAudit(ctx, {
    action: 'accounts.end_password',
    subjectKind: 'account',
    subjectId: account.id as Uuid,
    subjectVersion: account.version + 1,
  })
}
