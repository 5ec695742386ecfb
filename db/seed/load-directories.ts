import { createHash } from 'node:crypto'
import { upsertAgencies, upsertCommunes, upsertFacilities, upsertProvinces, upsertUnits } from '#server/modules/directory/index.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { buildDirectories } from './directory/index.ts'

/** Held until the transaction ends, so that servers that start together do not seed twice. */
export const SEED_LOCK = { text: `select pg_advisory_xact_lock(hashtextextended('seed', 0))`, values: [] }
const HASH_KEY = 'seed.directory_hash'

/** Fills the directories, or brings them up to date when the seed's content is another than last time. Safe at every start.
 *  @returns whether anything had to be written */
export async function seedDirectories(tx: Tx): Promise<boolean> {
  const rows = buildDirectories()
  const hash = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  await tx.run(SEED_LOCK)
  if ((await storedHash(tx)) === hash) return false
  await upsertProvinces(tx, rows.provinces)
  await upsertCommunes(tx, rows.communes)
  await upsertAgencies(tx, rows.agencies)
  await upsertFacilities(tx, rows.facilities)
  await upsertUnits(tx, rows.units)
  await tx.run({
    text: `insert into platform_policy (key, value) values ($1, to_jsonb($2::text))
      on conflict (key, agency_code) do update set value = excluded.value, changed_at = excluded.changed_at`,
    values: [HASH_KEY, hash],
  })
  return true
}

async function storedHash(tx: Tx): Promise<string | undefined> {
  const row = await tx.first<{ value: string }>({
    text: `select value #>> '{}' as value from platform_policy where key = $1`,
    values: [HASH_KEY],
  })
  return row?.value
}
