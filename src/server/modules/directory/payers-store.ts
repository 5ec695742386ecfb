import { sql } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'

/** The unit under which an office keeps those who pay voluntary insurance to it directly; made with the first of them. */
export async function unitOfPayers(tx: Tx, agencyCode: string): Promise<string> {
  const code = `TN${agencyCode}`
  await tx.run(
    q
      .insertInto('unit')
      .columns(['code', 'name', 'address', 'agencyCode'])
      .expression(
        q
          .selectFrom('directoryAgency as a')
          .where('a.code', '=', agencyCode)
          .select([
            sql<string>`${code}`.as('code'),
            sql<string>`'BHXH tự nguyện, ' || a.name`.as('name'),
            'a.address',
            'a.code as agencyCode',
          ]),
      )
      .onConflict(oc => oc.doNothing()),
  )
  return code
}
