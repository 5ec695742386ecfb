import type { ProofWays } from '#contract/accounts.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { maskEmail, maskPhone } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { OtpContact } from './otp.ts'
import { listOwnPasskeys } from './passkey-store.ts'
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

/** How the owner of an account can prove to be the owner: contacts as the owner recognises them, and whether there is a passkey. */
export async function waysOf(ctx: Ctx, accountId: Uuid): Promise<ProofWays> {
  const contacts = await proofContacts(ctx, accountId)
  return {
    ways: contacts.map(({ channel, to }) => ({ channel, to: channel === 'sms' ? maskPhone(to) : maskEmail(to) })),
    hasPasskey: (await listOwnPasskeys(ctx.tx, accountId)).length > 0,
  }
}
