import type { FeedShape } from '#domain/feeds/shapes.ts'
import { snake, type LoadColumn, type Target } from './targets.ts'

/** What one file is loaded with: its kind, the table that it is for and the columns that it has. Statements are made of names that we wrote;
 *  what the file says lies in the loaded table and is only ever compared and copied. */
export interface Load {
  readonly shape: FeedShape
  readonly target: Target
  readonly columns: readonly LoadColumn[]
}

/** Names of the loaded table's columns in the order of COPY. */
export const copyColumns = ({ columns, target }: Load): readonly string[] => [
  'line',
  ...(hasId(target) ? ['id'] : []),
  ...columns.map(({ name }) => name),
]

export const hasId = ({ primaryKey }: Target): boolean => primaryKey.includes('id')

/** The session's own table: it is in no log, and gone with the session. */
export function createLoad(load: Load): string {
  const id = hasId(load.target) ? ['id uuid not null'] : []
  const all = [
    'line int not null',
    ...id,
    ...load.columns.map(({ name, type }) => [name, type, type === 'text' ? 'collate "C"' : ''].join(' ')),
  ]
  return ['create temporary table feed_load (', all.join(', '), ') on commit drop'].join('')
}

/** Columns of the natural key as the loaded table has them, beside the person's. */
const keyColumns = ({ shape, columns, target }: Load) =>
  shape.naturalKey
    .filter(key => !(target.isOfPerson && key === 'socialInsuranceNo'))
    .map(key => {
      const isThere = columns.some(column => column.key === key)
      const needed = shape.columns.some(column => column.key === key && column.isRequired)
      const name = snake(key)
      return needed
        ? { kept: `k.${name}`, loaded: `l.${name}` }
        : { kept: `coalesce(k.${name}, '')`, loaded: isThere ? `coalesce(l.${name}, '')` : `''` }
    })

/** Beside each loaded row: whose it is, the row that is kept under the same natural key, whether that one says something else, and rows of the
 *  file that go against it. Made in one sorting, by person and natural key: in this order the rows are written, so that those of a person
 *  come to lie together. */
export function sortLoad(load: Load): string {
  const { target, columns, shape } = load
  const keys = keyColumns(load)
  const compared = columns.filter(({ isCompared }) => isCompared).map(({ name }) => name)
  const order = [...(target.isOfPerson ? ['p.id'] : []), ...keys.map(({ loaded }) => loaded)]
  const spans = shape.kind === 'contributions'
  const match = [
    ...(target.isOfPerson ? ['k.participant_id = p.id'] : []),
    ...Object.entries(target.fixed).map(([name, value]) => `k.${name} = '${value}'`),
    ...keys.map(({ kept, loaded }) => (spans && loaded === 'l.from_month' ? SHARES_MONTHS : `${kept} = ${loaded}`)),
  ]
  const differences = [
    compared.length > 0
      ? `(${compared.map(name => `k.${name}`).join(', ')}) is distinct from (${compared.map(name => `l.${name}`).join(', ')})`
      : 'false',
    ...(columns.some(({ name }) => name === 'address_differs') ? ['l.address_differs'] : []),
    ...(columns.some(({ key }) => key === 'paidMonths') ? [`l.paid_months is distinct from ${PAID_MONTHS}`] : []),
  ]
  const isSame = spans ? 'k.from_month = l.from_month' : 'true'
  const beside = spans ? REACH : ''
  return [
    'create temporary table feed_row on commit drop as select l.*,',
    target.isOfPerson ? 'p.id as participant_id,' : '',
    hasId(target) ? `case when ${isSame} then k.id end as kept_id,` : '',
    `k.${target.primaryKey[0] ?? ''} is not null and ${isSame} as is_kept, `,
    `k.${target.primaryKey[0] ?? ''} is not null and ${isSame} and (${differences.join(' or ')}) as differs,`,
    `row_number() over by_key as nth, first_value(l.line) over by_key as first_line${beside}`,
    'from feed_load l',
    target.isOfPerson ? 'left join participant p on p.social_insurance_no = l.social_insurance_no' : '',
    `left join ${target.table} k on ${match.join(' and ')}`,
    `window by_key as (partition by ${order.join(', ')} order by l.line${spans ? `, (${isSame}) desc nulls last` : ''})`,
  ].join('\n')
}

/** Of contributions the kept rows that share months are found in the same pass; each comes beside the loaded row, after the one of the same key. */
const SHARES_MONTHS = `(k.from_month = l.from_month or (k.from_month <= l.to_month and k.to_month >= l.from_month and k.from_month <= k.to_month))`

/** How far the rows of the file before it reach, with their line; and the kept row that shares months. */
const REACH = `, max((l.to_month - date '1900-01-01')::bigint * 10000000000 + l.line) over (partition by p.id, l.fund, l.unit_code, l.contribution_kind
    order by l.from_month, l.line rows between unbounded preceding and 1 preceding) as reach,
  case when k.from_month <> l.from_month then k.id end as beside_id, k.from_month as beside_from, k.to_month as beside_to`

/** The months of a kept benefit in the form in which a file has them; null for none. */
const PAID_MONTHS = `(select jsonb_agg(jsonb_build_array(m.from_month, m.to_month, m.monthly_vnd) order by m.from_month)
  from benefit_paid_months m where m.participant_id = k.participant_id and m.benefit_id = k.id)`

export const COUNT_ROWS = `select count(*) as rows, count(*) filter (where not is_kept) as added, count(*) filter (where differs) as changed from feed_row where nth = 1`

interface Check {
  /** Column of the file at which it is told. */
  readonly key: string
  /** Rows: line, code, values. */
  readonly sql: string
}

/** What can be wrong with a row beside the other rows and what is kept: each a statement over all rows at once. */
export function checksOf(load: Load): readonly Check[] {
  const { target, columns, shape } = load
  const has = (key: string): boolean => columns.some(column => column.key === key)
  const first = shape.naturalKey[0] ?? ''
  return [
    ...(target.isOfPerson
      ? [
          {
            key: first,
            sql: `select line, 'PARTICIPANT_UNKNOWN' as code, null::jsonb as values from feed_row where participant_id is null`,
          },
        ]
      : []),
    {
      key: shape.naturalKey.at(-1) ?? first,
      sql: `select distinct line, case when first_line = line then 'KEPT_TWICE' else 'TWICE' end as code,
          case when first_line = line then null else jsonb_build_object('line', first_line) end as values
        from feed_row where nth > 1 and (first_line <> line or is_kept)${target.isOfPerson ? ' and participant_id is not null' : ''}`,
    },
    ...target.references.filter(({ key }) => has(key)).map(reference => ({ key: reference.key, sql: unknownCode(reference) })),
    ...(shape.kind === 'contributions' ? OVERLAPS : []),
    ...(has('personalIdIndex') ? PERSONAL_IDS : []),
  ]
}

function unknownCode({ key, table, column, fault, inFile, scheme }: Target['references'][number]): string {
  const name = snake(key)
  return [
    `select line, '${fault}' as code, jsonb_build_object('code', ${name}) as values from feed_row f where ${name} is not null`,
    `and not exists (select from ${table} r where r.${column} = f.${name}${scheme ? ` and r.scheme = '${scheme}'` : ''})`,
    inFile ? `and not exists (select from feed_row g where g.${column} = f.${name})` : '',
  ].join(' ')
}

/** A month counts once with the same unit, fund and kind. */
const OVERLAPS: readonly Check[] = [
  {
    key: 'fromMonth',
    sql: `select line, 'OVERLAPS' as code, jsonb_build_object('line', reach % 10000000000) as values
      from feed_row where participant_id is not null and nth = 1 and from_month <= date '1900-01-01' + (reach / 10000000000)::int`,
  },
  {
    key: 'fromMonth',
    sql: `select line, 'OVERLAPS_KEPT' as code, jsonb_build_object('from', to_char(beside_from, 'MM/YYYY'), 'to', to_char(beside_to, 'MM/YYYY')) as values
      from feed_row f where beside_id is not null and not exists (select from feed_row g where g.kept_id = f.beside_id and g.participant_id = f.participant_id)`,
  },
]

const PERSONAL_IDS: readonly Check[] = [
  {
    key: 'personalId',
    sql: `select line, 'PERSONAL_ID_TAKEN' as code, jsonb_build_object('line', first) as values from (
        select line, first_value(line) over (partition by personal_id_index order by line) as first from feed_row where personal_id_index is not null) t
      where first <> line`,
  },
  {
    key: 'personalId',
    sql: `select f.line, 'PERSONAL_ID_TAKEN' as code, null::jsonb as values from feed_row f join participant p on p.personal_id_index = f.personal_id_index
      where p.id <> f.id and not exists (select from feed_row g where g.id = p.id and g.personal_id_index is distinct from p.personal_id_index)`,
  },
]
