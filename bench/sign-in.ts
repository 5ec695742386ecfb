import { Agent, request } from 'node:http'
import { availableParallelism } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { verify } from '@node-rs/argon2'
import { deviceIdOf } from '#server/platform/http/device.ts'
import { openPasswords } from '#server/modules/accounts/passwords.ts'
import { watchOthers } from './lib/quiet.ts'
import { publish } from './lib/report.ts'
import { median, percentile } from './lib/stats.ts'
import { openWorld, startProductWeb, type World } from './lib/world.ts'

export interface SignInOptions {
  readonly accounts: number
  /** People who sign in at the same moment. */
  readonly atOnce: number
  readonly rounds: number
  readonly secondsEach: number
}

const PASSWORD = 'MatKhau-bench-2026'

interface Round {
  readonly rawPerSecond: number
  readonly signInsPerSecond: number
  readonly alone: readonly number[]
  readonly beside: readonly number[]
}

/** P5: sign-ins a second of people on their own devices, with password, counters, session and trail as always, against the bare hash
 *  function with as many at once as the product computes at once; and what a reader waits meanwhile. */
export async function signIns(options: SignInOptions): Promise<void> {
  const world = await openWorld({ people: 10_000, sessions: 1 })
  const people = await ownersOf(world, options.accounts)
  const program = await startProductWeb(world, [], { VSSID_RATE_FACTOR: '1000000' })
  const shareOfOthers = watchOthers()
  try {
    const address = `http://127.0.0.1:${program.port}/api/v1`
    const reads = reader(address, world.tokens[0] ?? '')
    await crowd(address, people, { ...options, secondsEach: 1 })
    const rounds: Round[] = []
    for (let round = 0; round < options.rounds; round++) {
      const rawPerSecond = await bareHashes(world, options.secondsEach)
      const alone = await reads(options.secondsEach)
      const [count, beside] = await Promise.all([crowd(address, people, options), reads(options.secondsEach)])
      rounds.push({ rawPerSecond, signInsPerSecond: count / options.secondsEach, alone, beside })
    }
    report(options, rounds, shareOfOthers())
  } finally {
    await program.stop()
    await world.close()
  }
}

function report(options: SignInOptions, rounds: readonly Round[], others: number): void {
  const of = (value: (round: Round) => number) => rounds.map(value)
  const [ratio, slower] = [of(r => r.signInsPerSecond / r.rawPerSecond), of(r => median(r.beside) / median(r.alone))]
  const [alone, beside] = [rounds.flatMap(r => r.alone), rounds.flatMap(r => r.beside)]
  publish(
    {
      name: 'sign-in',
      title: `sign-ins of ${options.atOnce} people at once on their own devices, ${options.rounds} rounds of ${options.secondsEach} s`,
      rows: [
        { what: 'bare argon2id a second', median: median(of(r => r.rawPerSecond)), goal: '' },
        { what: 'sign-ins a second', median: median(of(r => r.signInsPerSecond)), goal: '' },
        { what: 'ratio', median: median(ratio), goal: '≥ 0.90' },
        { what: 'a read alone, p50 ms', median: median(alone), goal: '' },
        { what: 'a read beside sign-ins, p50 ms', median: median(beside), goal: '' },
        { what: 'a read beside sign-ins, p95 ms', median: percentile(beside, 0.95), goal: '' },
        { what: 'slower by', median: median(slower), goal: '< 2' },
      ],
      notes: [`Other programs used ${Math.round(others * 100)} % of the machine.`, `Hashes at once: ${hashesAtOnce()}.`],
    },
    { options, rounds },
  )
}

interface Owner {
  readonly name: string
  /** The device cookie that the account knows. */
  readonly device: string
}

/** People with a password and a device that their account knows, signed in nowhere. */
async function ownersOf({ owner, secrets }: World, accounts: number): Promise<readonly Owner[]> {
  const hash = await openPasswords(secrets.passwordPepper).hash(PASSWORD)
  const devices = Array.from({ length: accounts }, (_, n) => `bench-device-${String(n).padStart(30, '0')}`)
  const client = await owner.connect()
  try {
    await client.query('begin; set local session_replication_role = replica')
    const { rows } = await client.query<{ id: string; name: string }>(
      `select a.id, p.social_insurance_no as name from account a join participant p on p.id = a.participant_id
       where not exists (select from account_session s where s.account_id = a.id and s.ended_at is null) order by a.id limit $1`,
      [accounts],
    )
    const ids = rows.map(({ id }) => id)
    await client.query('update account set password_hash = $2, password_set_at = now() where id = any($1)', [ids, hash])
    await client.query('delete from account_device where account_id = any($1)', [ids])
    await client.query(
      `insert into account_device (account_id, device_id, label, proven_by, proven_at, first_at, seen_at)
       select id, device, 'Thử nghiệm', 'sms', now(), now(), now() from unnest($1::uuid[], $2::uuid[]) as x (id, device)`,
      [ids, devices.slice(0, ids.length).map(deviceIdOf)],
    )
    await client.query('commit')
    return rows.map(({ name }, n) => ({ name, device: devices[n] ?? '' }))
  } finally {
    client.release()
  }
}

/** As the product decides it (passwords.ts). */
const hashesAtOnce = (): number => Math.max(1, availableParallelism() - 1)

/** @returns verifications a second of the bare library */
async function bareHashes({ secrets }: World, seconds: number): Promise<number> {
  const stored = await openPasswords(secrets.passwordPepper).hash(PASSWORD)
  return (await manyTimes(hashesAtOnce(), seconds, async () => void (await verify(stored, PASSWORD)))) / seconds
}

/** People who sign in, each again and again on the own device.
 *  @returns how many sign-ins were answered
 *  @throws at the first refusal: a fast refusal is no result */
function crowd(address: string, people: readonly Owner[], { atOnce, secondsEach }: SignInOptions): Promise<number> {
  let next = 0
  return manyTimes(atOnce, secondsEach, async () => {
    const { name, device } = people[next++ % people.length] ?? { name: '', device: '' }
    const { status, body } = await ask(`${address}/sessions`, `d=${device}`, JSON.stringify({ name, password: PASSWORD }))
    if (status !== 201 || !body.includes('"full"')) throw new Error(`a sign-in was answered ${status}: ${body}`)
  })
}

const CONNECTIONS = new Agent({ keepAlive: true })

/** Asks with as little work as can be: whoever asks has the two cores in common with what is measured. */
function ask(url: string, cookie: string, body?: string): Promise<{ readonly status: number; readonly body: string }> {
  const post = body !== undefined && { method: 'POST', headers: { ...BROWSER, cookie, 'content-type': 'application/json' } }
  return new Promise((done, failed) => {
    const sent = request(url, { agent: CONNECTIONS, headers: { ...BROWSER, cookie }, ...post }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => void chunks.push(chunk))
      answer.on('end', () => done({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }))
    })
    sent.on('error', failed).end(body)
  })
}

const BROWSER = { 'x-requested-by': 'vssid', 'sec-fetch-site': 'same-origin' }
const PAUSE_MS = 50

/** Somebody who reads an own page now and then.
 *  @returns a function that reads for so many seconds and gives the milliseconds of each */
const reader = (address: string, token: string) => async (seconds: number) => {
  const latencies: number[] = []
  const end = performance.now() + seconds * 1_000
  while (performance.now() < end) {
    const begun = performance.now()
    const { status } = await ask(`${address}/me/contributions?fund=social`, `s=${token}`)
    if (status !== 200) throw new Error(`a read was answered ${status}`)
    latencies.push(performance.now() - begun)
    await pause(PAUSE_MS)
  }
  return latencies
}

/** Does something again and again, so many at a time.
 *  @returns how often it was done within the time */
async function manyTimes(atOnce: number, seconds: number, doIt: () => Promise<void>): Promise<number> {
  const end = performance.now() + seconds * 1_000
  let done = 0
  const one = async (): Promise<void> => {
    while (performance.now() < end) {
      await doIt()
      if (performance.now() < end) done++
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return done
}
