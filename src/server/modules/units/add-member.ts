import type { UnitMember } from '#contract/unit-roster.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { RosterPerson } from '#domain/units/roster.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { groupIn } from './change-member-row.ts'
import { coordinatorOf } from './coordinator.ts'
import { matchPairs } from './match.ts'
import { keyOfRoster, sealValues } from './member-values.ts'
import { presentMember } from './present-member.ts'
import { recordMembersSeen } from './reads.ts'
import { countRoster, groupsOf, insertMembers, isNumberTaken, lockRoster, ROSTER_MOST } from './roster-store.ts'
import { findMemberWithState } from './state-views.ts'

/** Adds one person to the roster of the own unit and looks them up in the registry, within the same limits as a file.
 *  @throws MEMBER_TWICE when a current member has the number · ROSTER_FULL */
export async function addMember(ctx: Ctx, person: RosterPerson): Promise<UnitMember> {
  const { unitCode } = coordinatorOf(ctx)
  const roster = await lockRoster(ctx.tx, unitCode, ctx.newId(), ctx.now)
  if (await isNumberTaken(ctx.tx, unitCode, person.socialInsuranceNo)) throw new Problem('MEMBER_TWICE')
  if ((await countRoster(ctx.tx, unitCode)) >= ROSTER_MOST) throw new Problem('ROSTER_FULL', { most: ROSTER_MOST })
  const [id, key] = [ctx.newId(), await keyOfRoster(ctx, roster)]
  const groups = await groupsOf(ctx.tx, unitCode, [{ id: ctx.newId(), name: person.group }])
  const [matched] = await matchPairs(ctx, unitCode, [{ ...person, isKnown: false }])
  await insertMembers(ctx.tx, [
    {
      id,
      unitCode,
      memberFrom: ctx.now,
      fullName: person.fullName,
      socialInsuranceNo: person.socialInsuranceNo,
      groupId: groupIn(groups, person.group),
      ...sealValues(key, id, person),
      ...(matched ?? { match: 'waiting', participantId: null }),
    },
  ])
  await recordAudit(ctx, { action: 'units.add_member', subjectKind: 'unit_member', subjectId: id, subjectVersion: 1 })
  const added = await findMemberWithState(ctx.tx, unitCode, id)
  if (!added) throw new Error('the member who was added is not there')
  await recordMembersSeen(ctx, [added.id])
  return presentMember(key, added)
}
