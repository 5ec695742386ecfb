import { sql, type Insertable } from 'kysely'
import type { MemberState } from '#domain/units/member-state.ts'
import type { ReminderAim, ReminderChannel, ReminderOutcome } from '#domain/units/reminder.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'
import { MEMBERS_WITH_STATE } from './state-views.ts'

export interface Candidate {
  readonly id: string
  readonly state: MemberState
  readonly phoneSealed: Buffer | null
  readonly emailSealed: Buffer | null
  readonly referenceSealed: Buffer | null
  readonly isQueued: boolean
  readonly lastAt: Date | null
  readonly inCampaign: number
}

interface CandidateFilter {
  readonly unitCode: string
  readonly campaignId: string
  readonly states: readonly MemberState[]
  readonly group: string | null
  readonly members: readonly string[] | null
}

/** Current members in some states, with how often and how lately they were reminded. */
export const listCandidates = (tx: Tx, { unitCode, campaignId, states, group, members }: CandidateFilter): Promise<Candidate[]> =>
  tx.all<Candidate>({
    text: `with s as materialized (${MEMBERS_WITH_STATE} and ($4::uuid is null or m.group_id = $4) and ($5::uuid[] is null or m.id = any($5)))
      select s.id, s.state, s.phone_sealed, s.email_sealed, s.reference_sealed,
        exists (select from unit_reminder_member x where x.member_id = s.id and x.outcome = 'queued') as is_queued,
        (select max(x.settled_at) from unit_reminder_member x where x.member_id = s.id and x.outcome in ('sent', 'held')) as last_at,
        (select count(*)::int from unit_reminder_member x join unit_reminder r on r.id = x.reminder_id
          where x.member_id = s.id and x.outcome in ('sent', 'held') and r.campaign_id = $2) as in_campaign
      from s join unit_group g on g.id = s.group_id
      where s.state = any($3::text[]) order by g.folded_name, s.folded_name, s.id`,
    values: [unitCode, campaignId, [...states], group, members && [...members]],
  })

/** Whether a current member or a group is the unit's. */
export const isOfUnit = async (
  tx: Tx,
  unitCode: string,
  what: { readonly group: string | null; readonly member: string | null },
): Promise<boolean> => {
  const group =
    what.group === null ||
    (await tx.first(q.selectFrom('unitGroup').select('id').where('id', '=', what.group).where('unitCode', '=', unitCode)))
  const member =
    what.member === null ||
    (await tx.first(
      q
        .selectFrom('unitMember')
        .select('id')
        .where('id', '=', what.member)
        .where('unitCode', '=', unitCode)
        .where('memberUntil', 'is', null),
    ))
  return group !== undefined && member !== undefined
}

/** Reminders of a unit begin one after the other, so that two at once do not use the same budget. */
export const lockReminders = (tx: Tx, unitCode: string) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`unit reminder|${unitCode}`}, 0))`.as('locked')))

/** Parts of messages of a unit that went since an instant, and on demand of those that wait, of whatever day. */
export const countParts = async (
  tx: Tx,
  unitCode: string,
  { since, withQueued }: { readonly since: Date; readonly withQueued: boolean },
): Promise<number> =>
  (
    await tx.one<{ parts: number }>({
      text: `select coalesce(sum(x.parts), 0)::int as parts from unit_reminder_member x join unit_reminder r on r.id = x.reminder_id
        where r.unit_code = $1 and ((x.outcome in ('sent', 'held') and x.settled_at >= $2) or ($3 and x.outcome = 'queued'))`,
      values: [unitCode, since, withQueued],
    })
  ).parts

export const insertReminder = (tx: Tx, row: Insertable<Database['unitReminder']>) => tx.run(q.insertInto('unitReminder').values(row))

/** Rows that one statement takes: PostgreSQL allows 65,535 values. */
const ROWS_OF_STATEMENT = 5_000

export async function insertReminded(tx: Tx, rows: readonly Insertable<Database['unitReminderMember']>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_OF_STATEMENT)
    await tx.run(q.insertInto('unitReminderMember').values(rows.slice(at, at + ROWS_OF_STATEMENT)))
}

export interface Queued {
  readonly reminderId: string
  readonly unitCode: string
  readonly campaignId: string
  readonly state: ReminderAim
  readonly memberId: string
  readonly parts: number
}

/** Takes messages of the reminder that waits longest. */
export const takeQueued = (tx: Tx, limit: number): Promise<Queued[]> =>
  tx.all<Queued>({
    text: `select x.reminder_id, r.unit_code, r.campaign_id, r.state, x.member_id, x.parts
      from unit_reminder_member x join unit_reminder r on r.id = x.reminder_id
      where x.outcome = 'queued' and r.id = (
        select r2.id from unit_reminder_member x2 join unit_reminder r2 on r2.id = x2.reminder_id
        where x2.outcome = 'queued' order by r2.created_at, r2.id limit 1)
      order by x.member_id limit $1 for update of x`,
    values: [limit],
  })

/** Reminders are brought by one after the other: limits of a phone or address count over all units. */
export const lockSending = (tx: Tx) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended('unit reminders are sent', 0))`.as('locked')))

interface Settled {
  readonly outcome: ReminderOutcome
  readonly channel: ReminderChannel | null
  readonly contactIndex: Buffer | null
  readonly settledAt: Date
  readonly messageId?: string
}

export const settle = (tx: Tx, { reminderId, memberId }: Pick<Queued, 'reminderId' | 'memberId'>, settled: Settled) =>
  tx.run(q.updateTable('unitReminderMember').set(settled).where('reminderId', '=', reminderId).where('memberId', '=', memberId))

export interface ReminderRecord {
  readonly id: string
  readonly by: string
  readonly createdAt: Date
  readonly state: ReminderAim
  readonly groupName: string | null
  readonly outcomes: readonly { readonly outcome: ReminderOutcome; readonly count: number }[]
}

const LIST_LIMIT = 100

/** Reminders of a unit with how many current members have which outcome; one of them when it is named. */
export const listReminderRows = (tx: Tx, unitCode: string, id: string | null): Promise<ReminderRecord[]> =>
  tx.all<ReminderRecord>({
    text: `select r.id, s.full_name as by, r.created_at, r.state, g.name as group_name,
        (select coalesce(json_agg(json_build_object('outcome', o.outcome, 'count', o.count) order by o.outcome), '[]')
          from (select x.outcome, count(*)::int as count from unit_reminder_member x
            join unit_member m on m.id = x.member_id and m.member_until is null
            where x.reminder_id = r.id group by x.outcome) o) as outcomes
      from unit_reminder r join staff s on s.id = r.staff_id left join unit_group g on g.id = r.group_id
      where r.unit_code = $1 and ($2::uuid is null or r.id = $2) order by r.created_at desc, r.id desc limit ${LIST_LIMIT}`,
    values: [unitCode, id],
  })

interface RemindedRow {
  readonly id: string
  readonly fullName: string
  readonly group: string
  readonly outcome: ReminderOutcome
  readonly channel: ReminderChannel | null
}

/** What became of a reminder, current member by current member. Whose message was held stands among those who were reminded: it would
 *  tell what the owner of a phone has said to others. */
export const listReminded = (tx: Tx, reminderId: string): Promise<RemindedRow[]> =>
  tx.all<RemindedRow>({
    text: `select m.id, m.full_name, g.name as "group", case x.outcome when 'held' then 'sent' else x.outcome end as outcome, x.channel
      from unit_reminder_member x join unit_member m on m.id = x.member_id join unit_group g on g.id = m.group_id
      where x.reminder_id = $1 and m.member_until is null order by g.folded_name, m.folded_name, m.id limit 20000`,
    values: [reminderId],
  })
