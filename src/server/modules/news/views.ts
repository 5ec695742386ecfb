import type { NamedBenefit } from '#domain/news/benefit-changes.ts'
import type { NamedCard } from '#domain/news/card-changes.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Tx } from '#server/platform/database/query.ts'

/** Somebody who hears of a person's record: the person, or who looks after the child. */
export interface Reader {
  readonly accountId: Uuid
  readonly participantId: Uuid
  readonly language: 'vi' | 'en'
  readonly isLocked: boolean
  /** Name of the child; empty: it is the reader's own record. */
  readonly child: string
}

export const listReaders = (tx: Tx, participantId: string): Promise<Reader[]> =>
  tx.all({
    text: `select a.id as account_id, a.participant_id, a.language, a.state = 'locked' as is_locked, '' as child
        from account a where a.participant_id = $1 and a.state <> 'closed'
      union all
      select a.id, a.participant_id, a.language, a.state = 'locked', c.full_name
        from guardian_link g join account a on a.participant_id = g.guardian_id join participant c on c.id = g.child_id
        where g.child_id = $1 and g.ended_at is null and g.adult_on > app_today() and a.state <> 'closed'
          and not exists (select from account own where own.participant_id = g.child_id and own.state <> 'active')
      limit 20`,
    values: [participantId],
  })

/** Names of rows as in the triggers of migration 0058: a test compares the two. */
export const listCards = (tx: Tx, participantId: string): Promise<NamedCard[]> =>
  tx.all({
    text: `select card_no || '|' || to_char(valid_from, 'YYYY-MM-DD') as name, state, valid_until as until, facility_code as facility,
        coverage_level as level from card where participant_id = $1 order by valid_from limit 200`,
    values: [participantId],
  })

export const listBenefits = (tx: Tx, participantId: string): Promise<NamedBenefit[]> =>
  tx.all({
    text: `select regime || '|' || to_char(from_day, 'YYYY-MM-DD') || '|' || coalesce(decision_no, '') as name, regime, state
      from benefit where participant_id = $1 order by from_day limit 2000`,
    values: [participantId],
  })

/** Days of the visits with these names that still stand in the book, newest first. */
export const listVisitDays = (tx: Tx, participantId: string, names: readonly string[]): Promise<{ readonly day: PlainDate }[]> =>
  tx.all({
    text: `select entered_on as day from visit where participant_id = $1 and encode(record_index, 'hex') = any($2::text[])
      order by entered_on desc limit 500`,
    values: [participantId, [...names]],
  })
