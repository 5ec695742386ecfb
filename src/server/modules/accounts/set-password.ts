import { isCommonPassword } from '#domain/accounts/common-passwords.ts'
import { judgePassword } from '#domain/accounts/password.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { asIssuedSecret, type Passwords } from './passwords.ts'
import { tellOwner } from './tell-owner.ts'
import { openSession, type Device, type OpenedSession } from './sign-in.ts'
import { findAccountForSignIn, getAccount, setPasswordHash, useSecret } from './store.ts'

type Run = <T>(use: (ctx: Ctx) => Promise<T | Problem>) => Promise<T>

/** Sets the own password after signing in with an issued one. The issued secret is used up in the same transaction, the
 *  session is replaced by a full one with a new token.
 *  @throws FIELDS_INVALID with the reason · PASSWORD_ALREADY_SET when another tab was faster · ISSUED_SECRET_EXPIRED when its time ran out */
export async function setPassword(
  run: Run,
  passwords: Passwords,
  input: { readonly password: string; readonly repeat: string; readonly device: Device },
): Promise<OpenedSession> {
  const account = await run(async ctx => {
    if (ctx.actor.kind !== 'participant') throw new Problem('SIGN_IN_REQUIRED')
    const found = await getAccount(ctx.tx, ctx.actor.accountId)
    const secret = await findAccountForSignIn(ctx.tx, { socialInsuranceNo: found.socialInsuranceNo })
    const phone = await phoneOf(ctx, found)
    return { ...found, ...(phone !== undefined && { phone }), secretId: secret?.secretId ?? null, secretHash: secret?.secretHash ?? null }
  })
  const judged = judgePassword(input.password, account, isCommonPassword)
  if (!judged.ok)
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'password', code: judged.code, ...(judged.values && { values: judged.values }) }])
  if (input.password.normalize('NFC') !== input.repeat.normalize('NFC'))
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'repeat', code: 'PASSWORD_REPEAT' }])
  if (account.secretHash && (await passwords.verify(account.secretHash, asIssuedSecret(judged.value)))) {
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'password', code: 'PASSWORD_SAME' }])
  }
  const hash = await passwords.hash(judged.value)
  return run(async ctx => {
    if (!account.secretId) throw new Problem('PASSWORD_ALREADY_SET')
    if (!(await useSecret(ctx.tx, account.secretId))) throw await whyNotUsed(ctx, account.id)
    if ((await setPasswordHash(ctx.tx, account.id, account.version, hash, ctx.now)) !== 1) throw new Problem('PASSWORD_ALREADY_SET')
    await recordAudit(ctx, {
      action: 'accounts.set_password',
      subjectKind: 'account',
      subjectId: account.id as Uuid,
      subjectVersion: account.version + 1,
    })
    await tellOwner(ctx, account.id as Uuid, 'password_changed')
    return openSession(ctx, { ...account, passwordSetAt: ctx.now }, 'full', input.device)
  })
}

/** The owner's phone, which makes no good password. */
async function phoneOf(ctx: Ctx, account: Awaited<ReturnType<typeof getAccount>>): Promise<string | undefined> {
  if (!account.phoneSealed) return undefined
  const key = await ctx.vault.keyOf(ctx.tx, account.participantId as Uuid)
  return key.openText('account.phone', account.id, account.phoneSealed)
}

/** Another tab has set a password, or the secret's time ran out since the sign-in. */
async function whyNotUsed(ctx: Ctx, accountId: string): Promise<Problem> {
  const { passwordHash } = await getAccount(ctx.tx, accountId)
  return new Problem(passwordHash ? 'PASSWORD_ALREADY_SET' : 'ISSUED_SECRET_EXPIRED')
}
