import type { secondFactor } from '#contract/second-factor.ts'
import type { staff as operations } from '#contract/staff.ts'
import type { staffSession } from '#contract/staff-session.ts'
import { isUuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Call, Handlers } from '#server/platform/http/call.ts'
import { recordAudit } from '../audit/index.ts'
import { deviceOf } from './device-of.ts'
import { presentStaff, type OpenedStaffSession } from './present-staff.ts'
import type { SignInKeys } from './sign-in.ts'
import { acceptInvitation, openInvitation } from './staff-accept.ts'
import { changeStaffPassword } from './staff-change-password.ts'
import {
  confirmTotp,
  getSecondFactors,
  mayEnrol,
  removeFactor,
  renewRecoveryCodes,
  settled,
  startTotp,
  type FactorSetUp,
} from './staff-factors.ts'
import { askPasswordLink, setForgottenPassword } from './staff-forgotten.ts'
import { inviteStaff, resendInvitation, sendInvitation, takeBackInvitation } from './staff-invite.ts'
import { changeStaff, resetSecondFactors, restoreStaff, suspendStaff, type ReleaseFiles } from './staff-manage.ts'
import { askNewPasskey, askPasskeyProof, keepPasskey, proveByPasskey } from './staff-passkeys.ts'
import { proveByCode, proveByRecoveryCode } from './staff-prove.ts'
import { signInStaff, STAFF_SESSION_HOURS, type Desk } from './staff-sign-in.ts'
import { endStaffSession, findStaffSession, getOwnSession } from './staff-store.ts'
import { getStaffRow, listAreaAgencies, listStaff } from './staff-views.ts'
import { hashToken } from './tokens.ts'
import type { Site } from './webauthn.ts'

export interface StaffDeps extends SignInKeys {
  readonly site: Site
  readonly rateFactor: number
  readonly releaseFiles: ReleaseFiles
}

type StaffOperations = typeof staffSession & typeof operations & typeof secondFactor

const deskOf = (call: Call): Desk => ({ ...deviceOf(call), address: call.address })

/** The session's token goes into the cookie, and nowhere else. */
function open(call: Call, { token, session }: OpenedStaffSession) {
  call.setCookie('staff', token, STAFF_SESSION_HOURS * 3600)
  return session
}

function openSetUp(call: Call, { token, ...answer }: FactorSetUp) {
  if (token !== undefined) call.setCookie('staff', token, STAFF_SESSION_HOURS * 3600)
  return answer
}

export const staffRoutes = (deps: StaffDeps): Handlers<StaffOperations> => ({
  ...ownRoutes(deps),
  ...factorRoutes(deps),
  ...areaRoutes(deps),
})

type Own = 'signInStaff' | 'getStaffSession' | 'changeStaffPassword' | 'signOutStaff' | 'forgetStaffPassword' | 'setForgottenPassword'

/** Signing in and out, and the password. */
const ownRoutes = (deps: StaffDeps): Pick<Handlers<StaffOperations>, Own> => ({
  signInStaff: async (call, { body }) => open(call, await signInStaff(call.transact, deps, { ...body, desk: deskOf(call) })),
  getStaffSession: async call => {
    const token = call.cookie('staff')
    if (!token) return null
    return call.transact(async ctx => {
      const session = await findStaffSession(ctx.tx, hashToken(token))
      return session?.live ? presentStaff(await getOwnSession(ctx.tx, session.id)) : null
    })
  },
  changeStaffPassword: async (call, { body }) => open(call, await changeStaffPassword(call.transact, deps, body)),
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
  forgetStaffPassword: async (call, { body }) => {
    await call.transact(ctx => askPasswordLink(ctx, body, deps.rateFactor))
    return undefined
  },
  setForgottenPassword: async (call, { body }) => {
    await setForgottenPassword(call.transact, deps, body)
    return undefined
  },
})

type Factors =
  | 'proveByCode'
  | 'proveByRecoveryCode'
  | 'askPasskeyProof'
  | 'proveByPasskey'
  | 'getSecondFactors'
  | 'startTotp'
  | 'confirmTotp'
  | 'startPasskey'
  | 'addPasskey'
  | 'removePasskey'
  | 'removeTotp'
  | 'renewRecoveryCodes'

/** Proving the second factor, and setting it up. */
const factorRoutes = ({ site, nameKey }: StaffDeps): Pick<Handlers<StaffOperations>, Factors> => ({
  proveByCode: async (call, { body }) => open(call, await call.transact(ctx => proveByCode(ctx, nameKey, body.code))),
  proveByRecoveryCode: async (call, { body }) => open(call, await call.transact(ctx => proveByRecoveryCode(ctx, nameKey, body.code))),
  askPasskeyProof: call => call.transact(ctx => askPasskeyProof(ctx, site)),
  proveByPasskey: async (call, { body }) => open(call, await call.transact(ctx => proveByPasskey(ctx, site, body.credential))),
  getSecondFactors: call => call.transact(getSecondFactors),
  startTotp: call => call.transact(startTotp),
  confirmTotp: async (call, { body }) => openSetUp(call, await call.transact(ctx => confirmTotp(ctx, nameKey, body.code))),
  startPasskey: call => call.transact(async ctx => askNewPasskey(ctx, await mayEnrol(ctx), site)),
  addPasskey: async (call, { body }) =>
    openSetUp(
      call,
      await call.transact(async ctx => {
        const own = await mayEnrol(ctx)
        const refused = await keepPasskey(ctx, own, { site, name: body.name, credential: body.credential })
        return refused ?? settled(ctx, nameKey, own, 'passkey')
      }),
    ),
  removePasskey: (call, { params }) => call.transact(ctx => removeFactor(ctx, { passkey: params.id })),
  removeTotp: call => call.transact(ctx => removeFactor(ctx, 'totp')),
  renewRecoveryCodes: call => call.transact(async ctx => ({ recoveryCodes: await renewRecoveryCodes(ctx, nameKey) })),
})

/** Administrators: staff and invitations of the own area. Guests: accepting one. */
const areaRoutes = (deps: StaffDeps): Omit<Handlers<StaffOperations>, Own | Factors> => {
  const { site, releaseFiles } = deps
  const changed = (call: Call, id: string, change: (ctx: Parameters<Parameters<Call['transact']>[0]>[0]) => Promise<void>) => {
    if (!isUuid(id)) throw new Problem('NOT_FOUND')
    return call.transact(async ctx => {
      await change(ctx)
      return getStaffRow(ctx, id)
    })
  }
  return {
    listStaff: (call, { body }) => call.transact(ctx => listStaff(ctx, body)),
    listStaffAgencies: call => call.transact(listAreaAgencies),
    changeStaff: (call, { params: { id }, body }) => changed(call, id, ctx => changeStaff(ctx, { id, ...body }, releaseFiles)),
    suspendStaff: (call, { params: { id }, body }) => changed(call, id, ctx => suspendStaff(ctx, { id, ...body }, releaseFiles)),
    restoreStaff: (call, { params: { id }, body }) => changed(call, id, ctx => restoreStaff(ctx, { id, ...body })),
    resetSecondFactors: (call, { params: { id }, body }) => changed(call, id, ctx => resetSecondFactors(ctx, { id, ...body })),
    inviteStaff: (call, { body }) =>
      call.transact(async ctx => {
        const invitation = await inviteStaff(ctx, body)
        await sendInvitation(ctx, invitation, site.origin)
        return getStaffRow(ctx, invitation.id)
      }),
    resendInvitation: (call, { params: { id }, body }) => changed(call, id, ctx => resendInvitation(ctx, { id, ...body }, site.origin)),
    takeBackInvitation: async (call, { params: { id }, body }) => {
      await call.transact(ctx => takeBackInvitation(ctx, { id, ...body }))
      return undefined
    },
    openInvitation: (call, { body }) => call.transact(ctx => openInvitation(ctx, body.token)),
    acceptInvitation: async (call, { body }) => open(call, await acceptInvitation(call.transact, deps, { ...body, desk: deskOf(call) })),
  }
}
