import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { apiPools, sealerPool } from '#server/platform/database/open.ts'
import { openVault } from '#server/platform/vault.ts'
import type { Platform } from '#server/platform/transact.ts'
import { API_PASSWORD, TEST_SECRETS } from './secrets.ts'

export interface TestDatabase {
  readonly platform: Platform
  /** Connections of the owner: for arranging and looking, past row-level security. */
  readonly owner: pg.Pool
  readonly ownerUrl: string
  readonly jobPool: pg.Pool
  readonly sealPool: pg.Pool
  close(): Promise<void>
}

/** A database of its own for one test file, cloned from the migrated template with all directories in it. Closed after the file. */
export async function aDatabase(): Promise<TestDatabase> {
  const database = await cloneTemplate(inject('databaseServer'))
  afterAll(() => database.close())
  return database
}

export async function cloneTemplate(server: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: `${server}/postgres` })
  await admin.connect()
  await admin.query(`create database ${name} template vssid_template strategy file_copy`)
  await admin.end()
  const ownerUrl = `${server}/${name}`
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 3 })
  owner.on('error', () => undefined)
  const { pool, jobPool } = apiPools(ownerUrl, API_PASSWORD)
  const sealPool = sealerPool(ownerUrl, API_PASSWORD)
  return {
    platform: { pool, vault: openVault(TEST_SECRETS) },
    owner,
    ownerUrl,
    jobPool,
    sealPool,
    close: async () => {
      await Promise.all([pool.end(), jobPool.end(), sealPool.end(), owner.end()])
      const end = new pg.Client({ connectionString: `${server}/postgres` })
      await end.connect()
      await end.query(`drop database ${name} with (force)`)
      await end.end()
    },
  }
}
