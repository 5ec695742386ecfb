import type { AccessReason } from '#domain/access/reads.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Forget } from '#server/platform/retention.ts'

interface Opening {
  readonly staffId: string
  readonly caseFileId: string
  readonly day: string
}

/** The reason that an officer has given for a file on a day. */
export const findReason = (tx: Tx, { staffId, caseFileId, day }: Opening) =>
  tx.first(
    q
      .selectFrom('reviewAccessReason')
      .select('reason')
      .where('staffId', '=', staffId)
      .where('caseFileId', '=', caseFileId)
      .where('day', '=', day),
  )

/** Reasons with words of these files. */
export const listWords = (tx: Tx, caseFileIds: readonly string[]) =>
  tx.all<{ staffId: string; caseFileId: string; day: string; wordsSealed: Buffer }>({
    text: `select staff_id, case_file_id, day, words_sealed from review_access_reason
      where case_file_id = any($1::uuid[]) and words_sealed is not null order by at desc limit 500`,
    values: [[...caseFileIds]],
  })

/** Keeps it; a later one of the same day stands instead. */
export const putReason = (
  tx: Tx,
  row: Opening & { readonly reason: AccessReason; readonly wordsSealed: Buffer | null; readonly at: Date },
) =>
  tx.run(
    q
      .insertInto('reviewAccessReason')
      .values(row)
      .onConflict(conflict =>
        conflict.columns(['caseFileId', 'staffId', 'day']).doUpdateSet({ reason: row.reason, wordsSealed: row.wordsSealed, at: row.at }),
      ),
  )

/** What the trail knows of an officer and a file: whether a search by name or number has shown it within the last hour, and whether it was
 *  opened as a task on this day. */
export const pastOf = (tx: Tx, { staffId, caseFileId }: Pick<Opening, 'staffId' | 'caseFileId'>) =>
  tx.one<{ wasFound: boolean; wasTask: boolean }>({
    text: `select coalesce(bool_or(e.action = 'review.found' and e.at > clock_timestamp() - interval '1 hour'), false) as was_found,
        coalesce(bool_or(e.action = 'review.open' and e.purpose <> 'look_up' and (e.at at time zone 'Asia/Ho_Chi_Minh')::date
          = (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date), false) as was_task
      from audit_entry e where e.subject_id = $2 and e.actor_id = $1 and e.action in ('review.found', 'review.open')
        and e.at > clock_timestamp() - interval '1 day'`,
    values: [staffId, caseFileId],
  })

/** What this module forgets after its time (src/domain/privacy/retention.ts). */
export const reviewRetention = {
  access_reasons: ({ tx }, before, limit) =>
    tx.run({
      text: `delete from review_access_reason where (case_file_id, staff_id, day) in (
        select r.case_file_id, r.staff_id, r.day from review_access_reason r where r.at < $1 limit $2)`,
      values: [before, limit],
    }),
} as const satisfies Readonly<Record<string, Forget>>
