import type { Factor } from '#domain/accounts/second-factor.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { presentStaff, type OpenedStaffSession } from './present-staff.ts'
import { countRecoveryCodes, findTotp, useRecoveryCode, useTotpStep } from './second-factor-store.ts'
import { claimGuess, signInKey } from './slow-down.ts'
import { recoveryHmac } from './staff-recovery-codes.ts'
import { STAFF_SESSION_HOURS } from './staff-sign-in.ts'
import { getOwnSession, placeClassOf, proveSession, type OwnSession } from './staff-store.ts'
import { clearFailures } from './failure-store.ts'
import { tellStaff } from './tell-staff.ts'
import { hashToken, newToken } from './tokens.ts'
import { totpStep } from './totp.ts'

/** The session of who acts. @throws SIGN_IN_REQUIRED when neither staff nor a coordinator does */
export async function ownSession(ctx: Ctx): Promise<OwnSession> {
  if (ctx.actor.kind !== 'staff' && ctx.actor.kind !== 'coordinator') throw new Problem('SIGN_IN_REQUIRED')
  return getOwnSession(ctx.tx, ctx.actor.sessionId)
}

/** Second step by a code of the app: of this half minute, the one before or the one after, and each once.
 *  @returns a Problem that is kept: SECOND_FACTOR_WRONG · SECOND_FACTOR_USED. @throws SIGN_IN_SLOWED */
export async function proveByCode(ctx: Ctx, key: Buffer, code: string): Promise<OpenedStaffSession | Problem> {
  const own = await ownSession(ctx)
  const tries = await claimProof(ctx, key, own)
  const secret = await secretOf(ctx, own.staffId)
  const step = secret === undefined ? undefined : totpStep(secret, code, ctx.now)
  if (step === undefined) return refuse(ctx, own, new Problem('SECOND_FACTOR_WRONG'))
  if (!(await useTotpStep(ctx.tx, own.staffId, step))) return refuse(ctx, own, new Problem('SECOND_FACTOR_USED'))
  await tries.clear()
  return proven(ctx, own, 'totp')
}

/** Second step by a recovery code; each opens once, and its owner is told by email. @see proveByCode */
export async function proveByRecoveryCode(ctx: Ctx, key: Buffer, code: string): Promise<OpenedStaffSession | Problem> {
  const own = await ownSession(ctx)
  const tries = await claimProof(ctx, key, own)
  if (!(await useRecoveryCode(ctx.tx, own.staffId, recoveryHmac(key, own.staffId, code), ctx.now)))
    return refuse(ctx, own, new Problem('SECOND_FACTOR_WRONG'))
  await tries.clear()
  await tellStaff(ctx, own.staffId as Uuid, 'staff_recovery_used', {
    at: ctx.now.toISOString(),
    left: await countRecoveryCodes(ctx.tx, own.staffId),
  })
  return proven(ctx, own, 'recovery')
}

async function secretOf(ctx: Ctx, staffId: string): Promise<string | undefined> {
  const totp = await findTotp(ctx.tx, staffId)
  if (!totp?.secretSealed) return undefined
  const key = await ctx.vault.keyOf(ctx.tx, staffId as Uuid)
  return key.openText(TOTP_PLACE, staffId, totp.secretSealed)
}

export const TOTP_PLACE = 'staff_totp.secret'

/** Counts a guess before it is looked at. Guesses belong to the person, not to the session: who knows the password gets no more of them
 *  from many addresses. A known device has its own count.
 *  @throws SIGN_IN_SLOWED */
export async function claimProof(ctx: Ctx, key: Buffer, own: OwnSession): Promise<{ readonly clear: () => Promise<unknown> }> {
  const guesses = signInKey(key, `second-factor|${own.staffId}`)
  const nowhere = { deviceId: own.deviceId ?? own.id, networkHmac: Buffer.alloc(32) }
  const place = await placeClassOf(ctx.tx, own.staffId, nowhere)
  await claimGuess(ctx, guesses, place)
  return { clear: () => clearFailures(ctx.tx, guesses, place) }
}

/** Writes a wrong proof down. @returns the refusal, to be kept and told */
export async function refuse(ctx: Ctx, own: OwnSession, problem: Problem): Promise<Problem> {
  await recordAudit(ctx, { action: 'staff.second_factor_failed', subjectKind: 'staff', subjectId: own.staffId as Uuid })
  return problem
}

/** The second factor is proven: the session goes on under a new token; the first proof opens the console. */
export async function proven(ctx: Ctx, own: OwnSession, factor: Factor): Promise<OpenedStaffSession> {
  const token = newToken()
  const expiresAt = own.provenAt ? own.expiresAt : new Date(ctx.now.getTime() + STAFF_SESSION_HOURS * 3_600_000)
  if ((await proveSession(ctx.tx, own.id, { tokenHash: hashToken(token), provenAt: ctx.now, factor, expiresAt })) !== 1)
    throw new Problem('SIGN_IN_REQUIRED')
  await recordAudit(ctx, {
    action: own.provenAt ? 'staff.step_up' : 'staff.sign_in',
    subjectKind: 'staff',
    subjectId: own.staffId as Uuid,
    agencyCode: own.agencyCode,
    reason: factor,
  })
  return { token, session: presentStaff(await getOwnSession(ctx.tx, own.id)) }
}
