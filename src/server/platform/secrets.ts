import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FolderKeys, newestOf, readKey, versionsIn, type VersionedKeys } from './folder-keys.ts'

/** The keys of a deployment, one purpose each. They live in files beside the data, never in the database or its backups. */
export interface Secrets {
  /** Key-encryption keys by version; the highest wraps new data keys. */
  readonly kek: VersionedKeys
  /** Root of the blind-index keys (one is derived for each field). */
  readonly indexKey: Buffer
  /** Peppers by version; the highest is in new password hashes. */
  readonly passwordPepper: VersionedKeys
  readonly otpKey: Buffer
  /** Private key by which push services know this server. Nothing is sealed with it: lost, devices only have to subscribe again. */
  readonly pushKey: Buffer
  /** Seed of the key that signs heads of the audit chain. */
  readonly auditKey: Buffer
  /** Private keys (P-256) by which clerks know proofs of a card. Nothing is sealed with them: lost, phones fetch new proofs. */
  readonly proofKey: VersionedKeys
  /** Private keys (P-256) that sign transcripts inside the PDF. Nothing is sealed with them, and what they have signed is known without them. */
  readonly transcriptKey: VersionedKeys
  /** Passwords of the embedded database's own roles. */
  readonly databaseOwner: string
  readonly databaseApi: string
  /** Password of the role that seals the audit trail and does nothing else. */
  readonly databaseSealer: string
}

/** Files of the keys that have versions: kek-1, kek-2; password-pepper, password-pepper-2; proof-key-1; transcript-key-1. */
export const KEY_FILES = {
  kek: (version: number): string => `kek-${version}`,
  pepper: (version: number): string => (version === 1 ? 'password-pepper' : `password-pepper-${version}`),
  proof: (version: number): string => `proof-key-${version}`,
  transcript: (version: number): string => `transcript-key-${version}`,
} as const
export type RotatingKey = keyof typeof KEY_FILES

/** What a file is called whose key nothing in the database needs any more; old backups may. */
export const RETIRED = 'retired-'

/** Reads the secrets of a folder and makes the missing ones, readable by the owner only. The first version of a key is made only where
 *  there never was another.
 *  @throws when a key is shorter than 32 bytes */
export function loadSecrets(folder: string): Secrets {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const key = (name: string): Buffer => {
    text(folder, name)
    return readKey(join(folder, name))
  }
  return {
    kek: versioned(folder, 'kek'),
    indexKey: key('index-key'),
    passwordPepper: versioned(folder, 'pepper'),
    otpKey: key('otp-key'),
    pushKey: key('push-key'),
    auditKey: key('audit-key'),
    proofKey: versioned(folder, 'proof'),
    transcriptKey: versioned(folder, 'transcript'),
    databaseOwner: text(folder, 'database-owner'),
    databaseApi: text(folder, 'database-api'),
    databaseSealer: text(folder, 'database-sealer'),
  }
}

function versioned(folder: string, kind: RotatingKey): VersionedKeys {
  const nameOf = KEY_FILES[kind]
  if (!hadVersions(folder, kind)) writeSecret(folder, nameOf(1))
  const keys = new FolderKeys(folder, nameOf)
  for (const version of keys.keys()) keys.get(version)
  if (!Number.isFinite(newestOf(keys))) throw new Error(`${folder} has no ${kind}: put the backup of that folder back.`)
  return keys
}

/** Whether there is, or was, a version of this key. */
const hadVersions = (folder: string, kind: RotatingKey): boolean =>
  versionsIn(folder, KEY_FILES[kind]).length > 0 ||
  (existsSync(folder) && readdirSync(folder).some(name => name.startsWith(`${RETIRED}${KEY_FILES[kind](1).replace(/-1$/u, '')}`)))

const NAMES = ['index-key', 'otp-key', 'database-owner', 'database-api']

/** Names of the secrets that a folder lacks; the others may be made at any time. Of keys with versions the database knows which it needs. */
export const missingSecrets = (folder: string): readonly string[] => [
  ...(['kek', 'pepper'] as const).filter(kind => !versionsIn(folder, KEY_FILES[kind]).length).map(kind => KEY_FILES[kind](1)),
  ...NAMES.filter(name => !existsSync(join(folder, name))),
]

function text(folder: string, name: string): string {
  const file = join(folder, name)
  if (!existsSync(file)) writeSecret(folder, name)
  return readFileSync(file, 'utf8').trim()
}

/** Makes a secret of 32 bytes, on the disk when this returns. */
export function writeSecret(folder: string, name: string): void {
  const file = join(folder, name)
  writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o400, flush: true })
  chmodSync(file, 0o400)
}
