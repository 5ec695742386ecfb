import type { MessageValues } from '#domain/notifications/templates.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { sendMessage } from '../notifications/index.ts'
import { getStaff } from './staff-store.ts'

export const EMAIL_PLACE = 'staff.email'

export type StaffNotice =
  | 'staff_password_changed'
  | 'staff_factor_changed'
  | 'staff_factors_reset'
  | 'staff_place_changed'
  | 'staff_number_changed'
  | 'staff_suspended'
  | 'staff_restored'
  | 'staff_recovery_used'
  | 'staff_password_link'

/** Writes to a member of staff at the address of the account; to nobody when none is on file. */
export async function tellStaff<T extends StaffNotice>(
  ctx: Ctx,
  staffId: Uuid,
  template: T,
  values: MessageValues[T],
  more: { readonly language?: 'vi' | 'en' } = {},
): Promise<void> {
  const staff = await getStaff(ctx.tx, staffId)
  if (!staff.emailSealed) return
  const key = await ctx.vault.keyOf(ctx.tx, staffId)
  await sendMessage<StaffNotice>(ctx, {
    class: 'B',
    template,
    values,
    channel: 'email',
    to: key.openText(EMAIL_PLACE, staffId, staff.emailSealed),
    language: more.language ?? 'vi',
    subjectKind: 'staff',
    subjectId: staffId,
    keySubject: staffId,
    agencyCode: staff.agencyCode,
  })
}
