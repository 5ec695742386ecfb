import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { expect, test } from 'vitest'
import { person } from '#test/builders/people.ts'
import { aBusyCitizen, aJournal, type Journal } from './support/citizens.ts'
import { expectInvariants, percentile, shown, tally, tell } from './support/counts.ts'
import { aProgram } from './support/program.ts'

/** More of them for a longer run. */
const KILLS = Number(process.env['FAULTS_KILLS'] ?? 20)
const CITIZENS = 10
/** The program is killed after this long of serving, at random. */
const [SHORTEST_MS, LONGEST_MS] = [300, 2_000]
const READY_WITHIN_MS = 5_000

const ACCOUNTS = ['mai', 'binh', 'quang', 'thao', 'lien', 'ut', 'hung', 'tien', 'hoa', 'nam'].map(key => person(key).socialInsuranceNo)
const program = await aProgram()

/** What the program said it had done and what the database does not have. */
async function lost(owner: pg.Pool, journal: Journal): Promise<readonly string[]> {
  const { rows } = await owner.query<{ no: string; state: string }>('select no, state from review_case_file')
  const states = new Map(rows.map(({ no, state }) => [no, state]))
  const sessions = await owner.query<{ no: string; count: number }>(
    'select p.social_insurance_no as no, count(*)::int as count from account_session s join account a on a.id = s.account_id join participant p on p.id = a.participant_id group by 1',
  )
  const signIns = new Map(sessions.rows.map(({ no, count }) => [no, count]))
  return [
    ...journal.confirmed.filter(no => !states.has(no)).map(no => `confirmed ${no}`),
    ...journal.withdrawn.filter(no => states.get(no) !== 'withdrawn').map(no => `withdrawn ${no}`),
    ...Object.entries(tally(journal.signedIn)).flatMap(([no, count]) => ((signIns.get(no) ?? 0) < count ? [`a sign-in of ${no}`] : [])),
  ]
}

async function killAndStart(journal: Journal): Promise<number> {
  await pause(SHORTEST_MS + Math.random() * (LONGEST_MS - SHORTEST_MS))
  await program.kill()
  const readyAfter = await program.start()
  const owner = program.owner()
  expect(await lost(owner, journal)).toEqual([])
  await expectInvariants(owner)
  await owner.end()
  return readyAfter
}

test('the program is killed again and again under citizens, and nothing that was answered is lost', async () => {
  const first = await program.start()
  const journal = aJournal()
  let going = true
  const citizens = Array.from({ length: CITIZENS }, (_, n) => aBusyCitizen(program, journal, ACCOUNTS[n] ?? '', () => going))
  const starts: number[] = []
  for (let kill = 0; kill < KILLS; kill++) starts.push(await killAndStart(journal))
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
  expect(journal.confirmed.length).toBeGreaterThan(KILLS)
  expect(percentile(starts, 1)).toBeLessThan(READY_WITHIN_MS)
})
