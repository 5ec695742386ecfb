import type { Insertable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

export type Entry = Insertable<Database['auditEntry']>

/** Rows that one statement takes: PostgreSQL allows 65,535 values. */
const AT_ONCE = 2_000

export async function insertEntries(tx: Tx, entries: readonly Entry[]): Promise<void> {
  for (let at = 0; at < entries.length; at += AT_ONCE) await tx.run(q.insertInto('auditEntry').values(entries.slice(at, at + AT_ONCE)))
}
