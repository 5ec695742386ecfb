import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { FileStore } from '#server/platform/files.ts'
import { countHit } from '#server/platform/http/rate.ts'

const DAY_S = 86_400
const KB = 1024
/** Two thousand people behind one address send their three photos in a day. */
const KB_OF_NETWORK = 4 * KB * KB

/** Photos are taken in as long as the disk has more room than is kept back: then the agency goes on deciding what it has.
 *  @throws STORE_FULL */
export async function refuseWithoutSpace(files: Pick<FileStore, 'space'>): Promise<void> {
  if ((await files.space()).isShort) throw new Problem('STORE_FULL')
}

/** Counts what is received from a network in a day.
 *  @throws TOO_MANY_REQUESTS with the seconds to wait */
export async function countBytes(ctx: Ctx, bytes: number): Promise<void> {
  if (!ctx.from || bytes === 0) return
  const most = KB_OF_NETWORK * ctx.limits.rateFactor
  await countHit(ctx.tx, `upload-kb:${ctx.from.network}`, most, DAY_S, Math.ceil(bytes / KB))
}
