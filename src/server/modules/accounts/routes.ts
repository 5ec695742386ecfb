import type { accounts as operations, Session } from '#contract/accounts.ts'
import type { review, StaffSession } from '#contract/review.ts'
import { isUuid } from '#domain/kernel/ids.ts'
import type { Call, Handlers } from '#server/platform/http/call.ts'
import { newId } from '#server/platform/ids.ts'
import { recordAudit } from '../audit/index.ts'
import { forgetDevices } from '../notifications/index.ts'
import { deviceLabel } from './device.ts'
import { changePassword } from './change-password.ts'
import { passwordAge, setupReason } from './rotation.ts'
import { setPassword } from './set-password.ts'
import { SESSION_HOURS, signIn, type Device, type OpenedSession, type SignInKeys } from './sign-in.ts'
import { changeStaffPassword } from './staff-change-password.ts'
import { signInStaff, STAFF_SESSION_HOURS, type OpenedStaffSession } from './staff-sign-in.ts'
import { endStaffSession, findStaffSession } from './staff-store.ts'
import { endSession, findSecret, findSession, getAccount } from './store.ts'
import { hashToken } from './tokens.ts'

const DEVICE_DAYS = 180

/** This browser's id: kept in a cookie of its own so that a known device is known again. */
function deviceOf(call: Call): Device {
  const known = call.cookie('device')
  const id = known !== undefined && isUuid(known) ? known : newId()
  call.setCookie('device', id, DEVICE_DAYS * 86_400)
  return { id, label: deviceLabel(call.userAgent) }
}

const presentOpened = ({ token: _token, ...session }: OpenedSession): Session => ({
  ...session,
  expiresAt: session.expiresAt.toISOString(),
  passwordDueAt: session.passwordDueAt?.toISOString() ?? null,
})

const presentStaff = ({ token: _token, ...session }: OpenedStaffSession): StaffSession => ({
  ...session,
  expiresAt: session.expiresAt.toISOString(),
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

type StaffOperations = Pick<typeof review, 'signInStaff' | 'getStaffSession' | 'changeStaffPassword' | 'signOutStaff'>

export const staffRoutes = (keys: SignInKeys): Handlers<StaffOperations> => ({
  signInStaff: async (call, { body }) => {
    const session = await signInStaff(call.transact, keys, { ...body, deviceLabel: deviceLabel(call.userAgent) })
    call.setCookie('staff', session.token, STAFF_SESSION_HOURS * 3600)
    return presentStaff(session)
  },
  getStaffSession: async call => {
    const token = call.cookie('staff')
    if (!token) return null
    return call.transact(async ctx => {
      const session = await findStaffSession(ctx.tx, hashToken(token))
      if (!session?.live) return null
      const agency = { code: session.agencyCode, name: session.agencyName, level: session.agencyLevel }
      return presentStaff({
        token: '',
        staffId: session.staffId,
        fullName: session.fullName,
        role: session.role,
        agency,
        expiresAt: session.expiresAt,
        mustChangePassword: session.passwordMustChange,
      })
    })
  },
  changeStaffPassword: async (call, { body }) => {
    const session = await changeStaffPassword(call.transact, keys, { ...body, deviceLabel: deviceLabel(call.userAgent) })
    call.setCookie('staff', session.token, STAFF_SESSION_HOURS * 3600)
    return presentStaff(session)
  },
  signOutStaff: async call => {
    const token = call.cookie('staff')
    if (token) {
      await call.transact(async ctx => {
        const ended = await endStaffSession(ctx.tx, hashToken(token))
        if (ended && isUuid(ended.staffId))
          await recordAudit(ctx, { action: 'staff.sign_out', subjectKind: 'staff', subjectId: ended.staffId })
      })
    }
    call.clearCookie('staff')
    return undefined
  },
})
