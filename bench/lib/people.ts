import { createHash } from 'node:crypto'
import type pg from 'pg'

export const ROWS_EACH = 20

/** Fills an empty registry with people of whom nothing is true: numbers begin with 00, names repeat. Rows of a person lie together,
 *  as a sorted import leaves them. Everything follows from the running number, so two runs hold the same rows. */
export async function fillPeople(owner: pg.Pool, people: number): Promise<void> {
  const { rows } = await owner.query<{ have: number }>('select count(*)::int as have from account')
  if (rows[0]?.have === people) return
  if (rows[0]?.have) throw new Error('The folder .data-bench holds another data set: remove it and run again.')
  console.log(`filling ${people.toLocaleString('en-US')} people × ${ROWS_EACH} rows (once) …`)
  const client = await owner.connect()
  try {
    // Triggers of the product ask for an audit row for each account; a data set of nobody has no history to tell.
    await client.query('begin; set local session_replication_role = replica; set local synchronous_commit = off')
    const { rows: found } = await client.query<{ text: string }>(
      `select replace(pg_get_indexdef('contribution_period_history'::regclass), ' ON ONLY ', ' ON ') as text`,
    )
    await client.query('drop index contribution_period_history')
    for (const statement of statementsFor(people)) await client.query(statement)
    await client.query(found[0]?.text ?? '')
    await client.query('commit')
    await client.query('vacuum (analyze, freeze) contribution_period')
    await client.query('vacuum (analyze) participant, account, unit')
    await client.query('checkpoint')
  } finally {
    client.release()
  }
}

/** Ids as version 7 has them: growing with time, so that rows made together lie together. */
const uuid = (kind: string, number: string): string => `('0190${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`

const statementsFor = (people: number): readonly string[] => [
  `insert into unit (code, name, tax_code, address, agency_code)
   select 'TB' || to_char(n, 'fm0000'), 'Công ty Thử nghiệm số ' || n, null, 'Địa chỉ ' || n, (select min(code) from directory_agency)
   from generate_series(1, 500) n`,
  `insert into participant (id, social_insurance_no, full_name, birth_date, sex)
   select ${uuid('0001', 'n')}, '00' || to_char(n, 'fm00000000'),
     (array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng'])[n % 5 + 1] || ' ' || (array['Văn', 'Thị', 'Minh'])[n % 3 + 1] || ' ' ||
       (array['An', 'Bình', 'Đào', 'Hương', 'Khánh', 'Liễu', 'Nghĩa'])[n % 7 + 1],
     date '1960-01-01' + n % 14000, (array['male', 'female'])[n % 2 + 1]
   from generate_series(1, ${people}) n`,
  `insert into account (id, participant_id) select ${uuid('0002', 'n')}, ${uuid('0001', 'n')} from generate_series(1, ${people}) n`,
  `insert into contribution_period (participant_id, id, fund, from_month, to_month, unit_code, position, workplace, contribution_kind,
     status, base_vnd, coefficient, allowance_position_vnd, employee_rate_bps, employer_rate_bps, hazardous, paid_on)
   select ${uuid('0001', 'n')}, ${uuid('0003', 'n::bigint * 100 + k')}, 'social',
     (date '2016-01-01' + make_interval(months => k * 6))::date, (date '2016-01-01' + make_interval(months => k * 6 + 5))::date,
     'TB' || to_char((n + k / 7) % 500 + 1, 'fm0000'), 'Nhân viên kỹ thuật', 'Phân xưởng ' || n % 9, 'compulsory',
     case when (n + k) % 17 = 0 then 'owed' else 'paid' end, 5000000 + (n * 7 + k * 50000) % 20000000,
     case when n % 4 = 0 then 2.34 + k * 0.1 end, case when n % 11 = 0 then 500000 else 0 end, 800, 1750, n % 13 = 0,
     (date '2016-01-20' + make_interval(months => k * 6 + 6))::date
   from generate_series(1, ${people}) n, generate_series(0, ${ROWS_EACH - 1}) k
   order by n, k`,
]

/** Ends all sessions of the data set and opens new ones, spread evenly over the people. */
export async function openSessions(
  owner: pg.Pool,
  options: { readonly people: number; readonly tokens: readonly string[] },
): Promise<void> {
  const hashes = options.tokens.map(token => createHash('sha256').update(token).digest())
  const step = Math.floor(options.people / options.tokens.length)
  await owner.query('delete from account_session')
  await owner.query(
    `insert into account_session (id, account_id, token_hash, scope, device_id, device_label, created_at, seen_at, expires_at)
     select ${uuid('0004', 's.n')}, ${uuid('0002', `(s.n - 1) * ${step} + 1`)}, s.hash, 'full', ${uuid('0005', 's.n')}, 'Thử nghiệm', now(), now(),
       now() + interval '12 hours'
     from unnest($1::bytea[]) with ordinality as s (hash, n)`,
    [hashes],
  )
  await owner.query('vacuum (analyze) account_session')
}

/** The participant whom openSessions() signed in with the n-th token. */
export const participantOfSession = (n: number, options: { readonly people: number; readonly sessions: number }): string => {
  const number = n * Math.floor(options.people / options.sessions) + 1
  return `01900001-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
}
