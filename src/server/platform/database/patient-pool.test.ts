import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aDatabase } from '#test/support/database.ts'
import { startJobs } from '../jobs.ts'

const { platform, owner, jobPool } = await aDatabase()
/** Of this file's own database; its owner is let in always. */
const limitConnections = (most: number) =>
  owner.query(`do $$ begin execute format('alter database %I connection limit ${most}', current_database()); end $$`)
const silent = { info: () => undefined, error: () => undefined }

test('a job during which the database goes away neither ends the program nor is forgotten', async () => {
  let runs = 0
  const breaks = async (): Promise<void> => {
    runs += 1
    // The outcome cannot be written down at first: every connection of the queue breaks, and no new one is let in for a moment.
    await limitConnections(0)
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'vssid-jobs' and datname = current_database()`,
    )
    setTimeout(() => void limitConnections(-1), 1_000)
  }
  const jobs = await startJobs({ platform, jobPool, log: silent }, { breaks }, [])
  await owner.query(`select graphile_worker.add_job('breaks')`)
  const left = async () => (await owner.query('select 1 from graphile_worker.jobs')).rowCount
  await expect.poll(left, { timeout: 40_000 }).toBe(0)
  await pause(100)
  expect(runs).toBe(1)
  await jobs.stop()
})
