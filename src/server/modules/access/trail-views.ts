import type { Tx } from '#server/platform/database/query.ts'

export interface TrailQuery {
  /** Null: the whole nation. */
  readonly agencyCode: string | null
  /** Folded words of the name of who did it. */
  readonly words: readonly string[]
  /** Beginnings of actions; null: all. */
  readonly beginnings: readonly string[] | null
  /** Looks at people: only these, none of these, or all but these. */
  readonly looks: 'only' | 'none' | { readonly butNot: readonly string[] }
  readonly onlyNoTask: boolean
  readonly from: Date | null
  readonly until: Date | null
  readonly before: string | null
  readonly limit: number
}

export interface TrailEntry {
  readonly id: string
  readonly at: Date
  readonly actorId: string
  readonly actorKind: 'staff' | 'coordinator'
  readonly by: string | null
  readonly agency: string
  readonly action: string
  readonly reason: string | null
  readonly purpose: string | null
  readonly personId: string | null
  readonly person: string | null
  readonly subjectId: string
  readonly fileId: string | null
  readonly fileNo: string | null
}

/** What staff and coordinators did in an area, the newest first. Each office is read from its own stretch of an index and no further than
 *  a page. That an administrator has read the trail stands in it once, not once for each person. */
export const listTrail = (tx: Tx, query: TrailQuery): Promise<TrailEntry[]> =>
  tx.all<TrailEntry>({
    text: `with page as (
        select e.* from directory_agency a cross join lateral (
          select e.* from audit_entry e
          where e.agency_code = a.code and e.actor_kind in ('staff', 'coordinator') and e.action <> 'access.trail_read'
            and ($2::text[] = '{}' or e.actor_id in (
              select s.id from staff s where s.folded_name like all (select '%' || w || '%' from unnest($2::text[]) w)))
            and ($3::text[] is null or exists (select from unnest($3::text[]) b where starts_with(e.action, b)))
            and case $4 when 'only' then e.purpose is not null when 'none' then e.purpose is null
              else e.purpose is null or e.action <> all ($10) end
            and (not $5 or e.purpose = 'look_up')
            and ($6::timestamptz is null or e.at >= $6) and ($7::timestamptz is null or e.at < $7)
            and ($8::bigint is null or e.id < $8)
          order by e.id desc limit $9) e
        where $1::text is null or a.code = $1 or a.parent_code = $1
        order by e.id desc limit $9)
      select e.id::text as id, e.at, e.actor_id, e.actor_kind, s.full_name as by, g.name as agency, e.action, e.reason, e.purpose, p.id as person_id,
        p.full_name as person, e.subject_id, f.id as file_id, f.no as file_no
      from page e join directory_agency g on g.code = e.agency_code left join staff s on s.id = e.actor_id
      left join account a on a.id = e.subject_id and e.subject_kind = 'account'
      left join participant p on p.id = coalesce(e.person_id, a.participant_id, case e.subject_kind when 'participant' then e.subject_id end)
      left join review_case_file f on f.id = e.subject_id and e.subject_kind = 'review_case_file'
      order by e.id desc`,
    values: [
      query.agencyCode,
      [...query.words],
      query.beginnings && [...query.beginnings],
      typeof query.looks === 'string' ? query.looks : 'some',
      query.onlyNoTask,
      query.from,
      query.until,
      query.before,
      query.limit,
      typeof query.looks === 'string' ? [] : [...query.looks.butNot],
    ],
  })
