import { sql } from 'kysely'
import { Problem } from '#domain/kernel/problem.ts'
import { prepared, q, type Tx } from '../database/query.ts'

/** The counter could not count. It is answered "busy, try again": nobody is let through uncounted, and nobody is told of a fault. */
export class LimiterFault extends Error {
  constructor(cause: unknown) {
    super(`a limit could not be counted${cause instanceof Error ? `: ${cause.name} ${String(Reflect.get(cause, 'code') ?? '')}` : ''}`, {
      cause,
    })
    this.name = 'LimiterFault'
  }
}
const failClosed = (error: unknown): never => {
  throw new LimiterFault(error)
}

/** Counts one hit under a key and refuses when the window holds more than `max`: a single statement, right for any number of
 *  processes. A failing counter refuses, it never lets through.
 *  @param more how many hits it is
 *  @returns the hits of the window @throws TOO_MANY_REQUESTS with the seconds to wait · LimiterFault */
export async function countHit(tx: Tx, key: string, max: number, windowS: number, more = 1): Promise<number> {
  const { hits, waitS } = await addHits(tx, key, more, windowS).catch(failClosed)
  if (hits > max) throw new Problem('TOO_MANY_REQUESTS', { seconds: Math.max(1, waitS) })
  return hits
}

/** Adds to the count under a key. A window begins with its first hit.
 *  @returns the hits of the window, and the seconds until it ends */
export function addHits(tx: Tx, key: string, more: number, windowS: number): Promise<{ readonly hits: number; readonly waitS: number }> {
  return tx.one(hitsAdded({ key, more, windowS }))
}
const hitsAdded = prepared((p: { key: string; more: number; windowS: number }) =>
  q
    .insertInto('platformRate')
    .values({ key: p.key, hits: p.more, until: sql<Date>`app_now() + make_interval(secs => ${p.windowS})` })
    .onConflict(conflict =>
      conflict.column('key').doUpdateSet(eb => ({
        hits: sql<number>`case when ${eb.ref('platformRate.until')} < app_now() then 0 else ${eb.ref('platformRate.hits')} end + ${eb.ref('excluded.hits')}`,
        until: sql<Date>`case when ${eb.ref('platformRate.until')} < app_now() then ${eb.ref('excluded.until')} else ${eb.ref('platformRate.until')} end`,
      })),
    )
    .returning(['hits', waitS]),
)

/** Hits under a key in its window, and the seconds until it ends. */
export async function hitsOf(tx: Tx, key: string): Promise<{ readonly hits: number; readonly waitS: number }> {
  const row = await tx.first(
    q
      .selectFrom('platformRate')
      .select(['hits', waitS])
      .where('key', '=', key)
      .where('until', '>=', sql<Date>`app_now()`),
  )
  return row ?? { hits: 0, waitS: 0 }
}

/** Hits of several keys together. */
export async function hitsOfAll(tx: Tx, keys: readonly string[]): Promise<number> {
  const row = await tx.one(
    q
      .selectFrom('platformRate')
      .select(sql<number>`coalesce(sum(hits), 0)::int`.as('hits'))
      .where('key', 'in', [...keys])
      .where('until', '>=', sql<Date>`app_now()`),
  )
  return row.hits
}

/** Forgets windows that are over. @returns how many there were */
export const sweepRates = (tx: Tx): Promise<number> =>
  tx.run(q.deleteFrom('platformRate').where('until', '<', sql<Date>`app_now() - interval '1 hour'`))

const waitS = sql<number>`ceil(extract(epoch from until - app_now()))::int`.as('waitS')

export const forgetHits = (tx: Tx, key: string): Promise<number> => tx.run(hitsGone({ key }))
const hitsGone = prepared((p: { key: string }) => q.deleteFrom('platformRate').where('key', '=', p.key))

/** Network of an address: one IPv4, or the first 64 bits of IPv6, however its zeros are written. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  if (address.includes('.')) return address.slice(address.lastIndexOf(':') + 1)
  const [head = '', tail] = address.split('::')
  const groups = [head, tail ?? ''].map(part => (part === '' ? [] : part.split(':')))
  const [left = [], right = []] = groups
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}
