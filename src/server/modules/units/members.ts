import type { UnitGroup, UnitMember } from '#contract/unit-roster.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { RosterPerson } from '#domain/units/roster.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { changeMemberRow, groupIn } from './change-member-row.ts'
import { coordinatorOf } from './coordinator.ts'
import { matchPairs } from './match.ts'
import { keyOfRoster, sealValues } from './member-values.ts'
import { presentMember } from './present-member.ts'
import { recordMembersSeen } from './reads.ts'
import { endMembers, findRoster, groupsOf, isNumberTaken, listMembersById, lockRoster, type MemberRow } from './roster-store.ts'
import { findMemberWithState, listGroupsWithStates, listMembersWithState, type MemberFilter } from './state-views.ts'

const PAGE = 50

/** Groups of the own unit. */
export async function listGroups(ctx: Ctx): Promise<UnitGroup[]> {
  const rows = await listGroupsWithStates(ctx.tx, coordinatorOf(ctx).unitCode)
  return rows.map(({ id, name, members, matching, notStarted, waiting, toCorrect, activated, needsHelp }) => ({
    id,
    name,
    members,
    states: { matching, not_started: notStarted, waiting, to_correct: toCorrect, activated, needs_help: needsHelp },
  }))
}

/** Members of the own unit, by group and name. */
export async function listMembers(ctx: Ctx, filter: Omit<MemberFilter, 'most'>): Promise<{ items: UnitMember[]; next: string | null }> {
  const { unitCode } = coordinatorOf(ctx)
  const roster = await findRoster(ctx.tx, unitCode)
  if (!roster) return { items: [], next: null }
  const [rows, key] = [await listMembersWithState(ctx.tx, unitCode, { ...filter, most: PAGE + 1 }), await keyOfRoster(ctx, roster)]
  const shown = rows.slice(0, PAGE)
  await recordMembersSeen(
    ctx,
    shown.map(({ id }) => id),
  )
  return { items: shown.map(row => presentMember(key, row)), next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null }
}

/** Changes what the roster holds of a member; another number or name is matched anew.
 *  @throws NOT_FOUND · MEMBER_CHANGED · MEMBER_TWICE */
export async function changeMember(
  ctx: Ctx,
  id: Uuid,
  { version, ...person }: RosterPerson & { readonly version: number },
): Promise<UnitMember> {
  const { unitCode } = coordinatorOf(ctx)
  const roster = await lockRoster(ctx.tx, unitCode, ctx.newId(), ctx.now)
  const row = await memberOf(ctx, unitCode, { id, version })
  if (await isNumberTaken(ctx.tx, unitCode, person.socialInsuranceNo, id)) throw new Problem('MEMBER_TWICE')
  const key = await keyOfRoster(ctx, roster)
  const groups = await groupsOf(ctx.tx, unitCode, [{ id: ctx.newId(), name: person.group }])
  const isSamePair = row.socialInsuranceNo === person.socialInsuranceNo && row.fullName === person.fullName
  const [matched] = isSamePair && row.match !== 'unmatched' ? [] : await matchPairs(ctx, unitCode, [{ ...person, isKnown: isSamePair }])
  await changeMemberRow(ctx, row, {
    fullName: person.fullName,
    socialInsuranceNo: person.socialInsuranceNo,
    groupId: groupIn(groups, person.group),
    ...sealValues(key, id, person),
    ...matched,
  })
  const changed = await findMemberWithState(ctx.tx, unitCode, id)
  if (!changed) throw new Problem('NOT_FOUND')
  await recordMembersSeen(ctx, [id])
  return presentMember(key, changed)
}

/** Ends a membership: contacts are deleted, and no request reads the state of this person any more.
 *  @throws NOT_FOUND · MEMBER_CHANGED */
export async function endMembership(ctx: Ctx, id: Uuid, version: number): Promise<undefined> {
  const { unitCode } = coordinatorOf(ctx)
  await lockRoster(ctx.tx, unitCode, ctx.newId(), ctx.now)
  await memberOf(ctx, unitCode, { id, version })
  await endMembers(ctx.tx, [id], ctx.now)
  await recordAudit(ctx, { action: 'units.end_membership', subjectKind: 'unit_member', subjectId: id, subjectVersion: version + 1 })
  return undefined
}

async function memberOf(ctx: Ctx, unitCode: string, { id, version }: { readonly id: Uuid; readonly version: number }): Promise<MemberRow> {
  const [row] = await listMembersById(ctx.tx, unitCode, [id])
  if (!row) throw new Problem('NOT_FOUND')
  if (row.version !== version) throw new Problem('MEMBER_CHANGED')
  return row
}
