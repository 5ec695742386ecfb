import { createHash } from 'node:crypto'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { planRoster, type RosterPlan } from '#domain/units/plan.ts'
import { readRoster, type Roster } from '#domain/units/roster.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readTableFile } from '#server/platform/tables/index.ts'
import type { SubjectKey } from '#server/platform/vault.ts'
import { keyOfRoster, knownMember } from './member-values.ts'
import { listRoster, ROSTER_MOST, type MemberRow } from './roster-store.ts'

/** A roster file, read. The bytes are let go. */
export interface RosterFile {
  readonly hash: Buffer
  readonly roster: Roster
  readonly repair: boolean
}

/** Reads and judges a file, outside any transaction.
 *  @throws what readTableFile() refuses · ROSTER_NO_HEAD · ROSTER_EMPTY · ROSTER_HEAD_TWICE · ROSTER_MERGED · TABLE_ENCODING */
export async function readRosterFile(bytes: Uint8Array, repair: boolean): Promise<RosterFile> {
  const roster = readRoster(await readTableFile(bytes), repair)
  if ('code' in roster) throw new Problem(roster.code, 'values' in roster ? roster.values : {})
  return { hash: createHash('sha256').update(bytes).digest(), roster, repair }
}

export interface PlannedRoster {
  readonly plan: RosterPlan
  readonly rows: ReadonlyMap<string, MemberRow>
  readonly key: SubjectKey
  /** Stands for the file and for the roster as it is: the same again only when neither has changed. */
  readonly seen: string
}

/** What a file would change in the roster of a unit.
 *  @throws ROSTER_FULL */
export async function planFile(ctx: Ctx, unitCode: string, roster: Uuid, file: RosterFile): Promise<PlannedRoster> {
  const [rows, key] = [await listRoster(ctx.tx, unitCode), await keyOfRoster(ctx, roster)]
  const members = rows.map(row => knownMember(key, row))
  const plan = planRoster(file.roster.rows, members, new Set(file.roster.named))
  if (rows.length + plan.added.length > ROSTER_MOST) throw new Problem('ROSTER_FULL', { most: ROSTER_MOST })
  return { plan, key, rows: new Map(rows.map(row => [row.id, row])), seen: seenOf(unitCode, file, rows) }
}

const seenOf = (unitCode: string, { hash, repair }: RosterFile, rows: readonly MemberRow[]): string =>
  createHash('sha256')
    .update(JSON.stringify([unitCode, hash.toString('hex'), repair, rows.map(({ id, version }) => [id, version])]))
    .digest('base64url')
