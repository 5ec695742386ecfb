import { sql } from 'kysely'
import { successorOfAgency } from '#domain/directory/retired-agencies.ts'
import type { Scheme } from '#domain/directory/provinces.ts'
import { fold } from '#domain/kernel/text.ts'
import type { Agency, Commune, Province } from '#contract/directory.ts'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'

const provincesOf = prepared((p: { scheme: Scheme }) =>
  q
    .selectFrom('directoryProvince as p')
    .where('p.scheme', '=', p.scheme)
    .select(['p.code', 'p.name', 'p.kind', 'p.successorCode'])
    .orderBy(sql`app_fold(p.name)`)
    .limit(100),
)
export type ListedProvince = Province & { readonly successorCode: string | null }
/** Provinces of one scheme by name. */
export const listProvinces = (tx: Tx, scheme: Scheme): Promise<ListedProvince[]> => tx.all(provincesOf({ scheme }))

const communesOf = prepared((p: { provinceCode: string }) =>
  q
    .selectFrom('directoryCommune as c')
    .where('c.scheme', '=', 'two_tier')
    .where('c.provinceCode', '=', p.provinceCode)
    .select(['c.code', 'c.name', 'c.kind'])
    .orderBy('c.folded')
    .limit(400),
)
/** Communes of a province since July 2025, by kind and name; none for a code that is no province. */
export const listCommunes = (tx: Tx, provinceCode: string): Promise<Commune[]> => tx.all(communesOf({ provinceCode }))

export interface AgencySearch {
  readonly province?: string | undefined
  readonly commune?: string | undefined
  readonly q?: string | undefined
}
export type FoundAgency = Agency & { readonly servesCommune: boolean }

const SHOWN = 100

/** Agencies that fit, the best first: those that serve the commune, then those whose own text has the words side by side, then those
 *  that serve a commune of that name; offices of provinces before local ones. At most 100 of `total`.
 *  The code of a closed office finds the one that took it over. */
export async function searchAgencies(tx: Tx, search: AgencySearch): Promise<{ items: FoundAgency[]; total: number }> {
  const asked = search.q ?? ''
  const words = fold(successorOfAgency(asked.trim()) ?? asked)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)
  // Beginnings of words: "quan 3" must not find every telephone with a 3.
  const patterns = words.map(word => `\\m${word}`)
  const phrase = `\\m${words.join('[^a-z0-9]+')}`
  const ownText = sql<boolean>`a.folded ~ all (${patterns}::text[])`
  const byCommune = sql<boolean>`a.commune_codes && array(select c.code from directory_commune c
    where c.scheme = 'two_tier' and c.folded ~ ${phrase})`
  const serves = sql<boolean>`${search.commune ?? ''} = any (a.commune_codes)`
  const rows = await tx.all(
    q
      .selectFrom('directoryAgency as a')
      .$if(search.province !== undefined, qb => qb.where('a.provinceCode', '=', search.province ?? ''))
      .$if(words.length > 0, qb => qb.where(eb => eb.or([ownText, byCommune])))
      .select([
        'a.code',
        'a.name',
        'a.formerName',
        'a.level',
        'a.parentCode',
        'a.provinceCode',
        'a.address',
        'a.phone',
        'a.openingHours',
        'a.latitude',
        'a.longitude',
        serves.as('servesCommune'),
        sql<number>`count(*) over ()`.as('total'),
      ])
      .orderBy(serves, 'desc')
      .$if(words.length > 0, qb => qb.orderBy(sql`a.folded ~ ${phrase}`, 'desc').orderBy(byCommune, 'desc'))
      .orderBy('a.level', 'desc')
      .orderBy('a.code')
      .limit(SHOWN),
  )
  return { items: rows.map(({ total: _total, ...agency }) => agency), total: rows[0]?.total ?? 0 }
}
