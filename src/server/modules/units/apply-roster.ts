import type { RosterApplied } from '#contract/unit-roster.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit, recordAudits } from '../audit/index.ts'
import { coordinatorOf } from './coordinator.ts'
import { planFile, type PlannedRoster, type RosterFile } from './roster-file.ts'
import { endMembers, insertUpload, listRoster, lockRoster, type MemberRow } from './roster-store.ts'
import { writeMembers } from './write-members.ts'

export interface ApplyChoice {
  readonly seen: string
  readonly leaveOutWrong: boolean
  readonly endMissing: boolean
}

/** Applies a file that was previewed, whole or not at all. Members who are added or changed are matched with the registry; so are those
 *  who match nobody so far, because the registry may have them since.
 *  @throws ROSTER_CHANGED when file or roster are not as in the preview · ROSTER_WRONG_ROWS · ROSTER_FULL */
export async function applyRoster(ctx: Ctx, file: RosterFile, choice: ApplyChoice): Promise<RosterApplied> {
  const { unitCode } = coordinatorOf(ctx)
  const roster = await lockRoster(ctx.tx, unitCode, ctx.newId(), ctx.now)
  const planned = await planFile(ctx, unitCode, roster, file)
  refuseUnseen(planned, file, choice)
  const { added, changed, unchanged, missing } = planned.plan
  const ended = choice.endMissing ? missing.map(({ id }) => id as Uuid) : []
  await writeMembers(ctx, unitCode, planned, file)
  await endAll(ctx, planned, ended)
  const counts = { added: added.length, changed: changed.length, unchanged, ended: ended.length, leftOut: file.roster.wrongRows }
  await keepUpload(ctx, roster, file, counts)
  return { ...counts, ...(await openMatches(ctx, unitCode)) }
}

function refuseUnseen({ seen }: PlannedRoster, { roster }: RosterFile, choice: ApplyChoice): void {
  if (seen !== choice.seen) throw new Problem('ROSTER_CHANGED')
  if (roster.wrongRows > 0 && !choice.leaveOutWrong) throw new Problem('ROSTER_WRONG_ROWS')
  if (roster.hasUnknown && choice.endMissing) throw new Problem('ROSTER_WRONG_ROWS')
}

async function endAll(ctx: Ctx, { rows }: PlannedRoster, ids: readonly Uuid[]): Promise<void> {
  await endMembers(ctx.tx, ids, ctx.now)
  await recordAudits(
    ctx,
    ids.map(id => ({
      action: 'units.end_membership',
      subjectKind: 'unit_member',
      subjectId: id,
      subjectVersion: (rows.get(id)?.version ?? 0) + 1,
    })),
  )
}

type Counts = Pick<RosterApplied, 'added' | 'changed' | 'unchanged' | 'ended' | 'leftOut'>

/** Who applied what and when; the file itself is let go. */
async function keepUpload(ctx: Ctx, roster: Uuid, { hash, roster: { rows } }: RosterFile, counts: Counts): Promise<void> {
  const { unitCode, staffId } = coordinatorOf(ctx)
  const id = ctx.newId()
  await insertUpload(ctx.tx, { id, unitCode, staffId, uploadedAt: ctx.now, contentHash: hash, people: rows.length, ...counts })
  await recordAudit(ctx, { action: 'units.apply_roster', subjectKind: 'unit_roster', subjectId: roster, detail: { upload: id, ...counts } })
}

async function openMatches(ctx: Ctx, unitCode: string): Promise<Pick<RosterApplied, 'unmatched' | 'waiting'>> {
  const rows = await listRoster(ctx.tx, unitCode)
  const count = (match: MemberRow['match']) => rows.filter(row => row.match === match).length
  return { unmatched: count('unmatched'), waiting: count('waiting') }
}
