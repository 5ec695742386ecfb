import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { accountOfActor, wasUsed, wrongInNew } from './new-password.ts'
import { asIssuedSecret, type Passwords } from './passwords.ts'
import { setupReason } from './rotation.ts'
import type { Run } from './run.ts'
import { tellOwner } from './tell-owner.ts'
import { openSession, type Device, type OpenedSession } from './sign-in.ts'
import { findSecret, pastPasswords, setPasswordHash, useSecret } from './password-store.ts'
import { getSession } from './session-store.ts'
import { getAccount } from './store.ts'

/** Sets the own password after signing in with an issued one, or with an own one that is due, or after a recovery. An issued secret is used up in the
 *  same transaction; the session is replaced by a full one with a new token.
 *  @throws FIELDS_INVALID with the reason · PASSWORD_ALREADY_SET when another tab was faster · ISSUED_SECRET_EXPIRED when its time ran out */
export async function setPassword(
  run: Run,
  passwords: Passwords,
  input: { readonly password: string; readonly repeat: string; readonly device: Device },
): Promise<OpenedSession> {
  const { account, past, secret, reason } = await run(async ctx => {
    const own = await accountOfActor(ctx)
    const issued = await findSecret(ctx.tx, own.id)
    return {
      account: own,
      past: await pastPasswords(ctx.tx, own.id),
      secret: issued,
      reason: (await isRecovery(ctx)) ? ('recovery' as const) : setupReason(own, issued, ctx.now),
    }
  })
  const wrong = wrongInNew(input, account)
  if (wrong.length > 0) throw new Problem('FIELDS_INVALID', {}, wrong)
  if (await isPresent(passwords, input.password, reason === 'first' ? secret?.secretHash : undefined, account.passwordHash))
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'password', code: 'PASSWORD_SAME' }])
  if (await wasUsed(passwords, past, input.password))
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'password', code: 'PASSWORD_USED' }])
  const hash = await passwords.hash(input.password)
  return run(async ctx => {
    if (reason === 'first' && !secret) throw new Problem('PASSWORD_ALREADY_SET')
    if (reason === 'first' && secret && !(await useSecret(ctx.tx, secret.id))) throw await whyNotUsed(ctx, account.id)
    // What was issued before the code opens nothing any more.
    if (reason === 'recovery' && secret) await useSecret(ctx.tx, secret.id)
    if ((await setPasswordHash(ctx.tx, account.id, account.version, hash, ctx.now)) !== 1) throw new Problem('PASSWORD_ALREADY_SET')
    await recordAudit(ctx, {
      action: 'accounts.set_password',
      subjectKind: 'account',
      subjectId: account.id as Uuid,
      subjectVersion: account.version + 1,
      reason,
    })
    await tellOwner(ctx, account.id as Uuid, 'password_changed')
    return openSession(
      ctx,
      { ...account, passwordSetAt: ctx.now, passwordWeakAt: null },
      {
        device: input.device,
        reason: null,
        ended: 'password_changed',
        ...(reason === 'first' && { provenBy: 'issued_secret' as const }),
      },
    )
  })
}

/** Whether the password is set because it was forgotten. */
async function isRecovery(ctx: Ctx): Promise<boolean> {
  return ctx.actor.kind === 'participant' && (await getSession(ctx.tx, ctx.actor.sessionId)).recovered
}

/** Whether the new password is the issued or the own one that it is to take the place of. */
async function isPresent(
  passwords: Passwords,
  typed: string,
  secretHash: string | undefined,
  passwordHash: string | null,
): Promise<boolean> {
  if (secretHash !== undefined && (await passwords.verify(secretHash, asIssuedSecret(typed.normalize('NFC'))))) return true
  return passwordHash !== null && passwords.verify(passwordHash, typed)
}

/** Another tab has set a password, or the secret's time ran out since the sign-in. */
async function whyNotUsed(ctx: Ctx, accountId: string): Promise<Problem> {
  const { passwordHash } = await getAccount(ctx.tx, accountId)
  return new Problem(passwordHash ? 'PASSWORD_ALREADY_SET' : 'ISSUED_SECRET_EXPIRED')
}
