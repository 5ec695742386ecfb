import type { support as operations } from '#contract/support.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { resendByTicket, withdrawByTicket } from '../review/index.ts'
import { confirmSupportRequest } from './confirm.ts'
import type { SupportDeps } from './request.ts'
import { startSupportRequest, SUPPORT_REQUESTS } from './start.ts'
import { findTrackedRequest, presentSupport } from './track.ts'

export const supportRoutes = (deps: SupportDeps): Handlers<typeof operations> => ({
  startSupportRequest: (call, { body }) => call.transact(ctx => startSupportRequest(ctx, deps, body)),
  resendSupportCode: (call, { body }) => call.transact(ctx => resendByTicket(ctx, deps, SUPPORT_REQUESTS, body.ticket)),
  confirmSupportRequest: (call, { body }) =>
    call.transact(async ctx => {
      const id = await confirmSupportRequest(ctx, deps, body)
      return id instanceof Problem ? id : presentSupport(ctx, id)
    }),
  withdrawSupportRequest: (call, { body }) =>
    call.transact(async ctx => presentSupport(ctx, await withdrawByTicket(ctx, SUPPORT_REQUESTS, body.ticket))),
  trackSupportRequest: (call, { body }) =>
    call.transact(async ctx => {
      const id = await findTrackedRequest(ctx, body)
      return id instanceof Problem ? id : presentSupport(ctx, id)
    }),
})
