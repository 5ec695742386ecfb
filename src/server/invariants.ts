import type { Tx } from './platform/database/query.ts'

/** What is always true of the data, each as a query that counts what breaks it. Asked after every experiment and by operators. */
export const INVARIANTS: readonly { readonly id: string; readonly says: string; readonly sql: string }[] = [
  {
    id: 'I01',
    says: 'an account has at most one active session',
    sql: `select count(*) from (select from account_session where ended_at is null group by account_id having count(*) > 1) x`,
  },
  {
    id: 'I02',
    says: 'a consumed flow was consumed by one guess within its budget',
    sql: `select count(*) from otp_flow where guesses > max_guesses or (consumed_at is not null and guesses = 0)`,
  },
  {
    id: 'I04',
    says: 'an approved registration has opened exactly one account, or a child’s records to its guardian; any other nothing',
    sql: `select count(*) from review_case_file f left join registration r on r.case_file_id = f.id
      where f.kind = 'registration' and ((f.state = 'approved') <> (num_nonnulls(r.account_id, r.guardian_link_id) = 1))`,
  },
  {
    id: 'I05',
    says: 'a dossier has one event for each of its versions, and its last event says where it is',
    sql: `select count(*) from review_case_file f
      where f.version <> (select count(*) from review_event e where e.case_file_id = f.id)
         or f.state <> (select e.to_state from review_event e where e.case_file_id = f.id order by e.version desc limit 1)`,
  },
  {
    id: 'I06',
    says: 'every version of a guarded row has its audit entry',
    sql: `select count(*) from (
        select id, version from review_case_file union all select id, version from account
        union all select id, version from registration union all select id, version from staff
        union all select id, version from registration_campaign union all select id, version from support_request
        union all select id, version from policy_change union all select id, version from guardian_link
        union all select id, version from staff_invitation union all select id, version from unit_account_request
        union all select id, version from unit_member union all select id, version from unit_handover
        union all select id, version from unit_form_consent) g
      where g.version > (select count(distinct e.subject_version) from audit_entry e where e.subject_id = g.id and e.subject_version between 1 and g.version)`,
  },
  {
    id: 'I20',
    says: 'every change of a signed sheet has its audit entry; its first version is its pile’s',
    sql: `select count(*) from unit_sheet s where s.version > 1 + (
      select count(distinct e.subject_version) from audit_entry e where e.subject_id = s.id and e.subject_version between 2 and s.version)`,
  },
  {
    id: 'I21',
    says: 'a sheet is confirmed once, and a confirmed sheet is not void',
    sql: `select count(*) from (
      select h.sheet_id from unit_handover_sheet h join unit_sheet s on s.id = h.sheet_id
      where h.outcome = 'confirmed' group by h.sheet_id, s.state having count(*) > 1 or s.state = 'void') x`,
  },
  {
    id: 'I07',
    says: 'a decision whose time has come takes effect within an hour, and only files that are being decided have one on its way',
    sql: `select count(*) from review_decision d join review_case_file f on f.id = d.case_file_id
      where d.takes_effect_at < app_now() - interval '1 hour'
         or (d.takes_effect_at is not null) <> (f.state in ('deciding', 'confirming'))`,
  },
  {
    id: 'I08',
    says: 'every opened dossier has its receipt, every account its first password, in the outbox',
    sql: `select (select count(*) from review_case_file f where not exists (select from notification_message m where m.subject_id = f.id and m.template = f.kind || '_received'))
      + (select count(*) from account_issued_secret s where not exists (select from notification_message m where m.subject_id = s.account_id and m.template = 'activation_password'))`,
  },
  {
    id: 'I09',
    says: 'no secret is left in the outbox after it was handed over or given up',
    sql: `select count(*) from notification_message where template in ('otp', 'activation_password', 'staff_invitation', 'staff_unit_invitation', 'staff_password_link') and state <> 'queued' and values_sealed is not null`,
  },
  {
    id: 'I11',
    says: 'a proven email belongs to one account that is not closed',
    sql: `select count(*) from (select from account where email_proven_at is not null and state <> 'closed' group by email_index having count(*) > 1) x`,
  },
  {
    id: 'I12',
    says: 'a proven phone serves no more accounts than the most generous setting allows',
    sql: `select count(*) from (select from account where phone_proven_at is not null and state <> 'closed' group by phone_index
        having count(*) > greatest(1, (select max((value #>> '{}')::int) from policy_change where key = 'adultsByPhone'))) x`,
  },
  {
    id: 'I13',
    says: 'every case file has its registration, its support request or its request for a unit account',
    sql: `select count(*) from review_case_file f where not exists (select from registration r where r.case_file_id = f.id and f.kind = 'registration')
      and not exists (select from support_request s where s.case_file_id = f.id and f.kind = 'support')
      and not exists (select from unit_account_request u where u.case_file_id = f.id and f.kind = 'unit_account')`,
  },
  {
    id: 'I15',
    says: 'a guardian’s access ends on the eighteenth birthday of the child',
    sql: `select count(*) from guardian_link g join participant p on p.id = g.child_id
      where g.adult_on <> (p.birth_date + interval '18 years')::date or g.child_id = g.guardian_id`,
  },
  {
    id: 'I18',
    says: 'an account that is not active has no open session, nor has a member of staff',
    sql: `select (select count(*) from account_session s join account a on a.id = s.account_id where s.ended_at is null and a.state <> 'active')
      + (select count(*) from staff_session s join staff f on f.id = s.staff_id where s.ended_at is null and f.state <> 'active')`,
  },
]

/** Counts what breaks each invariant; all zero is right. */
export async function checkInvariants(tx: Tx): Promise<readonly { readonly id: string; readonly says: string; readonly broken: number }[]> {
  const results = []
  for (const { id, says, sql } of INVARIANTS) {
    const { count } = await tx.one<{ count: number }>({ text: `select (${sql})::int as count`, values: [] })
    results.push({ id, says, broken: count })
  }
  return results
}
