import { parseArgs } from 'node:util'
import { delivery } from './delivery.ts'
import { firstLoad } from './first-load.ts'
import { form } from './form.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { lookups } from './lookups.ts'
import { importRows } from './import.ts'
import { memory } from './memory.ts'
import { offlineCard } from './offline-card.ts'
import { pile } from './pile.ts'
import { queue } from './queue.ts'
import { roster } from './roster.ts'
import { scattered } from './scattered.ts'
import { scroll } from './scroll.ts'
import { signIns } from './sign-in.ts'
import { size } from './size.ts'
import { start } from './start.ts'
import { unitBoard } from './unit-board.ts'

/** npm run bench [name …]: measures the product beside what it is compared with. docs/performance.md says what each number means. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    'no-peers': { type: 'boolean', default: false },
    dossiers: { type: 'string', default: '100000' },
    sheets: { type: 'string', default: '500' },
    reads: { type: 'string', default: '300' },
    rows: { type: 'string', default: '1000000' },
    backlog: { type: 'string', default: '10000' },
  },
})

const rounds = Number(values.rounds)
const seconds = Number(values.seconds)
const BENCHMARKS: Readonly<Record<string, () => Promise<void>>> = {
  history: () => history({ people: Number(values.people), rounds, secondsEach: seconds, peers: !values['no-peers'] }),
  scattered: () => scattered({ people: Number(values.people), reads: Number(values.reads) }),
  size: () => size({ small: 10_000, large: Number(values.people), rounds, secondsEach: seconds }),
  delivery: () => delivery({ perSecond: 50, seconds: 20, backlog: Number(values.backlog) }),
  start: () => start({ rounds }),
  memory: () => memory({ perSecond: 100, seconds: 20 }),
  'first-load': () => firstLoad({ lighthouseRuns: values['no-peers'] ? 0 : 3 }),
  queue: () => queue({ dossiers: Number(values.dossiers), times: 40 }),
  help: () => Promise.resolve(help({ rounds })),
  lookups: () => lookups({ facilities: 12_000, units: 100_000, times: 100 }),
  form: () => form({ documents: 200 }),
  'sign-in': () => signIns({ accounts: 500, atOnce: 16, rounds, secondsEach: seconds }),
  'offline-card': () => offlineCard({ rounds }),
  pile: () => pile({ people: Number(values.sheets) }),
  'unit-board': () => unitBoard({ people: 5_000, times: 100 }),
  scroll: () => scroll({ records: 200, slowdown: 6 }),
  import: () => importRows({ rows: Number(values.rows), rounds }),
  roster: () => roster({ people: 2_000, rounds }),
}

const unknown = positionals.filter(name => !Object.hasOwn(BENCHMARKS, name))
if (unknown.length) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(BENCHMARKS).join(', ')}.`)
  process.exit(2)
}
for (const [name, run] of Object.entries(BENCHMARKS)) if (!positionals.length || positionals.includes(name)) await run()
