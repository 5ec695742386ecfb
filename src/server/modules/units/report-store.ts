import type { Insertable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

/** Members of a unit with an open request that names one of these phones, by blind index. */
export const membersWithPhone = (tx: Tx, unitCode: string, indexes: readonly Buffer[]) =>
  tx.all<{ readonly memberId: string; readonly contactIndex: Buffer }>({
    text: `select r.member_id, s.contact_index from unit_phone_report r
        join support_request s on s.id = r.request_id join review_case_file c on c.id = s.case_file_id
      where s.unit_code = $1 and s.contact_index = any($2::bytea[]) and c.decided_at is null and c.state <> 'withdrawn'`,
    values: [unitCode, [...indexes]],
  })

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
