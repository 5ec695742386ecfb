import { setTimeout as pause } from 'node:timers/promises'
import { freePort, startProgram, untilReady } from './lib/processes.ts'
import { publish } from './lib/report.ts'
import { median } from './lib/stats.ts'
import { freshFolder } from './lib/world.ts'

/** P8: from starting the program to the first 200 of /readyz, in demo mode with the embedded database: on an empty folder (database
 *  made, migrated, demo people written) and on one where all of that is there. Installing and building are not part of it. */
export async function start({ rounds }: { readonly rounds: number }): Promise<void> {
  const firstMs: number[] = []
  const againMs: number[] = []
  for (let round = 0; round < rounds; round++) {
    const folder = freshFolder('start')
    try {
      firstMs.push(await readyAfter(folder.path))
      againMs.push(await readyAfter(folder.path))
    } finally {
      folder.remove()
    }
  }
  const row = (what: string, values: readonly number[], goal: string) => ({
    what,
    'median s': median(values) / 1_000,
    'worst s': Math.max(...values) / 1_000,
    goal,
  })
  publish(
    {
      name: 'start',
      title: 'from starting the program to ready',
      rows: [row('on an empty folder', firstMs, ''), row('built and migrated', againMs, '≤ 3 s')],
      notes: [`${rounds} rounds; each stops the program in order before the next start.`],
    },
    { firstMs, againMs },
  )
}

async function readyAfter(folder: string): Promise<number> {
  const port = await freePort()
  const program = startProgram(['src/server/main.ts'], { env: { PORT: String(port), VSSID_DATA: folder, NODE_ENV: 'production' } })
  try {
    const ms = await untilReady(`http://127.0.0.1:${port}/readyz`, { everyMs: 5 })
    // A program that is asked to end while it still settles would be another measurement.
    await pause(500)
    return ms
  } finally {
    await program.stop()
  }
}
