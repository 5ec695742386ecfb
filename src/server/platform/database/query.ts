import { CamelCasePlugin, DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type Compilable } from 'kysely'
import pg from 'pg'
import type { Database } from './schema.gen.ts'

// Whole numbers as numbers (money is far below 2^53), days as text, instants as Date.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, value => value)

/** Builds typed SQL; never runs it. A store builds with `q` and hands the query to its handle. */
export const q = new Kysely<Database>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
  plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
})

/** A statement ready to run; with a name the server plans it once for each connection. */
export interface Statement<R> {
  readonly name?: string
  readonly text: string
  readonly values: readonly unknown[]
  /** Never set; carries the row type. */
  readonly row?: R
}
export type Query<R> = Compilable<R> | Statement<R>

/** The handle of an open transaction (or of a single connection): the first argument of every store function. */
export interface Tx {
  all<R>(query: Query<R>): Promise<R[]>
  first<R>(query: Query<R>): Promise<R | undefined>
  /** The one row that must be there. */
  one<R>(query: Query<R>): Promise<R>
  /** Runs and tells how many rows were touched. */
  run(query: Query<unknown>): Promise<number>
}

/** What runs a statement: a connection. */
export interface Queryable {
  query(config: { name?: string; text: string; values: unknown[]; rowMode: 'array' }): Promise<pg.QueryArrayResult<unknown[]>>
}

export function handleOf(client: Queryable): Tx {
  const send = async <R>(query: Query<R>): Promise<{ rows: R[]; count: number }> => {
    const { name, text, values } = statementOf(query)
    const result = await client.query({ ...(name !== undefined && { name }), text, values: [...values], rowMode: 'array' })
    return { rows: rowsOf<R>(result), count: result.rowCount ?? 0 }
  }
  return {
    all: async query => (await send(query)).rows,
    first: async query => (await send(query)).rows[0],
    one: async query => {
      const { rows } = await send(query)
      if (rows[0] === undefined) throw new Error('a row that must exist was not found')
      return rows[0]
    },
    run: async query => (await send(query)).count,
  }
}

function statementOf<R>(query: Query<R>): Statement<R> {
  if ('text' in query) return query
  const { sql, parameters } = query.compile()
  return { text: sql, values: parameters }
}

/** Compiles a query once and runs it as a named prepared statement: for the reads of every request.
 *  The builder sees placeholders instead of values, so it must only pass them on (scalars, or a whole array for `any`). */
export function prepared<P extends Record<string, unknown>, R>(build: (parameters: P) => Compilable<R>): (values: P) => Statement<R> {
  const name = `p${++preparedCount}`
  let compiled: { readonly text: string; readonly slots: readonly unknown[] } | undefined
  return values => {
    compiled ??= compileOnce(build)
    return { name, text: compiled.text, values: compiled.slots.map(slot => (slot instanceof Slot ? values[slot.key] : slot)) }
  }
}
let preparedCount = 0

class Slot {
  readonly key: string
  constructor(key: string) {
    this.key = key
  }
}

// `never`: the slots stand for values of any type.
function compileOnce(build: (parameters: never) => Compilable) {
  const slots: Record<string, unknown> = new Proxy({}, { get: (_, key) => new Slot(String(key)) })
  const { sql, parameters } = build(slots as never).compile()
  return { text: sql, slots: parameters }
}

const camelNames = new Map<string, string>()
const camel = (name: string): string => {
  let known = camelNames.get(name)
  if (known === undefined) camelNames.set(name, (known = name.replace(/_([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase())))
  return known
}

/** Values arrive as lists and become objects with our names here: the driver's own objects would be made only to be copied. */
function rowsOf<R>({ rows, fields }: pg.QueryArrayResult<unknown[]>): R[] {
  if (rows.length === 0) return []
  const names = fields.map(field => camel(field.name))
  const empty: Record<string, unknown> = Object.fromEntries(names.map(name => [name, null]))
  return rows.map(values => {
    // A copy has its place for every column already and does not grow.
    const row = { ...empty }
    for (let n = 0; n < names.length; n++) row[names[n] ?? ''] = values[n]
    return row as R
  })
}
