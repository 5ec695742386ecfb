import type { Insertable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

export const insertReport = (tx: Tx, row: Insertable<Database['unitPhoneReport']>) => tx.run(q.insertInto('unitPhoneReport').values(row))

/** Members among these whose request about a wrong phone is not answered yet. */
export const listOpenReports = async (tx: Tx, memberIds: readonly string[]): Promise<readonly string[]> =>
  (
    await tx.all(
      q
        .selectFrom('unitPhoneReport as r')
        .innerJoin('supportRequest as s', 's.id', 'r.requestId')
        .innerJoin('reviewCaseFile as c', 'c.id', 's.caseFileId')
        .select('r.memberId')
        .distinct()
        .where('r.memberId', 'in', [...memberIds])
        .where('c.decidedAt', 'is', null)
        .where('c.state', '<>', 'withdrawn')
        .limit(memberIds.length),
    )
  ).map(({ memberId }) => memberId)
