import { performance } from 'node:perf_hooks'
import type { ClientBase } from 'pg'
import { copyIn, copyLine } from '#server/platform/database/copy-in.ts'
import type { Secrets } from '#server/platform/secrets.ts'
import { numberOf } from '../people/person.ts'
import { readCountry } from './country.ts'
import { inventEmployers } from './employers.ts'
import { prepareLoad } from './fast-load.ts'
import { COLUMNS, TABLES, type Table } from './lines.ts'
import { madeBlocks } from './makers.ts'
import { FIRST_SERIAL, type Recipe } from './recipe.ts'

export { lastPaidMonth } from '../people/history.ts'
export { MOST_PARTICIPANTS, type Recipe } from './recipe.ts'

export interface Progress {
  readonly people: number
  readonly rows: number
  readonly seconds: number
}

export interface LoadOptions {
  readonly secrets: Pick<Secrets, 'kek' | 'indexKey'>
  readonly threads: number
  readonly onProgress?: (progress: Progress) => void
  /** A step that takes its time and has no rows. */
  readonly onStep?: (step: string) => void
}

export interface Loaded {
  readonly rows: Readonly<Record<string, number>>
  /** Where the time went, in seconds: waiting for rows to be made, taking them in, indexes, the last tidying. */
  readonly seconds: { readonly making: number; readonly copying: number; readonly indexing: number; readonly tidying: number }
  /** Processor time of the threads that made rows, in seconds. */
  readonly makersCpu: number
}

const BLOCK_SIZE = 1_000
/** From so many people on, indexes are made anew at the end. */
const MANY = 20_000
const MARK = 'seed.generated'

/** Whose people are in the registry already: generated ones, and others than the demo's. */
export async function whoIsThere(client: ClientBase): Promise<{ readonly generated: boolean; readonly strangers: boolean }> {
  const { rows } = await client.query<{ generated: boolean; strangers: boolean }>(
    `select exists (select from participant where social_insurance_no >= $1 and social_insurance_no < '01') as generated,
       exists (select from participant where social_insurance_no >= '01' or social_insurance_no < '00') as strangers`,
    [numberOf(FIRST_SERIAL)],
  )
  return rows[0] ?? { generated: false, strangers: true }
}

/** Brings generated people in, in one transaction: all of them or nobody. Each person's rows lie together, in the order of people.
 *  @param client a connection of the owner; nobody else may work on the tables meanwhile
 *  @throws when somebody does, or when the rows were there before */
export async function loadGenerated(client: ClientBase, recipe: Recipe, options: LoadOptions): Promise<Loaded> {
  const begun = performance.now()
  const spent = { making: 0, copying: 0, indexing: 0, tidying: 0 }
  const count: Record<string, number> = {}
  let makersCpu = 0
  await client.query('begin')
  try {
    await client.query(`set local synchronous_commit = off; set local maintenance_work_mem = '512MB'`)
    const putBack = await prepareLoad(client, TABLES, { withIndexes: recipe.participants >= MANY })
    count['unit'] = await copyUnits(client, recipe)
    let at = performance.now()
    for await (const block of madeBlocks(recipe, { ...options, size: BLOCK_SIZE })) {
      spent.making += since(at)
      makersCpu += block.cpuMs / 1_000
      at = performance.now()
      for (const { table, rows, lines } of block.tables) {
        if (rows) await copyIn(client, { table, columns: COLUMNS[table as Table] }, [lines])
        count[table] = (count[table] ?? 0) + rows
      }
      spent.copying += since(at)
      options.onProgress?.({ people: block.until, rows: count['contribution_period'] ?? 0, seconds: since(begun) })
      at = performance.now()
    }
    at = performance.now()
    await putBack(table => options.onStep?.(`indexes of ${table}`))
    spent.indexing = since(at)
    await client.query(`insert into platform_mark (key, value) values ($1, $2)`, [MARK, JSON.stringify(recipe)])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
  const at = performance.now()
  options.onStep?.('what queries are planned by')
  // The map of visible pages lets the list be read from its index alone; statistics choose the plans.
  await client.query(`vacuum (analyze) ${[...TABLES, 'unit'].join(', ')}`)
  spent.tidying = since(at)
  return { rows: count, seconds: spent, makersCpu }
}

const since = (begun: number): number => (performance.now() - begun) / 1_000

const UNIT_COLUMNS = ['code', 'name', 'tax_code', 'address', 'agency_code']

/** Employers, schools, and for each province those through whom households, the State and voluntary payers contribute. */
async function copyUnits(client: ClientBase, recipe: Recipe): Promise<number> {
  const country = readCountry()
  const employers = inventEmployers(recipe, country).all
  const provinces = [...new Map([...country.places.values()].map(({ province }) => [province.code, province])).values()]
  const others = provinces.flatMap(({ code, name }) =>
    [
      [`HGDT${code}`, `Hộ gia đình, ${name}`],
      [`BHXHT${code}`, `Ngân sách đóng, ${name}`],
      [`TNT${code}`, `Người tham gia tự nguyện, ${name}`],
    ].map(([unit, words]) => copyLine([unit, words, null, name, `0${code}`])),
  )
  const lines = employers.map(({ code, name, taxCode, address, agencyCode }) => copyLine([code, name, taxCode, address, agencyCode]))
  return copyIn(client, { table: 'unit', columns: UNIT_COLUMNS }, [...lines, ...others])
}
