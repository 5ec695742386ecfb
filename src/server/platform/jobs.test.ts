import { afterEach, expect, test, vi } from 'vitest'
import { aProduct } from '#test/support/product.ts'
import { handleOf } from './database/query.ts'
import { listFailedJobs, startJobs } from './jobs.ts'
import { asSystem, transact } from './transact.ts'

const { product, database } = await aProduct({ people: false, worker: false })
const { platform, jobPool } = database
const silent = { info: () => undefined, error: () => undefined }
const failed = () => listFailedJobs(handleOf(platform.pool))
const gauge = async () =>
  /^vssid_jobs_failed (\d+)$/mu.exec((await product.app.inject({ method: 'GET', url: '/metrics', remoteAddress: '127.0.0.1' })).body)?.[1]

afterEach(() => void vi.useRealTimers())

test('a job waits as long as it was told, whatever the clock of the program says', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 86_400_000 })
  await transact(platform, { traceId: 'test', guard: asSystem }, async ctx => {
    await ctx.enqueue('later', {}, { afterMs: 90_500 })
    await ctx.enqueue('at_once', {}, { afterMs: 0 })
  })
  const { rows } = await database.owner.query<{ task: string; wait: number }>(
    `select task_identifier as task, extract(epoch from run_at - created_at)::float8 as wait from graphile_worker.jobs order by 1`,
  )
  // A busy machine may write a row down some moments after the wait was reckoned: a day is what a wrong clock would make.
  expect(rows.map(({ task, wait }) => [task, Math.round(wait / 10) * 10])).toEqual([
    ['at_once', 0],
    ['later', 90],
  ])
  await database.owner.query('select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))')
})

test('a job that has failed as often as it may is counted and listed, one that will be tried again is not', async () => {
  await transact(platform, { traceId: 'test', guard: asSystem }, async ctx => {
    await ctx.enqueue('once', {}, { maxAttempts: 1 })
    await ctx.enqueue('often', {}, { maxAttempts: 5 })
  })
  expect([await failed(), await gauge()]).toEqual([[], '0'])
  const fails = () => Promise.reject(new Error('the disk is full\nat a line of ours'))
  const runner = await startJobs({ platform, jobPool, log: silent }, { once: fails, often: fails }, [])
  await expect.poll(gauge, { timeout: 40_000 }).toBe('1')
  await runner.stop()
  expect(await failed()).toEqual([
    { id: expect.any(String), task: 'once', attempts: 1, problem: 'the disk is full', createdAt: expect.any(Date) },
  ])
})
