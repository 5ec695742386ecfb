import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import type { FieldCode, FieldProblem, FieldValues } from '#domain/kernel/field.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Api, Caller, Operation } from '#contract/core.ts'
import { PROOF_HEADER } from '#contract/proof-of-work.ts'
import { handleOf } from '../database/query.ts'
import { readAsCitizen, readAtOnceAsCitizen, transact, type Guard, type Platform } from '../transact.ts'
import type { Call, CookieName, FileAnswer, Handlers } from './call.ts'
import type { ProofOfWork } from '../proof-of-work.ts'
import { doOnce, keyIn } from './once.ts'
import { countHit, networkOf } from './rate.ts'

export interface HttpOptions {
  readonly platform: Platform
  /** Finds the actor for each kind of caller from the request's cookies; deny by default. */
  readonly guards: Readonly<Record<Caller, (call: Call) => Guard>>
  /** Cookies carry the __Host- prefix and Secure when the public address is https. */
  readonly secureCookies: boolean
  readonly rateFactor: number
  /** From which the keys of kept answers follow. */
  readonly onceSecret: Buffer
  /** Takes the proofs of operations that need one. */
  readonly proofOfWork: Pick<ProofOfWork, 'spend'>
}

/** Registers a route for every operation of a module. Curried, so that the handlers are typed by the contract. */
export const implement =
  (app: FastifyInstance, options: HttpOptions) =>
  <A extends Api>(api: A, handlers: Handlers<A>): void => {
    for (const [id, operation] of Object.entries(api)) {
      const handler = handlers[id] as unknown as (call: Call, input: unknown) => Promise<unknown>
      app.route({
        method: operation.method,
        url: operation.path,
        config: { operationId: id, upload: operation.upload },
        ...(operation.upload && { onRequest: (request, reply) => admitUpload(options, id, operation, request, reply) }),
        handler: (request, reply) => answer(options, id, operation, handler, request, reply),
      })
    }
  }

async function answer(
  options: HttpOptions,
  id: string,
  operation: Operation,
  handler: (call: Call, input: unknown) => Promise<unknown>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  if (!operation.upload) await admit(options, id, operation, request)
  const input = parse(operation, request)
  const key = operation.onceByKey ? keyIn(request.headers) : undefined
  const proof = proofIn(request)
  const hasPaid = operation.proofOfWork === 'always' || (operation.proofOfWork === 'when_asked' && proof !== undefined)
  if (hasPaid) await options.proofOfWork.spend(id, proof)
  const call = callOf(options, operation, request, reply, hasPaid)
  const result = key === undefined ? await handler(call, input) : await answerOnce(options, { id, key, input, call, handler })
  if (operation.caller !== 'guest' && !guarded.has(call)) throw new Error(`${id} answered without asking its guard`)
  reply.status(operation.status)
  reply.header('cache-control', operation.cacheSeconds === undefined ? 'no-store' : `public, max-age=${operation.cacheSeconds}`)
  if ('file' in operation.output) return sendFile(reply, operation.output.file, result as FileAnswer)
  if (result === undefined) return reply.send()
  const body = JSON.stringify(result)
  if (operation.cacheSeconds !== undefined && isKept(request, reply, body)) return reply.status(304).send()
  return reply.type('application/json; charset=utf-8').send(body)
}

/** Marks an answer that may be kept, and tells whether the caller has this very one: then nothing is sent again (RFC 9110, 8.8.3). The
 *  mark is a weak one, because what stands before the program may compress the body. */
function isKept(request: FastifyRequest, reply: FastifyReply, body: string): boolean {
  const mark = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  void reply.header('etag', mark)
  return (request.headers['if-none-match'] ?? '').split(/\s*,\s*/u).includes(mark)
}

/** The handler runs inside the transaction that notes its answer. */
function answerOnce(
  options: HttpOptions,
  {
    id,
    key,
    input,
    call,
    handler,
  }: {
    readonly id: string
    readonly key: string
    readonly input: unknown
    readonly call: Call
    readonly handler: (call: Call, input: unknown) => Promise<unknown>
  },
): Promise<unknown> {
  return call.transact(ctx =>
    doOnce(ctx, options.onceSecret, { operation: id, key, input }, { call, handle: inner => handler(inner, input) }),
  )
}

function proofIn({ headers }: FastifyRequest): string | undefined {
  const proof = headers[PROOF_HEADER.toLowerCase()]
  return typeof proof === 'string' ? proof : undefined
}

const guarded = new WeakSet<Call>()

/** @throws CROSS_SITE_REFUSED · TOO_MANY_REQUESTS */
async function admit(options: HttpOptions, id: string, operation: Operation, request: FastifyRequest): Promise<void> {
  if (operation.method !== 'GET') refuseCrossSite(request)
  if (operation.perMinute !== undefined) await limit(options, id, operation.perMinute, request)
}

/** Asked before the body of an upload is read: nobody's bytes are kept who may not send any, and afterwards the line may be gone, and
 *  with it the address. The transaction that uses the body asks the guard again.
 *  @throws what admit() and the guard throw */
async function admitUpload(
  options: HttpOptions,
  id: string,
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  await admit(options, id, operation, request)
  await options.guards[operation.caller](callOf(options, operation, request, reply, false))(handleOf(options.platform.pool))
}

/** Only this site's own pages may change something: Fetch Metadata first, the Origin header for older browsers, and a header
 *  that a foreign form cannot set. */
function refuseCrossSite(request: FastifyRequest): void {
  const { headers } = request
  const site = headers['sec-fetch-site']
  const sameOrigin = site !== undefined ? site === 'same-origin' : headers.origin === undefined || hostOf(headers.origin) === headers.host
  if (!sameOrigin || headers['x-requested-by'] === undefined) throw new Problem('CROSS_SITE_REFUSED')
}

/** Host of an Origin header; "null", as sandboxed pages send it, has none. */
const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined)

async function limit(options: HttpOptions, id: string, perMinute: number, request: FastifyRequest): Promise<void> {
  const key = createHash('sha256')
    .update(`${id}|${networkOf(request.ip)}`)
    .digest('base64url')
  await countHit(handleOf(options.platform.pool), `route:${key}`, perMinute * options.rateFactor, 60)
}

function parse(operation: Operation, request: FastifyRequest): unknown {
  const problems: FieldProblem[] = []
  const take = (schema: z.ZodMiniType | undefined, value: unknown, prefix: string): unknown => {
    if (!schema) return undefined
    const unwritable = pathOfNul(value)
    if (unwritable) problems.push({ field: [...(prefix ? [prefix] : []), ...unwritable].join('.'), code: 'FORM' })
    const result = z.safeParse(schema, value ?? {})
    if (result.success) return result.data
    problems.push(...result.error.issues.flatMap(issue => fieldProblems(issue, prefix)))
    return undefined
  }
  const input = {
    params: take(operation.params, request.params, 'params'),
    query: take(operation.query, request.query, 'query'),
    body: take(operation.body, request.body, ''),
    headers: take(operation.headers, request.headers, 'headers'),
    file: operation.upload ? (operation.upload.streamed ? request.body : bytesOf(request.body)) : undefined,
  }
  // An id that is no id cannot exist.
  if (problems.some(problem => problem.field.startsWith('params.'))) throw new Problem('NOT_FOUND')
  if (problems.length) throw new Problem('FIELDS_INVALID', {}, problems)
  return input
}

const DEEPEST = 8

/** Where a text holds the sign NUL: no keyboard types it, and the database cannot keep it. Looks no deeper than the contract goes. */
function pathOfNul(value: unknown, depth = 0): readonly string[] | undefined {
  if (typeof value === 'string') return value.includes('\0') ? [] : undefined
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const path = pathOfNul(inner, depth + 1)
    if (path) return [key, ...path]
  }
  return undefined
}

const bytesOf = (body: unknown): Uint8Array => (body instanceof Uint8Array ? body : new Uint8Array())

function fieldProblems(issue: z.core.$ZodIssue, prefix: string): readonly FieldProblem[] {
  const path = [...(prefix ? [prefix] : []), ...issue.path.map(String)]
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => ({ field: [...path, key].join('.'), code: 'FORM' as const }))
  // Messages of the contract's schemas are field codes; those of the library ("Invalid input") are not.
  const code = (/^[A-Z_]+$/u.test(issue.message) ? issue.message : 'FORM') as FieldCode
  const values = valuesOf(issue)
  return [{ field: path.join('.'), code, ...(values && { values }) }]
}

function valuesOf(issue: z.core.$ZodIssue): FieldValues | undefined {
  if (issue.code === 'too_big') return { max: Number(issue.maximum) }
  return issue.code === 'custom' && issue.params && Object.keys(issue.params).length ? (issue.params as FieldValues) : undefined
}

function callOf(options: HttpOptions, operation: Operation, request: FastifyRequest, reply: FastifyReply, hasPaid: boolean): Call {
  const from = { network: networkOf(request.ip), hasPaid }
  const name = (cookie: CookieName): string => (options.secureCookies ? `__Host-${COOKIES[cookie]}` : COOKIES[cookie])
  const common = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: options.secureCookies }
  const call: Call = {
    traceId: request.id,
    address: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 200),
    language: request.headers['accept-language']?.trim().toLowerCase().startsWith('en') ? 'en' : 'vi',
    cookie: cookie => request.cookies[name(cookie)],
    bearer: /^Bearer ([\w-]{1,200})$/u.exec(request.headers.authorization ?? '')?.[1],
    param: part => textIn(request.params, part),
    registrationId: textIn(request.headers, 'x-registration') ?? textIn(request.query, 'of'),
    freshProof: operation.freshProof === true,
    setCookie: (cookie, value, maxAge) => void reply.setCookie(name(cookie), value, { ...common, maxAge }),
    setHeader: (header, value) => void reply.header(header, value),
    clearCookie: cookie => void reply.clearCookie(name(cookie), common),
    // Without "cache": no answer about a person is ever in it (no-store), and Chrome empties it so slowly that the next page may wait for 20 s.
    forgetEverything: () => void reply.header('clear-site-data', '"storage"'),
    transact: use => {
      guarded.add(call)
      return transact(options.platform, { traceId: request.id, guard: options.guards[operation.caller](call), from }, use)
    },
    read: read => readAsCitizen(options.platform, guardOfReader(), read),
    readAtOnce: read => readAtOnceAsCitizen(options.platform, guardOfReader(), read),
  }
  const guardOfReader = (): Guard => {
    if (operation.caller !== 'participant' && operation.caller !== 'guardian') throw new Error('only participants read as citizens')
    guarded.add(call)
    return options.guards[operation.caller](call)
  }
  return call
}

/** A single text of a part of the request; undefined for anything else. */
function textIn(part: unknown, name: string): string | undefined {
  const value: unknown = typeof part === 'object' && part !== null ? Object.entries(part).find(([key]) => key === name)?.[1] : undefined
  return typeof value === 'string' ? value : undefined
}

const COOKIES: Readonly<Record<CookieName, string>> = { session: 's', staff: 'a', registration: 'r', device: 'd' }

/** A document is shown by itself, without scripts, forms or an origin. */
const DOCUMENT_POLICY = "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

function sendFile(reply: FastifyReply, type: string, file: FileAnswer): FastifyReply {
  const disposition = file.fileName ? `attachment; filename="${file.fileName}"` : 'inline'
  return reply
    .type(type)
    .headers({
      'content-disposition': disposition,
      'content-security-policy': DOCUMENT_POLICY,
    })
    .send(file.bytes instanceof Uint8Array ? Buffer.from(file.bytes) : file.bytes)
}
