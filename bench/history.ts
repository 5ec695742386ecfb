import { getRequest, load } from './lib/load.ts'
import { directusPeer } from './lib/peer-directus.ts'
import { nestPeer } from './lib/peer-nest.ts'
import type { Contestant } from './lib/contestant.ts'
import { cpuSeconds, freePort, startProgram, untilReady } from './lib/processes.ts'
import { publish } from './lib/report.ts'
import { watchOthers } from './lib/quiet.ts'
import { median, percentile } from './lib/stats.ts'
import { openWorld, startProductWeb, type World } from './lib/world.ts'

const PATH = '/api/v1/me/contributions?fund=social&limit=20'
const CONNECTIONS = 32
const SESSIONS = 2_000

export interface HistoryOptions {
  /** Participants with 20 rows each, 10,000 to 1,000,000. */
  readonly people: number
  readonly rounds: number
  readonly secondsEach: number
  readonly peers: boolean
}

interface Slice {
  readonly contestant: string
  readonly requestsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Processor time of the node process for each request. */
  readonly cpuUs: number | undefined
  /** Share of the machine that programs outside the benchmark used meanwhile. */
  readonly others: number
}

/** P1, P2: "contribution history of the signed-in person" by the product, by a bare handler that sends the same statements, and by
 *  two frameworks on the same rows; taken in turns, so that a slow moment of the machine hits all alike. */
export async function history(options: HistoryOptions): Promise<void> {
  const world = await openWorld({ people: options.people, sessions: SESSIONS })
  const running: Contestant[] = []
  const notes: string[] = []
  try {
    const product = await productContestant(world)
    const apiUrl = apiAddress(world)
    running.push(product, await bareContestant(world, { apiUrl, pipeline: false }), await bareContestant(world, { apiUrl, pipeline: true }))
    await haveEqualAnswers(running)
    for (const open of options.peers ? [nestPeer, directusPeer] : []) {
      const peer = await open(world, { people: options.people, apiUrl })
      if ('missing' in peer) notes.push(`Not measured: ${peer.missing}.`)
      else running.push(await withTwentyRecords(peer))
    }
    const all = await takeTurns(running, options)
    const quiet = all.filter(isQuiet)
    const slices = (quiet.length ? quiet : all).flat()
    publish(
      {
        name: 'history',
        title: `contribution history, 20 records, of one of ${options.people.toLocaleString('en-US')} people; ${CONNECTIONS} connections, ${SESSIONS.toLocaleString('en-US')} sessions`,
        rows: running.map(({ name }) => rowOf(name, slices)),
        notes: [
          `Medians of ${slices.length / running.length} rounds of ${options.secondsEach} s each, in turns; ratios are medians (lowest–highest) of the ratios in one round.`,
          quiet.length
            ? `Rounds left out, because other programs used 15 % of the machine or more: ${all.length - quiet.length} of ${all.length}.`
            : 'Other programs used 15 % of the machine or more in every round: do not rely on these numbers.',
          ...notes,
        ],
      },
      { options, rounds: all },
    )
  } finally {
    await Promise.all(running.map(contestant => contestant.stop()))
    await world.close()
  }
}

async function productContestant(world: World): Promise<Contestant> {
  const program = await startProductWeb(world)
  return {
    ...program,
    name: 'product',
    requests: world.tokens.map(token => getRequest(PATH, { Cookie: `s=${token}` })),
    read: async n => (await fetch(`http://127.0.0.1:${program.port}${PATH}`, { headers: { cookie: `s=${world.tokens[n] ?? ''}` } })).json(),
  }
}

/** Where the product's own role signs in. */
function apiAddress({ database, secrets }: World): string {
  const url = new URL(database.ownerUrl)
  url.username = 'vssid_api'
  url.password = encodeURIComponent(secrets.databaseApi)
  return url.href
}

async function bareContestant(
  world: World,
  { apiUrl, pipeline }: { readonly apiUrl: string; readonly pipeline: boolean },
): Promise<Contestant> {
  const port = await freePort()
  const program = startProgram(['bench/programs/bare-history.ts'], {
    env: { PORT: String(port), BENCH_URL: apiUrl, BENCH_PIPELINE: pipeline ? '1' : '0', NODE_ENV: 'production' },
  })
  const url = `http://127.0.0.1:${port}${PATH}`
  const ask = (n: number) => fetch(url, { headers: { cookie: `s=${world.tokens[n] ?? ''}` } })
  await untilReady(url, { headers: { cookie: `s=${world.tokens[0] ?? ''}` } })
  return {
    ...program,
    port,
    name: pipeline ? 'bare, one trip' : 'bare',
    requests: world.tokens.map(token => getRequest(PATH, { Cookie: `s=${token}` })),
    read: async n => (await ask(n)).json(),
  }
}

/** @throws when two contestants answer differently: then they do different work */
async function haveEqualAnswers(contestants: readonly Contestant[]): Promise<void> {
  for (const n of [0, 1, 77, 1_999]) {
    const [first = '', ...others] = await Promise.all(contestants.map(async contestant => JSON.stringify(await contestant.read(n))))
    if (JSON.parse(first).items?.length !== 20) throw new Error(`the product did not answer 20 records: ${first.slice(0, 200)}`)
    if (others.some(other => other !== first)) throw new Error('the contestants answer differently')
  }
}

/** Peers name the columns their own way; that they found the 20 rows of the right person is enough.
 *  @throws when they did not */
async function withTwentyRecords(peer: Contestant): Promise<Contestant> {
  for (const n of [0, 1_999]) {
    const { items } = (await peer.read(n)) as { readonly items?: readonly unknown[] }
    if (items?.length !== 20) throw new Error(`${peer.name} did not answer 20 records`)
  }
  return peer
}

/** Each round begins with another contestant, so that none always follows the same one. Rounds beside other work of the machine are taken again, at most three times as many as asked for; see Slice.others. */
async function takeTurns(contestants: readonly Contestant[], { rounds, secondsEach }: HistoryOptions): Promise<readonly Round[]> {
  for (const contestant of contestants) await slice(contestant, Math.min(3, secondsEach))
  const all: Round[] = []
  while (all.length < rounds * 3 && all.filter(isQuiet).length < rounds) {
    const round: Slice[] = []
    const first = all.length % contestants.length
    for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) round.push(await slice(contestant, secondsEach))
    all.push(round)
  }
  return all
}

type Round = readonly Slice[]
const isQuiet = (round: Round): boolean => round.every(({ others }) => others < 0.15)

async function slice({ name, pid, port, requests }: Contestant, seconds: number): Promise<Slice> {
  const before = cpuSeconds(pid)
  const shareOfOthers = watchOthers()
  const result = await load({ port, connections: CONNECTIONS, seconds, requests })
  const after = cpuSeconds(pid)
  return {
    contestant: name,
    requestsPerSecond: result.answers / result.seconds,
    p50Ms: percentile(result.latenciesMs, 0.5),
    p99Ms: percentile(result.latenciesMs, 0.99),
    others: shareOfOthers(),
    cpuUs: before === undefined || after === undefined ? undefined : ((after - before) * 1e6) / result.answers,
  }
}

function rowOf(name: string, slices: readonly Slice[]) {
  const own = slices.filter(each => each.contestant === name)
  const ratioTo = (other: string): string => {
    const others = slices.filter(each => each.contestant === other)
    const ratios = own.map((each, round) => each.requestsPerSecond / (others[round]?.requestsPerSecond ?? Number.NaN))
    if (name === other) return '1'
    const [middle, low, high] = [median(ratios), Math.min(...ratios), Math.max(...ratios)].map(ratio => ratio.toPrecision(2))
    return `${middle} (${low}–${high})`
  }
  return {
    contestant: name,
    'requests/s': median(own.map(each => each.requestsPerSecond)),
    'p50 ms': median(own.map(each => each.p50Ms)),
    'p99 ms': median(own.map(each => each.p99Ms)),
    'node CPU µs': median(own.map(each => each.cpuUs ?? Number.NaN)),
    '× bare': ratioTo('bare'),
    '× bare, one trip': ratioTo('bare, one trip'),
  }
}
