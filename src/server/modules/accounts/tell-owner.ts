import type { Uuid } from '#domain/kernel/ids.ts'
import type { MessageTemplate, MessageValues } from '#domain/notifications/templates.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { SubjectKey } from '#server/platform/vault.ts'
import { findAgency } from '../directory/index.ts'
import { sendMessage, sendNotice } from '../notifications/index.ts'
import type { ProvenContact } from './open-account.ts'
import { getAccount, provinceOfAccount } from './store.ts'

export type SecurityNotice =
  | 'signed_in_elsewhere'
  | 'password_changed'
  | 'passkey_added'
  | 'passkey_removed'
  | 'device_ended'
  | 'account_locked'
  | 'account_unlocked'
  | 'notice_other_registration'
  | 'guardian_requested'
  | 'guardian_added'
  | 'guardian_ended'

/** Tells the owner of an account what has just happened to it: in the inbox, and at a contact that a code has proven where there is one. */
export const tellOwner = (ctx: Ctx, accountId: Uuid, notice: SecurityNotice): Promise<void> =>
  tell(ctx, accountId, { template: notice, values: { at: ctx.now.toISOString() } })

/** Tells the owner that the account was opened on a device that it had never been opened on. */
export const tellNewDevice = (ctx: Ctx, accountId: Uuid, device: string): Promise<void> =>
  tell(ctx, accountId, { template: 'new_device', values: { at: ctx.now.toISOString(), device } })

/** A notice for the owner's inbox and devices only: what goes to the contacts beside it has something secret. */
export async function tellInbox(ctx: Ctx, accountId: Uuid, telling: Of<'closing_notice'>): Promise<void> {
  const participantId = (await getAccount(ctx.tx, accountId)).participantId as Uuid
  const about = { subjectKind: 'account', subjectId: accountId, keySubject: participantId, inboxOf: participantId }
  await sendNotice(ctx, { ...telling, ...about, agencyCode: await provinceOffice(ctx, accountId) })
}

/** Tells of what takes the whole account or everything in it: by every contact that a code has proven. */
export const tellEveryContact = (ctx: Ctx, accountId: Uuid, telling: Telling): Promise<void> => tell(ctx, accountId, telling, true)

type Of<T extends MessageTemplate> = T extends MessageTemplate ? { readonly template: T; readonly values: MessageValues[T] } : never
type Telling = Of<
  SecurityNotice | 'new_device' | 'data_exported' | 'transcript_issued' | 'closing_asked' | 'closing_cancelled' | 'account_closed'
>

async function tell(ctx: Ctx, accountId: Uuid, telling: Telling, everywhere = false): Promise<void> {
  const account = await getAccount(ctx.tx, accountId)
  const participantId = account.participantId as Uuid
  const key = await ctx.vault.keyOf(ctx.tx, participantId)
  const common = {
    class: 'B' as const,
    ...telling,
    language: account.language,
    subjectKind: 'account',
    subjectId: accountId,
    keySubject: participantId,
    inboxOf: participantId,
    agencyCode: await provinceOffice(ctx, accountId),
  }
  const [contact, ...others] = provenIn(account, key)
  const told = await (contact ? sendMessage(ctx, { ...common, ...contact }) : sendNotice(ctx, common))
  if (!everywhere && !EVERYWHERE.includes(telling.template)) return
  for (const other of others) await sendMessage(ctx, { ...common, ...other, copyOf: told })
}

/** Told at every proven contact: whoever has taken one of them must not be the only one to hear it. */
const EVERYWHERE: readonly Telling['template'][] = [
  'new_device',
  'signed_in_elsewhere',
  'device_ended',
  'password_changed',
  'passkey_added',
  'passkey_removed',
  'account_locked',
  'account_unlocked',
]

/** The contact of an account that a code has proven, with the telephone as declared; undefined when none was ever proven. */
export async function accountContact(ctx: Ctx, accountId: Uuid): Promise<(ProvenContact & { readonly phone: string }) | undefined> {
  const account = await getAccount(ctx.tx, accountId)
  const key = await ctx.vault.keyOf(ctx.tx, account.participantId as Uuid)
  const [contact] = provenIn(account, key)
  return contact && { ...contact, phone: account.phoneSealed ? key.openText('account.phone', accountId, account.phoneSealed) : '' }
}

/** Every contact of an account that a code has proven, the telephone first. */
export async function provenContacts(ctx: Ctx, accountId: Uuid): Promise<readonly ProvenContact[]> {
  const account = await getAccount(ctx.tx, accountId)
  return provenIn(account, await ctx.vault.keyOf(ctx.tx, account.participantId as Uuid))
}

function provenIn(account: Awaited<ReturnType<typeof getAccount>>, key: SubjectKey): readonly ProvenContact[] {
  const { id, phoneProvenAt, phoneSealed, emailProvenAt, emailSealed } = account
  return [
    ...(phoneProvenAt && phoneSealed ? [{ channel: 'sms' as const, to: key.openText('account.phone', id, phoneSealed) }] : []),
    ...(emailProvenAt && emailSealed ? [{ channel: 'email' as const, to: key.openText('account.email', id, emailSealed) }] : []),
  ]
}

/** The agency of the owner's province, who can reach a person that no message reaches; null where none is known.
 *  @example a home in province 79 → '079' */
async function provinceOffice({ tx }: Ctx, accountId: Uuid): Promise<string | null> {
  const province = await provinceOfAccount(tx, accountId)
  const agency = province === null ? undefined : await findAgency(tx, `0${province}`)
  return agency?.code ?? null
}
