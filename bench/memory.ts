import { setTimeout as pause } from 'node:timers/promises'
import { signInDemoPerson } from './lib/demo-person.ts'
import { getRequest, load } from './lib/load.ts'
import { familyOf, freePort, memoryMb, startProgram, untilReady } from './lib/processes.ts'
import { publish } from './lib/report.ts'
import { freshFolder } from './lib/world.ts'

const PATHS = ['/api/v1/me/contributions?fund=social', '/api/v1/me/contributions/summary', '/api/v1/me/card', '/api/v1/me/home']

/** P12: memory of the product in demo mode, web and worker in one process, with the embedded database: after the start, during a steady
 *  load of a signed-in demo person, and a while after it. */
export async function memory(options: { readonly perSecond: number; readonly seconds: number }): Promise<void> {
  if (process.platform !== 'linux') return console.log('memory: reads /proc, which only Linux has')
  const folder = freshFolder('memory')
  const port = await freePort()
  const env = { PORT: String(port), VSSID_DATA: folder.path, VSSID_RATE_FACTOR: '1000', NODE_ENV: 'production' }
  // The first start makes the database and the demo people; what that leaves in memory is not what a running product needs.
  const first = startProgram(['src/server/main.ts'], { env })
  await untilReady(`http://127.0.0.1:${port}/readyz`).finally(() => first.stop())
  const program = startProgram(['src/server/main.ts'], { env })
  const rows: Row[] = []
  const look = (when: string): void => void rows.push({ when, ...memoryOf(program.pid) })
  try {
    await untilReady(`http://127.0.0.1:${port}/readyz`)
    await pause(5_000)
    look('idle, 5 s after the start')
    const cookie = await signInDemoPerson(port)
    const requests = PATHS.map(path => getRequest(path, { Cookie: cookie }))
    const loaded = load({ port, connections: 16, seconds: options.seconds, requests, rate: options.perSecond })
    const seen: number[] = []
    const timer = setInterval(() => seen.push(memoryOf(program.pid)['all MB']), 1_000)
    const { answers } = await loaded
    clearInterval(timer)
    look(`after ${options.seconds} s at ${options.perSecond} requests/s`)
    await pause(5_000)
    look('idle again, 5 s later')
    publish(
      {
        name: 'memory',
        title: 'memory of the product with its embedded database (shared pages counted once)',
        rows,
        notes: [
          `Highest during the load: ${Math.max(...seen).toFixed(0)} MB. ${answers} answers. Goals: idle ≤ 250 MB, 100 requests/s ≤ 500 MB.`,
        ],
      },
      { options, seen },
    )
  } finally {
    await program.stop()
    folder.remove()
  }
}

type Row = ReturnType<typeof memoryOf> & { readonly when: string }

function memoryOf(pid: number) {
  const [node = pid, ...database] = familyOf(pid)
  const [nodeMb, databaseMb] = [memoryMb([node]), memoryMb(database)]
  return { 'node MB': nodeMb, 'database MB': databaseMb, 'all MB': nodeMb + databaseMb }
}
