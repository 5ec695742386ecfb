import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Pool } from 'pg'
import { api } from '#contract/api.ts'
import { openApi } from '#contract/openapi.ts'
import { ROOT } from '#server/platform/config.ts'
import { describeSchema } from '#server/platform/database/describe-schema.ts'
import { startEmbedded } from '#server/platform/database/embedded.ts'
import { generateTypes } from '#server/platform/database/generate-types.ts'
import { migrate } from '#server/platform/database/migrate.ts'
import { CASE_KINDS } from '#domain/review/transitions.ts'
import { drawStates } from './draw-states.ts'
import { feedList } from './feed-list.ts'
import { problemList } from './problem-list.ts'

/** Writes what is derived from something else. `--check` writes nothing and fails when a file is not as it would be written. */
async function main(): Promise<void> {
  const files = {
    ...(await fromDatabase()),
    'src/contract/openapi.json': `${JSON.stringify(openApi(api), null, 2)}\n`,
    'docs/problems.md': problemList(),
    'docs/feeds.md': feedList(),
    ...Object.fromEntries(CASE_KINDS.map(kind => [`docs/states/${kind}.svg`, drawStates(kind)])),
  }
  const differing = Object.entries(files).filter(
    ([file, text]) => !existsSync(join(ROOT, file)) || readFileSync(join(ROOT, file), 'utf8') !== text,
  )
  if (process.argv.includes('--check')) {
    for (const [file] of differing) console.error(`${file} is not as generated: run npm run generate`)
    process.exitCode = differing.length ? 1 : 0
    return
  }
  for (const [file, text] of differing) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true })
    writeFileSync(join(ROOT, file), text)
    console.log(`wrote ${file}`)
  }
}

/** Files that follow from the migrated schema, made on a server of their own. */
async function fromDatabase(): Promise<Readonly<Record<string, string>>> {
  const folder = mkdtempSync(join(tmpdir(), 'vssid-generate-'))
  const server = await startEmbedded({
    folder: join(folder, 'postgres'),
    superuserPassword: 'only-for-a-moment',
    settings: { fsync: 'off' },
  })
  const pool = new Pool({ connectionString: `postgres://postgres:only-for-a-moment@127.0.0.1:${server.port}/postgres`, max: 2 })
  pool.on('error', () => undefined).on('connect', client => client.on('error', () => undefined))
  try {
    await migrate(pool, join(ROOT, 'db', 'migrations'))
    return { 'src/server/platform/database/schema.gen.ts': await generateTypes(pool), 'db/schema.sql': await describeSchema(pool) }
  } finally {
    await pool.end()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()
