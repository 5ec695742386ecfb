import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { seedDatabase } from '#server/seed.ts'
import { startDemoGateway } from '#server/demo-gateway/index.ts'
import { ROOT } from '#server/platform/config.ts'
import { startEmbedded } from '#server/platform/database/embedded.ts'
import { openDatabase, type Database } from '#server/platform/database/open.ts'
import { loadSecrets, type Secrets } from '#server/platform/secrets.ts'
import { freePort, startProgram, untilReady, type Program } from './processes.ts'
import { fillGenerated, signInLongHistories } from './generated-people.ts'
import { fillPeople, openSessions } from './people.ts'

/** A database as a deployment has it: the embedded server with fsync on, migrated, directories filled, `people` participants with
 *  20 contribution rows each, and sessions of some of them. The folder is kept, because filling takes longer than measuring. */
export interface World {
  readonly folder: string
  readonly secrets: Secrets
  readonly database: Database
  readonly owner: pg.Pool
  /** Cookie values of people who are signed in. */
  readonly tokens: readonly string[]
  close(): Promise<void>
}

export async function openWorld(options: { readonly people: number; readonly sessions: number }): Promise<World> {
  return open(
    keptFolder(String(options.people)),
    async ({ owner, tokens }) => {
      await fillPeople(owner, options.people)
      await openSessions(owner, { people: options.people, tokens })
    },
    Math.min(options.sessions, options.people),
  )
}

/** The same with people as `npx vssid demo people` invents them; signed in are people whose history has more than a page. */
export const openGeneratedWorld = (options: { readonly people: number; readonly sessions: number }): Promise<World> =>
  open(
    keptFolder(`generated-${options.people}`),
    async ({ owner, secrets, tokens, ownerUrl }) => {
      await fillGenerated(owner, { ownerUrl, secrets, people: options.people })
      await signInLongHistories(owner, tokens)
    },
    options.sessions,
  )

interface Filling {
  readonly owner: pg.Pool
  readonly ownerUrl: string
  readonly secrets: Secrets
  readonly tokens: readonly string[]
}

async function open(folder: string, fill: (filling: Filling) => Promise<void>, sessions: number): Promise<World> {
  const secrets = loadSecrets(join(folder, 'secrets'))
  const server = await startEmbedded({
    folder: join(folder, 'postgres'),
    superuserPassword: secrets.databaseOwner,
    // Room for all contestants at once; everything else stays as the product starts it.
    settings: { max_connections: '200' },
  })
  const databaseUrl = `postgres://postgres:${encodeURIComponent(secrets.databaseOwner)}@127.0.0.1:${server.port}/vssid`
  try {
    await createDatabase(databaseUrl)
    const database = await openDatabase({ databaseUrl, dataFolder: folder, secrets })
    await seedDatabase({ config: { demo: false }, secrets, pool: database.pool })
    const owner = new pg.Pool({ connectionString: databaseUrl, max: 2 })
    // An idle connection may hear of the server's end before it is closed itself.
    owner.on('error', () => undefined)
    const tokens = Array.from({ length: sessions }, (_, n) => tokenOf(n))
    await fill({ owner, ownerUrl: databaseUrl, secrets, tokens })
    const close = async (): Promise<void> => {
      await owner.end()
      await database.close()
      await server.stop()
    }
    return { folder, secrets, database, owner, tokens, close }
  } catch (error) {
    await server.stop()
    throw error
  }
}

const KEPT = join(ROOT, '.data-bench')

/** A folder that is as old as the schema: one made by other migrations is removed and filled again. */
function keptFolder(people: string): string {
  const migrations = join(ROOT, 'db', 'migrations')
  const hash = createHash('sha256')
  for (const name of readdirSync(migrations).sort()) hash.update(readFileSync(join(migrations, name)))
  const name = `${people}-${hash.digest('hex').slice(0, 8)}`
  mkdirSync(KEPT, { recursive: true })
  for (const other of readdirSync(KEPT)) {
    if (other.startsWith(`${people}-`) && other !== name) rmSync(join(KEPT, other), { recursive: true, force: true })
  }
  return join(KEPT, name)
}

async function createDatabase(url: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url.replace(/\/vssid$/u, '/postgres') })
  await admin.connect()
  const { rowCount } = await admin.query("select from pg_database where datname = 'vssid'")
  if (!rowCount) await admin.query('create database vssid')
  await admin.end()
}

/** An empty data folder of its own for what must begin at nothing; removed by `remove`. */
export function freshFolder(name: string): { readonly path: string; remove(): void } {
  const path = join(KEPT, `${name}-${process.pid}`)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

const tokenOf = (n: number): string => createHash('sha256').update(`bench session ${n}`).digest('base64url')

export interface RunningProduct extends Program {
  readonly port: number
}

/** The product as it runs behind a reverse proxy: a process of its own, the web role only, not in demo mode, log level info.
 *  @param env more settings, as in docs/operate.md */
export async function startProductWeb(
  world: World,
  nodeArgs: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningProduct> {
  const outside = await startDemoGateway({ onMessage: () => undefined })
  const port = await freePort()
  const program = startProgram(['src/server/main.ts', '--role=web'], {
    nodeArgs,
    env: {
      PORT: String(port),
      HOST: '127.0.0.1',
      VSSID_DATA: world.folder,
      VSSID_DEMO: '0',
      DATABASE_URL: world.database.ownerUrl,
      VSSID_SMTP_URL: outside.email.url,
      VSSID_SMPP_URL: outside.sms.url,
      LOG_LEVEL: 'info',
      NODE_ENV: 'production',
      ...env,
    },
  })
  await untilReady(`http://127.0.0.1:${port}/readyz`)
  return {
    pid: program.pid,
    port,
    stop: async () => {
      await program.stop()
      await outside.close()
    },
  }
}
