import { TRANSITIONS } from '#domain/review/transitions.ts'
import type { Invariant } from './invariant.ts'
import { LATE } from './of-periods.ts'

/** Every step that a case file may take, as rows (kind, from, action, to). */
const STEPS = Object.entries(TRANSITIONS)
  .flatMap(([kind, table]) =>
    Object.entries(table).flatMap(([from, actions]) =>
      Object.entries(actions).map(([action, { to }]) => `('${kind}', '${from}', '${action}', '${to}')`),
    ),
  )
  .join(', ')

/** Dossiers, their decisions, and members of units. */
export const OF_DOSSIERS: readonly Invariant[] = [
  {
    id: 'I04',
    says: 'an approved registration has opened exactly one account, or a child’s records to its guardian; any other nothing',
    sql: `select count(*) from review_case_file f left join registration r on r.case_file_id = f.id
      where f.kind = 'registration' and ((f.state = 'approved') <> (num_nonnulls(r.account_id, r.former_account_id, r.guardian_link_id) = 1))`,
  },
  {
    id: 'I05',
    says: 'a dossier has one event for each version, each a step that its kind allows and from where the last one led; nobody decides about themselves',
    sql: `with steps (kind, from_state, action, to_state) as (values ${STEPS}),
      events as (select e.*, f.kind, lag(e.to_state) over (partition by e.case_file_id order by e.version) as before
        from review_event e join review_case_file f on f.id = e.case_file_id)
      select (select count(*) from review_case_file f
          where f.version <> (select count(*) from review_event e where e.case_file_id = f.id)
             or f.state <> (select e.to_state from review_event e where e.case_file_id = f.id order by e.version desc limit 1))
        + (select count(*) from events e where e.from_state is distinct from e.before
             or e.from_state is not null and not exists (select from steps s
               where s.kind = e.kind and s.from_state = e.from_state and s.action = e.action and s.to_state = e.to_state))
        + (select count(*) from review_case_file f join staff s on s.id in (f.decided_by, f.second_by) join participant p on p.id = s.participant_id
             where p.social_insurance_no = f.social_insurance_no and f.kind in ('registration', 'change') and not f.for_child)`,
  },
  {
    id: 'I16',
    says: 'a unit reminds, and reads the state of, its own members only',
    sql: `select (select count(*) from unit_reminder_member x join unit_reminder r on r.id = x.reminder_id join unit_member m on m.id = x.member_id
          where m.unit_code <> r.unit_code)
      + (select count(*) from unit_member m join unit_group g on g.id = m.group_id where g.unit_code <> m.unit_code)`,
  },
  {
    id: 'I21',
    says: 'personal data are forgotten a day after their time: what was begun and never sent, members who have left, and all that the table of periods names',
    // By the machine's clock: in a demo that has travelled nothing is late.
    sql: `select (select count(*) from registration where case_file_id is null and expires_at < clock_timestamp() - interval '2 days')
      + (select count(*) from support_request where case_file_id is null and expires_at < clock_timestamp() - interval '2 days')
      + (select count(*) from change_request where case_file_id is null and expires_at < clock_timestamp() - interval '2 days')
      + (select count(*) from unit_account_request where case_file_id is null and expires_at < clock_timestamp() - interval '2 days')
      + (select count(*) from feedback where case_file_id is null and expires_at < clock_timestamp() - interval '2 days')
      + (select count(*) from registration_upload where expires_at < clock_timestamp() - interval '1 day')
      + (select count(*) from unit_member where member_until < clock_timestamp() - interval '1 year 2 days')
      + ${LATE}`,
  },
  {
    id: 'V02',
    says: 'a decision whose time has come takes effect within an hour, and only files that are being decided have one on its way',
    sql: `select count(*) from review_decision d join review_case_file f on f.id = d.case_file_id
      where d.takes_effect_at < app_now() - interval '1 hour'
         or (d.takes_effect_at is not null) <> (f.state in ('deciding', 'confirming'))`,
  },
  {
    id: 'V03',
    says: 'every case file has its registration, its change, its support request, its request for a unit account, its report, its feedback or its request for a service',
    sql: `select count(*) from review_case_file f where not exists (select from registration r where r.case_file_id = f.id and f.kind = 'registration')
      and not exists (select from change_request c where c.case_file_id = f.id and f.kind = 'change')
      and not exists (select from dispute d where d.case_file_id = f.id and f.kind = 'dispute')
      and not exists (select from support_request s where s.case_file_id = f.id and f.kind = 'support')
      and not exists (select from feedback b where b.case_file_id = f.id and f.kind = 'feedback')
      and not exists (select from service_request s where s.case_file_id = f.id and f.kind = 'service')
      and not exists (select from unit_account_request u where u.case_file_id = f.id and f.kind = 'unit_account')`,
  },
  {
    id: 'V04',
    says: 'a sheet is confirmed once, and a confirmed sheet is not void',
    sql: `select count(*) from (
      select h.sheet_id from unit_handover_sheet h join unit_sheet s on s.id = h.sheet_id
      where h.outcome = 'confirmed' group by h.sheet_id, s.state having count(*) > 1 or s.state = 'void') x`,
  },
  {
    id: 'V06',
    says: 'a sent change of the person has its papers, and papers that were sent have their change, request or feedback',
    sql: `select (select count(*) from change_request c where c.about_person and c.case_file_id is not null
          and not exists (select from registration r where r.papers_for = c.id and r.case_file_id = c.case_file_id and r.papers_of = c.participant_id))
      + (select count(*) from registration r where r.papers_for is not null and r.case_file_id is not null
          and not exists (select from change_request c where c.id = r.papers_for and c.about_person and c.case_file_id = r.case_file_id)
          and not exists (select from service_request s where s.id = r.papers_for and r.papers_scope is not null and s.case_file_id = r.case_file_id)
          and not exists (select from feedback b where b.id = r.papers_for and r.papers_scope = 'feedback' and b.case_file_id = r.case_file_id
            and b.participant_id is not distinct from r.papers_of))`,
  },
  {
    id: 'V05',
    says: 'an approved contact counts when its hold is over: not before, and within an hour',
    sql: `select count(*) from change_request
      where ended_at is null and takes_effect_at < app_now() - interval '1 hour' or outcome = 'applied' and takes_effect_at > ended_at`,
  },
]
