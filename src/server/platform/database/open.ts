import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { ROOT } from '../config.ts'
import { bindDeployment } from '../deployment.ts'
import type { Secrets } from '../secrets.ts'
import { startEmbedded, sweepUnfinished } from './embedded.ts'
import { migrate } from './migrate.ts'
import { patientPool } from './patient-pool.ts'

export interface Database {
  /** Connections of the program: role vssid_api, statements sent without waiting for each other. */
  readonly pool: pg.Pool
  /** Connections of the job queue, which listens. */
  readonly jobPool: pg.Pool
  /** One connection of the role that seals the audit trail. */
  readonly sealPool: pg.Pool
  /** For migrations, seeds and the command line; not used while serving. */
  readonly ownerUrl: string
  close(): Promise<void>
}

export interface OpenOptions {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  readonly secrets: Secrets
  readonly onLost?: (error: Error) => void
  /** The embedded server ends again and again: nothing can be done from here. */
  readonly onDead?: (error: Error) => void
}

const NAME = 'vssid'

/** Opens the database: the given one, else the embedded one (made on first use), and brings its schema up to date. */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  if (options.databaseUrl) return connect(options.databaseUrl, options, async () => undefined)
  mkdirSync(options.dataFolder, { recursive: true })
  sweepUnfinished(options.dataFolder)
  const server = await startEmbedded({
    folder: join(options.dataFolder, 'postgres'),
    superuserPassword: options.secrets.databaseOwner,
    onUnexpectedExit: code => options.onLost?.(new Error(`the embedded database ended (${String(code)}) and is started again`)),
    onGivenUp: () => options.onDead?.(new Error('the embedded database ends again and again')),
  })
  const url = (database: string): string =>
    `postgres://postgres:${encodeURIComponent(options.secrets.databaseOwner)}@127.0.0.1:${server.port}/${database}`
  try {
    await createDatabase(url('postgres'))
    return await connect(url(NAME), options, () => server.stop())
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function createDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [NAME])
    if (!rowCount) await client.query(`create database ${NAME}`)
  } finally {
    await client.end()
  }
}

async function connect(ownerUrl: string, options: OpenOptions, stop: () => Promise<unknown>): Promise<Database> {
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2, application_name: 'vssid-migrate' })
  owner.on('error', () => undefined).on('connect', client => client.on('error', () => undefined))
  try {
    await migrate(owner, join(ROOT, 'db', 'migrations'))
    // Before the password is set: a stranger's start must not lock out those who work.
    await bindDeployment(owner, options.dataFolder, options.secrets)
    await letSignIn(owner, 'vssid_api', options.secrets.databaseApi)
    await letSignIn(owner, 'vssid_sealer', options.secrets.databaseSealer)
  } finally {
    await owner.end()
  }
  const { pool, jobPool } = apiPools(ownerUrl, options.secrets.databaseApi, options.onLost)
  const sealPool = sealerPool(ownerUrl, options.secrets.databaseSealer, options.onLost)
  return {
    pool,
    jobPool,
    sealPool,
    ownerUrl,
    close: async () => {
      await Promise.all([pool.end(), jobPool.end(), sealPool.end()])
      await stop()
    },
  }
}

/** The program signs in as roles that own nothing: they cannot change the schema or step around row-level security. */
async function letSignIn(owner: pg.Pool, role: 'vssid_api' | 'vssid_sealer', password: string): Promise<void> {
  const { rows } = await owner.query<{ literal: string }>('select quote_literal($1) as literal', [password])
  await owner.query(`alter role ${role} with login noinherit password ${rows[0]?.literal ?? ''}`)
}

export function apiPools(ownerUrl: string, password: string, onLost?: (error: Error) => void): { pool: pg.Pool; jobPool: pg.Pool } {
  const base: pg.PoolConfig = {
    connectionString: urlOf(ownerUrl, 'vssid_api', password),
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 60_000,
    options: '-c lock_timeout=2000 -c idle_in_transaction_session_timeout=5000',
  }
  const pool = new pg.Pool({ ...base, max: 20, application_name: 'vssid', statement_timeout: 2_500, pipeline: true })
  const jobPool = patientPool(new pg.Pool({ ...base, max: 6, application_name: 'vssid-jobs', options: '' }))
  survive([pool, jobPool], onLost)
  return { pool, jobPool }
}

/** The sealer's own way in: its role may call the function that seals, and no other part of the program can. */
export function sealerPool(ownerUrl: string, password: string, onLost?: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: urlOf(ownerUrl, 'vssid_sealer', password),
    connectionTimeoutMillis: 3_000,
    max: 1,
    application_name: 'vssid-sealer',
    statement_timeout: 10_000,
  })
  survive([pool], onLost)
  return pool
}

function urlOf(ownerUrl: string, role: string, password: string): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = encodeURIComponent(password)
  return url.href
}

/** A lost idle connection is replaced at the next use; without a listener it would end the process. */
function survive(pools: readonly pg.Pool[], onLost?: (error: Error) => void): void {
  for (const each of pools) {
    each.on('error', error => onLost?.(error))
    each.on('connect', client => client.on('error', () => undefined))
  }
}
