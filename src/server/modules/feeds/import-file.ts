import type { FeedKind } from '#domain/feeds/shapes.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import type { TableSource } from '#server/platform/tables/index.ts'
import { recordAudit } from '../audit/index.ts'
import { insertBatch } from './batch-store.ts'
import type { RunFound } from './run.ts'
import { workOn, type Work, type WorkDeps } from './work.ts'

export interface Import extends Pick<Work, 'mayWrite' | 'onStep'> {
  readonly kind: FeedKind
  readonly fileName: string
  readonly source: TableSource
}

/** Brings in a file that an operator has on this machine: a batch of its own, checked and applied in one reading.
 *  @returns the number of the batch, and what was found */
export async function importFile(deps: WorkDeps, { kind, fileName, source, ...work }: Import): Promise<RunFound & { readonly no: number }> {
  const batch = await transact(deps.platform, { traceId: 'cli', guard: asSystem }, async ctx => {
    const id = ctx.newId()
    const size = source.size
    const row = await insertBatch(ctx.tx, {
      id,
      kind,
      fileName: fileName.slice(-200),
      size,
      isSent: false,
      state: 'checking',
      createdBy: null,
      createdAt: ctx.now,
    })
    await recordAudit(ctx, { action: 'feeds.import', subjectKind: 'feed_batch', subjectId: id, reason: kind })
    return row
  })
  return { no: batch.no, ...(await workOn(deps, { batch, source, ...work })) }
}
