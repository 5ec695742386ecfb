import type { accounts as operations } from '#contract/accounts.ts'
import type { devices } from '#contract/devices.ts'
import { isUuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import type { EventStreams } from '#server/platform/http/event-streams.ts'
import { recordAudit } from '../audit/index.ts'
import { forgetDevices } from '../notifications/index.ts'
import { deviceOf } from './device-of.ts'
import { draftKeyOf } from './draft-key.ts'
import { endDevice, listDevices } from './devices.ts'
import { changePassword } from './change-password.ts'
import { PROVING_MINUTES } from '#domain/accounts/proof.ts'
import { opened } from './open-cookie.ts'
import { presentSession } from './present-session.ts'
import { askProofCode, ownWays, proofCode, proveSession, type ProofKeys } from './prove.ts'
import { setPassword } from './set-password.ts'
import { signIn, type SignInKeys } from './sign-in.ts'
import { endSession, findSession } from './session-store.ts'
import { getAccount } from './store.ts'
import { watchSession } from './watch-session.ts'
import { hashToken } from './tokens.ts'

const PROVING_S = PROVING_MINUTES * 60

export const accountRoutes = (
  keys: SignInKeys & ProofKeys & { readonly streams: EventStreams },
): Handlers<typeof operations & typeof devices> => ({
  listOwnDevices: call => call.transact(listDevices),
  endDevice: (call, { params }) => call.transact(ctx => endDevice(ctx, params.id)),
  signIn: async (call, { body }) => {
    const begun = await signIn(call.transact, keys, { ...body, device: deviceOf(call) })
    if (begun.scope !== 'proving') return opened(call, begun)
    const { token, ...proving } = begun
    call.setCookie('session', token, PROVING_S)
    return proving
  },
  getSession: async call => {
    const token = call.cookie('session')
    return token ? call.transact(ctx => presentSession(ctx, token)) : null
  },
  watchSession: async (call, { query }) => {
    const token = call.cookie('session')
    call.setHeader('x-accel-buffering', 'no')
    const find = async () => (token ? call.transact(ctx => findSession(ctx.tx, hashToken(token))) : undefined)
    return { bytes: await watchSession(keys.streams, find, Number(query.for)) }
  },
  askProofCode: (call, { body }) => call.transact(ctx => askProofCode(ctx, keys, body)),
  getProofCode: call => call.transact(proofCode),
  getProofWays: call => call.transact(ownWays),
  proveSession: async (call, { body }) => {
    const device = deviceOf(call)
    return opened(call, await call.transact(ctx => proveSession(ctx, keys, { ...body, device })))
  },
  getDraftKey: call => call.transact(ctx => Promise.resolve(draftKeyOf(ctx))),
  setPassword: async (call, { body }) => {
    return opened(call, await setPassword(call.transact, keys.passwords, { ...body, device: deviceOf(call) }))
  },
  changePassword: async (call, { body }) => {
    return opened(call, await changePassword(call.transact, keys, { ...body, device: deviceOf(call) }))
  },
  signOut: async call => {
    const token = call.cookie('session')
    const scope = token && (await call.transact(ctx => leave(ctx, token)))
    call.clearCookie('session')
    // Who went no further than the password has opened nothing: what the browser keeps is somebody else's.
    if (scope === 'proving') return undefined
    // On a shared device the next person must not find the declaration of this one.
    call.clearCookie('registration')
    call.forgetEverything()
    return undefined
  },
})

/** @returns what the session could do; undefined when it was over */
async function leave(ctx: Ctx, token: string): Promise<string | undefined> {
  const ended = await endSession(ctx.tx, hashToken(token), 'signed_out')
  if (!ended || !isUuid(ended.accountId)) return undefined
  await recordAudit(ctx, { action: 'accounts.sign_out', subjectKind: 'account', subjectId: ended.accountId })
  const { participantId } = await getAccount(ctx.tx, ended.accountId)
  if (ended.scope !== 'proving' && isUuid(participantId)) await forgetDevices(ctx, participantId)
  return ended.scope
}
