import type { Tx } from '#server/platform/database/query.ts'

export interface ReadingRow {
  readonly at: Date
  readonly action: string
  readonly place: string | null
  readonly purpose: string
  readonly reason: string | null
}

/** Looks of staff and coordinators at a person's data, newest first, with the unit or the agency for which they looked. */
export const listReadingsOf = (tx: Tx, personId: string): Promise<ReadingRow[]> =>
  tx.all<ReadingRow>({
    text: `select e.at, e.action, coalesce(case when e.actor_kind = 'coordinator' then access_unit_of(e.actor_id) end, g.name) as place, e.purpose, e.reason
      from audit_entry e left join directory_agency g on g.code = e.agency_code
      where e.person_id = $1 and e.purpose is not null and e.actor_kind in ('staff', 'coordinator')
      order by e.id desc limit 5000`,
    values: [personId],
  })

export interface LockEntry {
  readonly at: Date
  readonly action: string
  readonly reason: string | null
}

/** When an account was locked and opened again, oldest first. */
export const listLocksOf = (tx: Tx, accountId: string): Promise<LockEntry[]> =>
  tx.all<LockEntry>({
    text: `select at, action, reason from audit_entry
      where subject_id = $1 and subject_kind = 'account' and action in ('accounts.lock', 'accounts.unlock') order by id limit 1000`,
    values: [accountId],
  })
