import type { FastifyInstance, FastifyReply } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { Problem } from '#domain/kernel/problem.ts'
import { handleOf } from './database/query.ts'
import type { FileStore } from './files.ts'
import { countFailedJobs } from './jobs.ts'
import type { Platform } from './transact.ts'

export interface Metrics {
  /** Counts every answered operation. */
  watch(app: FastifyInstance): void
  /** GET /metrics in Prometheus' form, for callers on this machine only. */
  serve(app: FastifyInstance): void
}

/** Where the numbers of the parts come from. */
export interface MeasuredParts {
  readonly outbox: () => Promise<{ readonly oldestOpenS: number; readonly dead: number }>
  /** Days until the end of the year whose days of rest are the last known ones. */
  readonly calendarDays: () => Promise<number>
  /** One-time codes of this day, by channel. */
  readonly codes: () => Promise<readonly { readonly channel: string; readonly sent: number; readonly budget: number }[]>
  /** The highest number that an agency has given to a case file this year. */
  readonly highestNumber: () => Promise<number>
  readonly files: Pick<FileStore, 'space'>
  /** Seconds for which the oldest entry of the audit trail has waited for its seal. */
  readonly sealLag: () => Promise<number>
  /** Of the last minute, of all names together. */
  readonly wrongPasswords: () => Promise<number>
  readonly population: { readonly state: () => string; readonly counts: () => Readonly<Record<string, number>> }
}

/** Numbers for the people who run the product; no label ever holds a person's data. */
export function openMetrics(platform: Platform, parts: MeasuredParts): Metrics {
  const { outbox, calendarDays, codes, files, highestNumber, population, sealLag, wrongPasswords } = parts
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'vssid_request_seconds',
    help: 'Time to answer an operation',
    labelNames: ['operation', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const refused = new Counter({
    name: 'vssid_refusals_total',
    help: 'Requests refused, by status',
    labelNames: ['operation', 'status'],
    registers: [registry],
  })
  const pool = new Gauge({ name: 'vssid_database_connections', help: 'Connections by state', labelNames: ['state'], registers: [registry] })
  const messages = new Gauge({
    name: 'vssid_outbox',
    help: 'Age of the oldest open message in seconds; messages given up',
    labelNames: ['what'],
    registers: [registry],
  })
  const calendar = new Gauge({
    name: 'vssid_calendar_days_left',
    help: 'Days until due dates are computed without knowing the public holidays',
    registers: [registry],
  })
  const codesToday = new Gauge({
    name: 'vssid_codes_today',
    help: 'One-time codes sent today, and the budget of the day',
    labelNames: ['channel', 'what'],
    registers: [registry],
  })
  const free = new Gauge({ name: 'vssid_files_free_bytes', help: 'Room on the disk of files', registers: [registry] })
  const short = new Gauge({ name: 'vssid_files_short', help: '1 while photos are refused for want of room', registers: [registry] })
  const numbers = new Gauge({
    name: 'vssid_case_numbers_highest',
    help: 'The highest case number of any agency this year; 99999 end the first series',
    registers: [registry],
  })
  const unsealed = new Gauge({
    name: 'vssid_audit_seal_lag_seconds',
    help: 'Age of the oldest entry of the audit trail that is not sealed',
    registers: [registry],
  })
  const wrong = new Gauge({
    name: 'vssid_wrong_passwords',
    help: 'Wrong passwords of the last minute, of citizens and staff together',
    registers: [registry],
  })
  const failedJobs = new Gauge({ name: 'vssid_jobs_failed', help: 'Jobs that nobody tries again', registers: [registry] })

  const breaker = new Gauge({
    name: 'vssid_population_state',
    help: '1 for the state of the circuit breaker before the population database, 0 for the others',
    labelNames: ['state'],
    registers: [registry],
  })
  const checks = new Counter({
    name: 'vssid_population_checks_total',
    help: 'Questions to the population database, by answer or failure',
    labelNames: ['outcome'],
    registers: [registry],
  })

  return {
    watch: app =>
      void app.addHook('onResponse', async (request, reply) => {
        const { operationId } = request.routeOptions.config
        // An answer that stays open on purpose says nothing of how fast the product is.
        if (!operationId || isStream(reply)) return
        const labels = { operation: operationId, status: String(reply.statusCode) }
        duration.observe(labels, reply.elapsedTime / 1000)
        if (reply.statusCode >= 400) refused.inc(labels)
      }),
    serve: app =>
      void app.get('/metrics', async (request, reply) => {
        const own = /^(?:127\.|::1$|::ffff:127\.)/u.test(request.socket.remoteAddress ?? '')
        // A proxy on this machine speaks for others, and says so.
        if (!own || request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined)
          throw new Problem('NOT_FOUND')
        pool.set({ state: 'open' }, platform.pool.totalCount)
        pool.set({ state: 'idle' }, platform.pool.idleCount)
        pool.set({ state: 'waiting' }, platform.pool.waitingCount)
        const { oldestOpenS, dead } = await outbox()
        messages.set({ what: 'oldest_open_seconds' }, oldestOpenS)
        messages.set({ what: 'dead' }, dead)
        const { freeBytes, isShort } = await files.space()
        free.set(freeBytes)
        numbers.set(await highestNumber())
        short.set(isShort ? 1 : 0)
        for (const { channel, sent, budget } of await codes()) {
          codesToday.set({ channel, what: 'sent' }, sent)
          codesToday.set({ channel, what: 'budget' }, budget)
        }
        for (const state of ['not_configured', 'closed', 'open', 'half_open']) breaker.set({ state }, state === population.state() ? 1 : 0)
        checks.reset()
        for (const [outcome, count] of Object.entries(population.counts())) checks.inc({ outcome }, count)
        calendar.set(await calendarDays())
        unsealed.set(await sealLag())
        wrong.set(await wrongPasswords())
        failedJobs.set(await countFailedJobs(handleOf(platform.pool)))
        return reply.type(registry.contentType).send(await registry.metrics())
      }),
  }
}

const isStream = (reply: FastifyReply): boolean => String(reply.getHeader('content-type')).startsWith('text/event-stream')
