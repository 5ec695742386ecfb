import type { services } from '#contract/services.ts'
import type { FileAnswer, Handlers } from '#server/platform/http/call.ts'
import { correctRequest } from './correct.ts'
import { ownServices } from './present.ts'
import type { ServiceDeps } from './request.ts'
import { readResult } from './result.ts'
import { startRequest } from './start.ts'
import { withdrawRequest } from './withdraw.ts'

export const serviceRoutes = (deps: ServiceDeps): Handlers<typeof services> => ({
  getOwnServices: call => call.transact(ctx => ownServices(ctx, deps)),
  startServiceRequest: (call, { body }) => call.transact(ctx => startRequest(ctx, deps, { ...body, secret: call.cookie('registration') })),
  correctServiceRequest: (call, { params, body }) => call.transact(ctx => correctRequest(ctx, deps, { id: params.id, typed: body.values })),
  withdrawServiceRequest: (call, { params }) => call.transact(ctx => withdrawRequest(ctx, params.id)),
  getChildServices: call => call.transact(ctx => ownServices(ctx, deps)),
  startChildServiceRequest: (call, { body }) =>
    call.transact(ctx => startRequest(ctx, deps, { ...body, secret: call.cookie('registration') })),
  correctChildServiceRequest: (call, { params, body }) =>
    call.transact(ctx => correctRequest(ctx, deps, { id: params.id, typed: body.values })),
  withdrawChildServiceRequest: (call, { params }) => call.transact(ctx => withdrawRequest(ctx, params.id)),
  getServiceResult: async (call, { params, query }) => asFile(await call.transact(ctx => readResult(ctx, params.id)), query.to),
  getChildServiceResult: async (call, { params, query }) => asFile(await call.transact(ctx => readResult(ctx, params.id)), query.to),
})

const asFile = ({ bytes, fileName }: Required<FileAnswer>, to: 'keep' | 'print'): FileAnswer => ({
  bytes,
  ...(to === 'keep' && { fileName }),
})
