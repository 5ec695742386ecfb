import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { lockAccount, type OnLocking } from './lock.ts'
import { provenByCode, type Given, type RecoveryKeys } from './recovery.ts'

/** Locks the account of the attempt that this browser has begun. The count of guesses is kept with a refusal: *return* the Problem from the
 *  transaction.
 *  @returns OTP_EXPIRED · OTP_WRONG · OTP_EXHAUSTED · OTP_USED, as for a recovery */
export async function confirmLock(
  ctx: Ctx,
  keys: Pick<RecoveryKeys, 'otpKey'>,
  given: Given,
  alsoStops: readonly OnLocking[],
): Promise<{ readonly by: 'sms' | 'email' } | Problem> {
  const proven = await provenByCode(ctx, keys, { ...given, purpose: 'lock' })
  if (proven instanceof Problem) return proven
  await lockAccount(ctx, proven.account, { by: proven.channel, alsoStops })
  return { by: proven.channel }
}
