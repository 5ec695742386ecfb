import type pg from 'pg'
import { FEED_SHAPES, type FeedKind } from '#domain/feeds/shapes.ts'
import { bytesSource, importFile } from '#server/modules/feeds/index.ts'
import type { TestDatabase } from '#test/support/database.ts'

/** Values of a row by key of the column; what is not said is the example's. */
export type FeedRow = Readonly<Record<string, string>>

/** A file of a kind as CSV, with all its columns. */
export function feedCsv(kind: FeedKind, rows: readonly FeedRow[]): Buffer {
  const { columns } = FEED_SHAPES[kind]
  const lines = rows.map(row => columns.map(({ key, example }) => row[key] ?? example))
  return Buffer.from(
    [columns.map(({ en }) => en), ...lines].map(line => line.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
  )
}

/** Brings a file in, as the command line does. */
export const feedIn = (
  db: TestDatabase,
  kind: FeedKind,
  file: Buffer,
  connect: () => Promise<pg.PoolClient> = () => db.jobPool.connect(),
) =>
  importFile({ platform: db.platform, connect }, { kind, fileName: `${kind}.csv`, source: bytesSource(file), mayWrite: async () => true })

/** What feeds have written, in one word. */
export async function fedState({ owner }: TestDatabase): Promise<string> {
  const tables = [
    'participant',
    'unit',
    'contribution_period',
    'card',
    'benefit',
    'directory_commune',
    'directory_agency',
    'directory_facility',
  ]
  const { rows } = await owner.query<{ sums: string }>(
    [
      "select concat_ws(' ',",
      tables
        .map(
          table =>
            `(select md5(coalesce(string_agg(to_jsonb(t)::text, '' order by to_jsonb(t)::text), '')) from ${table} t where feed_no is not null)`,
        )
        .join(', '),
      `, (select count(*) from feed_before), (select count(*) from feed_batch where state = 'applied')) as sums`,
    ].join(''),
  )
  return rows[0]?.sums ?? ''
}

/** Tries to bring a file in while the database ends its connection at one statement after another, `points` of them spread over the whole
 *  run. @returns what stood there after each failure */
export async function killedImports(db: TestDatabase, kind: FeedKind, file: Buffer, points: number): Promise<readonly string[]> {
  const statements = await countStatements(db, kind, file)
  const states: string[] = []
  for (let point = 1; point <= points; point++) {
    const at = Math.max(1, Math.round((point * statements) / points))
    const failed = await feedIn(db, kind, file, () => doomed(db, at)).then(
      () => false,
      () => true,
    )
    states.push(failed ? await fedState(db) : 'done')
  }
  return states
}

/** A connection that the database ends while it works on its n-th statement. */
async function doomed(db: TestDatabase, at: number): Promise<pg.PoolClient> {
  const client = await db.jobPool.connect()
  // A connection that ends between two statements tells it here.
  client.on('error', () => undefined)
  const pid = (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid
  let count = 0
  return watched(client, async () => {
    if (++count === at) await db.owner.query('select pg_terminate_backend($1)', [pid])
  })
}

async function countStatements(db: TestDatabase, kind: FeedKind, file: Buffer): Promise<number> {
  let count = 0
  const connect = async () => watched(await db.jobPool.connect(), async () => void count++)
  const { platform } = db
  await importFile({ platform, connect }, { kind, fileName: 'dry.csv', source: bytesSource(file), mayWrite: async () => false })
  // Writing, its entry of the trail and the commit come beside.
  return count + 6
}

/** The same connection, with a look at each statement before it is sent. */
function watched(client: pg.PoolClient, before: () => Promise<void>): pg.PoolClient {
  const query = client.query.bind(client)
  return Object.assign(client, {
    query: (...args: unknown[]): unknown => {
      if (typeof args[0] === 'object' && args[0] !== null && 'pipe' in args[0]) return Reflect.apply(query, client, args)
      return before().then(() => Reflect.apply(query, client, args) as unknown)
    },
  })
}
