import type { recovery as operations } from '#contract/recovery.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { deviceOf } from './device-of.ts'
import { opened } from './open-cookie.ts'
import { confirmRecovery, startRecovery, type RecoveryKeys } from './recovery.ts'

export const recoveryRoutes = (keys: RecoveryKeys): Handlers<typeof operations> => ({
  startRecovery: (call, { body }) => {
    const device = deviceOf(call)
    return call.transact(ctx => startRecovery(ctx, keys, { ...body, device }))
  },
  confirmRecovery: async (call, { body }) => {
    const device = deviceOf(call)
    return opened(call, await call.transact(ctx => confirmRecovery(ctx, keys, { ...body, device })))
  },
})
