import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { familyOf } from './processes.ts'

/** Watches how much of the machine's processor time goes to programs that are not part of the benchmark: on a shared machine a round
 *  beside somebody's build says nothing.
 *  @returns ends the watch and gives the share of all cores that others used, 0 to 1; 0 where the system does not tell */
export function watchOthers(): () => number {
  if (process.platform !== 'linux') return () => 0
  const [begun, busy, own] = [performance.now(), busySeconds(), ownSeconds()]
  return () => {
    const others = busySeconds() - busy - (ownSeconds() - own)
    return Math.max(0, others) / (((performance.now() - begun) / 1_000) * availableParallelism())
  }
}

const TICKS = 100

/** All cores together: user, nice and system; interrupts are left out, because no program's own account has them. */
function busySeconds(): number {
  const all = readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? ''
  const [user = 0, nice = 0, system = 0] = all.split(/\s+/u).slice(1).map(Number)
  return (user + nice + system) / TICKS
}

/** This program, its children, theirs, and those of them that have ended. */
const ownSeconds = (): number => familyOf(process.pid).reduce((sum, pid) => sum + secondsWithEnded(pid), 0)

function secondsWithEnded(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS
  } catch {
    return 0
  }
}
