import type { Uuid } from '#domain/kernel/ids.ts'
import type { Receiver } from '#domain/services/procedure.ts'
import type { Ctx } from '#server/platform/context.ts'
import { contentOf } from './request.ts'
import { findLastApproved } from './store.ts'

/** Who receives for somebody today: as the last approved request of the kind says, until its day. The request is the record of it, sealed
 *  and forgotten as every request. */
export async function receiverOf(ctx: Ctx, participantId: Uuid): Promise<Receiver | undefined> {
  const row = await findLastApproved(ctx.tx, { participantId, procedure: 'receive_for' })
  if (!row) return undefined
  const { receiverDo, receiverName: name, receiverRelation: relation, receiverUntil: until } = (await contentOf(ctx, row)).values
  if (receiverDo !== 'authorise' || name === undefined || relation === undefined || until === undefined || until < ctx.today)
    return undefined
  return { name, relation, until }
}
