import { sql } from 'kysely'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'

export interface KeptPerson {
  readonly id: string
  readonly socialInsuranceNo: string
  readonly addressSealed: Buffer | null
}

const peopleByNo = prepared((p: { nos: readonly string[] }) =>
  q
    .selectFrom('participant')
    .select(['id', 'socialInsuranceNo', 'addressSealed'])
    .where('socialInsuranceNo', '=', sql<string>`any(${p.nos}::text[])`),
)

/** People whom the registry has already, by their numbers. */
export async function findPeople(tx: Tx, nos: readonly string[]): Promise<ReadonlyMap<string, KeptPerson>> {
  const rows = await tx.all(peopleByNo({ nos: [...new Set(nos)] }))
  return new Map(rows.map(row => [row.socialInsuranceNo, row]))
}
