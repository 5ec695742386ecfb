import { createHash, hkdfSync } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { Problem } from '#domain/kernel/problem.ts'
import type { Actor, Ctx } from '../context.ts'
import { q, type Tx } from '../database/query.ts'
import { openUnder, sealUnder } from '../vault.ts'
import type { Call, CookieName } from './call.ts'

/** How long a request may be repeated under its key. */
const HOURS = 24
export const ONCE_HEADER = 'idempotency-key'
const FORM = /^[\w-]{16,100}$/u

const Kept = z.object({ answer: z.string(), cookies: z.array(z.tuple([z.string(), z.string(), z.number()])) })

/** One request with a key of its sender's. */
export interface Once {
  readonly operation: string
  readonly key: string
  /** Parsed, so that spaces and the order of fields make no other request. */
  readonly input: unknown
}

/** The key of a request; undefined when it has none. @throws FIELDS_INVALID for one that is too short to be unguessable */
export function keyIn(headers: Readonly<Record<string, unknown>>): string | undefined {
  const key = headers[ONCE_HEADER]
  if (key === undefined) return undefined
  if (typeof key === 'string' && FORM.test(key)) return key
  throw new Problem('FIELDS_INVALID', {}, [{ field: `headers.${ONCE_HEADER}`, code: 'FORM' }])
}

/** Does a request once, in one transaction with the note of its answer; the same again gets that answer, cookies too. Of several at the same
 *  time the others wait for the first. What was refused is not noted: the next try is a new one.
 *  @param secret from which, with the sender's key, the key of the kept answer follows: nobody else can open it
 *  @returns the answer, or a Problem whose count has to be kept @throws IDEMPOTENCY_KEY_REUSED for another request under the same key */
export async function doOnce(
  ctx: Ctx,
  secret: Buffer,
  { operation, key, input }: Once,
  { call, handle }: { readonly call: Call; readonly handle: (inner: Call) => Promise<unknown> },
): Promise<unknown> {
  const keyHash = sha256(`${operation}|${whoIs(ctx.actor)}|${key}`)
  const requestHash = sha256(JSON.stringify(input))
  const sealing = Buffer.from(hkdfSync('sha256', secret, '', `answered:${key}`, 32))
  const place = `platform_answered.answer|${keyHash.toString('hex')}`
  await lock(ctx.tx, keyHash)
  const earlier = await findAnswered(ctx.tx, keyHash)
  if (earlier) {
    if (!earlier.requestHash.equals(requestHash)) throw new Problem('IDEMPOTENCY_KEY_REUSED')
    const kept = z.parse(Kept, JSON.parse(openUnder(sealing, place, earlier.answerSealed).toString('utf8')))
    for (const [name, value, maxAgeS] of kept.cookies) call.setCookie(name as CookieName, value, maxAgeS)
    return JSON.parse(kept.answer)
  }
  const cookies: [string, string, number][] = []
  const result = await counted(() => handle(within(ctx, call, cookies)))
  if (result instanceof Problem) return result
  const answerSealed = sealUnder(sealing, place, JSON.stringify({ answer: JSON.stringify(result), cookies }))
  await insertAnswered(ctx.tx, { keyHash, requestHash, answerSealed })
  return result
}

/** The same call inside the transaction that is open already. */
const within = (ctx: Ctx, call: Call, cookies: [string, string, number][]): Call => ({
  ...call,
  transact: async use => {
    const result = await use(ctx)
    if (result instanceof Problem) throw new Counted(result)
    return result
  },
  setCookie: (name, value, maxAgeS) => {
    cookies.push([name, value, maxAgeS])
    call.setCookie(name, value, maxAgeS)
  },
})

/** A refusal whose count is kept: it goes through the handler as an error, and out of the transaction as a result. */
class Counted extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

async function counted(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Counted) return error.problem
    throw error
  }
}

/** Whose request it is: a key counts for its sender alone. */
function whoIs(actor: Actor): string {
  switch (actor.kind) {
    case 'participant':
    case 'guardian':
      return actor.accountId
    case 'applicant':
      return actor.registrationId
    case 'staff':
    case 'coordinator':
      return actor.staffId
    case 'facility':
      return actor.keyId
    case 'guest':
    case 'system':
      return ''
  }
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

const lock = (tx: Tx, keyHash: Buffer) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`once|${keyHash.toString('hex')}`}, 0))`.as('locked')))

const findAnswered = (tx: Tx, keyHash: Buffer) =>
  tx.first(
    q
      .selectFrom('platformAnswered')
      .select(['requestHash', 'answerSealed'])
      .where('keyHash', '=', keyHash)
      .where('until', '>', sql<Date>`app_now()`),
  )

const insertAnswered = (tx: Tx, row: { readonly keyHash: Buffer; readonly requestHash: Buffer; readonly answerSealed: Buffer }) => {
  const until = sql<Date>`app_now() + make_interval(hours => ${HOURS})`
  return tx.run(
    q
      .insertInto('platformAnswered')
      .values({ ...row, until })
      .onConflict(conflict => conflict.column('keyHash').doUpdateSet({ ...row, until })),
  )
}

/** Forgets answers that nobody may ask for any more. @returns how many there were */
export const sweepAnswered = (tx: Tx): Promise<number> => tx.run(q.deleteFrom('platformAnswered').where('until', '<', sql<Date>`app_now()`))
