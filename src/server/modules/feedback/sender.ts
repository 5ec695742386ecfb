import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findOwn, type FeedbackRow } from './store.ts'

/** @throws SIGN_IN_REQUIRED for who is no participant */
export function senderOf({ actor }: Ctx): { readonly accountId: Uuid; readonly participantId: Uuid } {
  if (actor.kind !== 'participant') throw new Problem('SIGN_IN_REQUIRED')
  return actor
}

/** What the signed-in person has sent, and its case file. Nothing is locked: an officer takes the case file first and this row second, so
 *  does everybody else.
 *  @throws NOT_FOUND */
export async function ownFeedback(ctx: Ctx, id: string): Promise<{ readonly row: FeedbackRow; readonly caseFileId: Uuid }> {
  const row = await findOwn(ctx.tx, { id, accountId: senderOf(ctx).accountId })
  if (!row?.caseFileId) throw new Problem('NOT_FOUND')
  return { row, caseFileId: row.caseFileId as Uuid }
}
