import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { moveCaseFile } from './move.ts'
import { byOfficer, getSeenFile, type Seen } from './officer.ts'
import { lockHeldBy, type CaseFileRecord } from './store.ts'
import { lockColleague } from './views.ts'

/** The officer puts a file back into the queue.
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_CHANGED · CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED */
export async function releaseCaseFile(ctx: Ctx, seen: Seen): Promise<CaseFileRecord> {
  const file = await getSeenFile(ctx, seen)
  return moveCaseFile(ctx, file, 'release', byOfficer(ctx))
}

/** Puts everything back into the queue that an officer holds who has left: nobody else could decide it.
 *  @returns how many files there were */
export async function releaseFilesOf(ctx: Ctx, staffId: Uuid): Promise<number> {
  let count = 0
  for (;;) {
    const held = await lockHeldBy(ctx.tx, staffId)
    if (held.length === 0) return count
    for (const file of held) await moveCaseFile(ctx, file, 'release', { role: 'officer', id: staffId })
    count += held.length
  }
}

/** A file that has come back to somebody who no longer works where it lies goes into the queue. */
export async function releaseWhenGone(ctx: Ctx, file: CaseFileRecord, holder: Uuid): Promise<CaseFileRecord> {
  if (await lockColleague(ctx.tx, file.agencyCode, holder)) return file
  return moveCaseFile(ctx, file, 'release', { role: 'officer', id: holder })
}
