import { createHash } from 'node:crypto'
import type pg from 'pg'

/** Offices among which the dossiers are spread: a province's office and forty below it. */
const PROVINCE = '990'
const OFFICES = 40

const uuid = (kind: string, number: string): string => `('0190${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`

/** Fills a database with dossiers of one province of which nothing is true: seven of ten decided over a year, three of ten live, the
 *  first office three times as busy as the others; names repeat as names do. Events and facts belong to them as the jobs leave them.
 *  Everything follows from the running number. */
export async function fillDossiers(owner: pg.Pool, dossiers: number): Promise<void> {
  const { rows } = await owner.query<{ have: number }>(
    `select count(*)::int as have from review_case_file where agency_code like '${PROVINCE}%'`,
  )
  if (rows[0]?.have === dossiers) return
  if (rows[0]?.have) throw new Error('The folder .data-bench holds another data set: remove it and run again.')
  console.log(`filling ${dossiers.toLocaleString('en-US')} dossiers (once) …`)
  const client = await owner.connect()
  try {
    await client.query('begin; set local session_replication_role = replica; set local synchronous_commit = off')
    for (const statement of statementsFor(dossiers)) await client.query(statement)
    await client.query('commit')
    await client.query('vacuum (analyze, freeze) review_case_file, review_event, board_fact, board_coverage')
    await client.query('checkpoint')
  } finally {
    client.release()
  }
}

const statementsFor = (dossiers: number): readonly string[] => [
  `insert into directory_agency (code, parent_code, level, name, province_code, address, phone, opening_hours)
   select '${PROVINCE}', null, 'province', 'BHXH tỉnh Thử nghiệm', '99', 'Đường Thử', '0500000000', '07:30-16:30'
   union all
   select '${PROVINCE}' || to_char(n, 'fm00'), '${PROVINCE}', 'local', 'BHXH cơ sở Thử nghiệm ' || n, '99', 'Đường Thử', '0500000000', '07:30-16:30'
   from generate_series(1, ${OFFICES}) n`,
  `insert into staff (id, login_name, full_name, role, agency_code, password_hash, password_must_change)
   select ${uuid('0010', 'n')}, 'bench' || n, 'Cán bộ Thử ' || n, 'officer', case when n = 0 then '${PROVINCE}' else '${PROVINCE}' || to_char((n - 1) % ${OFFICES} + 1, 'fm00') end, 'none', false
   from generate_series(0, ${OFFICES * 2}) n`,
  `insert into review_case_file (id, kind, no, agency_code, social_insurance_no, applicant_name, contact_index, state, assigned_to,
     submitted_at, due_at, decided_by, decided_at, returned_at, lane, risk, for_child)
   select ${uuid('0011', 'n')}, case when n % 40 = 3 and not n % 20 = 7 then 'support' else 'registration' end,
     to_char(row_number() over (partition by office, n % 2 order by n), 'fm00000') || '/' || (2025 + n % 2) || '/' || office, office, '00' || to_char(n, 'fm00000000'),
     (array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng'])[n % 10 + 1] || ' ' ||
       (array['Văn', 'Thị', 'Minh', 'Ngọc', 'Đức'])[n / 10 % 5 + 1] || ' ' ||
       (array['An', 'Bình', 'Đào', 'Hương', 'Khánh', 'Liễu', 'Nghĩa', 'Phúc', 'Quân', 'Sơn', 'Tâm', 'Uyên', 'Vân'])[n / 50 % 13 + 1] || case when n % 997 = 5 then ' Kiều' else '' end,
     sha256(('c' || n)::bytea), state,
     case when state = 'in_review' then ${uuid('0010', `n % ${OFFICES * 2 + 1}`)} end,
     came, came + interval '3 days' + (n % 300) * interval '1 minute',
     case when decided then ${uuid('0010', '1 + n % 80')} end, case when decided then came + interval '1 day' + (n % 2000) * interval '1 minute' end,
     case when state = 'returned' then came + interval '6 hours' end,
     case when state in ('submitted', 'in_review') and came < now() - interval '3 days' then 0 else 1 end,
     case when n % 61 = 4 then 1 else 0 end, n % 29 = 3
   from (
     select n, n % 10 < 7 as decided,
       case when n % 10 < 6 then case when n % 50 = 11 then 'rejected' else 'approved' end when n % 10 = 6 then 'approved'
         when n % 10 < 9 then case when n % 7 = 2 then 'in_review' else 'submitted' end else case when n % 3 = 0 then 'returned' else 'submitted' end end as state,
       '${PROVINCE}' || to_char(case when n % 43 < 4 then 1 else n % 43 - 2 end, 'fm00') as office,
       date_trunc('milliseconds', now()) - case when n % 10 < 7 then interval '4 days' + (${dossiers} - n) * interval '5 minutes'
         else interval '5 days' - (n % 7200) * interval '1 minute' end as came
     from generate_series(1, ${dossiers}) n) made`,
  `insert into review_event (case_file_id, version, action, from_state, to_state, actor_kind, at, reasons)
   select f.id, 1, 'submit', null, 'submitted', 'guest', f.submitted_at, '{}' from review_case_file f where f.agency_code like '${PROVINCE}%'
   union all
   select f.id, 2, case f.state when 'approved' then 'approve' else 'reject' end, 'in_review', f.state, 'staff', f.decided_at,
     case f.state when 'rejected' then array['duplicate'] else '{}' end
   from review_case_file f where f.agency_code like '${PROVINCE}%' and f.decided_at is not null
   union all
   select f.id, 2, 'return', 'in_review', 'returned', 'staff', f.returned_at, array[(array['portrait_unclear', 'paper_unclear', 'data_wrong'])[1 + length(f.applicant_name) % 3]]
   from review_case_file f where f.agency_code like '${PROVINCE}%' and f.state = 'returned'`,
  `insert into board_fact (case_file_id, version, agency_code, kind, step, at, day, work_minutes, in_time, at_first, reasons)
   select e.case_file_id, e.version, f.agency_code, f.kind, case when e.action = 'submit' then 'received' else e.to_state end, e.at,
     (e.at at time zone 'Asia/Ho_Chi_Minh')::date,
     case when e.at = f.decided_at then 30 + length(f.applicant_name) * 37 % 1500 end, case when e.at = f.decided_at then e.at <= f.due_at end,
     case when e.at = f.decided_at then true end, e.reasons
   from review_event e join review_case_file f on f.id = e.case_file_id where f.agency_code like '${PROVINCE}%'`,
  `insert into board_coverage (day, agency_code, unit_code, participants, accounts)
   select (now() at time zone 'Asia/Ho_Chi_Minh')::date, a.code, '', 20000, 7000 from directory_agency a where a.code like '${PROVINCE}%'`,
]

/** Officers who are signed in, as cookie values: one of the province, and one of its busiest office. */
export async function openDesks(owner: pg.Pool): Promise<{ readonly province: string; readonly office: string }> {
  const tokens = ['province', 'office'].map(name => createHash('sha256').update(`bench desk ${name}`).digest('base64url'))
  await owner.query('delete from staff_session')
  await owner.query(
    `insert into staff_session (id, staff_id, token_hash, device_label, created_at, seen_at, expires_at, proven_at, factor)
     select ${uuid('0012', 's.n')}, ${uuid('0010', 's.n - 1')}, s.hash, 'Thử nghiệm', now(), now(), now() + interval '8 hours', now(), 'passkey'
     from unnest($1::bytea[]) with ordinality as s (hash, n)`,
    [tokens.map(token => createHash('sha256').update(token).digest())],
  )
  return { province: tokens[0] ?? '', office: tokens[1] ?? '' }
}
