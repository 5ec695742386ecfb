import type { accountLocks } from '#contract/account-locks.ts'
import type { recovery as operations } from '#contract/recovery.ts'
import type { Call, Handlers } from '#server/platform/http/call.ts'
import { confirmLock } from './confirm-lock.ts'
import { setAccountLock, type KinshipOf } from './desk-lock.ts'
import { deviceOf } from './device-of.ts'
import type { OnLocking } from './lock.ts'
import { opened } from './open-cookie.ts'
import { confirmRecovery, startRecovery, type RecoveryKeys, type RecoveryPurpose } from './recovery.ts'

interface Asking {
  readonly body: { readonly name: string; readonly channel: 'sms' | 'email'; readonly language: 'vi' | 'en' }
}

/** @param alsoStops what else stops when an account is locked */
export const recoveryRoutes = (
  keys: RecoveryKeys & { readonly kinshipOf: KinshipOf },
  alsoStops: readonly OnLocking[],
): Handlers<typeof operations & typeof accountLocks> => {
  const start =
    (purpose: RecoveryPurpose) =>
    (call: Call, { body }: Asking) => {
      const device = deviceOf(call)
      return call.transact(ctx => startRecovery(ctx, keys, { ...body, device, purpose }))
    }
  return {
    startRecovery: start('recovery'),
    confirmRecovery: async (call, { body }) => {
      const device = deviceOf(call)
      return opened(call, await call.transact(ctx => confirmRecovery(ctx, keys, { ...body, device }, alsoStops)))
    },
    setAccountLock: (call, { body }) => call.transact(ctx => setAccountLock(ctx, { kinshipOf: keys.kinshipOf, alsoStops }, body)),
    startLock: start('lock'),
    confirmLock: (call, { body }) => {
      const device = deviceOf(call)
      return call.transact(ctx => confirmLock(ctx, keys, { ...body, device }, alsoStops))
    },
  }
}
