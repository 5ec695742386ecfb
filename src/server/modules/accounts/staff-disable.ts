import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { refuseLastOfNation } from './staff-manage.ts'
import { disableStaffByLogin, endSessionsOfStaff } from './staff-store.ts'

/** Closes the door to a member of staff who has left: no sign-in any more, and every session ends. The row stays, because decisions
 *  name it. The caller puts the files that they hold back into the queue.
 *  @throws LAST_ADMINISTRATOR
 *  @returns who it was; undefined when nobody active has the sign-in name */
export async function disableStaff(ctx: Ctx, loginName: string): Promise<{ readonly id: Uuid; readonly fullName: string } | undefined> {
  const staff = await disableStaffByLogin(ctx.tx, loginName.toLowerCase())
  if (!staff) return undefined
  await refuseLastOfNation(ctx, staff)
  const id = staff.id as Uuid
  await endSessionsOfStaff(ctx.tx, id)
  await recordAudit(ctx, {
    action: 'staff.disable',
    subjectKind: 'staff',
    subjectId: id,
    subjectVersion: staff.version,
    agencyCode: staff.agencyCode,
  })
  return { id, fullName: staff.fullName }
}
