import type pg from 'pg'

/** A way to keep contribution rows. */
export interface Design {
  readonly name: string
  /** Statements that make the keys; `$t` is the table. */
  readonly keys: readonly string[]
  /** How many months came as a feed each; 0: all rows at once, a person's beside each other. */
  readonly feeds: number
  readonly vacuumed: 'all' | 'all but the last'
  /** Written anew in the order of people afterwards. */
  readonly clusters: boolean
}

const PARTITIONS = 16

/** A table in a schema of its own beside the product's: the same columns, checks, partitions, policies and grants, and no keys yet. */
export async function makeTables(owner: pg.Pool, schema: string): Promise<void> {
  const table = `${schema}.contribution_period`
  await owner.query(`drop schema if exists ${schema} cascade`)
  await owner.query(`create schema ${schema}`)
  await owner.query(
    `create table ${table} (like contribution_period including defaults including constraints) partition by hash (participant_id)`,
  )
  for (let n = 0; n < PARTITIONS; n++)
    await owner.query(`create table ${schema}.part_${n} partition of ${table} for values with (modulus ${PARTITIONS}, remainder ${n})`)
  await owner.query(`
    alter table ${table} enable row level security;
    create policy own_rows on ${table} for select to vssid_citizen using (participant_id = app_person());
    create policy reader on ${table} as restrictive for select to vssid_citizen using ((select app_reader() = app_person() or app_is_guardian()));
    grant usage on schema ${schema} to vssid_citizen; grant select on ${table} to vssid_citizen`)
}

/** Ids as version 7 has them: growing with time, so that rows made together lie together. */
const uuid = (kind: string, number: string): string => `('0190${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`

/** Rows number `first` to `last` of all people, half a year each, in the order of people as a sorted feed brings them. */
export const insertRowsOf = (schema: string, people: number, [first, last]: readonly [number, number]): string =>
  `insert into ${schema}.contribution_period (participant_id, id, fund, from_month, to_month, unit_code, position, workplace, contribution_kind,
     status, base_vnd, coefficient, allowance_position_vnd, employee_rate_bps, employer_rate_bps, hazardous, paid_on)
   select ${uuid('0001', 'n')}, ${uuid('0003', 'n::bigint * 100 + k')}, 'social',
     (date '2016-01-01' + make_interval(months => k * 6))::date, (date '2016-01-01' + make_interval(months => k * 6 + 5))::date,
     'TB' || to_char((n + k / 7) % 500 + 1, 'fm0000'), 'Nhân viên kỹ thuật', 'Phân xưởng ' || n % 9, 'compulsory',
     case when (n + k) % 17 = 0 then 'owed' else 'paid' end, 5000000 + (n * 7 + k * 50000) % 20000000,
     case when n % 4 = 0 then 2.34 + k * 0.1 end, case when n % 11 = 0 then 500000 else 0 end, 800, 1750, n % 13 = 0,
     (date '2016-01-20' + make_interval(months => k * 6 + 6))::date
   from generate_series(1, ${people}) n, generate_series(${first}, ${last}) k
   order by n, k`

export const personOfTables = (n: number): string => `01900001-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

export interface Sizes {
  readonly table: number
  readonly indexes: Readonly<Record<string, number>>
}

/** Bytes of the table and of each of its indexes, all partitions together. */
export async function sizesOf(owner: pg.Pool, schema: string): Promise<Sizes> {
  const { rows } = await owner.query<{ name: string; bytes: string; kind: string }>(
    `select coalesce(parent.relname, 'heap') as name, sum(pg_relation_size(c.oid))::bigint as bytes, c.relkind as kind
     from pg_class c left join pg_inherits i on i.inhrelid = c.oid and c.relkind = 'i' left join pg_class parent on parent.oid = i.inhparent
     where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'i') group by 1, 3`,
    [schema],
  )
  const bytes = (row: { readonly bytes: string | number }): number => Number(row.bytes)
  return {
    table: rows.filter(({ kind }) => kind === 'r').reduce((sum, row) => sum + bytes(row), 0),
    indexes: Object.fromEntries(rows.filter(({ kind }) => kind === 'i').map(row => [row.name, bytes(row)])),
  }
}
