import { isSimilar } from '#domain/accounts/password.ts'
import type { FieldProblem } from '#domain/kernel/field.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { recordAudit } from '../audit/index.ts'
import { accountOfActor, isSame, wasUsed, wrongInNew } from './new-password.ts'
import type { Run } from './run.ts'
import { openSession, type Device, type OpenedSession, type SignInKeys } from './sign-in.ts'
import { deviceClassOf } from './device-store.ts'
import { claimTry, compared, signInKey } from './slow-down.ts'
import { clearFailures, countTry } from './failure-store.ts'
import { pastPasswords, setPasswordHash } from './password-store.ts'
import { tellOwner } from './tell-owner.ts'

export interface TypedPasswords {
  readonly current: string
  readonly password: string
  readonly repeat: string
}

/** Changes the own password of who is fully signed in. The current one is asked for, and wrong ones are counted and slowed down with
 *  those of signing in: a phone left open is no way to guess it. The session goes on under a new token, copies of the old one end.
 *  @throws FIELDS_INVALID with every wrong field · SIGN_IN_SLOWED · PASSWORD_ALREADY_SET when another tab was faster · BUSY */
export async function changePassword(
  run: Run,
  keys: SignInKeys,
  input: TypedPasswords & { readonly device: Device },
): Promise<OpenedSession> {
  const { account, past, key, deviceClass } = await run(async ctx => {
    const own = await accountOfActor(ctx)
    const name = signInKey(keys.nameKey, own.socialInsuranceNo)
    const kind = await deviceClassOf(ctx.tx, own.id, input.device.id)
    await claimTry(ctx, name, kind)
    return { account: own, past: await pastPasswords(ctx.tx, own.id), key: name, deviceClass: kind }
  })
  const { passwordHash } = account
  if (passwordHash === null) throw new Error('a full session of an account without an own password')
  const isRight = await compared(keys.passwords.verify(passwordHash, input.current), () =>
    run(ctx => countTry(ctx.tx, key, deviceClass, -1)),
  )
  const wrong = wrongFields(input, isRight, wrongInNew(input, account))
  if (isRight) await run(ctx => clearFailures(ctx.tx, key, deviceClass))
  else
    await run(ctx => recordAudit(ctx, { action: 'accounts.change_password_failed', subjectKind: 'account', subjectId: account.id as Uuid }))
  if (wrong.length > 0) throw new Problem('FIELDS_INVALID', {}, wrong)
  if (await wasUsed(keys.passwords, past, input.password))
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'password', code: 'PASSWORD_USED' }])
  const hash = await keys.passwords.hash(input.password)
  return run(async ctx => {
    if ((await setPasswordHash(ctx.tx, account.id, account.version, hash, ctx.now)) !== 1) throw new Problem('PASSWORD_ALREADY_SET')
    await recordAudit(ctx, {
      action: 'accounts.change_password',
      subjectKind: 'account',
      subjectId: account.id as Uuid,
      subjectVersion: account.version + 1,
    })
    await tellOwner(ctx, account.id as Uuid, 'password_changed')
    return openSession(
      ctx,
      { ...account, passwordSetAt: ctx.now, passwordWeakAt: null },
      { device: input.device, reason: null, ended: 'password_changed' },
    )
  })
}

/** Whether the new password is the current one, or nearly, is told only to who knows the current one. */
export function wrongFields(
  { current, password }: TypedPasswords,
  isRight: boolean,
  inNew: readonly FieldProblem[],
): readonly FieldProblem[] {
  if (!isRight) return [{ field: 'current', code: 'CURRENT_PASSWORD' }, ...inNew]
  if (inNew.length === 0 && isSame(current, password)) return [{ field: 'password', code: 'PASSWORD_SAME' }]
  if (inNew.length === 0 && isSimilar(current, password)) return [{ field: 'password', code: 'PASSWORD_SIMILAR' }]
  return inNew
}
