import type { ClientBase } from 'pg'
import type { FoundFault } from '#domain/feeds/faults.ts'
import type { FeedFault } from '#domain/feeds/faults.ts'
import { checksOf, COUNT_ROWS, createLoad, sortLoad, type Load } from './load-store.ts'
import { mergeOf } from './merge-store.ts'

/** Settings of the session that loads: it works for minutes, sorts in memory as far as that goes, and waits behind nobody for long. */
const SETTINGS = [
  'set local statement_timeout = 0',
  'set local idle_in_transaction_session_timeout = 0',
  'set local lock_timeout = 0',
  `set local work_mem = '128MB'`,
  // Statements over all rows at once: compiling them costs more than it gives, and a small sample plans them.
  'set local jit = off',
  'set local default_statistics_target = 10',
]

export async function beginRun(client: ClientBase): Promise<void> {
  await client.query(`set temp_buffers = '64MB'`)
  await client.query('begin')
  await client.query(SETTINGS.join('; '))
}

/** One file at a time writes: whoever comes second waits. */
export const takeTurn = async (client: ClientBase): Promise<void> =>
  void (await client.query(`select pg_advisory_xact_lock(hashtextextended('feeds', 0))`))

export const openLoad = async (client: ClientBase, load: Load): Promise<void> => void (await client.query(createLoad(load)))

export interface RowCounts {
  readonly rows: number
  readonly added: number
  readonly changed: number
}

/** Compares what was loaded with what is kept. @throws when the registry has changed while its people were sealed */
export async function compare(client: ClientBase, load: Load): Promise<RowCounts> {
  await client.query('analyze feed_load')
  await client.query(sortLoad(load))
  await client.query('analyze feed_row')
  if (load.target.isGuarded) {
    const { rowCount } = await client.query('select from feed_row where is_kept and kept_id <> id limit 1')
    if (rowCount) throw new Error('somebody came into the registry while the file was read; begin again')
  }
  const { rows } = await client.query<RowCounts>(COUNT_ROWS)
  return rows[0] ?? { rows: 0, added: 0, changed: 0 }
}

interface CheckRow {
  readonly line: number
  readonly code: FeedFault
  readonly values: Readonly<Record<string, string | number>> | null
}

/** What is wrong with rows beside each other and what is kept. @param said what the heads of the columns say, by key */
export async function check(
  client: ClientBase,
  load: Load,
  said: ReadonlyMap<string, string>,
  most: number,
): Promise<readonly FoundFault[]> {
  const found: FoundFault[] = []
  for (const { key, sql } of checksOf(load)) {
    const { rows } = await client.query<CheckRow>([sql, ' limit $1'].join(''), [Math.max(0, most - found.length)])
    const column = said.get(key) ?? null
    found.push(...rows.map(({ line, code, values }) => ({ line, column, code, ...(values && { values }) })))
  }
  return found
}

/** Brings the rows into the table of their kind. */
export async function merge(client: ClientBase, load: Load, no: number): Promise<void> {
  for (const sql of mergeOf(load)) await client.query(sql, sql.includes('$1') ? [no] : [])
}
