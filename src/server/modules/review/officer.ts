import type { Uuid } from '#domain/kernel/ids.ts'
import { isUuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { CaseKindName } from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { CaseKind } from './case-kind.ts'
import { findInArea, type CaseFileRecord } from './store.ts'

export interface Officer {
  readonly staffId: Uuid
  readonly role: string
  readonly agencyCode: string
}

/** The member of staff who acts. */
export function officerOf({ actor }: Ctx): Officer {
  if (actor.kind !== 'staff') throw new Problem('FORBIDDEN')
  return actor
}

/** The capability that each kind of file belongs to. */
export type CaseKinds = Readonly<Record<CaseKindName, CaseKind>>

export const kindOf = (kinds: CaseKinds, file: { readonly kind: CaseKindName }): CaseKind => kinds[file.kind]

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

/** Nobody decides about themselves.
 *  @throws OWN_CASE_FILE */
export async function refuseOwnFile(ctx: Ctx, kinds: CaseKinds, file: CaseFileRecord): Promise<void> {
  if (await kindOf(kinds, file).isApplicant(ctx, file, officerOf(ctx).staffId)) throw new Problem('OWN_CASE_FILE')
}

export interface Seen {
  readonly id: string
  /** Of the file on the officer's screen. */
  readonly version: number
}
