import type { notifications } from '#contract/notifications.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Actor } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/database/query.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { retryMessage } from './retry.ts'
import { listFailed } from './views.ts'

/** An agency and those below it. */
export type AgenciesUnder = (tx: Tx, agencyCode: string) => Promise<readonly string[]>

export const notificationHandlers = (agenciesUnder: AgenciesUnder): Handlers<typeof notifications> => ({
  listFailedMessages: call => call.transact(async ctx => listFailed(ctx.tx, await agenciesUnder(ctx.tx, agencyOf(ctx.actor)))),
  retryMessage: (call, { params }) =>
    call.transact(async ctx => {
      await retryMessage(ctx, { id: params.id as Uuid, agencyCodes: await agenciesUnder(ctx.tx, agencyOf(ctx.actor)) })
      return undefined
    }),
})

function agencyOf(actor: Actor): string {
  if (actor.kind !== 'staff') throw new Problem('FORBIDDEN')
  return actor.agencyCode
}
