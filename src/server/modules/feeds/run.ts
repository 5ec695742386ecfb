import type pg from 'pg'
import { MOST_FAULTS, type FoundFault } from '#domain/feeds/faults.ts'
import { FEED_SHAPES, type FeedKind } from '#domain/feeds/shapes.ts'
import type { FeedStep } from '#domain/feeds/states.ts'
import { copyIn } from '#server/platform/database/copy-in.ts'
import { handleOf } from '#server/platform/database/query.ts'
import type { TableSource } from '#server/platform/tables/index.ts'
import type { Vault } from '#server/platform/vault.ts'
import { copyColumns, hasId, type Load } from './load-store.ts'
import { openReading, type Reading } from './read-file.ts'
import type { Batch, ReadColumns } from './read-messages.ts'
import { beginRun, check, compare, merge, openLoad, takeTurn } from './run-store.ts'
import { peopleColumns, sealPeople } from './seal-people.ts'
import { loadColumns, TARGETS } from './targets.ts'

export interface RunOrder {
  readonly no: number
  readonly kind: FeedKind
  readonly source: TableSource
  /** The bytes that were checked, when they were: others are refused. */
  readonly sha256?: Buffer | null
  /** Asked once everything is compared and nothing is wrong; without a yes nothing is written. */
  readonly mayWrite: (found: RunFound) => Promise<boolean>
  /** Written in the transaction of the rows. */
  readonly settle: (client: pg.ClientBase, found: RunFound) => Promise<void>
  readonly onStep: (step: FeedStep, done: number, whole: number) => void | Promise<void>
  readonly onFaults: (faults: readonly FoundFault[]) => Promise<void>
}

export interface RunFound {
  readonly sha256: Buffer
  readonly columns: ReadColumns | undefined
  readonly preview: readonly (readonly (string | null)[])[]
  /** Rows of the file, wrong ones too. */
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly faults: number
  readonly hasMoreFaults: boolean
  readonly isWritten: boolean
}

export interface RunDeps {
  /** A connection of its own, whose statements wait for each other; it is closed after the run. */
  readonly connect: () => Promise<pg.PoolClient>
  readonly vault: Vault
}

/** Reads, checks, compares and writes one file in one transaction: all of it or nothing. Rows travel through the session's own tables, so
 *  neither what is refused nor what ends half-way leaves a trace. */
export async function runFeed({ connect, vault }: RunDeps, order: RunOrder): Promise<RunFound> {
  const client = await connect()
  let reading: Reading | undefined
  let broken: Error | undefined
  try {
    await beginRun(client)
    await order.onStep('waiting', 0, 0)
    await takeTurn(client)
    const { kind, source, onStep } = order
    let read = 0
    reading = await openReading(source, { kind, hasId: hasId(TARGETS[kind]), asValues: kind === 'participants' }, bytes => (read = bytes))
    const faults = tellFaults(order.onFaults)
    const load = loadOf(kind, reading.columns)
    if (load) await openLoad(client, load)
    const { columns } = reading
    const taken = takeBatches(reading, async batch => {
      await faults.tell(batch.faults)
      await onStep('reading', read, source.size)
    })
    if (!load || !columns) for await (const _ of taken);
    else if (kind === 'participants') {
      const into = { table: 'feed_load', columns: copyColumns(load) }
      const tx = handleOf(client)
      for await (const { values } of taken)
        if (values.length > 0) await copyIn(client, into, [await sealPeople({ tx, vault }, columns.keys, values)])
    } else await copyIn(client, { table: 'feed_load', columns: copyColumns(load) }, textsOf(taken))

    const end = reading.end()
    await faults.tell(end.faults)
    const sha256 = await reading.hash()
    if (order.sha256 && !sha256.equals(order.sha256)) await faults.tell([{ code: 'CHANGED_FILE', line: null, column: null }])
    await onStep('comparing', source.size, source.size)
    const counts = load ? await compare(client, load) : { rows: 0, added: 0, changed: 0 }
    if (load && columns) await faults.tell(await check(client, load, saidBy(columns), MOST_FAULTS - faults.count()))
    const found = {
      sha256,
      columns,
      preview: reading.preview(),
      rows: end.rows,
      added: counts.added,
      changed: counts.changed,
      same: counts.rows - counts.added - counts.changed,
      faults: faults.count(),
      hasMoreFaults: end.hasMore || faults.count() >= MOST_FAULTS,
      isWritten: false,
    }
    if (!load || found.faults > 0 || !(await order.mayWrite(found))) {
      await client.query('rollback')
      return found
    }
    await onStep('writing', source.size, source.size)
    await merge(client, load, order.no)
    await order.settle(client, found)
    await client.query('commit')
    return { ...found, isWritten: true }
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    await reading?.close()
    // Closed and not given back: its own tables and settings end with it.
    client.release(broken ?? true)
  }
}

function loadOf(kind: FeedKind, columns: ReadColumns | undefined): Load | undefined {
  if (!columns) return undefined
  const shape = FEED_SHAPES[kind]
  const present = columns.keys.flatMap(key => shape.columns.filter(column => column.key === key))
  return { shape, target: TARGETS[kind], columns: kind === 'participants' ? peopleColumns(present) : loadColumns(shape, present) }
}

const saidBy = ({ keys, said }: ReadColumns): ReadonlyMap<string, string> => new Map(keys.map((key, at) => [key, said[at] ?? key]))

async function* takeBatches(reading: Reading, each: (batch: Batch) => Promise<void>): AsyncGenerator<Batch> {
  for await (const batch of reading.batches()) {
    await each(batch)
    yield batch
  }
}

async function* textsOf(batches: AsyncIterable<Batch>): AsyncGenerator<string> {
  for await (const { text } of batches) if (text !== '') yield text
}

/** Hands on what is wrong and counts it, up to the most that are told. */
function tellFaults(onFaults: RunOrder['onFaults']) {
  let count = 0
  return {
    count: () => count,
    async tell(faults: readonly FoundFault[]) {
      const told = faults.slice(0, MOST_FAULTS - count)
      count += told.length
      if (told.length > 0) await onFaults(told)
    },
  }
}
