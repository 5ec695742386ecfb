import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { moveCaseFile } from './move.ts'
import { getSeenFile, officerOf, type Seen } from './officer.ts'
import { lockHeldBy, type CaseFileRecord } from './store.ts'

/** The officer puts a file back into the queue.
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_CHANGED · CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED */
export async function releaseCaseFile(ctx: Ctx, seen: Seen): Promise<CaseFileRecord> {
  const file = await getSeenFile(ctx, seen)
  return moveCaseFile(ctx, file, 'release', { actor: 'officer', id: officerOf(ctx).staffId })
}

/** Puts everything back into the queue that an officer holds who has left: nobody else could decide it.
 *  @returns how many files there were */
export async function releaseFilesOf(ctx: Ctx, staffId: Uuid): Promise<number> {
  const held = await lockHeldBy(ctx.tx, staffId)
  for (const file of held) await moveCaseFile(ctx, file, 'release', { actor: 'officer', id: staffId })
  return held.length
}
