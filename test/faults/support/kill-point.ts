import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'

/** How a statement fails: never sent · the connection breaks instead · it is done and the connection breaks before its answer. */
export const WAYS = ['refused', 'cut', 'answer lost'] as const
export type Way = (typeof WAYS)[number]

interface Plan {
  readonly way: Way
  readonly at: number
  seen: number
}

export interface Outcome<T> {
  readonly result: T
  /** False when the work had fewer statements than `at`: the sweep is at its end. */
  readonly struck: boolean
}

type Query = (...args: unknown[]) => unknown

/** Prepares a pool: of work run by the answer of this function, the statement number `at` fails; all other work goes on as ever. */
export function killPoints(pool: pg.Pool): <T>(way: Way, at: number, work: () => Promise<T>) => Promise<Outcome<T>> {
  const plans = new AsyncLocalStorage<Plan>()
  const wrapped = new WeakSet<pg.PoolClient>()
  const wrap = (client: pg.PoolClient): void => {
    if (wrapped.has(client)) return
    wrapped.add(client)
    const query = client.query.bind(client) as Query
    const failing: Query = (...args) => {
      const plan = plans.getStore()
      return plan && ++plan.seen === plan.at ? fail(client, plan.way, query, args) : query(...args)
    }
    Object.assign(client, { query: failing })
  }
  pool.on('connect', wrap).on('acquire', wrap)
  return async (way, at, work) => {
    const plan: Plan = { way, at, seen: 0 }
    const result = await plans.run(plan, work)
    return { result, struck: plan.seen >= at }
  }
}

/** The driver is called with a promise for an answer, or with a callback as the pool does. */
function fail(client: pg.PoolClient, way: Way, query: Query, args: readonly unknown[]): unknown {
  const last = args.at(-1)
  const callback = typeof last === 'function' ? (last as (error: Error) => void) : undefined
  const failed = failure(client, way, () => query(...(callback ? args.slice(0, -1) : args)) as Promise<unknown>)
  if (!callback) return failed
  void failed.catch((error: Error) => callback(error))
  return undefined
}

async function failure(client: pg.PoolClient, way: Way, query: () => Promise<unknown>): Promise<never> {
  if (way === 'refused') throw new Error('refused by the experiment')
  if (way === 'answer lost') {
    await query()
    cut(client)
    throw new Error('Connection terminated unexpectedly')
  }
  cut(client)
  await query()
  throw new Error('a cut connection answered')
}

const cut = (client: pg.PoolClient): void => void client.connection.stream.destroy()
