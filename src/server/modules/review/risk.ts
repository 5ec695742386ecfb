import type { RiskMark as Presented } from '#contract/review-parts.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { highest, type RiskMark } from '#domain/review/risk.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { kindOf, officerOf, type CaseKinds } from './officer.ts'
import { listMarkedFiles, replaceMarks, setRisk } from './risk-store.ts'
import type { CaseFileRecord } from './store.ts'

/** Keeps the marks of a file as they are now. Another risk has its entry in the trail: whoever writes the row of a file leaves one. */
export async function keepRiskMarks(ctx: Ctx, caseFileId: Uuid, marks: readonly RiskMark[]): Promise<void> {
  await replaceMarks(ctx.tx, caseFileId, marks)
  const changed = await setRisk(ctx.tx, caseFileId, { high: 2, notice: 1, none: 0 }[highest(marks) ?? 'none'])
  if (changed)
    await recordAudit(ctx, {
      action: 'review.weigh',
      subjectKind: 'review_case_file',
      subjectId: caseFileId,
      subjectVersion: changed.version,
    })
}

/** Looks again: since the file came, others may have come that share something with it. */
export async function refreshRisk(ctx: Ctx, kinds: CaseKinds, file: CaseFileRecord): Promise<readonly RiskMark[]> {
  const marks = await kindOf(kinds, file).riskMarks(ctx, file)
  await keepRiskMarks(ctx, file.id, marks)
  return marks
}

/** Marks as an officer may see them: dossiers of other agencies are only counted. */
export async function presentMarks(ctx: Ctx, marks: readonly RiskMark[]): Promise<Presented[]> {
  const ids = [...new Set(marks.flatMap(({ others }) => others))]
  const known = ids.length ? await listMarkedFiles(ctx.tx, ids, officerOf(ctx).agencyCode) : []
  return marks.map(({ code, severity, others }) => {
    const shown = known.filter(({ id }) => others.includes(id))
    return { code, severity, others: shown, elsewhere: others.length - shown.length }
  })
}
