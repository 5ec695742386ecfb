import { judgePassword, type PasswordOwner } from '#domain/accounts/password.ts'
import type { FieldProblem } from '#domain/kernel/field.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { isCommonPassword } from './common-passwords.ts'
import type { Passwords } from './passwords.ts'
import { getAccount } from './store.ts'

/** The account of who is signed in, with the phone, which makes no good password. */
export async function accountOfActor(ctx: Ctx): Promise<Awaited<ReturnType<typeof getAccount>> & PasswordOwner> {
  if (ctx.actor.kind !== 'participant') throw new Problem('SIGN_IN_REQUIRED')
  const account = await getAccount(ctx.tx, ctx.actor.accountId)
  if (!account.phoneSealed) return account
  const key = await ctx.vault.keyOf(ctx.tx, account.participantId as Uuid)
  return { ...account, phone: key.openText('account.phone', account.id, account.phoneSealed) }
}

/** What is wrong with a new password and its repetition; nothing when both are good. */
export function wrongInNew(input: { readonly password: string; readonly repeat: string }, owner: PasswordOwner): readonly FieldProblem[] {
  const judged = judgePassword(input.password, owner, isCommonPassword)
  if (!judged.ok) return [{ field: 'password', code: judged.code, ...(judged.values && { values: judged.values }) }]
  return isSame(input.password, input.repeat) ? [] : [{ field: 'repeat', code: 'PASSWORD_REPEAT' }]
}

/** Whether two entries are one password, however their letters are composed. */
export const isSame = (one: string, other: string): boolean => one.normalize('NFC') === other.normalize('NFC')

/** Whether the owner has used a password lately: among the last three with the present one, which is looked at elsewhere.
 *  @param past hashes, as pastPasswords() gives them */
export async function wasUsed(passwords: Passwords, past: readonly string[], typed: string): Promise<boolean> {
  for (const hash of past) if (await passwords.verify(hash, typed)) return true
  return false
}
