import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT } from '#server/platform/config.ts'

export interface Program {
  readonly pid: number
  /** Asks it to end and waits; after 15 s it is killed. */
  stop(): Promise<void>
}

export interface ProgramOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly nodeArgs?: readonly string[]
  readonly cwd?: string
}

/** Starts a Node program of its own: what it writes to standard output is thrown away, as a production log goes elsewhere;
 *  its last errors are shown when it ends by itself. */
export function startProgram(args: readonly string[], options: ProgramOptions = {}): Program {
  // As tools/start.mjs starts it.
  const memory = args[0] === 'src/server/main.ts' ? ['--max-semi-space-size=8'] : []
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...memory, ...(options.nodeArgs ?? []), ...args], {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stopping = false
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors = `${errors}${text}`.slice(-4_000)))
  child.on('exit', code => {
    if (!stopping) console.error(`${args[0] ?? 'program'} ended with ${String(code)}: ${errors}`)
  })
  return {
    pid: child.pid ?? 0,
    stop: () => {
      stopping = true
      return end(child)
    },
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>(done => void child.once('exit', () => done()))
  const forced = setTimeout(() => child.kill('SIGKILL'), 15_000)
  child.kill('SIGTERM')
  await ended
  clearTimeout(forced)
}

export interface Patience {
  readonly withinS?: number
  readonly everyMs?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** Waits until an address answers 200.
 *  @returns milliseconds waited
 *  @throws after `withinS` seconds [60] */
export async function untilReady(url: string, { withinS = 60, everyMs = 10, headers = {} }: Patience = {}): Promise<number> {
  const begun = performance.now()
  while (performance.now() - begun < withinS * 1_000) {
    if ((await statusOf(url, headers)) === 200) return performance.now() - begun
    await pause(everyMs)
  }
  throw new Error(`${url} was not ready within ${withinS} s`)
}

const statusOf = (url: string, headers: Readonly<Record<string, string>>): Promise<number> =>
  new Promise(done => {
    const request = get(url, { agent: false, headers }, response => {
      response.resume()
      done(response.statusCode ?? 0)
    })
    request.on('error', () => done(0))
  })

export function freePort(): Promise<number> {
  return new Promise((done, refuse) => {
    const probe = createServer()
    probe.once('error', refuse)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? done(address.port) : refuse(new Error('no free port'))))
    })
  })
}

/** Processor time that a process has used, user and system, in seconds; undefined where the system does not tell. */
export function cpuSeconds(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return undefined
  }
}

/** A process and everything it started, itself first. */
export function familyOf(pid: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc').filter(entry => /^\d+$/u.test(entry))) {
    const parent = Number(statusLine(Number(name), 'PPid')) || 0
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const all: number[] = []
  const add = (member: number): void => {
    all.push(member)
    for (const child of children.get(member) ?? []) add(child)
  }
  add(pid)
  return all
}

/** Memory of processes in MB, shared pages split among those who share them (PSS): a sum that counts nothing twice. */
export function memoryMb(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + (pssKb(pid) ?? 0), 0) / 1024
}

function pssKb(pid: number): number | undefined {
  try {
    return Number(/^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}

function statusLine(pid: number, name: string): string | undefined {
  try {
    return new RegExp(`^${name}:\\s+(\\S+)`, 'mu').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  } catch {
    return undefined
  }
}
