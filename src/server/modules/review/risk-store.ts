import type { Uuid } from '#domain/kernel/ids.ts'
import type { RiskMark } from '#domain/review/risk.ts'
import type { CaseState } from '#domain/review/transitions.ts'
import { q, type Tx } from '#server/platform/database/query.ts'

/** Puts the marks in the place of those before; also while a colleague opens the same file. */
export async function replaceMarks(tx: Tx, caseFileId: Uuid, marks: readonly RiskMark[]): Promise<void> {
  await tx.run({
    text: 'delete from review_risk_mark where case_file_id = $1 and code <> all($2)',
    values: [caseFileId, marks.map(({ code }) => code)],
  })
  for (const { code, severity, others } of marks)
    await tx.run(
      q
        .insertInto('reviewRiskMark')
        .values({ caseFileId, code, severity, others: [...others] })
        .onConflict(conflict => conflict.columns(['caseFileId', 'code']).doUpdateSet({ severity, others: [...others] })),
    )
}

/** For the filter of the queue: 2 with a mark of high severity, 1 with one of notice, 0 without. No decision, so without a version of its own.
 *  @returns the file's version when that is another risk than before */
export const setRisk = (tx: Tx, caseFileId: Uuid, risk: number): Promise<{ version: number } | undefined> =>
  tx.first(q.updateTable('reviewCaseFile').set({ risk }).where('id', '=', caseFileId).where('risk', '<>', risk).returning('version'))

/** Those of some case files that lie in the area of an agency. */
export const listMarkedFiles = (
  tx: Tx,
  ids: readonly string[],
  agencyCode: string,
): Promise<{ id: string; no: string; state: CaseState }[]> =>
  tx.all({
    text: `select f.id, f.no, f.state from review_case_file f
      where f.id = any($1::uuid[]) and f.agency_code in (select a.code from directory_agency a where a.code = $2 or a.parent_code = $2)
      order by f.id`,
    values: [[...ids], agencyCode],
  })
