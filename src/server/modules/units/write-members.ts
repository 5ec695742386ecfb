import { fold } from '#domain/kernel/text.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { RosterPerson } from '#domain/units/roster.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { SubjectKey } from '#server/platform/vault.ts'
import { recordAudits } from '../audit/index.ts'
import { changeMemberRow, groupIn } from './change-member-row.ts'
import { matchPairs, type Matched } from './match.ts'
import { sealValues } from './member-values.ts'
import type { PlannedRoster, RosterFile } from './roster-file.ts'
import { groupsOf, insertMembers, type MemberRow } from './roster-store.ts'

/** What becomes of one person: a new row, or a changed one. */
interface Written {
  readonly person: RosterPerson
  readonly row: MemberRow | undefined
}

/** Writes added and changed members and matches them with the registry; who matched nobody so far is tried again with them. */
export async function writeMembers(ctx: Ctx, unitCode: string, planned: PlannedRoster, file: RosterFile): Promise<void> {
  const written = peopleOf(planned)
  const again = triedAgain(planned, file)
  const matches = await matchPairs(ctx, unitCode, [
    ...written.map(({ person, row }) => ({ ...person, isKnown: row?.fullName === person.fullName && row.match !== 'waiting' })),
    ...again.map(row => ({ ...row, isKnown: true })),
  ])
  const columnsOf = await columnsIn(ctx, unitCode, written, planned.key)
  const matched = written.map((one, at) => ({ one, match: matches[at] ?? UNREAD }))
  await addAll(
    ctx,
    matched.flatMap(({ one: { person, row }, match }) => (row ? [] : [rowOf(ctx, unitCode, person, id => columnsOf(person, id, match))])),
  )
  for (const { one, match } of matched) if (one.row) await changeMemberRow(ctx, one.row, columnsOf(one.person, one.row.id, match))
  for (const [at, row] of again.entries()) {
    const match = matches[written.length + at]
    if (match?.match === 'matched') await changeMemberRow(ctx, row, match)
  }
}

const UNREAD: Matched = { match: 'waiting', participantId: null }

const peopleOf = ({ plan, rows }: PlannedRoster): readonly Written[] => [
  ...plan.added.map(person => ({ person, row: undefined })),
  ...plan.changed.map(({ member, person }) => ({ person, row: rows.get(member.id) })),
]

/** Members of the file who match nobody and are not changed by it. */
function triedAgain({ plan, rows }: PlannedRoster, file: RosterFile): readonly MemberRow[] {
  const inFile = new Set(file.roster.rows.map(({ person }) => person.socialInsuranceNo))
  const touched = new Set(plan.changed.map(({ member }) => member.id))
  return [...rows.values()].filter(row => row.match === 'unmatched' && inFile.has(row.socialInsuranceNo) && !touched.has(row.id))
}

/** Makes the groups that are missing. @returns what stands in the row of a person */
async function columnsIn(ctx: Ctx, unitCode: string, written: readonly Written[], key: SubjectKey) {
  const names = new Map(written.map(({ person: { group } }) => [fold(group), group]))
  const made = [...names.values()].map(name => ({ id: ctx.newId(), name }))
  const groups = await groupsOf(ctx.tx, unitCode, made)
  return (person: RosterPerson, id: string, match: Matched) => ({
    fullName: person.fullName,
    groupId: groupIn(groups, person.group),
    ...sealValues(key, id, person),
    ...match,
  })
}

function rowOf<T extends object>(ctx: Ctx, unitCode: string, { socialInsuranceNo }: RosterPerson, columns: (id: Uuid) => T) {
  const id = ctx.newId()
  return { id, unitCode, socialInsuranceNo, memberFrom: ctx.now, ...columns(id) }
}

type NewMember = Parameters<typeof insertMembers>[1][number] & { readonly id: Uuid }

async function addAll(ctx: Ctx, rows: readonly NewMember[]): Promise<void> {
  await insertMembers(ctx.tx, rows)
  await recordAudits(
    ctx,
    rows.map(({ id }) => ({ action: 'units.add_member', subjectKind: 'unit_member', subjectId: id, subjectVersion: 1 })),
  )
}
