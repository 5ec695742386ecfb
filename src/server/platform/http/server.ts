import { randomUUID } from 'node:crypto'
import { Socket } from 'node:net'
import cookie from '@fastify/cookie'
import fastify, { LogController, type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Operation } from '#contract/core.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { isDatabaseAway } from '../transact.ts'
import { answerBrokenRequest } from './broken-request.ts'
import { separateHosts } from './hosts.ts'
import { gatherLines } from './log-lines.ts'
import { acceptParts } from './parts.ts'
import { problemBody, retryAfter, STATUS } from './problems.ts'
import { LimiterFault } from './rate.ts'
import { safetyHeaders, setSafetyHeaders } from './safety-headers.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    operationId?: string
    upload?: Operation['upload'] | undefined
  }
}

export interface ServerOptions {
  readonly logLevel: string
  readonly https: boolean
  readonly trustedProxy: string | undefined
  /** The only host of the consoles; left out, they share the host of the citizen app. */
  readonly consoleHost?: string | undefined
  /** Where log lines go; standard output when left out. */
  readonly logTo?: { write(line: string): void }
}

/** The HTTP server without routes: parsing, headers, refusals, logs. Log lines carry the operation, never address line, body,
 *  names or numbers. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const headers = safetyHeaders(options.https)
  const app = fastify({
    // A request without a host is refused at the door, with our headers; slow senders are looked for often enough to be gone in time.
    http: { requireHostHeader: false, connectionsCheckingInterval: 5_000 },
    logger: {
      level: options.logLevel,
      base: null,
      stream: options.logTo ?? gatherLines(text => process.stdout.write(text)),
      serializers: { err: describeError },
    },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: traceId,
    requestIdHeader: false,
    trustProxy: options.trustedProxy ?? false,
    bodyLimit: 64 * 1024,
    requestTimeout: STREAM_MS,
    keepAliveTimeout: 10_000,
    routerOptions: { maxParamLength: 64, ignoreTrailingSlash: false },
    return503OnClosing: false,
    ajv: { customOptions: { strict: false } },
    frameworkErrors: refuseAddress(headers),
    clientErrorHandler: answerBrokenRequest(headers, traceId),
  })
  app.server.headersTimeout = 10_000
  // What a sender expects of us beside an answer is not for us to judge: it gets the answer.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response))
  setSafetyHeaders(app, headers)
  refuseAtTheDoor(app)
  hurry(app)
  separateHosts(app, options.consoleHost)
  await app.register(cookie)
  app.removeContentTypeParser(['text/plain'])
  acceptParts(app)
  app.addHook('onResponse', async (request, reply) => {
    const { operationId } = request.routeOptions.config
    if (operationId) request.log.info({ op: operationId, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
  })
  app.setErrorHandler<FastifyError>(refuse)
  app.setNotFoundHandler(() => {
    throw new Problem('NOT_FOUND')
  })
  return app
}

/** 64 bits as hex digits, cut from a UUID where all bits are random: Node draws those from a store, not one by one from the system. */
const traceId = (): string => {
  const uuid = randomUUID()
  return `${uuid.slice(0, 4)}${uuid.slice(-12)}`
}

/** Answers what went wrong, as a problem in the caller's language. */
function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = toProblem(error)
  if (STATUS[problem.code] >= 500) request.log.error({ err: error, op: request.routeOptions.config.operationId }, 'failed')
  const body = problemBody(problem, request.id, languageOf(request.headers['accept-language']))
  const wait = retryAfter(problem)
  if (wait !== undefined) void reply.header('retry-after', wait)
  // JSON.stringify here: fastify's own serialiser would pick one by the status of the answer.
  return reply
    .status(body.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(body))
}

/** An address that cannot be read, or with an endless part, is nobody's. It is refused before the hooks, so its headers are set here. */
const refuseAddress =
  (headers: Readonly<Record<string, string>>) =>
  (_: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    void reply.headers(headers)
    void refuse(new Problem('NOT_FOUND'), request, reply)
  }

/** Nothing new is begun while the program ends, and nothing is answered that names no host.
 *  @throws BUSY · REQUEST_MALFORMED */
function refuseAtTheDoor(app: FastifyInstance): void {
  let ending = false
  app.addHook('preClose', async () => void (ending = true))
  app.addHook('onRequest', async request => {
    if (ending) throw new Problem('BUSY')
    if (request.headers.host === undefined) throw new Problem('REQUEST_MALFORMED')
  })
}

/** How long a request may take to come: a file that is streamed may come over a slow line, anything else is small. */
const [REQUEST_MS, STREAM_MS] = [15_000, 30 * 60_000]

/** The server itself waits as long as the longest may take. A slow sender of anything else is answered as the server would answer. */
function hurry(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw, headers, routeOptions }) => {
    const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
    // Requests that tests inject come over no line.
    if (!hasBody || !(raw.socket instanceof Socket) || routeOptions.config.upload?.streamed) return
    const clock = setTimeout(() => app.server.emit('clientError', new RequestTooSlow(), raw.socket), REQUEST_MS)
    for (const event of ['end', 'close'] as const) raw.once(event, () => clearTimeout(clock))
  })
}

class RequestTooSlow extends Error {
  readonly code = 'ERR_HTTP_REQUEST_TIMEOUT'
}

export const languageOf = (header: string | undefined): 'vi' | 'en' => (header?.trim().toLowerCase().startsWith('en') ? 'en' : 'vi')

/** What went wrong, as an answer for the person; everything unknown is INTERNAL. */
function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (isDatabaseAway(error) || error instanceof LimiterFault) return new Problem('BUSY')
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Problem('BODY_TOO_LARGE')
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Problem('UNSUPPORTED_CONTENT')
  if (typeof code === 'string' && BUSY_CODES.has(code)) return new Problem('BUSY')
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) return new Problem('REQUEST_MALFORMED')
  return new Problem('INTERNAL')
}

/** The database is shutting down, overloaded, or a statement ran out of time: worth trying again. */
const BUSY_CODES = new Set([
  '53100',
  '53200',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '57014',
  '55P03',
  '40P01',
  '08006',
  '08003',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
])

/** Errors in logs: kind, code, place; database messages may hold values, so only their code and constraint are kept. */
function describeError(error: Error & { code?: string | number; constraint?: string; severity?: string }) {
  const fromDatabase = error.severity !== undefined
  return {
    type: error.name,
    message: fromDatabase ? `database error ${error.code ?? ''} ${error.constraint ?? ''}` : error.message,
    stack: fromDatabase ? '' : (error.stack ?? '').split('\n').slice(1, 6).join('\n'),
    ...(error.code !== undefined && { code: String(error.code) }),
  }
}
