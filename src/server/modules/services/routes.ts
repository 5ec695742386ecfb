import type { services } from '#contract/services.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { correctRequest } from './correct.ts'
import { ownServices } from './present.ts'
import type { ServiceDeps } from './request.ts'
import { startRequest } from './start.ts'
import { withdrawRequest } from './withdraw.ts'

export const serviceRoutes = (deps: ServiceDeps): Handlers<typeof services> => ({
  getOwnServices: call => call.transact(ctx => ownServices(ctx, deps)),
  startServiceRequest: (call, { body }) => call.transact(ctx => startRequest(ctx, deps, body)),
  correctServiceRequest: (call, { params, body }) => call.transact(ctx => correctRequest(ctx, deps, { id: params.id, typed: body.values })),
  withdrawServiceRequest: (call, { params }) => call.transact(ctx => withdrawRequest(ctx, params.id)),
})
