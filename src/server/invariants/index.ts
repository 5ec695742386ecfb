import type { Tx } from '../platform/database/query.ts'
import { checkBeyondSql, type Outside } from './beyond-sql.ts'
import type { Checked, Invariant } from './invariant.ts'
import { OF_ACCOUNTS } from './of-accounts.ts'
import { OF_DOSSIERS } from './of-dossiers.ts'
import { OF_MONEY } from './of-money.ts'
import { OF_TRAIL } from './of-trail.ts'

/** Asked after every experiment and by operators. I12 comes with imports; I19 is what the experiments' journals compare. */
export const INVARIANTS: readonly Invariant[] = [...OF_ACCOUNTS, ...OF_DOSSIERS, ...OF_MONEY, ...OF_TRAIL].toSorted((a, b) =>
  a.id.localeCompare(b.id),
)

/** Counts what breaks each invariant; all zero is right.
 *  @param tx that sees every row
 *  @param outside to ask also for chain, files and keys */
export async function checkInvariants(tx: Tx, outside?: Outside): Promise<readonly Checked[]> {
  const results: Checked[] = []
  for (const { id, says, sql } of INVARIANTS) {
    const { count } = await tx.one<{ count: number }>({ text: `select (${sql})::int as count`, values: [] })
    results.push({ id, says, broken: count })
  }
  return outside ? [...results, ...(await checkBeyondSql(tx, outside))] : results
}
