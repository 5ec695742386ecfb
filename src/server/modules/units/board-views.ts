import { LEAST_TOLD } from '#domain/units/reminder.ts'
import type { MemberHelp } from '#domain/units/member-state.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { MEMBERS_WITH_STATE } from './state-views.ts'

export interface GroupCounts {
  readonly id: string
  readonly name: string
  /** Without those who are being matched. */
  readonly members: number
  readonly matching: number
  readonly notStarted: number
  readonly waiting: number
  readonly toCorrect: number
  readonly activated: number
  readonly needsHelp: number
  readonly opened: number
}

interface BoardRow {
  readonly groups: readonly GroupCounts[]
  readonly help: readonly { readonly id: string; readonly fullName: string; readonly group: string; readonly help: readonly MemberHelp[] }[]
  readonly past: readonly { readonly day: PlainDate; readonly members: number; readonly activated: number }[]
}

/** Who is not looked up yet counts apart: nobody knows how far they are. */
const COUNTS = `
  (count(*) filter (where s.state <> 'matching'))::int as members,
  (count(*) filter (where s.state = 'not_started'))::int as not_started,
  (count(*) filter (where s.state = 'waiting'))::int as waiting,
  (count(*) filter (where s.state = 'to_correct'))::int as to_correct,
  (count(*) filter (where s.state = 'activated'))::int as activated,
  (count(*) filter (where s.state = 'needs_help'))::int as needs_help`

const OPENED = `(count(l.came_at) filter (where s.state = 'not_started'))::int`

/** Days that a forecast looks back. */
const PAST_DAYS = 14
const HELP_SHOWN = 20

/** The whole board of a unit in one query, as its people are at this moment.
 *  @param campaignId whose links count as opened; null counts none */
export const readBoard = (
  tx: Tx,
  unitCode: string,
  { campaignId, today }: { campaignId: string | null; today: PlainDate },
): Promise<BoardRow> =>
  tx.one<BoardRow>({
    name: 'unit_board',
    text: `with s as materialized (${MEMBERS_WITH_STATE})
      select
        (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'members', c.members, 'matching', c.matching, 'notStarted', c.not_started,
            'waiting', c.waiting, 'toCorrect', c.to_correct, 'activated', c.activated, 'needsHelp', c.needs_help, 'opened', c.opened)), '[]')
          from (
            select g.id, g.name, ${COUNTS},
              (count(*) filter (where s.state = 'matching'))::int as matching,
              case when ${OPENED} >= ${LEAST_TOLD} then ${OPENED} else 0 end as opened
            from s join unit_group g on g.id = s.group_id
            left join unit_member_link l on l.campaign_id = $2::uuid and l.member_id = s.id
            group by g.id, g.name) c) as groups,
        (select coalesce(json_agg(json_build_object('id', h.id, 'fullName', h.full_name, 'group', h.name, 'help', h.help)
            order by h.since nulls last, h.folded_name, h.id), '[]')
          from (
            select s.id, s.full_name, s.folded_name, g.name, s.help, s.since from s join unit_group g on g.id = s.group_id
            where s.state = 'needs_help' order by s.since nulls last, s.folded_name, s.id limit ${HELP_SHOWN}) h) as help,
        (select coalesce(json_agg(json_build_object('day', d.day, 'members', d.members, 'activated', d.activated) order by d.day), '[]')
          from unit_board_day d where d.unit_code = $1 and d.day >= $3::date - ${PAST_DAYS} and d.day < $3::date) as past`,
    values: [unitCode, campaignId, today],
  })

/** Units that have members. */
export const listUnitsWithMembers = async (tx: Tx): Promise<readonly string[]> =>
  (await tx.all<{ unitCode: string }>({ text: 'select unit_code from unit_roster order by unit_code limit 100000', values: [] })).map(
    ({ unitCode }) => unitCode,
  )

/** Writes down how a unit stands; the count of a day that was written before is replaced. */
export const writeUnitDay = (tx: Tx, unitCode: string, day: PlainDate): Promise<number> =>
  tx.run({
    text: `insert into unit_board_day (unit_code, day, members, not_started, waiting, to_correct, activated, needs_help)
      select $1, $2::date, ${COUNTS} from (${MEMBERS_WITH_STATE}) s having count(*) > 0
      on conflict (unit_code, day) do update set members = excluded.members, not_started = excluded.not_started,
        waiting = excluded.waiting, to_correct = excluded.to_correct, activated = excluded.activated, needs_help = excluded.needs_help`,
    values: [unitCode, day],
  })

/** A year is enough to look back. */
export const forgetUnitDays = (tx: Tx, before: PlainDate): Promise<number> =>
  tx.run({ text: 'delete from unit_board_day where day < $1', values: [before] })
