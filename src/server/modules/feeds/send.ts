import type { Feed } from '#contract/feeds.ts'
import type { FeedKind } from '#domain/feeds/shapes.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { findBatch, insertBatch } from './batch-store.ts'
import { getFeed } from './list.ts'
import { forNation } from './nation.ts'
import { insertPart } from './part-store.ts'

export const PART_PLACE = 'feed_part.file'
/** Where a sealed part lies. Its name says nothing. */
const fileKeyOf = (id: string): string => `feeds/${id.slice(-2)}/${id}`

/** Begins to receive a file. @throws FORBIDDEN */
export async function startFeed(
  ctx: Ctx,
  { kind, fileName, length }: { readonly kind: FeedKind; readonly fileName: string; readonly length: number },
): Promise<Feed> {
  const createdBy = await forNation(ctx)
  const id = ctx.newId()
  const batch = await insertBatch(ctx.tx, {
    id,
    kind,
    fileName,
    size: length,
    isSent: true,
    state: 'receiving',
    createdBy,
    createdAt: ctx.now,
  })
  await recordAudit(ctx, { action: 'feeds.begin', subjectKind: 'feed_batch', subjectId: id, reason: kind })
  return getFeed(ctx, batch.no)
}

interface Part {
  readonly no: number
  readonly offset: number
  readonly bytes: Uint8Array
}

/** Seals a part for its file. @throws FORBIDDEN · NOT_FOUND · UPLOAD_OFFSET · UPLOAD_TOO_LONG */
export async function sealFeedPart(ctx: Ctx, { no, offset, bytes }: Part) {
  await forNation(ctx)
  const batch = await findBatch(ctx.tx, no)
  if (!batch) throw new Problem('NOT_FOUND')
  const { received, size: length } = batch
  if (batch.state !== 'receiving' || offset !== received) throw new Problem('UPLOAD_OFFSET', { offset: received, length })
  if (offset + bytes.length > length) throw new Problem('UPLOAD_TOO_LONG', { offset: received, length })
  const id = ctx.newId()
  const key = await ctx.vault.keyOf(ctx.tx, batch.id as Uuid)
  const part = { batchId: batch.id, fromByte: offset, id, size: bytes.length, fileKey: fileKeyOf(id) }
  return { part, sealed: key.seal(PART_PLACE, id, bytes) }
}

/** Adds a part whose file is written. @returns the bytes received @throws UPLOAD_OFFSET */
export async function addFeedPart(ctx: Ctx, part: Awaited<ReturnType<typeof sealFeedPart>>['part']): Promise<number> {
  await forNation(ctx)
  const received = await insertPart(ctx.tx, part)
  if (received === undefined) throw new Problem('UPLOAD_OFFSET', { offset: part.fromByte })
  return received
}
