import type { Uuid } from '#domain/kernel/ids.ts'
import { isUuid } from '#domain/kernel/ids.ts'
import { Problem, type ProblemCode } from '#domain/kernel/problem.ts'
import { caseRoleOf, type CaseKindName, type CaseRole } from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import type { CaseKind, Kinship } from './case-kind.ts'
import { findInArea, type CaseFileRecord } from './store.ts'

export interface Officer {
  readonly staffId: Uuid
  readonly role: 'officer' | 'administrator'
  readonly agencyCode: string
}

/** The member of staff who acts. */
export function officerOf({ actor }: Ctx): Officer {
  if (actor.kind !== 'staff') throw new Problem('FORBIDDEN')
  return actor
}

/** Who acts, as the table of states knows them. */
export const byOfficer = (ctx: Ctx): { readonly role: CaseRole; readonly id: Uuid } => {
  const officer = officerOf(ctx)
  return { role: caseRoleOf(officer), id: officer.staffId }
}

/** The capabilities that files belong to. */
export type CaseKinds = Readonly<Partial<Record<CaseKindName, CaseKind>>>

export function kindOf(kinds: CaseKinds, file: { readonly kind: CaseKindName }): CaseKind {
  const kind = kinds[file.kind]
  if (!kind) throw new Error(`no capability has files of the kind ${file.kind}`)
  return kind
}

/** A file that this officer may see; what is not theirs is not there.
 *  @throws CASE_FILE_NOT_FOUND */
export async function getOfficersFile(ctx: Ctx, id: string): Promise<CaseFileRecord> {
  const file = isUuid(id) ? await findInArea(ctx.tx, id, officerOf(ctx).agencyCode) : undefined
  if (!file) throw new Problem('CASE_FILE_NOT_FOUND')
  return file
}

/** The file in the version that the officer has on screen.
 *  @throws CASE_FILE_NOT_FOUND · CASE_FILE_CHANGED */
export async function getSeenFile(ctx: Ctx, seen: { readonly id: string; readonly version: number }): Promise<CaseFileRecord> {
  const file = await getOfficersFile(ctx, seen.id)
  if (file.version !== seen.version) throw new Problem('CASE_FILE_CHANGED')
  return file
}

const REFUSALS = { self: 'OWN_CASE_FILE', relative: 'RELATIVE_CASE_FILE', named: 'NAMED_CASE_FILE' } as const satisfies Readonly<
  Record<Kinship, ProblemCode>
>

/** Nobody decides about themselves or about the own family. The refusal is returned, so that its trace is kept.
 *  @returns OWN_CASE_FILE · RELATIVE_CASE_FILE · NAMED_CASE_FILE */
export async function refusalOfKin(ctx: Ctx, kinds: CaseKinds, file: CaseFileRecord): Promise<Problem | undefined> {
  const kinship = await kindOf(kinds, file).kinship(ctx, file, officerOf(ctx).staffId)
  if (!kinship) return undefined
  await recordAudit(ctx, {
    action: `review.refused_${kinship}`,
    subjectKind: 'review_case_file',
    subjectId: file.id,
    agencyCode: file.agencyCode,
  })
  return new Problem(REFUSALS[kinship])
}

export interface Seen {
  readonly id: string
  /** Of the file on the officer's screen. */
  readonly version: number
}
