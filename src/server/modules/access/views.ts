import type { Tx } from '#server/platform/database/query.ts'

/** An entry of the trail by which somebody of staff has seen data of the person. */
export interface LookRow {
  readonly id: string
  readonly at: Date
  readonly personId: string
  readonly actorId: string
  readonly actorKind: 'staff' | 'coordinator'
  readonly agencyName: string | null
  readonly unitName: string | null
  readonly action: string
  readonly purpose: string
  readonly reason: string | null
}

/** Looks at the reading citizen's data, or at those of the child that is read, the newest first. Runs under the citizen's role, which
 *  sees no other entries.
 *  @param before id of the last one of the page before */
export const listLooksOfReader = (tx: Tx, actions: readonly string[], limit: number, before?: string): Promise<LookRow[]> =>
  tx.all<LookRow>({
    name: 'listLooksOfReader',
    text: `select e.id::text as id, e.at, e.person_id, e.actor_id, e.actor_kind, g.name as agency_name,
        case when e.actor_kind = 'coordinator' then access_unit_of(e.actor_id) end as unit_name, e.action, e.purpose, e.reason
      from audit_entry e left join directory_agency g on g.code = e.agency_code
      where e.person_id = app_person() and e.purpose is not null and e.actor_kind in ('staff', 'coordinator')
        and e.action = any($1) and ($2::bigint is null or e.id < $2) order by e.id desc limit $3`,
    values: [[...actions], before ?? null, limit],
  })
