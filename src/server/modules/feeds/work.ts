import type pg from 'pg'
import type { FeedStep } from '#domain/feeds/states.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { TableSource } from '#server/platform/tables/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { recordAudit } from '../audit/index.ts'
import { clock, deleteFaults, insertFaults, moveBatch, tellProgress, type BatchRow } from './batch-store.ts'
import { runFeed, type RunDeps, type RunFound } from './run.ts'

export interface WorkDeps extends Pick<RunDeps, 'connect'> {
  readonly platform: Platform
}

export interface Work {
  readonly batch: BatchRow
  readonly source: TableSource
  readonly mayWrite: (found: RunFound) => Promise<boolean>
  readonly onStep?: (step: FeedStep, done: number, whole: number) => void | Promise<void>
}

export const PREVIEW_PLACE = 'feed_batch.preview'

/** Checks a file, and applies it when that may be: the one way of console and command line. The batch says afterwards what has become of it.
 *  What is wrong is written beside the transaction of the rows, so that it stays when they do not. */
export async function workOn({ connect, platform }: WorkDeps, { batch, source, mayWrite, onStep }: Work): Promise<RunFound> {
  const { no } = batch
  const beside = handleOf(platform.pool)
  await deleteFaults(beside, no)
  const progress = beating(step => tellProgress(beside, no, step))
  let faults = 0
  try {
    const found = await runFeed(
      { connect, vault: platform.vault },
      {
        no,
        kind: batch.kind,
        source,
        sha256: batch.state === 'applying' ? batch.sha256 : null,
        mayWrite,
        onStep: async (step, done, whole) => {
          progress.is({ step, done, whole })
          await onStep?.(step, done, whole)
        },
        onFaults: async wrong => {
          await insertFaults(beside, no, faults, wrong)
          faults += wrong.length
        },
        settle: async (client, result) => {
          await progress.end()
          await settle(client, batch, result)
        },
      },
    )
    await progress.end()
    if (!found.isWritten) await keepResult(platform, batch, found)
    return found
  } catch (error) {
    await progress.end()
    await moveBatch(beside, no, ['checking', 'applying'], { state: 'failed', step: null }).catch(() => undefined)
    throw error
  }
}

/** Tells how far the work is about once a second, and at the beginning of each step. */
function beating(tell: (step: { readonly step: FeedStep; readonly done: number; readonly whole: number }) => Promise<unknown>) {
  let now: Parameters<typeof tell>[0] | undefined
  let told = ''
  let telling: Promise<unknown> = Promise.resolve()
  const beat = (): void => {
    const step = now
    // A sign of life that is lost is no reason to stop.
    if (step) telling = telling.then(() => tell(step)).catch(() => undefined)
  }
  const timer = setInterval(beat, 1_000)
  return {
    is(step: NonNullable<typeof now>) {
      now = step
      if (told !== step.step) beat()
      told = step.step
    },
    async end() {
      clearInterval(timer)
      now = undefined
      await telling
    },
  }
}

const resultOf = ({ sha256, columns, rows, added, changed, same, faults, hasMoreFaults }: RunFound) => ({
  sha256,
  columns: columns ? JSON.stringify(columns) : null,
  rows,
  added,
  changed,
  same,
  faults,
  hasMoreFaults,
  step: null,
})

/** What was found when nothing was written. */
async function keepResult(platform: Platform, batch: BatchRow, found: RunFound): Promise<void> {
  await transact(platform, { traceId: `feed-${batch.no}`, guard: asSystem }, async ctx => {
    const key = await ctx.vault.keyOf(ctx.tx, batch.id as Uuid)
    const previewSealed = key.seal(PREVIEW_PLACE, batch.id, JSON.stringify(found.preview))
    const state = found.faults > 0 ? 'refused' : 'checked'
    await moveBatch(ctx.tx, batch.no, ['checking', 'applying'], { ...resultOf(found), state, previewSealed, checkedAt: ctx.now })
  })
}

/** The batch as applied, in the transaction of its rows. */
async function settle(client: pg.ClientBase, batch: BatchRow, found: RunFound): Promise<void> {
  const tx = handleOf(client)
  const now = await clock(tx)
  const moved = await moveBatch(tx, batch.no, ['checking', 'applying'], {
    ...resultOf(found),
    state: 'applied',
    checkedAt: batch.checkedAt ?? now,
    appliedAt: now,
  })
  if (!moved) throw new Error('the batch is no longer at work here')
  await recordAudit(
    { tx, actor: { kind: 'system' }, traceId: `feed-${batch.no}` },
    {
      action: 'feeds.applied',
      subjectKind: 'feed_batch',
      subjectId: batch.id as Uuid,
      reason: `${batch.kind} ${batch.no}`,
      detail: { sha256: found.sha256.toString('hex'), added: found.added, changed: found.changed },
    },
  )
}
