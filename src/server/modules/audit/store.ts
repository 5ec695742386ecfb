import type { Insertable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

export async function insertEntry(tx: Tx, entry: Insertable<Database['auditEntry']>): Promise<void> {
  await tx.run(q.insertInto('auditEntry').values(entry))
}
