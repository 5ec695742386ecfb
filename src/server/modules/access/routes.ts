import type { access as operations } from '#contract/access.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { listLooks } from './looks.ts'
import { searchTrail } from './trail.ts'

/** Whose looks they are follows from the caller: the signed-in person's, or those at the child whom the guard has let that person see. */
export const accessRoutes: Handlers<typeof operations> = {
  listOwnLooks: (call, { query }) => call.readAtOnce(tx => listLooks(tx, query.before)),
  searchTrail: (call, { body }) => call.transact(ctx => searchTrail(ctx, body)),
  listChildLooks: (call, { query }) => call.readAtOnce(tx => listLooks(tx, query.before)),
}
