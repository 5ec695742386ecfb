import type { Uuid } from '#domain/kernel/ids.ts'
import { verifyTrail, type KeptRoots } from '../modules/audit/index.ts'
import type { Tx } from '../platform/database/query.ts'
import type { FileStore } from '../platform/files.ts'
import type { SubjectKey, Vault } from '../platform/vault.ts'
import { contactAt } from './contact-at.ts'
import { countFilesAstray } from './files-astray.ts'
import type { Checked } from './invariant.ts'

/** What the database alone cannot answer. */
export interface Outside {
  readonly vault: Vault
  readonly files: Pick<FileStore, 'list' | 'get'>
  readonly roots: KeptRoots
}

/** How many of the newest are opened; each costs a decryption. */
const SAMPLE = 200

/** Asked with keys, files and kept roots at hand. */
export async function checkBeyondSql(tx: Tx, { vault, files, roots }: Outside): Promise<readonly Checked[]> {
  return [
    {
      id: 'I07',
      says: 'the chain of the audit trail verifies, and so do its roots',
      broken: (await verifyTrail(tx, roots)).findings.length,
    },
    {
      id: 'I10',
      says: `the last ${SAMPLE} first passwords went to a contact proven for that account`,
      broken: await countSecretsAstray(tx, vault),
    },
    {
      id: 'I14',
      says: 'every photo has its file, and no file is without a row for longer than a day',
      broken: await countFilesAstray(tx, files),
    },
    {
      id: 'I22',
      says: `data keys open with the keys that there are, and a value moved to another row does not (${SAMPLE} tried)`,
      broken: await countUnopened(tx, vault),
    },
  ]
}

async function countSecretsAstray(tx: Tx, vault: Vault): Promise<number> {
  const rows = await tx.all<{
    id: string
    channel: 'sms' | 'email'
    keySubject: Uuid
    recipient: Buffer
    phone: Buffer | null
    email: Buffer | null
  }>({
    text: `select m.id, m.channel, m.key_subject, m.recipient_sealed as recipient,
        ${contactAt('phone', 'm')} as phone, ${contactAt('email', 'm')} as email
      from notification_message m join account a on a.id = m.subject_id
      where m.template = 'activation_password' order by m.created_at desc limit ${SAMPLE}`,
    values: [],
  })
  const keys = await keysThatOpen(
    tx,
    vault,
    rows.map(row => row.keySubject),
  )
  return rows.filter(row => {
    const recipient = keys.get(row.keySubject)?.openText('notification_message.recipient', row.id, row.recipient)
    const proven = row.channel === 'sms' ? row.phone : row.email
    return recipient === undefined || !proven?.equals(vault.index(row.channel === 'sms' ? 'phone' : 'email', recipient))
  }).length
}

async function countUnopened(tx: Tx, vault: Vault): Promise<number> {
  const rows = await tx.all<{ id: Uuid; participantId: Uuid; sealed: Buffer }>({
    text: `select id, participant_id, phone_sealed as sealed from account where phone_sealed is not null order by id desc limit ${SAMPLE}`,
    values: [],
  })
  const keys = await keysThatOpen(
    tx,
    vault,
    rows.map(row => row.participantId),
  )
  let broken = 0
  for (const [at, row] of rows.entries()) {
    const key = keys.get(row.participantId)
    const other = rows[at + 1] ?? rows[0]
    if (!opens(() => key?.openText('account.phone', row.id, row.sealed))) broken++
    if (other && other !== row && opens(() => key?.openText('account.phone', other.id, row.sealed))) broken++
  }
  return broken
}

/** Keys of the subjects; those that do not open are left out. */
async function keysThatOpen(tx: Tx, vault: Vault, subjects: readonly Uuid[]): Promise<ReadonlyMap<string, SubjectKey>> {
  const keys = new Map<string, SubjectKey>()
  for (const subject of new Set(subjects)) {
    const key = await vault
      .keysOf(tx, [subject])
      .then(found => found.get(subject))
      .catch(() => undefined)
    if (key) keys.set(subject, key)
  }
  return keys
}

function opens(open: () => string | undefined): boolean {
  try {
    return open() !== undefined
  } catch {
    return false
  }
}
