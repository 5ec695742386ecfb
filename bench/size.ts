import { getRequest, load } from './lib/load.ts'
import { watchOthers } from './lib/quiet.ts'
import { publish } from './lib/report.ts'
import { median, percentile } from './lib/stats.ts'
import { openGeneratedWorld, startProductWeb, type World } from './lib/world.ts'

const PATH = '/api/v1/me/contributions?fund=social&limit=20'
const SESSIONS = 800
const CONNECTIONS = 8

export interface SizeOptions {
  /** Of the small registry and of the large one. */
  readonly small: number
  readonly large: number
  readonly rounds: number
  readonly secondsEach: number
}

interface Slice {
  readonly p50Ms: number
  readonly p99Ms: number
  readonly requestsPerSecond: number
  readonly others: number
}

/** P4: whether the own history is read as fast from a large registry as from a small one. Both run beside each other, with generated people,
 *  and are asked in turns through the product as it is. */
export async function size({ small, large, rounds, secondsEach }: SizeOptions): Promise<void> {
  const [first, second] = [
    await openGeneratedWorld({ people: small, sessions: SESSIONS }),
    await openGeneratedWorld({ people: large, sessions: SESSIONS }),
  ]
  const running = [await contestant(first, small), await contestant(second, large)] as const
  try {
    const slices: [Slice[], Slice[]] = [[], []]
    for (const each of running) for (let n = 0; n < 2; n++) await each.slice(Math.max(2, secondsEach))
    for (let round = 0; round < rounds; round++)
      for (const which of round % 2 ? ([1, 0] as const) : ([0, 1] as const)) slices[which].push(await running[which].slice(secondsEach))
    const rows = running.map(({ people }, which) => rowOf(people, slices[which] ?? [], slices[0]))
    publish(
      {
        name: 'size',
        title: `a person's newest 20 records, read through the product by ${SESSIONS} people with ${CONNECTIONS} connections`,
        rows: [...rows],
        notes: [
          'Goal P4: p50 and p99 of the large registry at most 1.05 × those of the small one.',
          `Medians of ${rounds} rounds of ${secondsEach} s each, in turns; ratios are medians of the ratios in one round. Everybody's pages were read before.`,
          `Other programs used ${Math.round(100 * median(slices.flat().map(({ others }) => others)))} % of the machine (median of the rounds).`,
          ...(await sizes(second, large)),
        ],
      },
      { small, large, slices },
    )
  } finally {
    for (const each of running) await each.stop()
    await Promise.all([first.close(), second.close()])
  }
}

async function contestant(world: World, people: number) {
  const program = await startProductWeb(world)
  const requests = world.tokens.map(token => getRequest(PATH, { Cookie: `s=${token}` }))
  const answer = await fetch(`http://127.0.0.1:${program.port}${PATH}`, { headers: { cookie: `s=${world.tokens[0] ?? ''}` } })
  const { items } = (await answer.json()) as { readonly items?: readonly unknown[] }
  if (items?.length !== 20) throw new Error(`the product did not answer 20 records, but ${answer.status}`)
  return {
    people,
    stop: () => program.stop(),
    slice: async (seconds: number): Promise<Slice> => {
      const shareOfOthers = watchOthers()
      const { latenciesMs, answers, seconds: took } = await load({ port: program.port, connections: CONNECTIONS, seconds, requests })
      return {
        p50Ms: percentile(latenciesMs, 0.5),
        p99Ms: percentile(latenciesMs, 0.99),
        requestsPerSecond: answers / took,
        others: shareOfOthers(),
      }
    },
  }
}

function rowOf(people: number, own: readonly Slice[], base: readonly Slice[]) {
  const ratio = (of: (slice: Slice) => number): number => median(own.map((slice, round) => of(slice) / of(base[round] ?? slice)))
  return {
    people: people.toLocaleString('en-US'),
    'requests/s': median(own.map(({ requestsPerSecond }) => requestsPerSecond)),
    'p50 ms': median(own.map(({ p50Ms }) => p50Ms)),
    'p99 ms': median(own.map(({ p99Ms }) => p99Ms)),
    'p50 ratio': ratio(({ p50Ms }) => p50Ms),
    'p99 ratio': ratio(({ p99Ms }) => p99Ms),
  }
}

/** What a participant takes on the disk, table by table. */
async function sizes({ owner }: World, people: number): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string; table: string; indexes: string }>(
    `select coalesce(p.relname, c.relname) as name, sum(pg_table_size(c.oid)) as table, sum(pg_indexes_size(c.oid)) as indexes
     from pg_class c left join pg_inherits i on i.inhrelid = c.oid left join pg_class p on p.oid = i.inhparent
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by 1 having sum(pg_total_relation_size(c.oid)) > $1 * 8
     order by sum(pg_total_relation_size(c.oid)) desc`,
    [people],
  )
  const each = (bytes: string): string => (Number(bytes) / people).toFixed(0)
  return rows.map(({ name, table, indexes }) => `${name}: ${each(table)} bytes a person in the table, ${each(indexes)} in its indexes`)
}
