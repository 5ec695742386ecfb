import type { support as operations } from '#contract/support.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { confirmSupportRequest } from './confirm.ts'
import type { SupportDeps } from './request.ts'
import { resendSupportCode, startSupportRequest } from './start.ts'
import { findTrackedRequest, presentSupport, withdrawSupportRequest } from './track.ts'

export const supportRoutes = (deps: SupportDeps): Handlers<typeof operations> => ({
  startSupportRequest: (call, { body }) => call.transact(ctx => startSupportRequest(ctx, deps, body)),
  resendSupportCode: (call, { body }) => call.transact(ctx => resendSupportCode(ctx, deps, body.ticket)),
  confirmSupportRequest: (call, { body }) =>
    call.transact(async ctx => {
      const id = await confirmSupportRequest(ctx, deps, body)
      return id instanceof Problem ? id : presentSupport(ctx, id)
    }),
  withdrawSupportRequest: (call, { body }) =>
    call.transact(async ctx => presentSupport(ctx, await withdrawSupportRequest(ctx, body.ticket))),
  trackSupportRequest: (call, { body }) =>
    call.transact(async ctx => {
      const id = await findTrackedRequest(ctx, body)
      return id instanceof Problem ? id : presentSupport(ctx, id)
    }),
})
