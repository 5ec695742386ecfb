import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { ROOT } from '#server/platform/config.ts'
import { startEmbedded } from '#server/platform/database/embedded.ts'
import { generateTypes } from '#server/platform/database/generate-types.ts'
import { migrate } from '#server/platform/database/migrate.ts'

/** Writes what is derived: row types from the migrated schema. `--check` writes nothing and fails when something differs. */
const folder = mkdtempSync(join(tmpdir(), 'vssid-generate-'))
const server = await startEmbedded({ folder: join(folder, 'postgres'), superuserPassword: 'only-for-a-moment', settings: { fsync: 'off' } })
const pool = new pg.Pool({ connectionString: `postgres://postgres:only-for-a-moment@127.0.0.1:${server.port}/postgres`, max: 2 })
await migrate(pool, join(ROOT, 'db', 'migrations'))
writeFileSync(join(ROOT, 'src/server/platform/database/schema.gen.ts'), await generateTypes(pool))
await pool.end()
await server.stop()
rmSync(folder, { recursive: true, force: true })
