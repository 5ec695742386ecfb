import { sql } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'

/** Rows as lists of whole directories are given; see db/seed/directory/rows.ts for their origin. */
type Rows = readonly object[]

export const upsertProvinces = (tx: Tx, rows: Rows): Promise<number> =>
  upsert(tx, rows, {
    table: 'directory_province',
    key: ['scheme', 'code'],
    columns: { scheme: 'text', code: 'text', name: 'text', kind: 'text', valid_from: 'date', valid_until: 'date', successor_code: 'text' },
  })

export const upsertCommunes = (tx: Tx, rows: Rows): Promise<number> =>
  upsert(tx, rows, {
    table: 'directory_commune',
    isFed: true,
    key: ['scheme', 'code'],
    columns: {
      scheme: 'text',
      code: 'text',
      province_code: 'text',
      district_name: 'text',
      name: 'text',
      kind: 'text',
      valid_from: 'date',
      valid_until: 'date',
      match_key: 'text',
    },
  })

/** Names of codes by list, code and first day. */
export const upsertCodes = (tx: Tx, rows: Rows): Promise<number> =>
  upsert(tx, rows, {
    table: 'directory_code',
    key: ['list', 'code', 'valid_from'],
    columns: { list: 'text', code: 'text', valid_from: 'date', valid_until: 'date', name_vi: 'text', name_en: 'text' },
  })

/** A list of what became of which commune is right only as a whole: what it no longer says is taken out. */
export async function replaceSuccessors(tx: Tx, rows: Rows): Promise<number> {
  await tx.run({ text: 'delete from directory_commune_successor', values: [] })
  return upsert(tx, rows, {
    table: 'directory_commune_successor',
    key: ['former_code', 'commune_code'],
    columns: { former_code: 'text', commune_code: 'text', position: 'smallint', is_whole: 'boolean' },
  })
}

export const upsertAgencies = (tx: Tx, rows: Rows): Promise<number> =>
  upsert(tx, rows, {
    table: 'directory_agency',
    isFed: true,
    key: ['code'],
    columns: {
      code: 'text',
      parent_code: 'text',
      level: 'text',
      name: 'text',
      former_name: 'text',
      province_code: 'text',
      commune_codes: 'text[]',
      address: 'text',
      phone: 'text',
      email: 'text',
      opening_hours: 'text',
      latitude: 'double precision',
      longitude: 'double precision',
    },
  })

export const upsertFacilities = (tx: Tx, rows: Rows): Promise<number> =>
  upsert(tx, rows, {
    table: 'directory_facility',
    isFed: true,
    key: ['code'],
    columns: {
      code: 'text',
      name: 'text',
      province_code: 'text',
      address: 'text',
      phone: 'text',
      accepts_registration: 'boolean',
      issues_sick_leave: 'boolean',
    },
  })

export const upsertUnits = (tx: Tx, rows: Rows): Promise<number> =>
  upsert(tx, rows, {
    table: 'unit',
    isFed: true,
    key: ['code'],
    columns: { code: 'text', name: 'text', tax_code: 'text', address: 'text', agency_code: 'text', state: 'text' },
  })

interface Target {
  /** A feed may have written rows of it: they are newer than the lists that come with the program. */
  readonly isFed?: true
  readonly table: string
  readonly key: readonly string[]
  readonly columns: Readonly<Record<string, string>>
}

/** Writes a whole list in one statement; rows that say what is already there are not touched. @returns how many were written */
function upsert(tx: Tx, rows: Rows, { table, key, columns, isFed }: Target): Promise<number> {
  const names = Object.keys(columns)
  const rest = names.filter(name => !key.includes(name))
  const old = rest.map(name => `${table}.${name}`).join(', ')
  const given = rest.map(name => `excluded.${name}`).join(', ')
  const record = names.map(name => `"${camel(name)}" ${columns[name] ?? 'text'}`).join(', ')
  return tx.run({
    text: `insert into ${table} (${names.join(', ')})
      select ${names.map(name => `r."${camel(name)}"`).join(', ')} from json_to_recordset($1::json) as r (${record})
      on conflict (${key.join(', ')}) do update set (${rest.join(', ')}) = row (${given})
      where (${old}) is distinct from (${given})${isFed ? ` and ${table}.feed_no is null` : ''}`,
    values: [JSON.stringify(rows)],
  })
}

const camel = (name: string): string => name.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase())

const AGENCY = [
  'code',
  'name',
  'formerName',
  'level',
  'parentCode',
  'provinceCode',
  'address',
  'phone',
  'openingHours',
  'latitude',
  'longitude',
] as const

export const findAgency = (tx: Tx, code: string) => tx.first(q.selectFrom('directoryAgency').select(AGENCY).where('code', '=', code))

/** The agency that a person of a commune should turn to: the local office that serves it, else that of the province. */
export const findAgencyFor = (tx: Tx, home: { readonly provinceCode: string; readonly communeCode: string }) =>
  tx.first(
    q
      .selectFrom('directoryAgency')
      .select('code')
      .where('provinceCode', '=', home.provinceCode)
      .where(sql<boolean>`(level = 'province' or ${home.communeCode} = any (commune_codes))`)
      .orderBy(sql`level = 'local'`, 'desc')
      .orderBy('code')
      .limit(1),
  )

export const listAgenciesBelow = (tx: Tx, code: string) =>
  tx.all(q.selectFrom('directoryAgency').select(['code', 'name']).where('parentCode', '=', code).orderBy('code').limit(500))

export const findCommune = (tx: Tx, code: string) =>
  tx.first(
    q
      .selectFrom('directoryCommune as c')
      .innerJoin('directoryProvince as p', join => join.onRef('p.scheme', '=', 'c.scheme').onRef('p.code', '=', 'c.provinceCode'))
      .where('c.scheme', '=', 'two_tier')
      .where('c.code', '=', code)
      .select(['c.code', 'c.name', 'c.provinceCode', 'p.name as provinceName']),
  )

export const findFacility = (tx: Tx, code: string) =>
  tx.first(q.selectFrom('directoryFacility').select(['code', 'name', 'address', 'acceptsRegistration']).where('code', '=', code))

export const findUnit = (tx: Tx, code: string) =>
  tx.first(q.selectFrom('unit').select(['code', 'name', 'address', 'agencyCode', 'state']).where('code', '=', code))

/** A unit that is not closed. */
export const findOpenUnit = (tx: Tx, code: string) =>
  tx.first(q.selectFrom('unit').select(['code', 'name', 'agencyCode']).where('code', '=', code).where('state', '<>', 'closed'))

export const listUnits = (tx: Tx, codes: readonly string[]) =>
  tx.all(
    q
      .selectFrom('unit')
      .select(['code', 'name'])
      .where('code', 'in', [...codes])
      .limit(codes.length),
  )
