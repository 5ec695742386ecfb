import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { recordAudit } from '../audit/index.ts'
import { wrongFields, type TypedPasswords } from './change-password.ts'
import { wrongInNew } from './new-password.ts'
import type { Run } from './run.ts'
import type { SignInKeys } from './sign-in.ts'
import { claimTry, compared, signInKey } from './slow-down.ts'
import { openStaffSession, type OpenedStaffSession } from './staff-sign-in.ts'
import { endSessionsOfStaff, getStaff, setStaffPassword } from './staff-store.ts'
import { clearFailures, countTry } from './store.ts'

/** Changes the own password of a member of staff, with the care of changePassword(); the only thing that somebody with a password
 *  made by others may do. Every session from before ends, this one goes on under a new token.
 *  @throws FIELDS_INVALID with every wrong field · SIGN_IN_SLOWED · PASSWORD_ALREADY_SET when another tab was faster · BUSY */
export async function changeStaffPassword(
  run: Run,
  keys: SignInKeys,
  input: TypedPasswords & { readonly deviceLabel: string },
): Promise<OpenedStaffSession> {
  const { staff, key } = await run(async ctx => {
    if (ctx.actor.kind !== 'staff') throw new Problem('SIGN_IN_REQUIRED')
    const own = await getStaff(ctx.tx, ctx.actor.staffId)
    const name = signInKey(keys.nameKey, `staff|${own.loginName}`)
    await claimTry(ctx, name, 'staff')
    return { staff: own, key: name }
  })
  const subject = { subjectKind: 'staff', subjectId: staff.id as Uuid } as const
  const isRight = await compared(keys.passwords.verify(staff.passwordHash, input.current), () =>
    run(ctx => countTry(ctx.tx, key, 'staff', -1)),
  )
  // The registry's data are not asked for: staff are not linked to participants.
  const wrong = wrongFields(input, isRight, wrongInNew(input, { fullName: staff.fullName, socialInsuranceNo: '', birthDate: '' }))
  if (isRight) await run(ctx => clearFailures(ctx.tx, key, 'staff'))
  else await run(ctx => recordAudit(ctx, { action: 'staff.change_password_failed', ...subject }))
  if (wrong.length > 0) throw new Problem('FIELDS_INVALID', {}, wrong)
  const hash = await keys.passwords.hash(input.password)
  return run(async ctx => {
    if ((await setStaffPassword(ctx.tx, staff.id, staff.version, hash)) !== 1) throw new Problem('PASSWORD_ALREADY_SET')
    await recordAudit(ctx, { action: 'staff.change_password', ...subject, subjectVersion: staff.version + 1 })
    await endSessionsOfStaff(ctx.tx, staff.id)
    return openStaffSession(ctx, { ...staff, mustChangePassword: false }, input.deviceLabel)
  })
}
