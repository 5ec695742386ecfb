import { sql } from 'kysely'
import type pg from 'pg'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Actor, Ctx, EnqueueOptions, Limits, Origin } from './context.ts'
import { handleOf, prepared, q, type Queryable, type Tx } from './database/query.ts'
import { newId } from './ids.ts'
import type { Vault } from './vault.ts'

export interface Platform {
  readonly pool: pg.Pool
  readonly vault: Vault
  /** The usual ones when left out. */
  readonly limits?: Limits
}

export const USUAL_LIMITS: Limits = { codesPerDay: { sms: 50_000, email: 200_000 }, wrongPasswordsPerMinute: 300, rateFactor: 1 }

/** Finds out who acts, inside the transaction that will act. Throws a Problem when nobody may. */
export type Guard = (tx: Tx) => Promise<Actor>

export interface Work {
  readonly traceId: string
  readonly guard: Guard
  readonly from?: Origin
}

export const asSystem: Guard = async () => ({ kind: 'system' })

/** Runs a use case in one transaction: guard, work, commit. A thrown Problem (or bug) rolls back; a *returned* Problem is
 *  committed first and then thrown: a wrong guess is refused and yet counted. */
export async function transact<T>(platform: Platform, work: Work, use: (ctx: Ctx) => Promise<T | Problem>): Promise<T> {
  const client = await connect(platform.pool)
  let broken: Error | undefined
  try {
    const tx = handleOf(sentTogether(client))
    const [, clock, actor] = await allOf(client.query('begin'), tx.one(nowInDatabase({})), work.guard(tx))
    const { now } = clock
    const result = await use({
      tx,
      actor,
      now,
      today: dayInVietnam(now),
      newId,
      traceId: work.traceId,
      from: work.from,
      limits: platform.limits ?? USUAL_LIMITS,
      vault: platform.vault,
      enqueue: (task, payload, options) => enqueue(tx, task, payload, options),
    })
    await client.query('commit')
    if (result instanceof Problem) throw new Kept(result)
    return result
  } catch (error) {
    if (error instanceof Kept) throw error.problem
    await client.query('rollback').catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error(String(failure))
    })
    throw error
  } finally {
    client.release(broken)
  }
}

class Kept extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** Waits for all, then reports a failure: the first one before all, since without a transaction no other answer counts; else the last one, as the
 *  guard's refusal is told before what follows from it. Nothing is left running on a connection that goes back to the pool. */
async function allOf<A, B, C>(...all: readonly [Promise<A>, Promise<B>, Promise<C>]): Promise<[A, B, C]> {
  const [a, b, c] = await Promise.allSettled(all)
  for (const step of [a, c, b]) if (step.status === 'rejected') throw step.reason
  return await Promise.all(all)
}

/** Reads as a citizen in one round trip. All statements are sent at once: begin, the session (which names the person to the
 *  database), the citizen's role, then what `read` asks for. Row-level security shows rows of that person only and none when the
 *  session is not valid, so `read` may start before the session's answer is here; its result is thrown away in that case. */
export async function readAsCitizen<T>(platform: Platform, guard: Guard, read: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await connect(platform.pool)
  sendTogether(client)
  const tx = handleOf(client)
  const [begun, actor, role, result] = await Promise.allSettled([
    client.query('begin read only'),
    guard(tx),
    client.query('set local role vssid_citizen'),
    read(tx),
  ])
  // Nothing was written: the answer need not wait for the commit, only the connection does.
  void client.query('commit').then(
    () => client.release(),
    (error: Error) => client.release(error),
  )
  return valueOf(actor, begun, role, result)
}

/** As readAsCitizen(), for a read that sends all its statements before it waits for an answer: the commit goes with them, which
 *  saves a trip. A statement sent later is refused, because it would run outside the transaction and no longer as that person. */
export async function readAtOnceAsCitizen<T>(platform: Platform, guard: Guard, read: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await connect(platform.pool)
  sendTogether(client)
  let isOver = false
  const tx = handleOf({
    query: config => (isOver ? Promise.reject(new Error('a statement was sent after the commit of a read at once')) : client.query(config)),
  })
  const settled = Promise.allSettled([
    client.query('begin read only'),
    guard(tx),
    client.query('set local role vssid_citizen'),
    read(tx),
    client.query('commit'),
  ])
  isOver = true
  const [begun, actor, role, result, ended] = await settled
  client.release(ended.status === 'rejected')
  return valueOf(actor, begun, role, result)
}

/** What was read, if everything before it went well; the guard's refusal is told first. */
function valueOf<T>(...[actor, begun, role, result]: readonly [Settled, Settled, Settled, PromiseSettledResult<T>]): T {
  for (const step of [actor, begun, role]) if (step.status === 'rejected') throw step.reason
  if (result.status === 'rejected') throw result.reason
  return result.value
}
type Settled = PromiseSettledResult<unknown>

/** Holds back what is sent in this tick and writes it at once: one system call, and one awakening of the database, instead of one
 *  for each statement. */
function sendTogether({ connection: { stream } }: pg.PoolClient): void {
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/** The same for every tick: statements of a use case that do not wait for each other leave in one write. */
function sentTogether(client: pg.PoolClient): Queryable {
  let isHeld = false
  return {
    query(config) {
      if (!isHeld) {
        isHeld = true
        sendTogether(client)
        process.nextTick(() => (isHeld = false))
      }
      return client.query(config)
    },
  }
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  if (pool.waitingCount > 200) throw new Problem('BUSY')
  try {
    return await pool.connect()
  } catch (error) {
    throw new DatabaseAway(error)
  }
}

/** The database cannot be reached: answered 503 with Retry-After, tried again by jobs. */
export class DatabaseAway extends Error {
  constructor(cause: unknown) {
    super('the database cannot be reached', { cause })
  }
}

/** The driver has no code for a connection that broke, only these words. Whether the work was done stays open: the caller may try again. */
export const isDatabaseAway = (error: unknown): boolean =>
  error instanceof DatabaseAway || (error instanceof Error && /^Connection terminated|^Client .* not queryable$/u.test(error.message))

const nowInDatabase = prepared(() => q.selectNoFrom(sql<Date>`app_now()`.as('now')))

async function enqueue(tx: Tx, task: string, payload: Readonly<Record<string, unknown>>, options: EnqueueOptions = {}): Promise<void> {
  await tx.run({
    text: `select graphile_worker.add_job($1, payload := $2::json, run_at := clock_timestamp() + make_interval(secs => $3::float8 / 1000), max_attempts := $4::int, job_key := $5, priority := $6::int)`,
    values: [
      task,
      JSON.stringify(payload),
      options.afterMs ?? null,
      options.maxAttempts ?? null,
      options.key ?? null,
      options.priority ?? null,
    ],
  })
}
