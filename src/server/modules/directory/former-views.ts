import { sql } from 'kysely'
import type { AddressCandidate } from '#contract/directory.ts'
import { PROVINCES, type Scheme } from '#domain/directory/provinces.ts'
import type { KnownPlace } from '#domain/directory/resolve-address.ts'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'

/** More would mean that the words fit half the country. */
const MOST_PLACES = 2_000

const placesByKey = prepared((p: { keys: readonly string[] }) =>
  q
    .selectFrom('directoryCommune as c')
    .leftJoin('directoryCommuneSuccessor as s', join => join.onRef('s.formerCode', '=', 'c.code').on('c.scheme', '=', 'three_tier'))
    .innerJoin('directoryCommune as n', join =>
      join
        .on('n.scheme', '=', 'two_tier')
        .on('n.code', '=', sql<string>`case c.scheme when 'two_tier' then c.code else s.commune_code end`),
    )
    .where('c.matchKey', '=', sql<string>`any (${p.keys})`)
    .select([
      sql<Scheme>`c.scheme`.as('scheme'),
      'c.name',
      'c.kind',
      'c.provinceCode',
      'c.districtName',
      'n.code as communeCode',
      'n.name as communeName',
      'n.provinceCode as communeProvinceCode',
      sql<boolean>`coalesce(s.is_whole, true)`.as('isWhole'),
    ])
    .orderBy('c.code')
    .orderBy('s.position')
    .limit(MOST_PLACES),
)
/** Communes of both schemes by their keys, with what they are today. */
export const findPlaces = (tx: Tx, keys: readonly string[]): Promise<KnownPlace[]> => tx.all(placesByKey({ keys }))

const districtsOf = prepared((p: { provinceCode: string }) =>
  q
    .selectFrom('directoryCommune as c')
    .where('c.scheme', '=', 'three_tier')
    .where('c.provinceCode', '=', p.provinceCode)
    .select(sql<string>`c.district_name`.as('name'))
    .groupBy('c.districtName')
    .limit(100),
)
/** Districts of an old province by kind and name. */
export const listFormerDistricts = async (tx: Tx, provinceCode: string): Promise<string[]> =>
  (await tx.all(districtsOf({ provinceCode }))).map(row => row.name).toSorted(inOrder)

/** The Vietnamese alphabet, and "Quận 2" before "Quận 10". */
const inOrder = new Intl.Collator('vi', { numeric: true }).compare

const communesOf = prepared((p: { provinceCode: string; district: string }) =>
  q
    .selectFrom('directoryCommune as c')
    .innerJoin('directoryCommuneSuccessor as s', 's.formerCode', 'c.code')
    .innerJoin('directoryCommune as n', join => join.on('n.scheme', '=', 'two_tier').onRef('n.code', '=', 's.communeCode'))
    .where('c.scheme', '=', 'three_tier')
    .where('c.provinceCode', '=', p.provinceCode)
    .where('c.districtName', '=', p.district)
    .select(['c.code', 'c.name', 'n.code as communeCode', 'n.name as communeName', 'n.provinceCode', 's.isWhole'])
    .orderBy('c.code')
    .orderBy('s.position')
    .limit(400),
)
export interface FormerCommune {
  readonly code: string
  readonly name: string
  readonly candidates: AddressCandidate[]
}
/** Communes of an old district by kind and name, each with what it may be today, the main receiver first. */
export async function listFormerCommunes(tx: Tx, place: { provinceCode: string; district: string }): Promise<FormerCommune[]> {
  const rows = await tx.all(communesOf(place))
  const communes = [...Map.groupBy(rows, row => row.code)].map(([code, parts]) => ({
    code,
    name: parts[0]?.name ?? '',
    candidates: parts.map(({ provinceCode, communeCode, communeName, isWhole }) => ({
      provinceCode,
      provinceName: PROVINCES[provinceCode] ?? '',
      communeCode,
      communeName,
      isWhole,
    })),
  }))
  return communes.toSorted((a, b) => inOrder(a.name, b.name))
}
