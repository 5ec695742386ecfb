import { mustChange, rotationOf, type RotationState } from '#domain/accounts/rotation.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'

/** Why a session may only set a password: there is an issued one, the own one is due, or it was forgotten. */
export type SetupReason = 'first' | 'rotation' | 'recovery'

export interface PasswordAge {
  readonly passwordDueAt: Date | null
  readonly passwordState: RotationState | null
  /** Signing in leads to setting another one. */
  readonly mustChange: boolean
}

/** How old an own password is, by the policies in force; nulls while there is none. */
export async function passwordAge(ctx: Pick<Ctx, 'tx' | 'now'>, passwordSetAt: Date | null): Promise<PasswordAge> {
  const policies = await readPolicies(ctx.tx)
  const rotation = passwordSetAt && rotationOf(passwordSetAt, ctx.now, policies)
  return {
    passwordDueAt: rotation?.dueAt ?? null,
    passwordState: rotation?.state ?? null,
    mustChange: mustChange(rotation, policies),
  }
}

/** Why the owner of this account is asked for a password. A secret whose time is over does not count against an own password. */
export const setupReason = (
  account: { readonly passwordHash: string | null },
  secret: { readonly expiresAt: Date } | undefined,
  now: Date,
): SetupReason => (account.passwordHash !== null && !(secret && secret.expiresAt > now) ? 'rotation' : 'first')
