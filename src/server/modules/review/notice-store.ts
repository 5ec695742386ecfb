import { WAITING_STATES } from '#domain/review/transitions.ts'
import { OVERDUE_STAGES } from '#domain/review/waiting.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { sql } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'

/** Lets what is past its day go first in its agency. @returns what moved up */
export const moveUpOverdue = (tx: Tx): Promise<{ id: string; version: number; agencyCode: string }[]> =>
  tx.all(
    q
      .updateTable('reviewCaseFile')
      .set({ lane: 0 })
      .where('lane', '=', 1)
      .where('state', 'in', [...WAITING_STATES])
      .where('dueAt', '<', sql<Date>`app_now()`)
      .returning(['id', 'version', 'agencyCode']),
  )

/** Files of which the applicant is to be told that the day was missed: past the day itself, or past the one promised instead. */
export const listUntoldOverdue = (tx: Tx, limit: number) =>
  tx.all<{ id: string; stage: number }>({
    text: `select f.id, coalesce(told.stage, 0) + 1 as stage
      from review_case_file f
      left join lateral (
        select n.stage, n.expected_at from review_notice n
        where n.case_file_id = f.id and n.kind = 'overdue' and n.since = f.due_at order by n.stage desc limit 1) told on true
      where f.state = any($3) and f.due_at < app_now()
        and (told.stage is null or (told.stage < $2 and told.expected_at < app_now()))
      order by f.due_at, f.id limit $1`,
    values: [limit, OVERDUE_STAGES.length, [...WAITING_STATES]],
  })

/** Returned files of which the applicant has not been reminded, returned before an instant. */
export const listUnreminded = async (tx: Tx, before: Date, limit: number): Promise<readonly string[]> => {
  const rows = await tx.all<{ id: string }>({
    text: `select f.id from review_case_file f
      where f.state = 'returned' and f.returned_at < $1
        and not exists (select from review_notice n where n.case_file_id = f.id and n.kind = 'reminder' and n.since = f.returned_at)
      order by f.returned_at, f.id limit $2`,
    values: [before, limit],
  })
  return rows.map(row => row.id)
}

/** Files that were returned before an instant and never corrected. */
export const listLapsed = async (tx: Tx, before: Date, limit: number): Promise<readonly string[]> => {
  const rows = await tx.all<{ id: string }>({
    text: `select f.id from review_case_file f where f.state = 'returned' and f.returned_at < $1 order by f.returned_at, f.id limit $2`,
    values: [before, limit],
  })
  return rows.map(row => row.id)
}

export interface Notice {
  readonly caseFileId: Uuid
  readonly kind: 'overdue' | 'reminder'
  /** The missed day, or the return. */
  readonly since: Date
  readonly stage: number
  readonly at: Date
  readonly expectedAt: Date | null
}

/** Notes that a stage was told. @returns false when it was already: then nobody is told again */
export const insertNotice = async (tx: Tx, notice: Notice): Promise<boolean> =>
  (await tx.run(
    q
      .insertInto('reviewNotice')
      .values(notice)
      .onConflict(conflict => conflict.columns(['caseFileId', 'kind', 'since', 'stage']).doNothing()),
  )) === 1

export const listNotices = (tx: Tx, caseFileId: Uuid) =>
  tx.all(
    q
      .selectFrom('reviewNotice')
      .select(['kind', 'since', 'stage', 'at', 'expectedAt'])
      .where('caseFileId', '=', caseFileId)
      .orderBy('at')
      .orderBy('stage')
      .limit(100),
  )
