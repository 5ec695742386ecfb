import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import type { Run } from './run.ts'
import type { SignInKeys } from './sign-in.ts'
import { claimTry, compared, signInKey, triedName } from './slow-down.ts'
import { findStaffByLogin, insertStaffSession } from './staff-store.ts'
import { clearFailures, countTry } from './store.ts'
import { hashToken, newToken } from './tokens.ts'

export const STAFF_SESSION_HOURS = 8

export interface OpenedStaffSession {
  readonly token: string
  readonly staffId: string
  readonly fullName: string
  readonly role: 'officer' | 'administrator'
  readonly agency: { readonly code: string; readonly name: string; readonly level: 'province' | 'local' }
  readonly expiresAt: Date
  readonly mustChangePassword: boolean
}

/** Signs a member of staff in, with the same care as participants.
 *  @throws SIGN_IN_FAILED · SIGN_IN_SLOWED · BUSY */
export async function signInStaff(
  run: Run,
  keys: SignInKeys,
  input: { readonly name: string; readonly password: string; readonly deviceLabel: string },
): Promise<OpenedStaffSession> {
  const key = signInKey(keys.nameKey, `staff|${input.name}`)
  const staff = await run(async ctx => {
    await claimTry(ctx, key, 'staff')
    return { found: await findStaffByLogin(ctx.tx, input.name) }
  })
  const { found } = staff
  const comparison = found ? keys.passwords.verify(found.passwordHash, input.password) : keys.passwords.verifyNothing(input.password)
  const right = await compared(comparison, () => run(ctx => countTry(ctx.tx, key, 'staff', -1)))
  return run(async ctx => {
    if (!found || !right) {
      await recordAudit(ctx, { action: 'staff.sign_in_failed', ...triedName('staff', found?.id, key) })
      return new Problem('SIGN_IN_FAILED')
    }
    await clearFailures(ctx.tx, key, 'staff')
    return openStaffSession(ctx, { ...found, mustChangePassword: found.passwordMustChange }, input.deviceLabel)
  })
}

type StaffMember = Omit<NonNullable<Awaited<ReturnType<typeof findStaffByLogin>>>, 'passwordHash' | 'passwordMustChange'> & {
  readonly mustChangePassword: boolean
}

/** Begins a session at an agency; others of the same person go on. */
export async function openStaffSession(ctx: Ctx, staff: StaffMember, deviceLabel: string): Promise<OpenedStaffSession> {
  const { id, fullName, role, mustChangePassword } = staff
  const token = newToken()
  const expiresAt = new Date(ctx.now.getTime() + STAFF_SESSION_HOURS * 3_600_000)
  await insertStaffSession(ctx.tx, {
    id: ctx.newId(),
    staffId: id,
    tokenHash: hashToken(token),
    deviceLabel,
    createdAt: ctx.now,
    seenAt: ctx.now,
    expiresAt,
  })
  await recordAudit(ctx, { action: 'staff.sign_in', subjectKind: 'staff', subjectId: id as Uuid, agencyCode: staff.agencyCode })
  const agency = { code: staff.agencyCode, name: staff.agencyName, level: staff.agencyLevel }
  return { token, staffId: id, fullName, role, agency, expiresAt, mustChangePassword }
}
