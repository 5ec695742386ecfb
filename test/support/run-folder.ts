import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PREFIX = 'vssid-test-'

/** The folder of this run, named after its process. What a killed run has left, servers and folders, is removed first. */
export function makeRunFolder(): string {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = /^vssid-test-(\d+)-/u.exec(name) ?? []
    if (pid === undefined || isAlive(Number(pid))) continue
    try {
      endServersIn(join(tmpdir(), name))
    } catch {
      // Its servers are removing their files, or another run is doing this right now.
    }
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
  return mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Database servers outlive the test that was killed. A process number is used again: its command must name the folder (Linux). */
function endServersIn(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('postmaster.pid')) continue
    try {
      const pid = Number(readFileSync(join(folder, path), 'utf8').split('\n')[0])
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)) process.kill(pid, 'SIGQUIT')
    } catch {
      // It has ended by itself.
    }
  }
}
