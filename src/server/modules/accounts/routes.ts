import type { accounts as operations, Session } from '#contract/accounts.ts'
import { isUuid } from '#domain/kernel/ids.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { recordAudit } from '../audit/index.ts'
import { forgetDevices } from '../notifications/index.ts'
import { deviceOf } from './device-of.ts'
import { changePassword } from './change-password.ts'
import { passwordAge, setupReason } from './rotation.ts'
import { setPassword } from './set-password.ts'
import { SESSION_HOURS, signIn, type OpenedSession, type SignInKeys } from './sign-in.ts'
import { endSession, findSecret, findSession, getAccount } from './store.ts'
import { hashToken } from './tokens.ts'

const presentOpened = ({ token: _token, ...session }: OpenedSession): Session => ({
  ...session,
  expiresAt: session.expiresAt.toISOString(),
  passwordDueAt: session.passwordDueAt?.toISOString() ?? null,
})

export const accountRoutes = (keys: SignInKeys): Handlers<typeof operations> => ({
  signIn: async (call, { body }) => {
    const session = await signIn(call.transact, keys, { ...body, device: deviceOf(call) })
    call.setCookie('session', session.token, SESSION_HOURS * 3600)
    return presentOpened(session)
  },
  getSession: async call => {
    const token = call.cookie('session')
    if (!token) return null
    return call.transact(async ctx => {
      const session = await findSession(ctx.tx, hashToken(token))
      if (!session?.live) return null
      const account = await getAccount(ctx.tx, session.accountId)
      const { passwordDueAt, passwordState } = await passwordAge(ctx, account.passwordSetAt)
      return presentOpened({
        token: '',
        scope: session.scope,
        fullName: account.fullName,
        socialInsuranceNo: account.socialInsuranceNo,
        expiresAt: session.expiresAt,
        endedOther: false,
        passwordDueAt,
        passwordState,
        reason: session.scope === 'full' ? null : setupReason(account, await findSecret(ctx.tx, account.id), ctx.now),
      })
    })
  },
  setPassword: async (call, { body }) => {
    const session = await setPassword(call.transact, keys.passwords, { ...body, device: deviceOf(call) })
    call.setCookie('session', session.token, SESSION_HOURS * 3600)
    return presentOpened(session)
  },
  changePassword: async (call, { body }) => {
    const session = await changePassword(call.transact, keys, { ...body, device: deviceOf(call) })
    call.setCookie('session', session.token, SESSION_HOURS * 3600)
    return presentOpened(session)
  },
  signOut: async call => {
    const token = call.cookie('session')
    if (token) {
      await call.transact(async ctx => {
        const ended = await endSession(ctx.tx, hashToken(token), 'signed_out')
        if (!ended || !isUuid(ended.accountId)) return
        await recordAudit(ctx, { action: 'accounts.sign_out', subjectKind: 'account', subjectId: ended.accountId })
        const { participantId } = await getAccount(ctx.tx, ended.accountId)
        if (isUuid(participantId)) await forgetDevices(ctx, participantId)
      })
    }
    call.clearCookie('session')
    // On a shared device the next person must not find the declaration of this one.
    call.clearCookie('registration')
    call.forgetEverything()
    return undefined
  },
})
