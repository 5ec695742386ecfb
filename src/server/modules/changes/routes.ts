import type { changes } from '#contract/changes.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { cancelByCode, cancelByLink, withdrawChange } from './cancel.ts'
import { confirmChange, resendChangeCode } from './confirm.ts'
import { ownData } from './present.ts'
import type { ChangeDeps } from './request.ts'
import { startChange } from './start.ts'

export const changeRoutes = (deps: ChangeDeps): Handlers<typeof changes> => ({
  getOwnData: call => call.transact(ownData),
  startChange: (call, { body }) => call.transact(ctx => startChange(ctx, deps, body)),
  resendChangeCode: call => call.transact(ctx => resendChangeCode(ctx, deps)),
  confirmChange: (call, { body }) => call.transact(ctx => confirmChange(ctx, deps, body.code)),
  withdrawChange: call => call.transact(withdrawChange),
  cancelChangeByLink: (call, { body }) => call.transact(ctx => cancelByLink(ctx, body.token)),
  cancelChangeByCode: (call, { body }) => call.transact(ctx => cancelByCode(ctx, deps.otpKey, body)),
})
