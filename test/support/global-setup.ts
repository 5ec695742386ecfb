import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { ROOT } from '#server/platform/config.ts'
import { startEmbedded } from '#server/platform/database/embedded.ts'
import { migrate } from '#server/platform/database/migrate.ts'
import { makeRunFolder } from './run-folder.ts'
import { prepareTemplate } from './template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string
    runFolder: string
  }
}

/** One PostgreSQL server for the run; each test file clones its database from a migrated template. Only fsync is off. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = makeRunFolder()
  const server = await startEmbedded({
    folder: join(folder, 'postgres'),
    superuserPassword: 'test-run-only',
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  })
  const url = `postgres://postgres:test-run-only@127.0.0.1:${server.port}`
  const admin = new pg.Client({ connectionString: `${url}/postgres` })
  await admin.connect()
  await admin.query('create database vssid_template')
  await admin.end()
  const pool = new pg.Pool({ connectionString: `${url}/vssid_template`, max: 2 })
  pool.on('error', () => undefined).on('connect', client => client.on('error', () => undefined))
  await migrate(pool, join(ROOT, 'db', 'migrations'))
  await prepareTemplate(pool)
  await pool.end()
  project.provide('databaseServer', url)
  project.provide('runFolder', folder)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
