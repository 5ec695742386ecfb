import type { Ctx } from '#server/platform/context.ts'
import { recordAudits } from '../audit/index.ts'
import { officerOf } from './officer.ts'
import { findByNoInArea, listInArea, lockFree, type CaseFileRecord } from './store.ts'

/** A file by the number that somebody has written down; undefined outside the officer's area. */
export const findCaseFileInArea = (ctx: Ctx, no: string): Promise<CaseFileRecord | undefined> =>
  findByNoInArea(ctx.tx, no, officerOf(ctx).agencyCode)

/** Files of the officer's area, held until the end of the transaction. Files that a colleague changes at this moment are not waited for:
 *  one of them must not hold up hundreds.
 *  @returns those that are held, and those that are there */
export async function holdFreeFiles(
  ctx: Ctx,
  ids: readonly string[],
): Promise<{ readonly held: readonly CaseFileRecord[]; readonly here: ReadonlySet<string> }> {
  const here = await listInArea(ctx.tx, ids, officerOf(ctx).agencyCode)
  return { held: await lockFree(ctx.tx, here), here: new Set(here) }
}

/** Leaves the trace of files that an officer may not decide about. */
export const recordKin = (ctx: Ctx, files: readonly { readonly file: CaseFileRecord; readonly kinship: 'self' | 'relative' }[]) =>
  recordAudits(
    ctx,
    files.map(({ file, kinship }) => ({
      action: `review.refused_${kinship}`,
      subjectKind: 'review_case_file',
      subjectId: file.id,
      agencyCode: file.agencyCode,
    })),
  )
