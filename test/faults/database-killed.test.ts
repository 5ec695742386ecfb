import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aBusyCitizen, ACCOUNTS, aJournal, lost, type Journal } from './support/citizens.ts'
import { expectInvariants, percentile, shown, tally, tell } from './support/counts.ts'
import { aProgram, statusOf } from './support/program.ts'

/** More of them for a longer run. The embedded server is given up when it ends more than ten times in a minute. */
const KILLS = Number(process.env['FAULTS_DATABASE_KILLS'] ?? 8)
const CITIZENS = 5
const SERVES_AGAIN_WITHIN_MS = 10_000
/** So far apart are the ends of the whole server when there are more of them than may be in a minute. */
const APART_MS = KILLS > 10 ? 6_500 : 0
const LONGEST_TEST_MS = 120_000 + KILLS * (APART_MS + 15_000)

const program = await aProgram()
await program.start()

/** A process that serves one connection of the program. */
async function aBackend(): Promise<number> {
  const owner = program.owner()
  const { rows } = await owner.query<{ pid: number }>(
    `select pid from pg_stat_activity where application_name = 'vssid' order by random() limit 1`,
  )
  await owner.end()
  return rows[0]?.pid ?? 0
}

async function servesAgain(): Promise<number> {
  const begun = performance.now()
  while (performance.now() - begun < 2 * SERVES_AGAIN_WITHIN_MS) {
    if ((await statusOf(`http://127.0.0.1:${program.port}/readyz`)) === 200) return performance.now() - begun
    await pause(20)
  }
  return Infinity
}

async function rounds(victim: () => Promise<number>, apartMs: number, journal: Journal): Promise<readonly number[]> {
  const times: number[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    await pause(apartMs + 800 + Math.random() * 1_500)
    process.kill(await victim(), 'SIGKILL')
    await pause(30)
    times.push(await servesAgain())
    expect([program.isRunning(), await statusOf(`http://127.0.0.1:${program.port}/healthz`)], program.log()).toEqual([true, 200])
  }
  // Long enough for a dossier from the first click to the code: the queue of messages works again too.
  const before = journal.confirmed.length
  await expect.poll(() => journal.confirmed.length, { timeout: 30_000 }).toBeGreaterThan(before)
  return times
}

test.each([
  ['a process of the database', aBackend, 0],
  ['the whole database server', async () => program.postmasterPid(), APART_MS],
])(
  '%s is killed under citizens: the program stays, answers that it is busy, and serves again',
  async (what, victim, apartMs) => {
    const journal = aJournal()
    let going = true
    const citizens = Array.from({ length: CITIZENS }, (_, n) => aBusyCitizen(program, journal, ACCOUNTS[n] ?? '', () => going))
    const times = await rounds(victim, apartMs, journal).finally(() => (going = false))
    await Promise.all(citizens)
    const owner = program.owner()
    const missing = await lost(owner, journal)
    tell(`E04 ${what}`, {
      kills: KILLS,
      citizens: CITIZENS,
      'confirmed kept': journal.confirmed.length,
      lost: missing.length,
      'serves again ms, median': percentile(times, 0.5),
      worst: percentile(times, 1),
      answers: shown(tally(journal.answers)),
    })
    expect(missing).toEqual([])
    await expectInvariants(owner, what)
    await owner.end()
    const faults = journal.answers.filter(word => word === 'lost' || word.startsWith('500'))
    expect(faults, program.log()).toEqual([])
    expect(percentile(times, 1)).toBeLessThan(SERVES_AGAIN_WITHIN_MS)
  },
  LONGEST_TEST_MS,
)
