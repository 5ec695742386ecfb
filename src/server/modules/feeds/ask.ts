import type { Feed } from '#contract/feeds.ts'
import { FEED_ACTIONS, mayDo, SILENT_SECONDS, WORKING_STATES, type FeedAction, type FeedState } from '#domain/feeds/states.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { findBatch, moveBatch, type BatchRow } from './batch-store.ts'
import { getFeed } from './list.ts'
import { forNation } from './nation.ts'
import { deleteParts } from './part-store.ts'

const WORK: Readonly<Record<Exclude<FeedAction, 'forget'>, FeedState>> = { check: 'checking', apply: 'applying', takeBack: 'taking_back' }

/** Asks for a step of the work; a job does it. What a dead process has left half-way is begun anew: nothing of it stayed.
 *  @throws FORBIDDEN · NOT_FOUND · UPLOAD_INCOMPLETE · FEED_STATE */
export async function askFor(ctx: Ctx, no: number, action: Exclude<FeedAction, 'forget'>, reason?: string): Promise<Feed> {
  const settledBy = await forNation(ctx)
  const batch = await findBatch(ctx.tx, no)
  if (!batch) throw new Problem('NOT_FOUND')
  if (action === 'check' && batch.state === 'receiving')
    throw new Problem('UPLOAD_INCOMPLETE', { offset: batch.received, length: batch.size })
  const state = WORK[action]
  const isLeft = batch.state === state && isSilent(batch, ctx.now)
  if (!isLeft && !mayDo(action, batch)) throw new Problem('FEED_STATE')
  const from = isLeft ? [state] : FEED_ACTIONS[action]
  const moved = await moveBatch(ctx.tx, no, from, {
    state,
    settledBy,
    step: 'waiting',
    done: 0,
    whole: batch.size,
    beatAt: ctx.now,
    refusal: null,
    ...(reason !== undefined && { reason }),
  })
  if (!moved) throw new Problem('FEED_STATE')
  await recordAudit(ctx, {
    action: `feeds.${snake(action)}`,
    subjectKind: 'feed_batch',
    subjectId: batch.id as Uuid,
    ...(reason !== undefined && { reason }),
  })
  await ctx.enqueue('work_on_feed', { no }, { key: `feed-${no}`, maxAttempts: 3 })
  return getFeed(ctx, no)
}

const snake = (action: FeedAction): string => (action === 'takeBack' ? 'take_back' : action)

const isSilent = ({ state, beatAt }: BatchRow, now: Date): boolean =>
  WORKING_STATES.some(each => each === state) && beatAt !== null && now.getTime() - beatAt.getTime() > SILENT_SECONDS * 1_000

/** Forgets the bytes of a file. @returns also the files of its parts, to be deleted after the commit @throws FORBIDDEN · NOT_FOUND · FEED_STATE */
export async function forgetFeed(ctx: Ctx, no: number): Promise<{ readonly feed: Feed; readonly files: readonly string[] }> {
  const settledBy = await forNation(ctx)
  const batch = await findBatch(ctx.tx, no)
  if (!batch) throw new Problem('NOT_FOUND')
  if (!mayDo('forget', batch)) throw new Problem('FEED_STATE')
  if (!(await moveBatch(ctx.tx, no, FEED_ACTIONS.forget, { state: 'forgotten', settledBy, previewSealed: null })))
    throw new Problem('FEED_STATE')
  await recordAudit(ctx, { action: 'feeds.forget', subjectKind: 'feed_batch', subjectId: batch.id as Uuid })
  const parts = await deleteParts(ctx.tx, batch.id)
  return { feed: await getFeed(ctx, no), files: parts.map(({ fileKey }) => fileKey) }
}
