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

const inOneLine = (d: Declaration, place: { readonly province: string; readonly commune: string | null } | undefined): string =>
  [d.street, place?.commune, place?.province].filter(Boolean).join(', ')

/** The declared address in one line: street, commune, province. */
export const addressLine = async (tx: Tx, d: Declaration): Promise<string> => inOneLine(d, await placeOf(tx, d))

/** The same for many declarations, in one query. */
export async function addressLines(tx: Tx, declarations: readonly Declaration[]): Promise<(d: Declaration) => string> {
  if (!declarations.length) return d => inOneLine(d, undefined)
  const rows = await tx.all(
    q
      .selectFrom('directoryProvince as p')
      .leftJoin('directoryCommune as c', join =>
        join
          .onRef('c.provinceCode', '=', 'p.code')
          .onRef('c.scheme', '=', 'p.scheme')
          .on('c.code', 'in', [...new Set(declarations.map(d => d.communeCode))]),
      )
      .where('p.scheme', '=', 'two_tier')
      .where('p.code', 'in', [...new Set(declarations.map(d => d.provinceCode))])
      .select(['p.code as provinceCode', 'p.name as province', 'c.code as communeCode', 'c.name as commune']),
  )
  return d => {
    const ofProvince = rows.filter(row => row.provinceCode === d.provinceCode)
    const exact = ofProvince.find(row => row.communeCode === d.communeCode)
    return inOneLine(d, exact ?? (ofProvince[0] && { province: ofProvince[0].province, commune: null }))
  }
}

export const findAgency = (tx: Tx, code: string) =>
  tx.first(q.selectFrom('directoryAgency').select(['code', 'name', 'address', 'phone', 'provinceCode']).where('code', '=', code))
