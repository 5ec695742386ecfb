import type { FeedColumn, FeedKind, FeedShape } from '#domain/feeds/shapes.ts'
import type { CellType } from '#domain/feeds/cells.ts'
import type { FeedFault } from '#domain/feeds/faults.ts'

/** A column of the table into which a file is loaded first. */
export interface LoadColumn {
  readonly name: string
  readonly type: string
  /** Column of the file that it is told by. */
  readonly key: string
  /** Whether another value makes another row of it. What is sealed never says the same twice. */
  readonly isCompared: boolean
  /** Whether the table of the kind has it. */
  readonly isWritten: boolean
}

/** A code that must be known: in a directory, or among the codes of the file itself. */
interface Reference {
  readonly key: string
  readonly table: string
  readonly column: string
  readonly fault: FeedFault
  readonly inFile?: true
  readonly scheme?: 'two_tier'
}

/** Rows elsewhere that name a row of this kind: while there are some, it is not taken back. */
interface User {
  readonly table: string
  readonly column: string
}

/** Where the rows of a kind go. Names are ours; nothing of a file becomes part of a statement. */
export interface Target {
  readonly table: string
  /** Rows belong to a person, by whom they lie together. */
  readonly isOfPerson: boolean
  readonly primaryKey: readonly string[]
  /** Written with each new row as it stands here. */
  readonly fixed: Readonly<Record<string, string>>
  readonly references: readonly Reference[]
  readonly users: readonly User[]
  /** Rows that leave an entry of the trail for each version. */
  readonly isGuarded?: true
}

const OF_PERSON = { isOfPerson: true, primaryKey: ['participant_id', 'id'], fixed: {}, users: [] } as const
const agencies = (key: string): Reference => ({ key, table: 'directory_agency', column: 'code', fault: 'AGENCY_UNKNOWN' })
const units: Reference = { key: 'unitCode', table: 'unit', column: 'code', fault: 'UNIT_UNKNOWN' }
const provinces: Reference = {
  key: 'provinceCode',
  table: 'directory_province',
  column: 'code',
  fault: 'PROVINCE_UNKNOWN',
  scheme: 'two_tier',
}
const communes: Reference = { key: 'communeCode', table: 'directory_commune', column: 'code', fault: 'COMMUNE_UNKNOWN', scheme: 'two_tier' }

export const TARGETS: Readonly<Record<FeedKind, Target>> = {
  participants: {
    table: 'participant',
    isOfPerson: false,
    primaryKey: ['id'],
    fixed: {},
    references: [provinces, communes],
    users: [
      { table: 'contribution_period', column: 'participant_id' },
      { table: 'contribution_movement', column: 'participant_id' },
      { table: 'card', column: 'participant_id' },
      { table: 'benefit', column: 'participant_id' },
      { table: 'visit', column: 'participant_id' },
      { table: 'account', column: 'participant_id' },
    ],
    isGuarded: true,
  },
  units: {
    table: 'unit',
    isOfPerson: false,
    primaryKey: ['code'],
    fixed: {},
    references: [agencies('agencyCode')],
    users: [
      { table: 'contribution_period', column: 'unit_code' },
      { table: 'contribution_movement', column: 'unit_code' },
      { table: 'benefit', column: 'unit_code' },
    ],
  },
  contributions: { ...OF_PERSON, table: 'contribution_period', references: [units] },
  cards: {
    ...OF_PERSON,
    table: 'card',
    references: [{ key: 'facilityCode', table: 'directory_facility', column: 'code', fault: 'FACILITY_UNKNOWN' }],
  },
  benefits: { ...OF_PERSON, table: 'benefit', references: [units, agencies('agencyCode')] },
  communes: {
    table: 'directory_commune',
    isOfPerson: false,
    primaryKey: ['scheme', 'code'],
    fixed: { scheme: 'two_tier' },
    references: [provinces],
    users: [{ table: 'participant', column: 'commune_code' }],
  },
  agencies: {
    table: 'directory_agency',
    isOfPerson: false,
    primaryKey: ['code'],
    fixed: {},
    references: [{ ...agencies('parentCode'), inFile: true }, provinces],
    users: [{ table: 'unit', column: 'agency_code' }],
  },
  facilities: {
    table: 'directory_facility',
    isOfPerson: false,
    primaryKey: ['code'],
    fixed: {},
    references: [provinces],
    users: [{ table: 'card', column: 'facility_code' }],
  },
}

export const snake = (key: string): string => key.replaceAll(/[A-Z]/gu, letter => `_${letter.toLowerCase()}`)

const SQL_TYPES: Readonly<Record<CellType, string>> = {
  text: 'text',
  day: 'date',
  month: 'date',
  birth: 'text',
  amount: 'bigint',
  number: 'int',
  decimal: 'numeric',
  yesNo: 'boolean',
  list: 'text[]',
}

/** Columns that lie in a table beside the one of the kind. */
const ASIDE: ReadonlySet<string> = new Set(['paidMonths'])

const typeOf = ({ key, type }: FeedColumn): string =>
  ASIDE.has(key) ? 'jsonb' : key === 'latitude' || key === 'longitude' ? 'double precision' : SQL_TYPES[type]

/** Columns of the loaded table, one for each that the file has, and those that follow from them. */
export function loadColumns(shape: FeedShape, present: readonly FeedColumn[]): readonly LoadColumn[] {
  return [
    ...present.map(column => ({
      name: snake(column.key),
      key: column.key,
      type: typeOf(column),
      isCompared: !shape.naturalKey.includes(column.key) && !ASIDE.has(column.key),
      isWritten: !ASIDE.has(column.key) && column.key !== 'socialInsuranceNo',
    })),
    ...(shape.derived ?? []).map(({ key }) => ({ name: snake(key), key, type: 'text', isCompared: true, isWritten: true })),
  ]
}
