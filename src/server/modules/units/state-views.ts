import type { MemberHelp, MemberState } from '#domain/units/member-state.ts'
import type { Tx } from '#server/platform/database/query.ts'

/** Current members with how far they are, of the unit `$1`: the only place that joins a member with accounts and dossiers. It gives a
 *  state, its day, and why help is needed; nothing else of the person leaves it. A dossier counts by its number, as one person has one
 *  at a time, also when a parent has handed it in for a child; a child is there when a guardian may open its records. */
export const MEMBERS_WITH_STATE = `
  select m.id, m.group_id, m.full_name, m.folded_name, m.social_insurance_no, m.phone_sealed, m.email_sealed, m.reference_sealed,
    m.match, m.version,
    case
      when m.match = 'unmatched' then 'needs_help'
      when m.match = 'waiting' then 'matching'
      when a.created_at is not null then case when reported.is_open then 'needs_help' else 'activated' end
      when f.state is null or f.state = 'withdrawn' then case when reported.is_open then 'needs_help' else 'not_started' end
      when f.state = 'rejected' or reported.is_open or lost.is_unreachable then 'needs_help'
      when f.state = 'returned' then case when returns.times >= 2 then 'needs_help' else 'to_correct' end
      else 'waiting'
    end as state,
    case
      when m.match <> 'matched' then null
      when a.created_at is not null then a.created_at
      when f.state in ('rejected', 'returned') then coalesce(f.returned_at, f.decided_at)
      when f.state is null or f.state = 'withdrawn' then null
      else f.submitted_at
    end as since,
    array_remove(array[
      case when m.match = 'unmatched' then 'unmatched' end,
      case when a.created_at is null and f.state not in ('withdrawn', 'rejected') and lost.is_unreachable then 'unreachable' end,
      case when a.created_at is null and f.state = 'returned' and returns.times >= 2 then 'returned_twice' end,
      case when a.created_at is null and f.state = 'rejected' then 'rejected' end,
      case when reported.is_open then 'phone_reported' end
    ], null) as help
  from unit_member m
  left join participant p on p.id = m.participant_id
  left join lateral (
    select min(opened.created_at) as created_at from (
      select o.created_at from account o where o.participant_id = p.id and o.state <> 'closed'
      union all
      select l.created_at from guardian_link l where l.child_id = p.id and l.ended_at is null
    ) opened
  ) a on true
  left join lateral (
    select c.id, c.state, c.submitted_at, c.returned_at, c.decided_at from review_case_file c
    where c.social_insurance_no = p.social_insurance_no and c.kind = 'registration'
    order by c.submitted_at desc, c.id desc limit 1
  ) f on true
  left join lateral (
    select count(*) as times from review_event e where e.case_file_id = f.id and e.to_state = 'returned'
  ) returns on f.state = 'returned'
  left join lateral (
    select (select n.state = 'dead' from notification_message n
      where n.subject_id = f.id and n.channel <> 'push' order by n.created_at desc limit 1) as is_unreachable
  ) lost on f.id is not null
  left join lateral (
    select exists (
      select from unit_phone_report r join support_request s on s.id = r.request_id join review_case_file c on c.id = s.case_file_id
      where r.member_id = m.id and c.decided_at is null and c.state <> 'withdrawn'
    ) as is_open
  ) reported on true
  where m.unit_code = $1 and m.member_until is null`

export interface MemberStateRow {
  readonly id: string
  readonly groupId: string
  readonly groupName: string
  readonly fullName: string
  readonly socialInsuranceNo: string
  readonly phoneSealed: Buffer | null
  readonly emailSealed: Buffer | null
  readonly referenceSealed: Buffer | null
  readonly match: 'matched' | 'unmatched' | 'waiting'
  readonly version: number
  readonly state: MemberState
  readonly since: Date | null
  readonly help: readonly MemberHelp[]
}

export interface MemberFilter {
  /** Folded words of a name, or digits of a number. */
  readonly q: string
  readonly group: string | null
  readonly state: MemberState | null
  /** The last member of the page before. */
  readonly after: string | null
  readonly most: number
}

/** Members by group and name. */
export const listMembersWithState = (tx: Tx, unitCode: string, { q, group, state, after, most }: MemberFilter): Promise<MemberStateRow[]> =>
  tx.all<MemberStateRow>({
    text: `select s.*, g.name as group_name from (${MEMBERS_WITH_STATE}) s join unit_group g on g.id = s.group_id
      where ($2 = '' or s.folded_name like '%' || $2 || '%' or s.social_insurance_no like $2 || '%')
        and ($3::uuid is null or s.group_id = $3)
        and ($4::text is null or s.state = $4)
        and ($5::uuid is null or (g.folded_name, s.folded_name, s.id) > (
          select ag.folded_name, am.folded_name, am.id from unit_member am join unit_group ag on ag.id = am.group_id
          where am.id = $5 and am.unit_code = $1))
      order by g.folded_name, s.folded_name, s.id limit $6`,
    values: [unitCode, q.replace(/[\\%_]/gu, String.raw`\$&`), group, state, after, most],
  })

/** One current member. */
export const findMemberWithState = (tx: Tx, unitCode: string, id: string): Promise<MemberStateRow | undefined> =>
  tx.first<MemberStateRow>({
    text: `select s.*, g.name as group_name from (${MEMBERS_WITH_STATE} and m.id = $2) s join unit_group g on g.id = s.group_id`,
    values: [unitCode, id],
  })

export interface GroupRow {
  readonly id: string
  readonly name: string
  readonly members: number
  readonly matching: number
  readonly notStarted: number
  readonly waiting: number
  readonly toCorrect: number
  readonly activated: number
  readonly needsHelp: number
}

/** Groups that have members today. */
export const listGroupsWithStates = (tx: Tx, unitCode: string): Promise<GroupRow[]> =>
  tx.all<GroupRow>({
    text: `select g.id, g.name, count(*) as members,
        count(*) filter (where s.state = 'matching') as matching,
        count(*) filter (where s.state = 'not_started') as not_started,
        count(*) filter (where s.state = 'waiting') as waiting,
        count(*) filter (where s.state = 'to_correct') as to_correct,
        count(*) filter (where s.state = 'activated') as activated,
        count(*) filter (where s.state = 'needs_help') as needs_help
      from (${MEMBERS_WITH_STATE}) s join unit_group g on g.id = s.group_id
      group by g.id, g.name, g.folded_name order by g.folded_name limit 2000`,
    values: [unitCode],
  })
