import { hasId, type Load } from './load-store.ts'
import { snake } from './targets.ts'

/** Statements that bring the sorted rows into the table of their kind, in their order. `$1` is the number of the batch. */
export function mergeOf(load: Load): readonly string[] {
  const { target, columns, shape } = load
  const { table } = target
  const written = columns.filter(({ isWritten }) => isWritten).map(({ name }) => name)
  const changed = columns.filter(({ isWritten, key }) => isWritten && !shape.naturalKey.includes(key)).map(({ name }) => name)
  const same = sameRow(load)
  // A column that the file does not have, and that is something where nothing is said.
  const silent = shape.columns.filter(({ key, whenEmpty }) => whenEmpty !== undefined && !columns.some(column => column.key === key))
  const into = [
    ...(target.isOfPerson ? ['participant_id'] : []),
    ...(hasId(target) ? ['id'] : []),
    ...written,
    ...Object.keys(target.fixed),
    ...silent.map(({ key }) => snake(key)),
    'feed_no',
  ]
  const values = [
    ...(target.isOfPerson ? ['f.participant_id'] : []),
    ...(hasId(target) ? ['f.id'] : []),
    ...written.map(name => `f.${name}`),
    ...Object.values(target.fixed).map(value => `'${value}'`),
    ...silent.map(({ whenEmpty = '' }) => `'${whenEmpty}'`),
    '$1::int',
  ]
  const version = target.isGuarded ? 'version = t.version + 1, ' : ''
  return [
    `insert into feed_before (batch_no, row_key, before)
      select $1::int, ${rowKey(load, 't')}, to_jsonb(t)${shape.kind === 'benefits' ? ` || jsonb_build_object('paid_months', ${PAID})` : ''}
      from feed_row f join ${table} t on ${same} where f.differs and f.nth = 1`,
    changed.length > 0
      ? `update ${table} t set ${version}${changed.map(name => `${name} = f.${name}`).join(', ')}, feed_no = $1::int from feed_row f where f.differs and f.nth = 1 and ${same}`
      : '',
    `insert into ${table} (${into.join(', ')}) select ${values.join(', ')} from feed_row f where not f.is_kept and f.nth = 1`,
    ...(columns.some(({ key }) => key === 'paidMonths') ? BENEFIT_MONTHS : []),
    ...(target.isGuarded ? PEOPLE : []),
    target.afterwards ?? '',
  ].filter(sql => sql !== '')
}

/** The kept row of a loaded one. */
function sameRow({ target, shape }: Load): string {
  if (target.isOfPerson) return 't.participant_id = f.participant_id and t.id = f.kept_id'
  if (hasId(target)) return 't.id = f.kept_id'
  const fixed = Object.entries(target.fixed).map(([name, value]) => `t.${name} = '${value}'`)
  return [...fixed, ...shape.naturalKey.map(key => `t.${snake(key)} = f.${snake(key)}`)].join(' and ')
}

/** What names a kept row among all of its table. */
export const rowKey = ({ target }: Pick<Load, 'target'>, alias: string): string =>
  target.primaryKey.map(name => `${alias}.${name}::text`).join(` || '|' || `)

const PAID = `(select jsonb_agg(jsonb_build_array(m.from_month, m.to_month, m.monthly_vnd) order by m.from_month)
  from benefit_paid_months m where m.participant_id = t.participant_id and m.benefit_id = t.id)`

const BENEFIT_MONTHS = [
  `delete from benefit_paid_months m using feed_row f where f.differs and m.participant_id = f.participant_id and m.benefit_id = f.kept_id`,
  `insert into benefit_paid_months (participant_id, benefit_id, from_month, to_month, monthly_vnd)
    select f.participant_id, coalesce(f.kept_id, f.id), (m ->> 0)::date, (m ->> 1)::date, (m ->> 2)::bigint
    from feed_row f cross join lateral jsonb_array_elements(f.paid_months) m where (f.differs or not f.is_kept)`,
]

/** Keys of people who had none, and an entry of the trail for each person who was changed. */
const PEOPLE = [
  `insert into platform_subject_key (subject_id, kek_version, wrapped)
    select id, kek_version, wrapped from feed_row where wrapped is not null order by id`,
  `insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, reason, request_id)
    select 'system', 'feeds.change_participant', 'participant', t.id, t.version, 'feed ' || $1::int, 'feed'
    from feed_row f join participant t on t.id = f.kept_id where f.differs`,
]
