import type { Tx } from './database/query.ts'
import type { VersionedKeys } from './folder-keys.ts'
import { rewrapKey } from './vault.ts'

interface WrappedKey {
  readonly subjectId: string
  readonly kekVersion: number
  readonly wrapped: Buffer
}

export interface Rewrapped {
  readonly done: number
  /** Subjects whose key did not open; nothing of theirs was touched. */
  readonly refused: readonly string[]
}

const AT_ONCE = 500

/** Wraps every data key by this version of the key-encryption key, in small statements while the program works. What is sealed under the
 *  data keys stays as it is. Ends when a whole pass has found nothing to do: keys that others made meanwhile by the version before are found
 *  by the next pass. */
export async function rewrapAll(tx: Tx, kek: VersionedKeys, version: number): Promise<Rewrapped> {
  const refused = new Set<string>()
  for (let done = 0; ;) {
    const found = await onePass(tx, kek, version, refused)
    done += found
    if (found === 0) return { done, refused: [...refused] }
  }
}

/** By subject, so that a pass reads the table once. */
async function onePass(tx: Tx, kek: VersionedKeys, version: number, refused: Set<string>): Promise<number> {
  let done = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await tx.all<WrappedKey>({
      text: `select subject_id, kek_version, wrapped from platform_subject_key
        where subject_id > $1 and kek_version <> $2 and subject_id <> all ($3::uuid[]) order by subject_id limit ${AT_ONCE}`,
      values: [after, version, [...refused]],
    })
    const last = rows.at(-1)
    if (!last) return done
    done += await rewrapRows(tx, kek, version, rows, refused)
    after = last.subjectId
  }
}

/** Only a key that opened is written, and only over the very row that was read. */
async function rewrapRows(tx: Tx, kek: VersionedKeys, version: number, rows: readonly WrappedKey[], refused: Set<string>): Promise<number> {
  const next: { readonly row: WrappedKey; readonly wrapped: Buffer }[] = []
  for (const row of rows) {
    try {
      next.push({ row, wrapped: rewrapKey(kek, row, version) })
    } catch {
      refused.add(row.subjectId)
    }
  }
  return tx.run({
    text: `update platform_subject_key k set kek_version = $1, wrapped = n.wrapped
      from unnest($2::uuid[], $3::bytea[], $4::bytea[]) n (subject_id, old, wrapped) where k.subject_id = n.subject_id and k.wrapped = n.old`,
    values: [version, next.map(({ row }) => row.subjectId), next.map(({ row }) => row.wrapped), next.map(({ wrapped }) => wrapped)],
  })
}

/** How many data keys each version wraps. */
export const countByVersion = (tx: Tx): Promise<{ version: number; count: number }[]> =>
  tx.all({ text: 'select kek_version as version, count(*)::int as count from platform_subject_key group by 1 order by 1', values: [] })

/** How many data keys a version wraps, once every change that is under way has ended. For a transaction of its own. */
export async function countSettled(tx: Tx, version: number): Promise<number> {
  await tx.run({ text: 'lock table platform_subject_key in share mode', values: [] })
  const { count } = await tx.one<{ count: number }>({
    text: 'select count(*)::int as count from platform_subject_key where kek_version = $1',
    values: [version],
  })
  return count
}
