import { Logger, run, type Runner, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import type { Tx } from './database/query.ts'
import type { Platform } from './transact.ts'

/** A background handler: safe to repeat, opens its own transactions, calls the outside only between them. */
export type JobHandler = (payload: Readonly<Record<string, unknown>>, jobId: string) => Promise<void>
export type JobHandlers = Readonly<Record<string, JobHandler>>

export interface JobLog {
  info(values: object, message: string): void
  error(values: object, message: string): void
}

/** Starts the worker: it is told of new jobs by the database and polls once a second beside.
 *  @param crontab lines of graphile-worker's crontab */
export async function startJobs(
  options: { readonly platform: Platform; readonly jobPool: pg.Pool; readonly log: JobLog; readonly concurrency?: number },
  handlers: JobHandlers,
  crontab: readonly string[],
): Promise<Runner> {
  const tasks: TaskList = {}
  for (const [name, handler] of Object.entries(handlers)) {
    tasks[name] = async (payload, helpers) => handler(isRecord(payload) ? payload : {}, helpers.job.id)
  }
  const runner = await run({
    pgPool: options.jobPool,
    taskList: tasks,
    concurrency: options.concurrency ?? 4,
    pollInterval: 1_000,
    noHandleSignals: true,
    crontab: crontab.join('\n'),
    // The queue's own chatter is left out; failures are logged below.
    logger: new Logger(() => () => undefined),
  })
  runner.events.on('job:error', ({ job, error }) =>
    options.log.error(
      { task: job.task_identifier, attempt: job.attempts, err: error instanceof Error ? error : new Error(String(error)) },
      'job failed',
    ),
  )
  return runner
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

export interface FailedJob {
  readonly id: string
  readonly task: string
  readonly attempts: number
  /** First line of the last failure. */
  readonly problem: string
  readonly createdAt: Date
}

/** Jobs that have failed as often as they may: nobody tries them again by itself. Oldest first, at most 500. */
export const listFailedJobs = (tx: Tx): Promise<FailedJob[]> =>
  tx.all({
    text: `select id::text, task_identifier as task, attempts, coalesce(split_part(last_error, E'\\n', 1), '') as problem, created_at
      from graphile_worker.jobs where attempts >= max_attempts and locked_at is null order by created_at, id limit 500`,
    values: [],
  })

export const countFailedJobs = async (tx: Tx): Promise<number> =>
  (
    await tx.one<{ count: number }>({
      text: 'select count(*) as count from graphile_worker.jobs where attempts >= max_attempts and locked_at is null',
      values: [],
    })
  ).count
