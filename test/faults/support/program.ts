import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll } from 'vitest'
import { ROOT } from '#server/platform/config.ts'
import { loadSecrets, type Secrets } from '#server/platform/secrets.ts'
import type { Browser, InboxMessage } from '#test/support/product.ts'
import { aFolder } from '#test/support/folder.ts'
import { httpBrowser } from './http.ts'

/** The real program as a process of its own, with a data folder and an embedded database of its own. */
export interface Program {
  readonly port: number
  /** Its data folder. */
  readonly folder: string
  readonly secrets: Secrets
  /** Starts it and waits until it serves. @returns milliseconds until /readyz said yes */
  start(): Promise<number>
  /** kill -9; its database server lives on, as after a real crash. */
  kill(): Promise<void>
  isRunning(): boolean
  /** What it wrote to its log since the last start, last lines only. */
  log(): string
  /** A new pool of the database's owner: the database has another port after each start. */
  owner(): pg.Pool
  postmasterPid(): number
  /** Runs `npx vssid …` beside it. */
  command(...words: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }>
  browser(): Browser
  inbox(recipient: string, count?: number): Promise<readonly InboxMessage[]>
}

/** Prepares the program; it is stopped and its folder removed after the file. */
export async function aProgram(env: Readonly<Record<string, string>> = {}): Promise<Program> {
  const folder = aFolder('program')
  const port = await freePort()
  let child: ChildProcess | undefined
  let log = ''
  let pool: pg.Pool | undefined
  const pidFile = (): readonly string[] => readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  const owner = (): pg.Pool => {
    const made = new pg.Pool({ connectionString: ownerUrl(folder, pidFile()[3] ?? ''), max: 3, connectionTimeoutMillis: 3_000 })
    return made.on('error', () => undefined).on('connect', client => void client.on('error', () => undefined))
  }
  const forget = async (): Promise<void> => {
    await pool?.end().catch(() => undefined)
    pool = undefined
  }

  const start = async (): Promise<number> => {
    const begun = performance.now()
    log = ''
    child = spawn(process.execPath, [join(ROOT, 'src', 'server', 'main.ts')], {
      cwd: ROOT,
      env: {
        ...process.env,
        VSSID_DATA: folder,
        PORT: String(port),
        VSSID_RATE_FACTOR: '100000',
        LOG_LEVEL: 'error',
        VSSID_WEB: folder,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (log = `${log}${text}`.slice(-200_000)))
    await untilReady(
      `http://127.0.0.1:${port}/readyz`,
      () => child?.exitCode === null,
      () => log,
    )
    return performance.now() - begun
  }
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    await forget()
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  afterAll(async () => {
    if (!child) return
    // Started once more when it lies dead, so that its database is stopped in order.
    if (child.exitCode !== null || child.signalCode !== null) await start()
    await end('SIGTERM')
  })
  return {
    port,
    folder,
    command: (...words) => runCommand(folder, words),
    get secrets() {
      return loadSecrets(join(folder, 'secrets'))
    },
    start,
    kill: () => end('SIGKILL'),
    isRunning: () => child !== undefined && child.exitCode === null && child.signalCode === null,
    log: () => log,
    owner,
    postmasterPid: () => Number(pidFile()[0]),
    browser: () => httpBrowser(() => port),
    inbox: async (recipient, count = 1) => arrived((pool ??= owner()), recipient, count),
  }
}

async function runCommand(folder: string, words: readonly string[]) {
  const child = spawn(process.execPath, [join(ROOT, 'src', 'server', 'cli.ts'), ...words], {
    cwd: ROOT,
    env: { ...process.env, VSSID_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said }
}

const ownerUrl = (folder: string, port: string): string => {
  const { databaseOwner } = loadSecrets(join(folder, 'secrets'))
  return `postgres://postgres:${encodeURIComponent(databaseOwner)}@127.0.0.1:${port.trim()}/vssid`
}

async function arrived(owner: pg.Pool, recipient: string, count: number): Promise<readonly InboxMessage[]> {
  for (let tries = 0; ; tries++) {
    const { rows } = await owner.query<InboxMessage>(
      'select channel, subject, body from demo_inbox where recipient = $1 order by id desc',
      [recipient],
    )
    if (rows.length >= count || tries > 60) return rows
    await pause(50)
  }
}

const READY_WITHIN_S = 60

async function untilReady(url: string, alive: () => boolean, log: () => string): Promise<void> {
  const until = performance.now() + READY_WITHIN_S * 1_000
  while (performance.now() < until) {
    if ((await statusOf(url)) === 200) return
    if (!alive()) throw new Error(`the program ended: ${log()}`)
    await pause(20)
  }
  throw new Error(`the program was not ready within ${READY_WITHIN_S} s: ${log()}`)
}

/** Status of a GET; 0 when nobody answers. */
export const statusOf = (url: string): Promise<number> =>
  new Promise(done => {
    const call = get(url, { agent: false, timeout: 10_000 }, response => {
      response.resume()
      done(response.statusCode ?? 0)
    })
    call.on('error', () => done(0)).on('timeout', () => call.destroy())
  })

function freePort(): Promise<number> {
  return new Promise((done, refuse) => {
    const probe = createServer().once('error', refuse)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? done(address.port) : refuse(new Error('no free port'))))
    })
  })
}
