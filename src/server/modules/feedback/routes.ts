import type { feedback } from '#contract/feedback.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { fileOfTicket, resendByTicket } from '../review/index.ts'
import type { FeedbackDeps } from './feedback.ts'
import { confirmGuestFeedback, findTrackedFeedback, GUEST_FEEDBACK, startGuestFeedback } from './guest.ts'
import { listFeedback, presentFile, presentTracked } from './present.ts'
import { reopenFeedback } from './reopen.ts'
import { ownFeedback } from './sender.ts'
import { startFeedback } from './start.ts'
import { withdrawFeedback } from './withdraw.ts'

export const feedbackRoutes = (deps: FeedbackDeps): Handlers<typeof feedback> => ({
  listFeedback: call => call.transact(ctx => listFeedback(ctx, deps)),
  startFeedback: (call, { body }) => call.transact(ctx => startFeedback(ctx, deps, { ...body, secret: call.cookie('registration') })),
  withdrawFeedback: (call, { params }) =>
    call.transact(async ctx => {
      const { caseFileId } = await ownFeedback(ctx, params.id)
      await withdrawFeedback(ctx, caseFileId)
      return presentFile(ctx, deps, caseFileId)
    }),
  reopenFeedback: (call, { params, body }) =>
    call.transact(async ctx => {
      const { caseFileId } = await ownFeedback(ctx, params.id)
      await reopenFeedback(ctx, caseFileId, body.words)
      return presentFile(ctx, deps, caseFileId)
    }),
  startGuestFeedback: (call, { body }) =>
    call.transact(ctx => startGuestFeedback(ctx, deps, { ...body, secret: call.cookie('registration') })),
  resendFeedbackCode: (call, { body }) => call.transact(ctx => resendByTicket(ctx, deps, GUEST_FEEDBACK, body.ticket)),
  confirmGuestFeedback: (call, { body }) =>
    call.transact(async ctx => {
      const id = await confirmGuestFeedback(ctx, deps, { ...body, secret: call.cookie('registration') })
      return id instanceof Problem ? id : presentFile(ctx, deps, id)
    }),
  followGuestFeedback: (call, { body }) =>
    call.transact(async ctx => presentFile(ctx, deps, await fileOfTicket(ctx, GUEST_FEEDBACK, body.ticket))),
  trackGuestFeedback: (call, { body }) =>
    call.transact(async ctx => {
      const id = await findTrackedFeedback(ctx, body)
      return id instanceof Problem ? id : presentTracked(ctx, deps, id)
    }),
  withdrawGuestFeedback: (call, { body }) =>
    call.transact(async ctx => {
      const caseFileId = await fileOfTicket(ctx, GUEST_FEEDBACK, body.ticket)
      await withdrawFeedback(ctx, caseFileId)
      return presentFile(ctx, deps, caseFileId)
    }),
  reopenGuestFeedback: (call, { body }) =>
    call.transact(async ctx => {
      const caseFileId = await fileOfTicket(ctx, GUEST_FEEDBACK, body.ticket)
      await reopenFeedback(ctx, caseFileId, body.words)
      return presentFile(ctx, deps, caseFileId)
    }),
})
