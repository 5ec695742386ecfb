import type { Uuid } from '#domain/kernel/ids.ts'
import { endPasswordLinks } from './invitation-store.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { recordAudit } from '../audit/index.ts'
import { wrongFields, type TypedPasswords } from './change-password.ts'
import { wrongInNew } from './new-password.ts'
import { presentStaff, type OpenedStaffSession } from './present-staff.ts'
import type { Run } from './run.ts'
import type { SignInKeys } from './sign-in.ts'
import { claimGuess, compared, signInKey } from './slow-down.ts'
import { ownSession } from './staff-prove.ts'
import { endSessionsOfStaff, getOwnSession, getStaff, renewToken, setStaffPassword } from './staff-store.ts'
import { clearFailures, countTry } from './failure-store.ts'
import { tellStaff } from './tell-staff.ts'
import { hashToken, newToken } from './tokens.ts'

/** Changes the own password of a member of staff, with the care of changePassword(); the only thing that somebody with a password
 *  made by others may do. Every other session ends, this one goes on under a new token. Told by email.
 *  @throws FIELDS_INVALID with every wrong field · SIGN_IN_SLOWED · PASSWORD_ALREADY_SET when another tab was faster · BUSY */
export async function changeStaffPassword(run: Run, keys: SignInKeys, input: TypedPasswords): Promise<OpenedStaffSession> {
  const { staff, session, key, place } = await run(async ctx => {
    const own = await ownSession(ctx)
    const member = await getStaff(ctx.tx, own.staffId)
    const name = signInKey(keys.nameKey, `staff|${member.loginName}`)
    // Whoever is signed in whole is at a known device.
    const kind = own.deviceId === null ? 'unknown' : `device:${own.deviceId}`
    await claimGuess(ctx, name, kind)
    return { staff: member, session: own, key: name, place: kind }
  })
  const subject = { subjectKind: 'staff', subjectId: staff.id as Uuid } as const
  const isRight = await compared(keys.passwords.verify(staff.passwordHash, input.current), () =>
    run(ctx => countTry(ctx.tx, key, place, -1)),
  )
  const owner = { fullName: staff.fullName, socialInsuranceNo: staff.socialInsuranceNo ?? '', birthDate: staff.birthDate ?? '' }
  const wrong = wrongFields(input, isRight, wrongInNew(input, owner))
  if (isRight) await run(ctx => clearFailures(ctx.tx, key, place))
  else await run(ctx => recordAudit(ctx, { action: 'staff.change_password_failed', ...subject }))
  if (wrong.length > 0) throw new Problem('FIELDS_INVALID', {}, wrong)
  const hash = await keys.passwords.hash(input.password)
  return run(async ctx => {
    if ((await setStaffPassword(ctx.tx, staff.id, staff.version, hash)) !== 1) throw new Problem('PASSWORD_ALREADY_SET')
    await recordAudit(ctx, { action: 'staff.change_password', ...subject, subjectVersion: staff.version + 1 })
    await endPasswordLinks(ctx.tx, staff.id, ctx.now)
    await endSessionsOfStaff(ctx.tx, staff.id, session.id)
    await tellStaff(ctx, subject.subjectId, 'staff_password_changed', { at: ctx.now.toISOString() })
    const token = newToken()
    if ((await renewToken(ctx.tx, session.id, hashToken(token))) !== 1) throw new Problem('SIGN_IN_REQUIRED')
    return { token, session: presentStaff(await getOwnSession(ctx.tx, session.id)) }
  })
}
