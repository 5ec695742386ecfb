import type { Declaration } from '#domain/registration/declaration.ts'
import { q, type Tx } from '#server/platform/database/query.ts'

/** Names of a declared place; the codes are of the two-tier scheme. */
export async function placeOf(tx: Tx, d: Pick<Declaration, 'communeCode' | 'provinceCode'>) {
  return tx.first(
    q
      .selectFrom('directoryProvince as p')
      .leftJoin('directoryCommune as c', join =>
        join.onRef('c.provinceCode', '=', 'p.code').onRef('c.scheme', '=', 'p.scheme').on('c.code', '=', d.communeCode),
      )
      .where('p.scheme', '=', 'two_tier')
      .where('p.code', '=', d.provinceCode)
      .select(['p.name as province', 'c.name as commune']),
  )
}

/** The declared address in one line: street, commune, province. */
export async function addressLine(tx: Tx, d: Declaration): Promise<string> {
  const place = await placeOf(tx, d)
  return [d.street, place?.commune, place?.province].filter(Boolean).join(', ')
}

export const findAgency = (tx: Tx, code: string) =>
  tx.first(q.selectFrom('directoryAgency').select(['code', 'name', 'address', 'phone', 'provinceCode']).where('code', '=', code))
