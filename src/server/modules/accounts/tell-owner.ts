import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findAgency } from '../directory/index.ts'
import { sendMessage } from '../notifications/index.ts'
import { getAccount, provinceOfAccount } from './store.ts'

export type SecurityNotice = 'signed_in_elsewhere' | 'password_changed' | 'notice_other_registration'

/** Tells the owner of an account what has just happened to it, at a contact that a code has proven; at none when there is none. */
export async function tellOwner(ctx: Ctx, accountId: Uuid, notice: SecurityNotice): Promise<void> {
  const account = await getAccount(ctx.tx, accountId)
  const participantId = account.participantId as Uuid
  const key = await ctx.vault.keyOf(ctx.tx, participantId)
  const common = {
    class: 'B' as const,
    template: notice,
    values: { at: ctx.now.toISOString() },
    language: account.language,
    subjectKind: 'account',
    subjectId: accountId,
    keySubject: participantId,
    agencyCode: await provinceOffice(ctx, accountId),
  }
  if (account.phoneProvenAt && account.phoneSealed) {
    await sendMessage(ctx, { ...common, channel: 'sms', to: key.openText('account.phone', accountId, account.phoneSealed) })
  } else if (account.emailProvenAt && account.emailSealed) {
    await sendMessage(ctx, { ...common, channel: 'email', to: key.openText('account.email', accountId, account.emailSealed) })
  }
}

/** The agency of the owner's province, who can reach a person that no message reaches; null where none is known.
 *  @example a home in province 79 → '079' */
async function provinceOffice({ tx }: Ctx, accountId: Uuid): Promise<string | null> {
  const province = await provinceOfAccount(tx, accountId)
  const agency = province === null ? undefined : await findAgency(tx, `0${province}`)
  return agency?.code ?? null
}
