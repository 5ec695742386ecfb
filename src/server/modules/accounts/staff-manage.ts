import { mayAdmit } from '#domain/accounts/staff-reach.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { endPasswordLinks } from './invitation-store.ts'
import { forgetFactors } from './second-factor-store.ts'
import { administratorOf, personOf, refusePlaceOutOfReach, type WantedPlace } from './staff-area.ts'
import { changeStaffRow, endSessionsOfStaff, getStaff, lockNationwide, otherNationwide, findStaffId } from './staff-store.ts'
import { tellStaff } from './tell-staff.ts'

interface Seen {
  readonly id: string
  readonly version: number
}

/** What happens to the work of somebody who leaves a place; given by the module that has it. @returns how many files there were */
export type ReleaseFiles = (ctx: Ctx, staffId: Uuid) => Promise<number>

type Member = Awaited<ReturnType<typeof getStaff>>

/** A member of staff about whom the acting member of staff may decide, in the version on the screen. Nobody decides about oneself.
 *  @throws NOT_FOUND also for whom is not of the own area · OWN_STAFF_ACCOUNT · STAFF_OUT_OF_REACH · STAFF_CHANGED */
async function getSeen(ctx: Ctx, seen: Seen): Promise<Member> {
  const id = await findStaffId(ctx.tx, seen.id)
  const member = id === undefined ? undefined : await getStaff(ctx.tx, id)
  const by = await administratorOf(ctx)
  if (!member || member.state === 'disabled' || !mayAdmit(by, { ...member, nationwide: false })) throw new Problem('NOT_FOUND')
  if (ctx.actor.kind === 'staff' && ctx.actor.staffId === member.id) throw new Problem('OWN_STAFF_ACCOUNT')
  if (!mayAdmit(by, member)) throw new Problem('STAFF_OUT_OF_REACH')
  if (member.version !== seen.version) throw new Problem('STAFF_CHANGED')
  return member
}

/** Of two administrators of the nation who take each other's right at once, the second is refused.
 *  @throws LAST_ADMINISTRATOR */
export async function refuseLastOfNation(ctx: Ctx, member: { readonly id: string; readonly nationwide: boolean }): Promise<void> {
  if (!member.nationwide) return
  await lockNationwide(ctx.tx)
  if ((await otherNationwide(ctx.tx, member.id)) === 0) throw new Problem('LAST_ADMINISTRATOR')
}

/** Changes role, agency and number in the registry; who acts for a unit stays what they are. Another role or agency ends every session,
 *  puts held files back, and is told to the person by email.
 *  @throws what getSeen() does · LAST_ADMINISTRATOR · FIELDS_INVALID */
export async function changeStaff(
  ctx: Ctx,
  input: Seen & WantedPlace & { readonly socialInsuranceNo: string },
  releaseFiles: ReleaseFiles,
): Promise<void> {
  const member = await getSeen(ctx, input)
  const { role, nationwide, agencyCode } = input
  if (member.role === 'coordinator') throw new Problem('FIELDS_INVALID', {}, [{ field: 'role', code: 'CHOICE' }])
  await refusePlaceOutOfReach(ctx, input)
  if (!nationwide) await refuseLastOfNation(ctx, member)
  const participantId = await personOf(ctx, { ...input, fullName: member.fullName, staffId: member.id })
  const number = numberTrace(member.socialInsuranceNo, input.socialInsuranceNo)
  await write(
    ctx,
    member,
    { role, nationwide, agencyCode, participantId },
    'staff.change',
    `${role} ${agencyCode}${nationwide ? ' nationwide' : ''}${number}`,
  )
  if (number !== '') await tellStaff(ctx, member.id as Uuid, 'staff_number_changed', { at: ctx.now.toISOString() })
  if (role === member.role && nationwide === member.nationwide && agencyCode === member.agencyCode) return
  await endSessionsOfStaff(ctx.tx, member.id)
  if (agencyCode !== member.agencyCode) await releaseFiles(ctx, member.id as Uuid)
  const { agencyName } = await getStaff(ctx.tx, member.id)
  await tellStaff(ctx, member.id as Uuid, 'staff_place_changed', { at: ctx.now.toISOString(), agency: agencyName })
}

/** What the trail says of the number in the registry: by it nobody decides about the own family. */
function numberTrace(before: string | null, after: string): string {
  if ((before ?? '') === after) return ''
  if (after === '') return ', number taken away'
  return before === null ? ', number set' : ', number changed'
}

/** @throws what getSeen() does · LAST_ADMINISTRATOR */
export async function suspendStaff(ctx: Ctx, input: Seen & { readonly reason: string }, releaseFiles: ReleaseFiles): Promise<void> {
  const member = await getSeen(ctx, input)
  if (member.state !== 'active') throw new Problem('STAFF_CHANGED')
  await refuseLastOfNation(ctx, member)
  await write(ctx, member, { state: 'suspended' }, 'staff.suspend', input.reason)
  await endSessionsOfStaff(ctx.tx, member.id)
  await endPasswordLinks(ctx.tx, member.id, ctx.now)
  await releaseFiles(ctx, member.id as Uuid)
  await tellStaff(ctx, member.id as Uuid, 'staff_suspended', { at: ctx.now.toISOString(), reason: input.reason })
}

/** @throws what getSeen() does */
export async function restoreStaff(ctx: Ctx, input: Seen): Promise<void> {
  const member = await getSeen(ctx, input)
  if (member.state !== 'suspended') throw new Problem('STAFF_CHANGED')
  await write(ctx, member, { state: 'active' }, 'staff.restore')
  await tellStaff(ctx, member.id as Uuid, 'staff_restored', { at: ctx.now.toISOString() })
}

/** Forgets every factor of somebody who has lost them: the next sign-in sets up another one. Told to the person by email.
 *  @throws what getSeen() does */
export async function resetSecondFactors(ctx: Ctx, input: Seen & { readonly reason: string }): Promise<void> {
  const member = await getSeen(ctx, input)
  await write(ctx, member, {}, 'staff.reset_factors', input.reason)
  await forgetFactors(ctx.tx, member.id)
  await endPasswordLinks(ctx.tx, member.id, ctx.now)
  await endSessionsOfStaff(ctx.tx, member.id)
  await tellStaff(ctx, member.id as Uuid, 'staff_factors_reset', { at: ctx.now.toISOString(), reason: input.reason })
}

async function write(
  ctx: Ctx,
  member: Member,
  changes: Parameters<typeof changeStaffRow>[2],
  action: string,
  reason?: string,
): Promise<void> {
  if ((await changeStaffRow(ctx.tx, member, changes)) !== 1) throw new Problem('STAFF_CHANGED')
  await recordAudit(ctx, {
    action,
    subjectKind: 'staff',
    subjectId: member.id as Uuid,
    subjectVersion: member.version + 1,
    ...(reason !== undefined && { reason }),
  })
}
