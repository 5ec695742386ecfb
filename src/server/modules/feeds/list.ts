import { FEED_ERRORS_PAGE, FEEDS_PAGE, type Feed, type FeedError, type FeedPreview } from '#contract/feeds.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { findBatch, findShown, listFaults, listShown } from './batch-store.ts'
import { forNation } from './nation.ts'
import { presentFeed } from './present.ts'
import type { ReadColumns } from './read-messages.ts'
import { PREVIEW_PLACE } from './work.ts'

/** @throws FORBIDDEN · NOT_FOUND */
export async function getFeed(ctx: Ctx, no: number): Promise<Feed> {
  await forNation(ctx)
  const row = await findShown(ctx.tx, no)
  if (!row) throw new Problem('NOT_FOUND')
  return presentFeed(row)
}

export async function listFeeds(ctx: Ctx, before = 1_000_000_000): Promise<{ items: Feed[]; next: number | null }> {
  await forNation(ctx)
  const rows = await listShown(ctx.tx, before, FEEDS_PAGE + 1)
  return { items: rows.slice(0, FEEDS_PAGE).map(presentFeed), next: rows.length > FEEDS_PAGE ? (rows[FEEDS_PAGE - 1]?.no ?? null) : null }
}

/** What is wrong in a file, after a place in the list. @throws FORBIDDEN · NOT_FOUND */
export async function listFeedErrors(
  ctx: Ctx,
  no: number,
  after: { readonly line?: number | undefined; readonly n?: number | undefined },
): Promise<{ items: FeedError[]; hasMore: boolean }> {
  await forNation(ctx)
  if (!(await findBatch(ctx.tx, no))) throw new Problem('NOT_FOUND')
  const rows = await listFaults(ctx.tx, no, { line: after.line ?? -1, n: after.n ?? -1 }, FEED_ERRORS_PAGE + 1)
  return { items: rows.slice(0, FEED_ERRORS_PAGE).map(presentFault), hasMore: rows.length > FEED_ERRORS_PAGE }
}

const presentFault = ({ columnName, values, ...fault }: Awaited<ReturnType<typeof listFaults>>[number]): FeedError => ({
  ...fault,
  column: columnName,
  values: (values ?? {}) as FeedError['values'],
})

/** The first rows as they were understood. They are people's data, so the look is recorded. @throws FORBIDDEN · NOT_FOUND */
export async function getFeedPreview(ctx: Ctx, no: number): Promise<FeedPreview> {
  await forNation(ctx)
  const batch = await findBatch(ctx.tx, no)
  if (!batch?.previewSealed || !batch.columns) throw new Problem('NOT_FOUND')
  const key = await ctx.vault.keyOf(ctx.tx, batch.id as Uuid)
  const { keys, said } = batch.columns as unknown as ReadColumns
  await recordAudit(ctx, { action: 'feeds.preview', subjectKind: 'feed_batch', subjectId: batch.id as Uuid })
  return {
    keys: [...keys],
    said: [...said],
    rows: JSON.parse(key.openText(PREVIEW_PLACE, batch.id, batch.previewSealed)) as (string | null)[][],
  }
}
