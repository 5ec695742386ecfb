import type { Tx } from '../platform/database/query.ts'
import type { FileStore } from '../platform/files.ts'

type Files = Pick<FileStore, 'list' | 'get'>
const DAY_MS = 86_400_000

/** Rows whose file is gone, and files that no row has named for longer than a day; of a program that works meanwhile too. */
export async function countFilesAstray(tx: Tx, files: Files): Promise<number> {
  const kept = await files.list('registration')
  const known = new Set(
    (
      await tx.all<{ fileKey: string }>({
        text: 'select file_key from registration_photo union all select file_key from registration_upload_part',
        values: [],
      })
    ).map(row => row.fileKey),
  )
  const there = new Set(kept.map(file => file.key))
  const orphans = kept.filter(file => !known.has(file.key) && file.at.getTime() < Date.now() - 2 * DAY_MS)
  const lost = await stillMissing(
    tx,
    files,
    [...known].filter(key => !there.has(key)),
  )
  return lost + orphans.length
}

/** While the files were looked through, photos came and went: each that was not found is looked for once more, and then its row. */
async function stillMissing(tx: Tx, files: Files, keys: readonly string[]): Promise<number> {
  let missing = 0
  for (const key of keys) {
    const isThere = await files.get(key).then(
      () => true,
      () => false,
    )
    if (!isThere && (await isNamed(tx, key))) missing++
  }
  return missing
}

async function isNamed(tx: Tx, fileKey: string): Promise<boolean> {
  const { named } = await tx.one<{ named: boolean }>({
    text: `select exists (select from registration_photo where file_key = $1) or exists (select from registration_upload_part where file_key = $1) as named`,
    values: [fileKey],
  })
  return named
}
