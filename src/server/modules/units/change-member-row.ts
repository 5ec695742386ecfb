import { fold } from '#domain/kernel/text.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { updateMember, type MemberRow } from './roster-store.ts'
import { voidStaleSheets } from './void-sheets.ts'

/** Changes one member under the lock of the roster, and records it. Sheets printed for another number or name become void.
 *  @throws MEMBER_CHANGED */
export async function changeMemberRow(ctx: Ctx, row: MemberRow, columns: Parameters<typeof updateMember>[2]): Promise<void> {
  if (!(await updateMember(ctx.tx, row, columns))) throw new Problem('MEMBER_CHANGED')
  const subjectId = row.id as Uuid
  await recordAudit(ctx, { action: 'units.change_member', subjectKind: 'unit_member', subjectId, subjectVersion: row.version + 1 })
  if (columns.fullName !== undefined || columns.socialInsuranceNo !== undefined) await voidStaleSheets(ctx, [row.id])
}

/** Id of a group that was made before, however its name is written. */
export function groupIn(groups: ReadonlyMap<string, string>, name: string): string {
  const id = groups.get(fold(name))
  if (id === undefined) throw new Error('a group was not made')
  return id
}
