import { parentPort, workerData } from 'node:worker_threads'
import { openVault } from '#server/platform/vault.ts'
import { readCountry } from './country.ts'
import { inventEmployers } from './employers.ts'
import { addLines, noLines, TABLES } from './lines.ts'
import { personAt } from './person.ts'
import type { Recipe } from './recipe.ts'

export interface WorkerOrder {
  readonly recipe: Recipe
  readonly kek: ReadonlyMap<number, Uint8Array>
  readonly indexKey: Uint8Array
}

/** People from `first` up to `until`, which is not among them. */
export interface Block {
  readonly first: number
  readonly until: number
}

export interface MadeBlock extends Block {
  /** By table: how many rows, and their lines. */
  readonly tables: readonly { readonly table: string; readonly rows: number; readonly lines: Uint8Array }[]
  /** Processor time that it took. */
  readonly cpuMs: number
}

/** Runs in a thread of its own: inventing and sealing take longer than the database needs to take the rows in. */
const { recipe, kek, indexKey } = workerData as WorkerOrder
const country = readCountry()
const world = { recipe, country, employers: inventEmployers(recipe, country) }
const vault = openVault({ kek: new Map([...kek].map(([version, key]) => [version, Buffer.from(key)])), indexKey: Buffer.from(indexKey) })

parentPort?.on('message', ({ first, until }: Block) => {
  const before = process.threadCpuUsage()
  const lines = noLines()
  for (let n = first; n < until; n++) addLines(lines, personAt(world, n), { recipe, vault })
  const tables = TABLES.map(table => ({ table, rows: lines[table].length, lines: bytesOf(lines[table]) }))
  const made: MadeBlock = { first, until, tables, cpuMs: cpuMsSince(before) }
  parentPort?.postMessage(made, [...new Set(tables.map(each => each.lines.buffer))])
})

const cpuMsSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1_000
}

/** Bytes with memory of their own, so that they can be handed over instead of copied. */
function bytesOf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(lines.join(''))
}
