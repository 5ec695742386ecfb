import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto'
import type { Uuid } from '#domain/kernel/ids.ts'
import { q, type Tx } from './database/query.ts'
import { newestOf, type VersionedKeys } from './folder-keys.ts'
import type { Secrets } from './secrets.ts'

/** Seals and opens the values of one subject (a person, a registration) with its own data key. `place` names table and column,
 *  `row` the row: a sealed value moved elsewhere does not open. */
export interface SubjectKey {
  seal(place: string, row: string, value: string | Uint8Array): Buffer
  open(place: string, row: string, sealed: Uint8Array): Buffer
  openText(place: string, row: string, sealed: Uint8Array): string
}

/** A key with the columns of its row. */
export interface FreshKey {
  readonly key: SubjectKey
  readonly kekVersion: number
  readonly wrapped: Buffer
}

export type IndexedField =
  | 'phone'
  | 'email'
  | 'personal_id'
  | 'form_content'
  | 'form_code'
  | 'push_endpoint'
  | 'photo'
  | 'picture'
  | 'photo_print'
  | 'second_look'
  | 'unit_sheet'
  | 'member_link'
  | 'visit_record'
  | 'hospital_serial'
  /** No index: a key that only its account is told. */
  | 'drafts'

export interface Vault {
  /** The subject's key, made on first use. Destroying its row makes everything under it unreadable. */
  keyOf(tx: Tx, subject: Uuid): Promise<SubjectKey>
  /** Keys of many subjects in one query; missing ones are left out. */
  keysOf(tx: Tx, subjects: readonly Uuid[]): Promise<ReadonlyMap<string, SubjectKey>>
  /** Ends the keys of subjects: what was sealed under them is nobody's any more. */
  destroy(tx: Tx, subjects: readonly Uuid[]): Promise<void>
  /** A key for a subject that surely has none: the caller writes its row in the transaction that writes what is sealed under it. */
  freshKey(subject: Uuid): FreshKey
  /** Blind index: equal values give equal bytes, and nothing else can be learnt without the key. */
  index(field: IndexedField, value: string): Buffer
}

const FORMAT = 1
const [NONCE, TAG] = [12, 16]

export function openVault(secrets: Pick<Secrets, 'kek' | 'indexKey'>): Vault {
  const cache = new Map<string, SubjectKey>()
  const indexKeys = new Map<IndexedField, Buffer>()
  // Keys made by a transaction that is still open. It may roll back and take them with it: what is sealed later by a key without a
  // row could never be opened again. So they end with the handle of their transaction.
  const unsettled = new WeakMap<Tx, Map<Uuid, Promise<SubjectKey>>>()

  const unwrap = (subject: string, version: number, wrapped: Buffer): SubjectKey =>
    subjectKey(subject, unwrapKey(secrets.kek, subject, version, wrapped))
  const remember = (subject: string, key: SubjectKey): SubjectKey => {
    if (cache.size >= 5_000) cache.delete(cache.keys().next().value ?? '')
    cache.set(subject, key)
    return key
  }

  const make = async (tx: Tx, subject: Uuid): Promise<SubjectKey> => {
    // Looked up each time: a rotation may have brought a new version since.
    const newest = newestOf(secrets.kek)
    const wrapped = wrapKey(secrets.kek, subject, newest, randomBytes(32))
    const made = await tx.one(
      q
        .insertInto('platformSubjectKey')
        .values({ subjectId: subject, kekVersion: newest, wrapped })
        .onConflict(conflict => conflict.column('subjectId').doUpdateSet(eb => ({ subjectId: eb.ref('excluded.subjectId') })))
        .returning(['kekVersion', 'wrapped']),
    )
    return unwrap(subject, made.kekVersion, made.wrapped)
  }

  return {
    async keyOf(tx, subject) {
      const known = cache.get(subject) ?? (await unsettled.get(tx)?.get(subject))
      if (known) return known
      const row = await tx.first(q.selectFrom('platformSubjectKey').select(['kekVersion', 'wrapped']).where('subjectId', '=', subject))
      if (row) return remember(subject, unwrap(subject, row.kekVersion, row.wrapped))
      const made = make(tx, subject)
      unsettled.set(tx, (unsettled.get(tx) ?? new Map<Uuid, Promise<SubjectKey>>()).set(subject, made))
      return made
    },
    async keysOf(tx, subjects) {
      const keys = new Map<string, SubjectKey>()
      if (!subjects.length) return keys
      const rows = await tx.all(
        q
          .selectFrom('platformSubjectKey')
          .select(['subjectId', 'kekVersion', 'wrapped'])
          .where('subjectId', 'in', [...subjects]),
      )
      for (const row of rows) keys.set(row.subjectId, unwrap(row.subjectId, row.kekVersion, row.wrapped))
      return keys
    },
    async destroy(tx, subjects) {
      if (subjects.length === 0) return
      await tx.run(q.deleteFrom('platformSubjectKey').where('subjectId', 'in', [...subjects]))
      for (const subject of subjects) cache.delete(subject)
    },
    freshKey(subject) {
      const kekVersion = newestOf(secrets.kek)
      const dataKey = randomBytes(32)
      return { key: subjectKey(subject, dataKey), kekVersion, wrapped: wrapKey(secrets.kek, subject, kekVersion, dataKey) }
    },
    index(field, value) {
      let key = indexKeys.get(field)
      if (!key) indexKeys.set(field, (key = Buffer.from(hkdfSync('sha256', secrets.indexKey, '', `blind-index:${field}`, 32))))
      return createHmac('sha256', prepared(key)).update(value.normalize('NFC')).digest()
    },
  }
}

function kekOf(kek: VersionedKeys, version: number): Buffer {
  const key = kek.get(version)
  if (!key) throw new Error(`key-encryption key ${version} is missing`)
  return key
}

/** A data key as it lies in the database: bound to its subject and to the version that wraps it. */
const wrapKey = (kek: VersionedKeys, subject: string, version: number, dataKey: Buffer): Buffer =>
  seal(kekOf(kek, version), `key|${subject}|${version}`, dataKey)

const unwrapKey = (kek: VersionedKeys, subject: string, version: number, wrapped: Buffer): Buffer =>
  open(kekOf(kek, version), `key|${subject}|${version}`, wrapped)

/** The same data key under another version: what is sealed under it does not change. @throws when the wrapped key does not open */
export const rewrapKey = (
  kek: VersionedKeys,
  row: { readonly subjectId: string; readonly kekVersion: number; readonly wrapped: Buffer },
  version: number,
): Buffer => wrapKey(kek, row.subjectId, version, unwrapKey(kek, row.subjectId, row.kekVersion, row.wrapped))

function subjectKey(subject: string, dataKey: Buffer): SubjectKey {
  const aad = (place: string, row: string): string => `${place}|${row}|${subject}`
  return {
    seal: (place, row, value) => seal(dataKey, aad(place, row), value),
    open: (place, row, sealed) => open(dataKey, aad(place, row), sealed),
    openText: (place, row, sealed) => open(dataKey, aad(place, row), sealed).toString('utf8'),
  }
}

/** For what is nobody's: sealed under a key that the caller has. @param place authenticated along, so that what was moved does not open */
export const sealUnder = (key: Buffer, place: string, value: string): Buffer => seal(key, place, value)
export const openUnder = (key: Buffer, place: string, sealed: Uint8Array): Buffer => open(key, place, sealed)

/** A key as the library wants it: made of bytes at each use it costs more than the sealing itself (25 µs against 8). */
const preparedKeys = new WeakMap<Buffer, KeyObject>()
function prepared(key: Buffer): KeyObject {
  let made = preparedKeys.get(key)
  if (!made) preparedKeys.set(key, (made = createSecretKey(key)))
  return made
}

/** AES-256-GCM: format byte, nonce, ciphertext, tag. */
function seal(key: Buffer, aad: string, value: string | Uint8Array): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', prepared(key), nonce).setAAD(Buffer.from(aad))
  return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.update(value), cipher.final(), cipher.getAuthTag()])
}

function open(key: Buffer, aad: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed)
  if (bytes[0] !== FORMAT || bytes.length < 1 + NONCE + TAG) throw new Error('sealed in an unknown format')
  const decipher = createDecipheriv('aes-256-gcm', prepared(key), bytes.subarray(1, 1 + NONCE)).setAAD(Buffer.from(aad))
  decipher.setAuthTag(bytes.subarray(-TAG))
  return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE, -TAG)), decipher.final()])
}
