import type { Proving } from '#contract/accounts.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { maskEmail, maskPhone } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { OtpContact } from './otp.ts'
import { provenContacts } from './tell-owner.ts'

/** The contacts of an account that a code has proven: only they can prove its owner.
 *  @returns the telephone first */
export async function proofContacts(ctx: Ctx, accountId: Uuid): Promise<readonly OtpContact[]> {
  return (await provenContacts(ctx, accountId)).map(({ channel, to }) => ({
    channel,
    to,
    index: ctx.vault.index(channel === 'sms' ? 'phone' : 'email', to),
  }))
}

/** The same as its owner recognises them. */
export const waysOf = async (ctx: Ctx, accountId: Uuid): Promise<Proving['ways']> =>
  (await proofContacts(ctx, accountId)).map(({ channel, to }) => ({ channel, to: channel === 'sms' ? maskPhone(to) : maskEmail(to) }))
