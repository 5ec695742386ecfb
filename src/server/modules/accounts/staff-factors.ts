import type { SecondFactors } from '#contract/second-factor.ts'
import { CHALLENGE_MINUTES, type Factor } from '#domain/accounts/second-factor.ts'
import type { StaffSession } from '#contract/staff-session.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { hasFactor, presentStaff } from './present-staff.ts'
import {
  confirmPendingTotp,
  countRecoveryCodes,
  deletePasskey,
  deleteTotp,
  findTotp,
  listPasskeys,
  lockStaff,
  putPendingTotp,
} from './second-factor-store.ts'
import { makeRecoveryCodes } from './staff-recovery-codes.ts'
import { claimProof, ownSession, proven, refuse, TOTP_PLACE } from './staff-prove.ts'
import type { OwnSession } from './staff-store.ts'
import { tellStaff } from './tell-staff.ts'
import { newTotpSecret, totpAddress, totpStep } from './totp.ts'

/** The session of somebody who may set up a factor now: the first one after the password, any other after a fresh proof. Held, so that of
 *  two first ones at once the second is refused.
 *  @throws SECOND_FACTOR_REQUIRED · STEP_UP_REQUIRED */
export async function mayEnrol(ctx: Ctx): Promise<OwnSession> {
  await lockStaff(ctx.tx, (await ownSession(ctx)).staffId)
  const own = await ownSession(ctx)
  if (own.provenAt === null && hasFactor(own)) throw new Problem('SECOND_FACTOR_REQUIRED')
  if (own.provenAt !== null && !own.fresh) throw new Problem('STEP_UP_REQUIRED')
  return own
}

/** Makes a secret for an app. It counts for nothing until a code confirms it. */
export async function startTotp(ctx: Ctx): Promise<{ readonly secret: string; readonly address: string }> {
  const own = await mayEnrol(ctx)
  const secret = newTotpSecret()
  const key = await ctx.vault.keyOf(ctx.tx, own.staffId as Uuid)
  const until = new Date(ctx.now.getTime() + CHALLENGE_MINUTES * 60_000)
  await putPendingTotp(ctx.tx, own.staffId, key.seal(TOTP_PLACE, own.staffId, secret), until)
  return { secret, address: totpAddress(secret, own.loginName) }
}

export interface FactorSetUp {
  readonly token: string | undefined
  readonly session: StaffSession
  /** Of the first factor only. */
  readonly recoveryCodes: string[]
}

/** Confirms the app by its first code, which is used up by that.
 *  @returns a Problem that is kept: SECOND_FACTOR_WRONG. @throws SETUP_EXPIRED · SIGN_IN_SLOWED */
export async function confirmTotp(ctx: Ctx, key: Buffer, code: string): Promise<FactorSetUp | Problem> {
  const own = await mayEnrol(ctx)
  const tries = await claimProof(ctx, key, own)
  const totp = await findTotp(ctx.tx, own.staffId)
  if (!totp?.pendingSealed || !totp.pendingLives) throw new Problem('SETUP_EXPIRED')
  const ownKey = await ctx.vault.keyOf(ctx.tx, own.staffId as Uuid)
  const step = totpStep(ownKey.openText(TOTP_PLACE, own.staffId, totp.pendingSealed), code, ctx.now)
  if (step === undefined) return refuse(ctx, own, new Problem('SECOND_FACTOR_WRONG'))
  await tries.clear()
  await confirmPendingTotp(ctx.tx, own.staffId, totp.pendingSealed, ctx.now, step)
  return settled(ctx, key, own, 'totp')
}

/** After a factor was added: recovery codes for the first one, a letter for every other. */
export async function settled(ctx: Ctx, key: Buffer, own: OwnSession, factor: Factor): Promise<FactorSetUp> {
  await recordAudit(ctx, { action: 'staff.add_factor', subjectKind: 'staff', subjectId: own.staffId as Uuid, reason: factor })
  if (hasFactor(own)) {
    await tellStaff(ctx, own.staffId as Uuid, 'staff_factor_changed', { at: ctx.now.toISOString() })
    return { token: undefined, session: presentStaff(await ownSession(ctx)), recoveryCodes: [] }
  }
  const recoveryCodes = await makeRecoveryCodes(ctx, key, own.staffId)
  return { ...(await proven(ctx, own, factor)), recoveryCodes }
}

export async function getSecondFactors(ctx: Ctx): Promise<SecondFactors> {
  const { staffId } = await ownSession(ctx)
  const totp = await findTotp(ctx.tx, staffId)
  const passkeys = await listPasskeys(ctx.tx, staffId)
  return {
    passkeys: passkeys.map(({ id, name, createdAt, usedAt }) => ({
      id,
      name,
      createdAt: createdAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
    })),
    totpSince: totp?.confirmedAt?.toISOString() ?? null,
    recoveryCodesLeft: await countRecoveryCodes(ctx.tx, staffId),
  }
}

/** Removes a passkey, or the app. @throws NOT_FOUND · LAST_FACTOR: two removals at once leave one factor */
export async function removeFactor(ctx: Ctx, which: { readonly passkey: string } | 'totp'): Promise<SecondFactors> {
  const { staffId } = await ownSession(ctx)
  await lockStaff(ctx.tx, staffId)
  const removed = which === 'totp' ? await deleteTotp(ctx.tx, staffId) : await deletePasskey(ctx.tx, staffId, which.passkey)
  if (removed !== 1) throw new Problem('NOT_FOUND')
  const left = await getSecondFactors(ctx)
  if (left.passkeys.length === 0 && left.totpSince === null) throw new Problem('LAST_FACTOR')
  await recordAudit(ctx, {
    action: 'staff.remove_factor',
    subjectKind: 'staff',
    subjectId: staffId as Uuid,
    reason: which === 'totp' ? 'totp' : 'passkey',
  })
  await tellStaff(ctx, staffId as Uuid, 'staff_factor_changed', { at: ctx.now.toISOString() })
  return left
}

export async function renewRecoveryCodes(ctx: Ctx, key: Buffer): Promise<string[]> {
  const { staffId } = await ownSession(ctx)
  const codes = await makeRecoveryCodes(ctx, key, staffId)
  await recordAudit(ctx, { action: 'staff.renew_recovery_codes', subjectKind: 'staff', subjectId: staffId as Uuid })
  await tellStaff(ctx, staffId as Uuid, 'staff_factor_changed', { at: ctx.now.toISOString() })
  return codes
}
