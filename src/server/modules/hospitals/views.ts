import type { Finding, RecordOutcome } from '#domain/hospitals/findings.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { q, type Tx } from '#server/platform/database/query.ts'

/** How many records of a file became what. */
export const countOutcomes = (tx: Tx, fileId: Uuid) =>
  tx.one<Readonly<Record<RecordOutcome, number>>>({
    text: `select count(*) filter (where outcome = 'kept')::int as kept, count(*) filter (where outcome = 'waiting')::int as waiting,
        count(*) filter (where outcome = 'refused')::int as refused from hospital_record where file_id = $1`,
    values: [fileId],
  })

export interface ToldRecord {
  readonly no: number
  readonly line: number
  readonly outcome: RecordOutcome
  readonly findings: readonly Finding[]
}

/** Records of a file about which there is something to tell, after one of them. */
export const listTold = async (tx: Tx, fileId: Uuid, after: number, limit: number): Promise<readonly ToldRecord[]> =>
  (await tx.all(
    q
      .selectFrom('hospitalRecord')
      .select(['no', 'line', 'outcome', 'findings'])
      .where('fileId', '=', fileId)
      .where('no', '>', after)
      .where(({ eb, or }) => or([eb('outcome', '<>', 'kept'), eb('findings', '<>', '[]')]))
      .orderBy('no')
      .limit(limit),
  )) as readonly ToldRecord[]
