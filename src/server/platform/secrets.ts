import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The keys of a deployment, one purpose each. They live in files beside the data, never in the database or its backups. */
export interface Secrets {
  /** Key-encryption keys by version; the highest wraps new data keys. */
  readonly kek: ReadonlyMap<number, Buffer>
  /** Root of the blind-index keys (one is derived for each field). */
  readonly indexKey: Buffer
  readonly passwordPepper: Buffer
  readonly otpKey: Buffer
  /** Private key by which push services know this server. Nothing is sealed with it: lost, devices only have to subscribe again. */
  readonly pushKey: Buffer
  /** Passwords of the embedded database's own roles. */
  readonly databaseOwner: string
  readonly databaseApi: string
}

/** Reads the secrets of a folder and makes the missing ones, readable by the owner only.
 *  @throws when a key is shorter than 32 bytes */
export function loadSecrets(folder: string): Secrets {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const key = (name: string): Buffer => {
    const bytes = Buffer.from(text(folder, name), 'base64url')
    if (bytes.length < 32) throw new Error(`The key ${name} in ${folder} is shorter than 32 bytes.`)
    return bytes
  }
  return {
    kek: new Map([[1, key('kek-1')]]),
    indexKey: key('index-key'),
    passwordPepper: key('password-pepper'),
    otpKey: key('otp-key'),
    pushKey: key('push-key'),
    databaseOwner: text(folder, 'database-owner'),
    databaseApi: text(folder, 'database-api'),
  }
}

const NAMES = ['kek-1', 'index-key', 'password-pepper', 'otp-key', 'database-owner', 'database-api']

/** Names of the secrets that a folder lacks; the push key may be made at any time. */
export const missingSecrets = (folder: string): readonly string[] => NAMES.filter(name => !existsSync(join(folder, name)))

function text(folder: string, name: string): string {
  const file = join(folder, name)
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o400, flush: true })
    chmodSync(file, 0o400)
  }
  return readFileSync(file, 'utf8').trim()
}
