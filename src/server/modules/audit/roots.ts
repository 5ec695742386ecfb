import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The head of the audit chain at a moment. Kept outside of the database, it shows when the chain was made anew behind it. */
export interface Root {
  /** Server and database: copies of a database have chains of their own. */
  readonly place: string
  readonly epoch: number
  readonly seq: number
  /** Hexadecimal. */
  readonly hash: string
  /** When it was taken, ISO 8601. */
  readonly at: string
}

const words = ({ place, epoch, seq, hash, at }: Root): Buffer => Buffer.from(['vssid audit root', place, epoch, seq, hash, at].join('|'))

/** PKCS #8 of an Ed25519 key (RFC 8410) before its 32 bytes. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const keyOf = (seed: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8, seed.subarray(0, 32)]), format: 'der', type: 'pkcs8' })

export const signRoot = (seed: Buffer, root: Root): Buffer => sign(null, words(root), keyOf(seed))

const FILE = /^audit-roots-\d{4}-\d{2}\.jsonl$/u

/** Appends a root to the file of its month, and returns when the disk has it. */
export function appendRoot(folder: string, root: Root, signature: Buffer): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const line = JSON.stringify({ ...root, signature: signature.toString('base64url') })
  appendFileSync(join(folder, `audit-roots-${root.at.slice(0, 7)}.jsonl`), `${line}\n`, { mode: 0o600, flush: true })
}

export interface KeptRoots {
  readonly roots: readonly Root[]
  /** Lines that are no root of ours, as "audit-roots-2026-11.jsonl:12". The last line of a file may be cut off by a crash and is left out. */
  readonly bad: readonly string[]
}

/** Reads the roots of a folder; signatures that are not by this key are named. */
export function readRoots(folder: string, seed: Buffer): KeptRoots {
  const key = createPublicKey(keyOf(seed))
  const roots: Root[] = []
  const bad: string[] = []
  for (const file of existsSync(folder)
    ? readdirSync(folder)
        .filter(name => FILE.test(name))
        .sort()
    : []) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n')
    for (const [at, line] of lines.entries()) {
      if (line === '' || at === lines.length - 1) continue
      const root = parse(line, key)
      if (root) roots.push(root)
      else bad.push(`${file}:${at + 1}`)
    }
  }
  return { roots, bad }
}

function parse(line: string, key: KeyObject): Root | undefined {
  try {
    const { signature, ...root } = JSON.parse(line) as Root & { readonly signature: string }
    return verify(null, words(root), key, Buffer.from(signature, 'base64url')) ? root : undefined
  } catch {
    return undefined
  }
}
