import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { expect, test } from 'vitest'
import { aProgramWithCarriers, promising, statesOf, type Received } from './support/carriers.ts'
import { expectInvariants, shown, tally, tell } from './support/counts.ts'

/** More of them for a longer run. */
const MESSAGES = Number(process.env['FAULTS_MESSAGES'] ?? 300)
const KILLS = Number(process.env['FAULTS_WORKER_KILLS'] ?? 6)
/** The carrier takes this long for each text, so that a kill finds some on their way. */
const ANSWER_MS = 250
const HANDED_OVER = new Set(['sent', 'delivered'])

const { program, received, sms } = await aProgramWithCarriers()

const caseNo = (n: number): string => `${String(n).padStart(5, '0')}/2026/09999`
/** Undefined for messages of the demo's own dossiers. */
const numberIn = ({ body }: Received): string | undefined => /\d{5}\/2026\/09999/u.exec(body)?.[0]

async function promiseAll(owner: pg.Pool): Promise<readonly string[]> {
  const { receipt } = promising(program, owner)
  const ids: string[] = []
  for (let n = 1; n <= MESSAGES; n++) ids.push(await receipt({ channel: 'sms', to: `0500${String(n).padStart(6, '0')}` }, caseNo(n)))
  return ids
}

/** Jobs that a killed worker had in its hands belong to it until the sweep, which comes every two minutes and takes what has been
 *  locked for two. The experiment lets that time pass at once. */
async function letTimePass(owner: pg.Pool): Promise<number> {
  await owner.query(`update notification_message set created_at = created_at - interval '3 minutes' where state = 'queued'`)
  const { rowCount } = await owner.query(
    `update graphile_worker._private_jobs set locked_at = locked_at - interval '3 minutes' where locked_at is not null and locked_by is not null`,
  )
  await owner.query(`select graphile_worker.add_job('sweep_messages')`)
  return rowCount ?? 0
}

test('the program is killed again and again while it delivers, and every message arrives', async () => {
  sms.beSlow(ANSWER_MS)
  let owner = program.owner()
  const ids = await promiseAll(owner)
  for (let kill = 0; kill < KILLS; kill++) {
    await owner.end()
    await pause(300 + Math.random() * 1_200)
    await program.kill()
    await program.start()
    owner = program.owner()
    await expectInvariants(owner, `after kill ${kill + 1}`)
  }
  sms.beSlow(0)
  await expect.poll(async () => (await statesOf(owner, ids))['queued'] ?? 0, { timeout: 30_000 }).toBeLessThanOrEqual(KILLS * 4)
  const inDeadHands = await letTimePass(owner)
  // "Sent" is the end of those whose receipt broke off with the program: the stand-in brings a receipt on the same connection only.
  const open = async () =>
    MESSAGES - Object.entries(await statesOf(owner, ids)).reduce((sum, [state, n]) => sum + (HANDED_OVER.has(state) ? n : 0), 0)
  await expect.poll(open, { timeout: 30_000 }).toBe(0)
  const states = await statesOf(owner, ids)
  await expectInvariants(owner, 'in the end')
  await owner.end()

  const arrivals = tally(received.flatMap(each => numberIn(each) ?? []))
  const twice = Object.keys(arrivals).filter(no => (arrivals[no] ?? 0) > 1)
  const otherReference = twice.filter(no => new Set(received.filter(each => numberIn(each) === no).map(each => each.senderRef)).size > 1)
  tell('E03', {
    kills: KILLS,
    messages: MESSAGES,
    arrived: Object.keys(arrivals).length,
    lost: MESSAGES - Object.keys(arrivals).length,
    'came twice': twice.length,
    'of these with another reference': otherReference.length,
    states: shown(states),
    'in the hands of killed workers': inDeadHands,
  })
  expect(Object.keys(arrivals)).toHaveLength(MESSAGES)
  expect(otherReference).toEqual([])
  // No more than what was on its way at each kill: four workers.
  expect(twice.length).toBeLessThanOrEqual(KILLS * 4)
})
