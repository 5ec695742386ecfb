import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export class FolderTaken extends Error {
  constructor(folder: string, pid: number) {
    super(
      `Another copy of the product (process ${pid}) works in ${folder}. End it first, or give this one a folder of its own: VSSID_DATA=<folder> PORT=<port> npm start`,
    )
  }
}

/** Takes the data folder for this process. A lock left by a killed process is taken over.
 *  @returns gives the folder back
 *  @throws FolderTaken */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'lock')
  for (;;) {
    try {
      writeFileSync(file, `${process.pid} ${startedAt(process.pid)}`, { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const found = readLock(file)
      const [pid = '0', started = ''] = found.split(' ')
      if (isRunning(Number(pid)) && startedAt(Number(pid)) === started) throw new FolderTaken(folder, Number(pid))
      setAside(file, found)
    }
  }
}

/** What the lock says; a moment's patience for one that is just being written. '' when it has gone. */
function readLock(file: string): string {
  for (let tries = 0; tries < 20; tries++) {
    try {
      const text = readFileSync(file, 'utf8')
      if (text) return text
    } catch (error) {
      if (isGone(error)) return ''
      throw error
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
  }
  return ''
}

/** Of two starts that find the same stale lock one renames it; the other finds none, or the new lock of the first, which it puts
 *  back. Removing it by its name could remove the lock that the other one has just written. */
export function setAside(file: string, stale: string): void {
  const aside = `${file}.${process.pid}.${randomUUID()}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (isGone(error)) return
    throw error
  }
  if (readFileSync(aside, 'utf8') !== stale) putBack(aside, file)
  rmSync(aside, { force: true })
}

function putBack(aside: string, file: string): void {
  try {
    linkSync(aside, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0) && !isZombie(pid)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A killed process whose parent has not asked for its end is still listed, but works no more. */
const isZombie = (pid: number): boolean => statusOf(pid)?.[0] === 'Z'

/** Start time of a process, because numbers of processes are used again; '' where the system does not tell. */
const startedAt = (pid: number): string => statusOf(pid)?.[19] ?? ''

/** Fields of /proc/<pid>/stat after the name: state first, start time twentieth. */
function statusOf(pid: number): readonly string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')
  } catch {
    return undefined
  }
}
