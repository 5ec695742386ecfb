import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  replaceSuccessors,
  upsertAgencies,
  upsertCodes,
  upsertCollectionPoints,
  upsertCommunes,
  upsertFacilities,
  upsertProvinces,
  upsertUnits,
} from '#server/modules/directory/index.ts'
import { replaceHolidays } from '#server/modules/review/index.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { codeRows } from './codes/index.ts'
import { buildDirectories } from './directory/index.ts'
import { PACKAGE_FILE } from './directory/package-tables.ts'

/** Held until the transaction ends, so that servers that start together do not seed twice. Rows are made within it: on a slow machine that
 *  takes longer than a transaction may idle. */
export const SEED_LOCK = {
  text: `select set_config('idle_in_transaction_session_timeout', '0', true), pg_advisory_xact_lock(hashtextextended('seed', 0))`,
  values: [],
}
const HASH_KEY = 'seed.directory_hash'

/** Fills the directories, or brings them up to date when what they follow from is another than last time. Safe at every start.
 *  @returns whether anything had to be written */
export async function seedDirectories(tx: Tx): Promise<boolean> {
  const hash = sourceHash()
  await tx.run(SEED_LOCK)
  if ((await storedHash(tx)) === hash) return false
  const rows = buildDirectories()
  await upsertProvinces(tx, rows.provinces)
  await upsertCommunes(tx, [...rows.communes, ...rows.formerCommunes])
  await replaceSuccessors(tx, rows.successors)
  await upsertAgencies(tx, rows.agencies)
  await upsertFacilities(tx, rows.facilities)
  await upsertCollectionPoints(tx, rows.collectionPoints)
  await upsertUnits(tx, rows.units)
  await upsertCodes(tx, codeRows())
  await replaceHolidays(tx, rows.holidays)
  await tx.run({
    text: `insert into platform_mark (key, value) values ($1, to_jsonb($2::text))
      on conflict (key) do update set value = excluded.value, changed_at = excluded.changed_at`,
    values: [HASH_KEY, hash],
  })
  return true
}

/** Of everything that the rows follow from: our lists and rules, and the package. Takes 15 ms where building the rows takes 300. */
function sourceHash(): string {
  const files = [PACKAGE_FILE, ...SOURCES.flatMap(folder => filesBelow(fileURLToPath(new URL(folder, import.meta.url))))]
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}
const SOURCES = ['./directory/', './codes/', '../../src/domain/directory/', '../../src/domain/kernel/text.ts'] as const

const filesBelow = (path: string): readonly string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && !entry.name.includes('.test.'))
        .map(entry => join(entry.parentPath, entry.name))
        .toSorted()

async function storedHash(tx: Tx): Promise<string | undefined> {
  const row = await tx.first<{ value: string }>({
    text: `select value #>> '{}' as value from platform_mark where key = $1`,
    values: [HASH_KEY],
  })
  return row?.value
}
