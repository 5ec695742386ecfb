import { createHash } from 'node:crypto'

/** The columns of an entry in the order in which they are hashed, as text; times in microseconds since 1970. */
export const SEALED_COLUMNS = [
  'id',
  'xact',
  'at',
  'actorKind',
  'actorId',
  'agencyCode',
  'action',
  'subjectKind',
  'subjectId',
  'subjectVersion',
  'reason',
  'requestId',
  'detailHash',
  'personId',
  'purpose',
] as const

export type EntryFields = Readonly<Record<(typeof SEALED_COLUMNS)[number], string | null>>

/** What is hashed of an entry: each field with its length in bytes. Mirrors audit_text() of the database, which is not asked when the
 *  trail is verified: who changes entries could change it too. */
export const entryText = (entry: EntryFields): string =>
  SEALED_COLUMNS.map(name => {
    const value = entry[name]
    return value === null ? '-;' : `${Buffer.byteLength(value)}:${value};`
  }).join('')

/** The hash of an entry behind the one before it. */
export const nextHash = (before: Buffer, entry: EntryFields): Buffer =>
  createHash('sha256').update(before).update(entryText(entry)).digest()

/** What the first entry stands behind. */
export const BEGINNING = createHash('sha256').digest()
