import type { StaffRole } from '#domain/accounts/staff-reach.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem, type ProblemCode } from '#domain/kernel/problem.ts'
import type { Actor } from '#server/platform/context.ts'
import type { Guard } from '#server/platform/transact.ts'
import { findSession } from './session-store.ts'
import { findStaffSession, type FoundStaffSession } from './staff-store.ts'
import { hashToken } from './tokens.ts'

/** Called with the id of a session that has not been marked as used for a minute. */
export type Touch = (kind: 'account' | 'staff', sessionId: string) => void

type Scope = 'full' | 'set_password' | 'proving'

export interface ParticipantAdmission {
  readonly scopes: readonly Scope[]
  /** A code or passkey must have been given lately. */
  readonly freshProof?: boolean
}

/** Ends that came from elsewhere: the device that hears of one forgets what it keeps of the person. After idling or signing out it asks for
 *  the password only. */
const ENDED: Readonly<Partial<Record<string, ProblemCode>>> = {
  taken_over: 'SESSION_TAKEN_OVER',
  revoked: 'SESSION_REVOKED',
  closed: 'SESSION_CLOSED',
  password_changed: 'SESSION_PASSWORD_CHANGED',
}

function whyOver(session: Awaited<ReturnType<typeof findSession>>): Problem {
  // A request that was on its way while another tab has changed the password: the person goes on here.
  if (!session?.endReason || session.goesOn) return new Problem('SIGN_IN_REQUIRED')
  return new Problem(ENDED[session.endReason] ?? 'SIGN_IN_REQUIRED')
}

/** Lets in who is signed in with one of the wanted scopes. Rights are read on every request and never cached.
 *  @throws SIGN_IN_REQUIRED · SESSION_TAKEN_OVER · SESSION_REVOKED · SESSION_CLOSED · SESSION_PASSWORD_CHANGED · PASSWORD_ALREADY_SET · STEP_UP_REQUIRED */
export const participantGuard =
  (token: string | undefined, { scopes, freshProof = false }: ParticipantAdmission, touch: Touch): Guard =>
  async tx => {
    if (!token) throw new Problem('SIGN_IN_REQUIRED')
    const session = await findSession(tx, hashToken(token))
    if (!session?.live) throw whyOver(session)
    if (!scopes.includes(session.scope)) throw new Problem(session.scope === 'full' ? 'PASSWORD_ALREADY_SET' : 'SIGN_IN_REQUIRED')
    if (freshProof && !session.fresh) throw new Problem('STEP_UP_REQUIRED')
    if (session.stale) touch('account', session.id)
    return {
      kind: 'participant',
      accountId: session.accountId as Uuid,
      participantId: session.participantId as Uuid,
      sessionId: session.id as Uuid,
      scope: session.scope,
    }
  }

export interface StaffAdmission {
  readonly roles: readonly StaffRole[]
  /** Lets in who has to change the password first; nothing but changing it asks for that. */
  readonly evenWhenDue?: boolean
  /** Lets in who has not proven the second factor; nothing but proving it, or setting up the first one, asks for that. */
  readonly evenUnproven?: boolean
  /** The second factor must have been proven lately. */
  readonly freshProof?: boolean
}

/** Lets in signed-in staff with one of the roles.
 *  @throws SIGN_IN_REQUIRED · SECOND_FACTOR_REQUIRED · STAFF_PASSWORD_DUE · FORBIDDEN for another role · STEP_UP_REQUIRED ·
 *  UNIT_CLOSED for a coordinator whose unit is no more */
export const staffGuard =
  (
    token: string | undefined,
    { roles, evenWhenDue = false, evenUnproven = false, freshProof = false }: StaffAdmission,
    touch: Touch,
  ): Guard =>
  async (tx): Promise<Actor> => {
    if (!token) throw new Problem('SIGN_IN_REQUIRED')
    const session = await findStaffSession(tx, hashToken(token))
    if (!session?.live) throw new Problem('SIGN_IN_REQUIRED')
    if (session.provenAt === null && !evenUnproven) throw new Problem('SECOND_FACTOR_REQUIRED')
    if (session.passwordMustChange && !evenWhenDue) throw new Problem('STAFF_PASSWORD_DUE')
    if (!roles.includes(session.role)) throw new Problem('FORBIDDEN')
    if (session.unitState === 'closed' && !evenUnproven) throw new Problem('UNIT_CLOSED')
    if (freshProof && !session.fresh) throw new Problem('STEP_UP_REQUIRED')
    if (session.stale) touch('staff', session.id)
    return actorOf(session)
  }

function actorOf({ id, staffId, role, agencyCode, unitCode }: FoundStaffSession): Actor {
  const who = { staffId: staffId as Uuid, agencyCode, sessionId: id as Uuid }
  if (role !== 'coordinator') return { kind: 'staff', role, ...who }
  if (unitCode === null) throw new Error('a coordinator without a unit')
  return { kind: 'coordinator', unitCode, ...who }
}
