import { q, type Tx } from '#server/platform/database/query.ts'

/** Entries about a person's data that somebody looked at, newest first. */
export const listReadingsOf = (tx: Tx, personId: string) =>
  tx.all(
    q
      .selectFrom('auditEntry')
      .select(['at', 'action', 'agencyCode', 'purpose'])
      .where('personId', '=', personId)
      .orderBy('id', 'desc')
      .limit(5_000),
  )
