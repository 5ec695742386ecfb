import type { Tx } from '#server/platform/database/query.ts'

export interface MembershipRow {
  readonly unit: string
  readonly groupName: string
  readonly memberFrom: Date
  readonly memberUntil: Date | null
  /** The last answer about the filled form; null when there is none. */
  readonly isGiven: boolean | null
}

/** Rosters on which a person stands: memberships that are over no longer say whose they were. */
export const listMembershipsOf = (tx: Tx, participantId: string) =>
  tx.all<MembershipRow>({
    text: `select u.name as unit, g.name as group_name, m.member_from, m.member_until,
        (select c.is_given from unit_form_consent c where c.member_id = m.id order by c.answered_at desc limit 1) as is_given
      from unit_member m join unit u on u.code = m.unit_code join unit_group g on g.id = m.group_id
      where m.participant_id = $1 and m.member_until is null order by m.member_from limit 100`,
    values: [participantId],
  })
