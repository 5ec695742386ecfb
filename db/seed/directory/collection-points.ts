import { PROVINCES } from '#domain/directory/provinces.ts'
import { inventedPhone, mixOf, placeAround } from './invented.ts'
import type { PackagedCommune } from './package-tables.ts'
import type { AgencyRow, CollectionPointRow } from './rows.ts'
import { streetAddress } from './streets.ts'

/** Invented collection points: for each local office the post of a commune that it serves, and a point of the commune next to it. Codes
 *  are those of the units that collect: an invented tax code, TH, a number. */
export function collectionPointRows(agencies: readonly AgencyRow[], communes: readonly PackagedCommune[]): readonly CollectionPointRow[] {
  const names = new Map(communes.map(commune => [commune.code, commune.name]))
  return agencies
    .filter(agency => agency.level === 'local')
    .flatMap(agency => {
      const [first = '', second = first] = agency.communeCodes.map(code => names.get(code) ?? '')
      return [pointOf(agency, { commune: first, kind: 'agent' }), pointOf(agency, { commune: second, kind: 'point' })]
    })
}

function pointOf(agency: AgencyRow, { commune, kind }: { readonly commune: string; readonly kind: CollectionPointRow['kind'] }) {
  const place = commune.charAt(0).toLowerCase() + commune.slice(1)
  const province = PROVINCES[agency.provinceCode] ?? ''
  const code = `0056789000TH${agency.code}${kind === 'agent' ? '01' : '02'}`
  const town = { latitude: agency.latitude ?? 0, longitude: agency.longitude ?? 0 }
  return {
    code,
    name: kind === 'agent' ? `Bưu điện ${place}` : `Điểm thu ${place}`,
    kind,
    organisation: kind === 'agent' ? `Bưu điện ${province}` : `Ủy ban nhân dân ${place}`,
    // A few take one kind of payment only.
    collects: mixOf(code) % 5 === 0 ? ['household_health'] : ['voluntary_social', 'household_health'],
    provinceCode: agency.provinceCode,
    address: `${streetAddress(code)}, ${place}, ${province}`,
    phone: inventedPhone(code),
    openingRule: kind === 'agent' ? 'Mo-Fr 07:00-17:30; Sa 07:00-11:30' : 'Mo-Fr 07:30-11:30,13:30-16:30',
    agencyCode: agency.code,
    ...placeAround(code, town, 0.05),
  } satisfies CollectionPointRow
}
