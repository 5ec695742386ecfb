import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aBusyCitizen, ACCOUNTS, aJournal, lost, type Journal } from './support/citizens.ts'
import { expectInvariants, percentile, shown, tally, tell } from './support/counts.ts'
import { aProgram } from './support/program.ts'

/** More of them for a longer run. */
const KILLS = Number(process.env['FAULTS_KILLS'] ?? 20)
const CITIZENS = 10
/** The program is killed after this long of serving, at random. */
const [SHORTEST_MS, LONGEST_MS] = [300, 3_000]
/** The goal is five seconds; other programs may use the machine meanwhile. */
const READY_WITHIN_MS = 15_000
const LONGEST_TEST_MS = 120_000 + KILLS * 15_000

const program = await aProgram()

async function killAndStart(journal: Journal, kill: number): Promise<number> {
  await pause(SHORTEST_MS + Math.random() * (LONGEST_MS - SHORTEST_MS))
  await program.kill()
  const readyAfter = await program.start()
  const owner = program.owner()
  expect(await lost(owner, journal), `kill ${kill}`).toEqual([])
  await expectInvariants(owner, `kill ${kill}`, program)
  await owner.end()
  return readyAfter
}

test(
  'the program is killed again and again under citizens, and nothing that was answered is lost',
  async () => {
    const first = await program.start()
    const journal = aJournal()
    let going = true
    const citizens = Array.from({ length: CITIZENS }, (_, n) => aBusyCitizen(program, journal, ACCOUNTS[n] ?? '', () => going))
    const starts: number[] = []
    for (let kill = 0; kill < KILLS; kill++) starts.push(await killAndStart(journal, kill))
    going = false
    await Promise.all(citizens)
    tell('E02', {
      kills: KILLS,
      citizens: CITIZENS,
      'confirmed kept': journal.confirmed.length,
      'withdrawn kept': journal.withdrawn.length,
      'sign-ins kept': journal.signedIn.length,
      lost: 0,
      'first start ms': first,
      'ready again ms, median': percentile(starts, 0.5),
      worst: percentile(starts, 1),
      answers: shown(tally(journal.answers)),
    })
    // Enough to judge, also where other programs leave the machine little time.
    expect(journal.signedIn.length).toBeGreaterThan(KILLS)
    expect(journal.confirmed.length).toBeGreaterThan(KILLS / 10)
    expect(percentile(starts, 1)).toBeLessThan(READY_WITHIN_MS)
  },
  LONGEST_TEST_MS,
)
