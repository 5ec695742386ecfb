import type { ClientBase } from 'pg'
import { Problem } from '#domain/kernel/problem.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { recordAudit } from '../audit/index.ts'
import { clock, findBatch, moveBatch, tellProgress, type BatchRow } from './batch-store.ts'
import { beginRun, takeTurn } from './run-store.ts'
import { findUse, isChangedSince, laterBatches, restore } from './take-back-store.ts'
import { TARGETS } from './targets.ts'
import type { WorkDeps } from './work.ts'

/** Makes everything as it was before a batch was applied, in one transaction: its rows leave, what it changed is as before. Refused, with the
 *  reason kept, when later batches or people have built on it.
 *  @returns the reason of a refusal */
export async function takeBack({ platform, connect }: WorkDeps, { no, id, kind }: BatchRow): Promise<Problem | undefined> {
  const client = await connect()
  const beside = handleOf(platform.pool)
  const target = TARGETS[kind]
  let broken: Error | undefined
  try {
    await beginRun(client)
    await takeTurn(client)
    await tellProgress(beside, no, { step: 'restoring', done: 0, whole: 0 })
    const refusal = await whyNot(client, { kind, no })
    if (refusal) {
      await client.query('rollback')
      return await keepRefusal(beside, no, refusal)
    }
    const done = await restore(client, target, no)
    const tx = handleOf(client)
    const moved = await moveBatch(tx, no, ['taking_back'], { state: 'taken_back', step: null, takenBackAt: await clock(tx) })
    if (!moved) throw new Error('the batch is no longer being taken back')
    const record = { action: 'feeds.taken_back', subjectKind: 'feed_batch', subjectId: id as Uuid, reason: `${kind} ${no}`, detail: done }
    await recordAudit({ tx, actor: { kind: 'system' }, traceId: `feed-${no}` }, record)
    await client.query('commit')
    return undefined
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error))
    const table = tableInTheWay(error)
    if (table === undefined) throw error
    await client.query('rollback')
    return await keepRefusal(beside, no, new Problem('FEED_IN_USE', { what: table }))
  } finally {
    client.release(broken ?? true)
  }
}

async function whyNot(client: ClientBase, { kind, no }: Pick<BatchRow, 'kind' | 'no'>): Promise<Problem | undefined> {
  const target = TARGETS[kind]
  const later = await laterBatches(client, no)
  if (later.length > 0) return new Problem('FEED_BUILT_ON', { batches: later.join(', ') })
  const use = await findUse(client, target, no)
  if (use && use.batches.length > 0) return new Problem('FEED_BUILT_ON', { batches: use.batches.join(', ') })
  if (use) return new Problem('FEED_IN_USE', { what: use.table })
  return (await isChangedSince(client, target, no)) ? new Problem('FEED_IN_USE', { what: target.table }) : undefined
}

/** The table whose rows name a row that should go. */
const tableInTheWay = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && error.code === '23503' && 'table' in error ? String(error.table) : undefined

async function keepRefusal(beside: ReturnType<typeof handleOf>, no: number, refusal: Problem): Promise<Problem> {
  const { code, values } = refusal
  await moveBatch(beside, no, ['taking_back'], { state: 'applied', step: null, reason: null, refusal: JSON.stringify({ code, values }) })
  return refusal
}

/** The same for an operator. @throws NOT_FOUND · FEED_STATE · FEED_BUILT_ON · FEED_IN_USE */
export async function takeBackByNo(deps: WorkDeps, no: number, reason: string): Promise<void> {
  const batch = await transact(deps.platform, { traceId: 'cli', guard: asSystem }, async ctx => {
    const found = await findBatch(ctx.tx, no)
    if (!found) throw new Problem('NOT_FOUND')
    const moved = await moveBatch(ctx.tx, no, ['applied', 'taking_back'], { state: 'taking_back', reason, refusal: null, beatAt: ctx.now })
    if (!moved) throw new Problem('FEED_STATE')
    await recordAudit(ctx, { action: 'feeds.take_back', subjectKind: 'feed_batch', subjectId: found.id as Uuid, reason })
    return moved
  })
  const refusal = await takeBack(deps, batch)
  if (refusal) throw refusal
}
