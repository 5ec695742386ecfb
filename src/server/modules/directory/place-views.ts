import { FORMER_PROVINCES } from '#domain/directory/provinces.ts'
import { readNear, type PlaceList } from '#domain/directory/places.ts'
import { successorOfAgency } from '#domain/directory/retired-agencies.ts'
import type { PlaceRow, UnitEntry } from '#contract/directory.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { searchNear } from './place-near-views.ts'
import { searchByName } from './place-search-views.ts'
import type { Source } from './place-stages-views.ts'

const PLACE = 'p.code, p.name, p.address, p.phone, p.opening_rule, p.latitude, p.longitude'
const FACILITY = {
  words: 'facility',
  table: 'directory_facility',
  area: 'province_code',
  columns: `${PLACE}, null::text as besides`,
} as const

const SOURCES: Readonly<Record<PlaceList, Source>> = {
  agencies: {
    words: 'agency',
    table: 'directory_agency',
    columns: `${PLACE}, p.former_name as besides`,
    area: 'province_code',
    only: 'true',
  },
  'sick-leave': { ...FACILITY, only: 'p.issues_sick_leave' },
  insured: { ...FACILITY, only: 'p.has_contract' },
  points: {
    words: 'point',
    table: 'directory_collection_point',
    columns: `${PLACE}, p.organisation as besides`,
    area: 'province_code',
    only: 'true',
  },
}

const ACCEPTING: Source = { ...FACILITY, only: 'p.has_contract and p.accepts_registration' }

export interface PlaceSearch {
  readonly q?: string | undefined
  readonly province?: string | undefined
  readonly near?: string | undefined
  readonly after?: string | undefined
  /** Only facilities that may be chosen as the first one of a card; says nothing of other places. */
  readonly accepting?: 'yes' | undefined
}
export interface Page<R> {
  readonly items: R[]
  readonly next: string | null
  readonly isSimilar: boolean
}

type Row = Omit<PlaceRow, 'metres'> & { readonly nameKey: string; readonly metres: number | null }

/** A page of a list of places, see `searchByName`; with a place nearest first. The code of a closed agency finds its successor. */
export async function listPlaces(tx: Tx, list: PlaceList, search: PlaceSearch): Promise<Page<PlaceRow>> {
  const near = search.near === undefined ? undefined : readNear(search.near)
  const q = list === 'agencies' ? (successorOfAgency(search.q?.trim() ?? '') ?? search.q) : search.q
  const asked = { q, areas: areasOf(list, search.province), after: search.after }
  const source = search.accepting && list === 'insured' ? ACCEPTING : SOURCES[list]
  const nearest = near && (await searchNear<Row>(tx, source, { ...asked, near }))
  // When nothing near has the words, similar ones are told by name.
  const isAnswered = nearest !== undefined && (nearest.rows.length > 0 || search.after !== undefined)
  const { rows, next, isSimilar } = isAnswered ? nearest : await searchByName<Row>(tx, source, asked)
  return { items: rows.map(row => presented(row)), next, isSimilar }
}

const presented = ({ code, name, besides, address, phone, openingRule, latitude, longitude, metres }: Row): PlaceRow => ({
  ...{ code, name, besides, address, openingRule, latitude, longitude },
  phone: phone === '' ? null : phone,
  metres: metres ?? null,
})

/** Facilities keep the digits of the old provinces; everything else has those of today. */
function areasOf(list: PlaceList, province: string | undefined): readonly string[] | undefined {
  if (province === undefined) return undefined
  if (list === 'agencies' || list === 'points') return [province]
  return FORMER_PROVINCES.filter(({ successorCode }) => successorCode === province).map(({ code }) => code)
}

const UNITS: Source = {
  words: 'unit',
  table: 'unit',
  columns: `p.code, p.name, p.address, p.state, p.agency_code,
    (select g.name from directory_agency g where g.code = p.agency_code) as agency_name`,
  area: 'agency_code',
  only: 'true',
}
interface UnitRow extends Omit<UnitEntry, 'agency'> {
  readonly nameKey: string
  readonly agencyCode: string
  readonly agencyName: string
}

/** A page of units whose code, name or address has the words. */
export async function listUnits(tx: Tx, search: Omit<PlaceSearch, 'near' | 'accepting'>): Promise<Page<UnitEntry>> {
  const areas = search.province === undefined ? undefined : await agenciesOf(tx, search.province)
  const { rows, next, isSimilar } = await searchByName<UnitRow>(tx, UNITS, { q: search.q, areas, after: search.after })
  return { items: rows.map(row => presentedUnit(row)), next, isSimilar }
}

const presentedUnit = ({ code, name, address, state, agencyCode, agencyName }: Omit<UnitRow, 'nameKey'>): UnitEntry => ({
  ...{ code, name, address, state },
  agency: { code: agencyCode, name: agencyName },
})

async function agenciesOf(tx: Tx, province: string): Promise<readonly string[]> {
  const rows = await tx.all<{ readonly code: string }>({
    text: 'select code from directory_agency where province_code = $1 order by code limit 500',
    values: [province],
  })
  return rows.map(({ code }) => code)
}

export async function findUnitEntry(tx: Tx, code: string): Promise<UnitEntry | undefined> {
  const row = await tx.first<UnitRow>({
    text: `select u.code, u.name, u.address, u.state, u.agency_code, g.name as agency_name
      from unit u join directory_agency g on g.code = u.agency_code where u.code = $1`,
    values: [code],
  })
  return row && presentedUnit(row)
}
