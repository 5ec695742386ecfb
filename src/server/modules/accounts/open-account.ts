import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { sendMessage } from '../notifications/index.ts'
import { newSecret, type Passwords } from './passwords.ts'
import { latestSecret, replaceSecret } from './password-store.ts'
import { findAccountOfParticipant, getAccount, insertAccount, reopenAccount } from './store.ts'

export const ACTIVATION_HOURS = 72

/** A contact that a one-time code has proven in the dossier. Secrets go to no other. */
export interface ProvenContact {
  readonly channel: 'sms' | 'email'
  readonly to: string
}

export interface NewAccount {
  readonly participantId: Uuid
  readonly phone: string
  readonly email: string
  readonly provenContact: ProvenContact
  readonly language: 'vi' | 'en'
  readonly agencyCode: string
}

/** Prepares the first password before the transaction (hashing takes a while): the secret and its hash. */
export const prepareSecret = async (passwords: Passwords): Promise<PreparedSecret> => {
  const secret = newSecret()
  return { secret, hash: await passwords.hash(secret) }
}
export interface PreparedSecret {
  readonly secret: string
  readonly hash: string
}

/** Opens the account of a participant and promises the first password to the proven contact; one transaction with the decision. Who has
 *  closed the own account has it opened anew, with what was declared this time and nothing of before.
 *  @throws CASE_FILE_CHANGED when the person has an account already */
export async function openAccount(ctx: Ctx, account: NewAccount, prepared: PreparedSecret): Promise<Uuid> {
  const before = await findAccountOfParticipant(ctx.tx, account.participantId)
  if (before && before.state !== 'closed') throw new Problem('CASE_FILE_CHANGED')
  const id = (before?.id ?? ctx.newId()) as Uuid
  const columns = await columnsOf(ctx, id, account)
  if (!before) await insertAccount(ctx.tx, { id, participantId: account.participantId, ...columns })
  else if ((await reopenAccount(ctx.tx, before, columns)) !== 1) throw new Problem('CASE_FILE_CHANGED')
  await recordAudit(ctx, {
    action: before ? 'accounts.reopen' : 'accounts.open',
    subjectKind: 'account',
    subjectId: id,
    subjectVersion: before ? before.version + 1 : 1,
  })
  await issueSecret(
    ctx,
    {
      accountId: id,
      participantId: account.participantId,
      contact: account.provenContact,
      language: account.language,
      agencyCode: account.agencyCode,
    },
    prepared,
  )
  return id
}

async function columnsOf(ctx: Ctx, id: Uuid, { participantId, phone, email, provenContact, language }: NewAccount) {
  const key = await ctx.vault.keyOf(ctx.tx, participantId)
  return {
    phoneSealed: key.seal('account.phone', id, phone),
    phoneIndex: ctx.vault.index('phone', phone),
    phoneProvenAt: provenContact.channel === 'sms' ? ctx.now : null,
    emailProvenAt: provenContact.channel === 'email' ? ctx.now : null,
    emailSealed: email ? key.seal('account.email', id, email) : null,
    emailIndex: email ? ctx.vault.index('email', email) : null,
    language,
    createdAt: ctx.now,
  }
}

export interface SecretFor {
  readonly accountId: Uuid
  readonly participantId: Uuid
  readonly contact: ProvenContact
  readonly language: 'vi' | 'en'
  readonly agencyCode: string
}

/** Issues a first password: it replaces an open one, works once within 72 hours, and opens nothing but "set your password". */
export async function issueSecret(ctx: Ctx, to: SecretFor, prepared: PreparedSecret): Promise<void> {
  const expiresAt = new Date(ctx.now.getTime() + ACTIVATION_HOURS * 3_600_000)
  await replaceSecret(ctx.tx, {
    id: ctx.newId(),
    accountId: to.accountId,
    purpose: 'activation',
    secretHash: prepared.hash,
    createdAt: ctx.now,
    expiresAt,
  })
  await sendMessage(ctx, {
    class: 'B',
    template: 'activation_password',
    channel: to.contact.channel,
    to: to.contact.to,
    language: to.language,
    values: { secret: prepared.secret, hours: ACTIVATION_HOURS },
    subjectKind: 'account',
    subjectId: to.accountId,
    keySubject: to.participantId,
    agencyCode: to.agencyCode,
    expiresAt,
  })
}

/** When the owner of an account without an own password may ask for another issued one; null when one has been set, even when it was forgotten since. */
export async function nextSecretFrom(ctx: Ctx, accountId: Uuid): Promise<Date | null> {
  const account = await getAccount(ctx.tx, accountId)
  if (account.passwordSetAt !== null || account.state !== 'active') return null
  const last = await latestSecret(ctx.tx, accountId)
  return last ? new Date(last.createdAt.getTime() + ACTIVATION_HOURS * 3_600_000) : ctx.now
}
