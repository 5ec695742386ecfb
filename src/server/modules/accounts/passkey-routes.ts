import type { passkeys as operations } from '#contract/passkeys.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { addOwnPasskey, askOwnPasskey, ownPasskeys, removeOwnPasskey, type PasskeyKeys } from './account-passkeys.ts'
import { deviceLabel } from './device.ts'
import { deviceOf } from './device-of.ts'
import { opened } from './open-cookie.ts'
import { askPasskeySignIn, askSessionPasskey, proveSessionByPasskey, signInByPasskey } from './passkey-sign-in.ts'

export const passkeyRoutes = (keys: PasskeyKeys): Handlers<typeof operations> => ({
  askPasskeySignIn: call => {
    const device = deviceOf(call)
    return call.transact(ctx => askPasskeySignIn(ctx, keys.site, device))
  },
  signInByPasskey: async (call, { body }) => {
    const device = deviceOf(call)
    return opened(call, await call.transact(ctx => signInByPasskey(ctx, keys.site, { ...body, device })))
  },
  askSessionPasskey: call => call.transact(ctx => askSessionPasskey(ctx, keys.site)),
  proveSessionByPasskey: async (call, { body }) => {
    const device = deviceOf(call)
    return opened(call, await call.transact(ctx => proveSessionByPasskey(ctx, keys.site, { ...body, device })))
  },
  listOwnPasskeys: call => call.transact(ownPasskeys),
  startOwnPasskey: call => call.transact(ctx => askOwnPasskey(ctx, keys)),
  addOwnPasskey: (call, { body }) => call.transact(ctx => addOwnPasskey(ctx, keys.site, { ...body, name: deviceLabel(call.userAgent) })),
  removeOwnPasskey: (call, { params }) => call.transact(ctx => removeOwnPasskey(ctx, params.id)),
})
