import { freshFindings, knownAfter, type WatchedFinding } from '#domain/news/findings.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findingsOf } from '../contributions/index.ts'
import { isLoadingHistory, keepKnown, lockKnown } from './store.ts'

/** Looks at somebody's book with the eyes of the watch. What is found and was not known before is fresh; from now on it is known. The first look,
 *  and one at a history that was just loaded, tell nothing: that is how the book stands. */
export async function findFresh(ctx: Ctx, participantId: Uuid, isHistory: boolean): Promise<readonly WatchedFinding[]> {
  const found = await findingsOf(ctx, participantId)
  const watched = await lockKnown(ctx.tx, participantId)
  await keepKnown(ctx.tx, participantId, knownAfter(found))
  if (!watched || isHistory || (await isLoadingHistory(ctx.tx, participantId))) return []
  return freshFindings(found, watched.known)
}
