import { sql } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'

/** @returns the version of the row; undefined when it has another hash by now */
export const replaceHash = async (
  tx: Tx,
  table: 'account' | 'staff',
  id: string,
  { old, fresh }: { readonly old: string; readonly fresh: string },
): Promise<number | undefined> =>
  (
    await tx.first(
      q
        .updateTable(table)
        .set({ passwordHash: fresh, version: sql<number>`version + 1` })
        .where('id', '=', id)
        .where('passwordHash', '=', old)
        .returning('version'),
    )
  )?.version

/** How many passwords and open first passwords are hashed with each version of the pepper. */
export const countHashesByPepper = (tx: Tx): Promise<{ version: number; count: number }[]> =>
  tx.all({
    text: `select coalesce(substring(h from '^pepper-(\\d+)')::int, 1) as version, count(*)::int as count from (
        select password_hash as h from account where password_hash is not null and state <> 'closed'
        union all select password_hash from staff
        union all select secret_hash from account_issued_secret where used_at is null and expires_at > app_now()
      ) x group by 1 order by 1`,
    values: [],
  })
