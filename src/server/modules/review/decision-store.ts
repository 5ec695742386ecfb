import type { Insertable } from 'kysely'
import type { Uuid } from '#domain/kernel/ids.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

const COLUMNS = [
  'd.caseFileId',
  'd.action',
  'd.wordsSealed',
  'd.decidedBy',
  'd.decidedAt',
  'd.secondLook',
  'd.confirmedBy',
  'd.takesEffectAt',
  'd.failure',
] as const

/** What an officer has decided last and what has not taken effect. */
export const findDecision = (tx: Tx, caseFileId: Uuid) =>
  tx.first(q.selectFrom('reviewDecision as d').select(COLUMNS).where('d.caseFileId', '=', caseFileId))

/** Decisions whose instant has passed by a minute: their own job should have carried them out. */
export const listOverdueDecisions = (tx: Tx, now: Date) =>
  tx.all(
    q
      .selectFrom('reviewDecision')
      .select('caseFileId')
      .where('takesEffectAt', '<', new Date(now.getTime() - 60_000))
      .orderBy('takesEffectAt')
      .limit(200),
  )

/** Puts the decision in the place of an earlier one that was undone or sent back. */
export const putDecision = (tx: Tx, row: Insertable<Database['reviewDecision']>) =>
  tx.run(
    q
      .insertInto('reviewDecision')
      .values(row)
      .onConflict(conflict => conflict.column('caseFileId').doUpdateSet({ ...row, confirmedBy: null, failure: null })),
  )

/** What becomes of it: on its way from an instant, waiting, or kept as words only. */
export const changeDecision = (
  tx: Tx,
  caseFileId: Uuid,
  change: { readonly takesEffectAt: Date | null; readonly confirmedBy?: Uuid | null; readonly failure?: string },
) => tx.run(q.updateTable('reviewDecision').set(change).where('caseFileId', '=', caseFileId))

export const deleteDecision = (tx: Tx, caseFileId: Uuid) => tx.run(q.deleteFrom('reviewDecision').where('caseFileId', '=', caseFileId))
