import type { disputes } from '#contract/disputes.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { withdrawDispute } from './end.ts'
import { listDisputes } from './present.ts'
import type { DisputeDeps } from './report.ts'
import { startDispute } from './start.ts'

export const disputeRoutes = (deps: DisputeDeps): Handlers<typeof disputes> => ({
  listDisputes: call => call.transact(listDisputes),
  startDispute: (call, { body }) => call.transact(ctx => startDispute(ctx, deps, body)),
  withdrawDispute: (call, { params }) => call.transact(ctx => withdrawDispute(ctx, params.id)),
  listChildDisputes: call => call.transact(listDisputes),
  startChildDispute: (call, { body }) => call.transact(ctx => startDispute(ctx, deps, body)),
  withdrawChildDispute: (call, { params }) => call.transact(ctx => withdrawDispute(ctx, params.id)),
})
