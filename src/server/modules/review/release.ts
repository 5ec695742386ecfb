import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { moveCaseFile } from './move.ts'
import { deleteDecision } from './decision-store.ts'
import { byOfficer, getSeenFile, type Seen } from './officer.ts'
import { lockHeldBy, type CaseFileRecord } from './store.ts'

/** The officer puts a file back into the queue.
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_CHANGED · CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED */
export async function releaseCaseFile(ctx: Ctx, seen: Seen): Promise<CaseFileRecord> {
  const file = await getSeenFile(ctx, seen)
  await deleteDecision(ctx.tx, file.id)
  return moveCaseFile(ctx, file, 'release', byOfficer(ctx))
}

/** Puts everything back into the queue that an officer holds who has left: nobody else could decide it.
 *  @returns how many files there were */
export async function releaseFilesOf(ctx: Ctx, staffId: Uuid): Promise<number> {
  const held = await lockHeldBy(ctx.tx, staffId)
  for (const file of held) {
    await deleteDecision(ctx.tx, file.id)
    await moveCaseFile(ctx, file, 'release', { role: 'officer', id: staffId })
  }
  return held.length
}
