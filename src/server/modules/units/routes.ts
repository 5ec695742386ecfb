import type { unitAccounts } from '#contract/unit-accounts.ts'
import type { units as operations } from '#contract/units.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { findUnits } from '../directory/index.ts'
import { resendByTicket, withdrawByTicket } from '../review/index.ts'
import { confirmRequest } from './confirm.ts'
import { endCoordinator, listAreaCoordinators } from './coordinators.ts'
import { getOwnUnit } from './own-unit.ts'
import type { UnitDeps } from './request.ts'
import { startRequest, UNIT_REQUESTS } from './start.ts'
import { findTrackedRequest, presentRequest } from './track.ts'

export const unitRoutes = (deps: UnitDeps): Handlers<typeof operations & typeof unitAccounts> => ({
  getOwnUnit: call => call.transact(getOwnUnit),
  listCoordinators: (call, { body }) => call.transact(ctx => listAreaCoordinators(ctx, body.q)),
  endCoordinator: async (call, { params: { id }, body }) => {
    await call.transact(ctx => endCoordinator(ctx, { id, ...body }))
    return undefined
  },
  findUnits: (call, { body }) => call.transact(ctx => findUnits(ctx.tx, body.q)),
  startUnitAccountRequest: (call, { body }) => call.transact(ctx => startRequest(ctx, deps, body)),
  resendUnitAccountCode: (call, { body }) => call.transact(ctx => resendByTicket(ctx, deps, UNIT_REQUESTS, body.ticket)),
  confirmUnitAccountRequest: (call, { body }) =>
    call.transact(async ctx => {
      const id = await confirmRequest(ctx, deps, body)
      return id instanceof Problem ? id : presentRequest(ctx, id)
    }),
  withdrawUnitAccountRequest: (call, { body }) =>
    call.transact(async ctx => presentRequest(ctx, await withdrawByTicket(ctx, UNIT_REQUESTS, body.ticket))),
  trackUnitAccountRequest: (call, { body }) =>
    call.transact(async ctx => {
      const id = await findTrackedRequest(ctx, body)
      return id instanceof Problem ? id : presentRequest(ctx, id)
    }),
})
