import pg from 'pg'
import { forgetFiles } from './lib/cold.ts'
import { insertRowsOf, makeTables, personOfTables, sizesOf, type Design, type Sizes } from './lib/period-tables.ts'
import { watchOthers } from './lib/quiet.ts'
import { publish } from './lib/report.ts'
import { historyStatements } from './lib/statements.ts'
import { median, percentile } from './lib/stats.ts'
import { openWorld } from './lib/world.ts'

export interface ScatteredOptions {
  readonly people: number
  /** People whose records are read, each once, spread over all. */
  readonly reads: number
}

/** Rows of each person; the last twelve come by feeds, where there are feeds. */
const [ROWS, FEEDS] = [20, 12]
const PLAIN = ['alter table $t add primary key (participant_id, id)', 'create index on $t (participant_id, fund, from_month desc, id)']
const ONE_KEY = `alter table $t add primary key (participant_id, fund, from_month, id) include (to_month, unit_code, position, workplace,
  contribution_kind, status, currency, base_vnd, coefficient, allowance_position_vnd, allowance_seniority_vnd, allowance_profession_vnd,
  allowance_other_vnd, employee_rate_bps, employer_rate_bps, hazardous, paid_on)`

const SCHEMA = 'bench_periods'
const designsOf = (products: readonly string[]): readonly Design[] => [
  { name: 'plain index, stored together', keys: PLAIN, feeds: 0, vacuumed: 'all', clusters: false },
  { name: 'plain index, twelve feeds', keys: PLAIN, feeds: FEEDS, vacuumed: 'all', clusters: false },
  { name: 'plain index, twelve feeds, then CLUSTER', keys: PLAIN, feeds: FEEDS, vacuumed: 'all', clusters: true },
  { name: 'product, stored together', keys: products, feeds: 0, vacuumed: 'all', clusters: false },
  { name: 'product, twelve feeds', keys: products, feeds: FEEDS, vacuumed: 'all', clusters: false },
  { name: 'product, the newest feed not vacuumed', keys: products, feeds: FEEDS, vacuumed: 'all but the last', clusters: false },
  { name: 'one covering key, twelve feeds', keys: [ONE_KEY], feeds: FEEDS, vacuumed: 'all', clusters: false },
]

/** P13: a person's newest twenty records, cold, after the rows came month by month, against rows that lie together; by the product's keys and by
 *  those that were weighed against them. Tables of their own with the columns, partitions and policies of the product's, and its own statement. */
export async function scattered({ people, reads }: ScatteredOptions): Promise<void> {
  const shareOfOthers = watchOthers()
  const only = process.env['BENCH_DESIGNS']?.split(',')
  const rows = []
  const measured = []
  for (const design of designsOf(await keysOfProduct())) {
    if (only && !only.some(part => design.name.includes(part))) continue
    const filled = await fill(design, people)
    const read = await readCold(people, reads)
    measured.push({ design, filled, read })
    rows.push(rowOf(design, { people, filled, read }))
    console.log(rows.at(-1))
  }
  publish(
    {
      name: 'scattered',
      title: `a person's newest 20 records of ${people.toLocaleString('en-US')} people with ${ROWS} rows each, ${reads} people, each read once`,
      rows,
      notes: [
        'Goal P13: blocks and cold time after twelve feeds at most 1.5 × those of rows stored together.',
        'Cold: the server is stopped, the system forgets its files, 40 other people are read first. Blocks are of PostgreSQL, 8 kB, with those for names of units.',
        `Other programs used ${Math.round(shareOfOthers() * 100)} % of the machine.`,
      ],
    },
    { people, measured },
  )
}

/** The keys of the product's own table, as its migrations made them. */
async function keysOfProduct(): Promise<readonly string[]> {
  const world = await openWorld({ people: 10_000, sessions: 1 })
  const { rows } = await world.owner.query<{ text: string }>(
    `select regexp_replace(replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON '), 'INDEX \\S+ ON \\S+', 'INDEX ON $t') as text
     from pg_index where indrelid = 'contribution_period'::regclass`,
  )
  await world.close()
  return rows.map(({ text }) => text)
}

interface Filled {
  readonly loadS: number
  readonly feedS: number
  readonly vacuumS: number
  readonly clusterS: number
  readonly sizes: Sizes
}

async function fill(design: Design, people: number): Promise<Filled> {
  const world = await openWorld({ people: 10_000, sessions: 1 })
  const run = (text: string): Promise<unknown> => world.owner.query(text)
  const vacuum = (how = ''): Promise<unknown> => run(`vacuum ${how} ${SCHEMA}.contribution_period`)
  await makeTables(world.owner, SCHEMA)
  const first = ROWS - design.feeds
  const loadS = await seconds(async () => {
    await run(insertRowsOf(SCHEMA, people, [0, first - 1]))
    for (const key of design.keys) await run(key.replaceAll('$t', `${SCHEMA}.contribution_period`))
    await vacuum('(analyze)')
  })
  let [feedS, vacuumS] = [0, 0]
  for (let k = first; k < ROWS; k++) {
    feedS += await seconds(() => run(insertRowsOf(SCHEMA, people, [k, k])))
    if (design.vacuumed === 'all' || k < ROWS - 1) vacuumS += await seconds(() => vacuum())
  }
  const clusterS = design.clusters ? await seconds(() => clusterAll(run)) : 0
  await run(`analyze ${SCHEMA}.contribution_period`)
  const sizes = await sizesOf(world.owner, SCHEMA)
  await run('checkpoint')
  await world.close()
  return { loadS, feedS, vacuumS, clusterS, sizes }
}

/** One partition after the other: each is closed to everybody while it is written anew. */
async function clusterAll(run: (text: string) => Promise<unknown>): Promise<void> {
  await run(`cluster ${SCHEMA}.contribution_period using contribution_period_participant_id_fund_from_month_id_idx`)
  await run(`vacuum ${SCHEMA}.contribution_period`)
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1_000
}

interface Read {
  readonly isCold: boolean
  readonly nodes: readonly string[]
  readonly cold: readonly Plan[]
  readonly warm: readonly Plan[]
}
interface Plan {
  readonly ms: number
  readonly blocks: number
  /** Not in the server's own memory. */
  readonly fetched: number
}

async function readCold(people: number, reads: number): Promise<Read> {
  const { list } = await historyStatements()
  const closed = await openWorld({ people: 10_000, sessions: 1 })
  await closed.close()
  const isCold = forgetFiles(closed.folder)
  const world = await openWorld({ people: 10_000, sessions: 1 })
  const client = new pg.Client({ connectionString: world.database.ownerUrl })
  await client.connect()
  // As the product asks: the citizen's role under the policies, a named statement, planned without knowing its values.
  await client.query(`set search_path = ${SCHEMA}, public; set role vssid_citizen; set plan_cache_mode = force_generic_plan`)
  await client.query(`prepare history as ${list.text}`)
  const values = list.values.map(value => (typeof value === 'number' ? String(value) : `'${String(value)}'`)).join(', ')
  let nodes: readonly string[] = []
  const read = async (n: number): Promise<Plan> => {
    await client.query(`select set_config('app.person', set_config('app.reader', $1, false), false)`, [personOfTables(n)])
    const { rows } = await client.query<{ 'QUERY PLAN': readonly [Explained] }>(
      `explain (analyze, buffers, format json) execute history(${values})`,
    )
    const explained = rows[0]?.['QUERY PLAN'][0]
    if (!explained) throw new Error('no plan')
    nodes = nodesOf(explained.Plan)
    const fetched = explained.Plan['Shared Read Blocks']
    return { ms: explained['Execution Time'], blocks: fetched + explained.Plan['Shared Hit Blocks'], fetched }
  }
  for (let n = 1; n <= 40; n++) await read(n)
  const step = Math.floor((people - 100) / reads)
  const asked = Array.from({ length: reads }, (_, n) => 50 + n * step)
  const [cold, warm]: [Plan[], Plan[]] = [[], []]
  for (const n of asked) cold.push(await read(n))
  for (const n of asked) warm.push(await read(n))
  await client.end()
  await world.owner.query(`drop schema ${SCHEMA} cascade`)
  await world.close()
  return { isCold, nodes, cold, warm }
}

interface Explained {
  readonly Plan: Node
  readonly 'Execution Time': number
}
interface Node {
  readonly 'Node Type': string
  readonly 'Shared Hit Blocks': number
  readonly 'Shared Read Blocks': number
  readonly Plans?: readonly Node[]
}
const nodesOf = (node: Node): readonly string[] => [node['Node Type'], ...(node.Plans ?? []).flatMap(nodesOf)]

const GB = 1e9
function rowOf(design: Design, { people, filled, read }: { readonly people: number; readonly filled: Filled; readonly read: Read }) {
  const { table, indexes } = filled.sizes
  const ofIndexes = Object.values(indexes).reduce((sum, bytes) => sum + bytes, 0)
  return {
    design: design.name,
    'blocks p50': median(read.cold.map(({ blocks }) => blocks)),
    'of them fetched': median(read.cold.map(({ fetched }) => fetched)),
    [read.isCold ? 'cold p50 ms' : 'not cold p50 ms']: median(read.cold.map(({ ms }) => ms)),
    'cold p90 ms': percentile(
      read.cold.map(({ ms }) => ms),
      0.9,
    ),
    'warm p50 ms': median(read.warm.map(({ ms }) => ms)),
    scan: read.nodes.find(node => node.startsWith('Index')) ?? '–',
    'load s': filled.loadS,
    'feeds s': filled.feedS,
    'vacuum s': filled.vacuumS,
    'cluster s': filled.clusterS,
    'table GB': table / GB,
    'indexes GB': ofIndexes / GB,
    'bytes a row': (table + ofIndexes) / (people * ROWS),
  }
}
