import { graceLeft, rotationOf, type RotationState } from '#domain/accounts/rotation.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { openingsSince } from './session-store.ts'

/** Why a session may only set a password: there is an issued one, the own one is due, it was forgotten, or it is known to be weak. */
export type SetupReason = 'first' | 'rotation' | 'recovery' | 'weak'

export interface PasswordAge {
  readonly passwordDueAt: Date | null
  readonly passwordState: RotationState | null
  /** So many more times a due password opens the account; null while nothing forces a change. */
  readonly graceLeft: number | null
}

interface Aging {
  readonly id: string
  readonly passwordSetAt: Date | null
}

/** How old an own password is, by the policies in force; nulls while there is none. */
export async function passwordAge(ctx: Pick<Ctx, 'tx' | 'now'>, { id, passwordSetAt }: Aging): Promise<PasswordAge> {
  const policies = await readPolicies(ctx.tx)
  const rotation = passwordSetAt && rotationOf(passwordSetAt, ctx.now, policies)
  const isForced = rotation?.state === 'due' && policies.passwordRotation === 'force'
  return {
    passwordDueAt: rotation?.dueAt ?? null,
    passwordState: rotation?.state ?? null,
    graceLeft: isForced ? graceLeft(rotation, policies, await openingsSince(ctx.tx, id, rotation.dueAt)) : null,
  }
}

/** Whether the account had a password, and a recovery has ended it: another one has to be set. */
export const hasToRecover = ({
  passwordHash,
  passwordSetAt,
}: {
  readonly passwordHash: string | null
  readonly passwordSetAt: Date | null
}): boolean => passwordHash === null && passwordSetAt !== null

/** Why the owner of this account is asked for a password. A secret whose time is over does not count against an own password. */
export const setupReason = (
  account: { readonly passwordHash: string | null; readonly passwordSetAt: Date | null; readonly passwordWeakAt: Date | null },
  secret: { readonly expiresAt: Date } | undefined,
  now: Date,
): SetupReason => {
  if (hasToRecover(account)) return 'recovery'
  if (account.passwordHash === null || (secret && secret.expiresAt > now)) return 'first'
  return account.passwordWeakAt === null ? 'rotation' : 'weak'
}
