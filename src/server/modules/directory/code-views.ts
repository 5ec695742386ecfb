import { sql } from 'kysely'
import type { CodeList, CodeRow } from '#domain/directory/codes.ts'
import { q, type Tx } from '#server/platform/database/query.ts'

/** Every name that some codes ever had: see codeNameOn() for the one of a day. Codes of other lists may come along. */
export async function listCodeNames(tx: Tx, wanted: readonly { readonly list: CodeList; readonly code: string }[]): Promise<CodeRow[]> {
  if (wanted.length === 0) return []
  return tx.all<CodeRow>(
    q
      .selectFrom('directoryCode')
      .where('list', 'in', [...new Set(wanted.map(({ list }) => list))])
      .where('code', 'in', [...new Set(wanted.map(({ code }) => code))])
      .limit(5_000)
      .select([
        sql<CodeList>`list`.as('list'),
        'code',
        sql<string>`valid_from`.as('validFrom'),
        sql<string | null>`valid_until`.as('validUntil'),
        'nameVi',
        'nameEn',
      ]),
  )
}

/** Names of facilities by code; a code that is not in the directory is left out. */
export async function facilityNames(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map()
  const rows = await tx.all(
    q
      .selectFrom('directoryFacility')
      .where('code', 'in', [...new Set(codes)])
      .limit(1_000)
      .select(['code', 'name']),
  )
  return new Map(rows.map(({ code, name }) => [code, name]))
}
