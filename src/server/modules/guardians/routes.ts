import type { guardians as operations } from '#contract/guardians.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { giveUpChild, type OnLinkEnd } from './links.ts'
import { listChildrenOf } from './views.ts'

/** @param alsoEnd what else ends with the access to a child's records */
export const guardianRoutes = (alsoEnd: OnLinkEnd): Handlers<typeof operations> => ({
  listChildren: call =>
    call.transact(ctx => {
      if (ctx.actor.kind !== 'participant') throw new Problem('SIGN_IN_REQUIRED')
      return listChildrenOf(ctx.tx, ctx.actor.participantId)
    }),
  giveUpChild: call => call.transact(async ctx => void (await giveUpChild(ctx, alsoEnd))),
})
