import type { notifications } from '#contract/notifications.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/database/query.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { retryMessage } from './retry.ts'
import type { Desk } from './store.ts'
import { listFailed } from './views.ts'

/** An agency and those below it. */
export type AgenciesUnder = (tx: Tx, agencyCode: string) => Promise<readonly string[]>

export const notificationHandlers = (agenciesUnder: AgenciesUnder): Handlers<typeof notifications> => {
  const deskOf = async ({ tx, actor }: Ctx): Promise<Desk> => {
    if (actor.kind !== 'staff') throw new Problem('FORBIDDEN')
    return { agencyCodes: await agenciesUnder(tx, actor.agencyCode), seesUnclaimed: actor.role === 'administrator' }
  }
  return {
    listFailedMessages: call => call.transact(async ctx => listFailed(ctx.tx, await deskOf(ctx))),
    retryMessage: (call, { params }) =>
      call.transact(async ctx => {
        await retryMessage(ctx, { id: params.id as Uuid, desk: await deskOf(ctx) })
        return undefined
      }),
  }
}
