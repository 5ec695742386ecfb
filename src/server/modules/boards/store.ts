import type { Insertable } from 'kysely'
import type { PlainDate } from '#domain/kernel/date.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

/** A step in the life of a file. */
export interface Step {
  readonly caseFileId: string
  readonly version: number
  readonly toState: string
  readonly at: Date
  readonly reasons: readonly string[]
}

export interface NewStep extends Step {
  readonly action: string
  readonly agencyCode: string
  readonly kind: string
  readonly dueAt: Date
}

/** Steps that boards count and that are no facts yet, the earliest first. A transaction may commit up to an hour after the instant
 *  that its step bears, so the last hour is looked through again. */
export const listNewSteps = (tx: Tx, limit: number): Promise<NewStep[]> =>
  tx.all<NewStep>({
    text: `select e.case_file_id, e.version, e.action, e.to_state, e.at, e.reasons, f.agency_code, f.kind, f.due_at
      from review_event e join review_case_file f on f.id = e.case_file_id
      where e.at >= coalesce((select max(b.at) - interval '1 hour' from board_fact b), '-infinity')
        and (e.action = 'submit' or (e.to_state in ('returned', 'approved', 'rejected', 'answered', 'settled', 'withdrawn')
          and e.to_state is distinct from e.from_state))
        and not exists (select from board_fact b where b.case_file_id = e.case_file_id and b.version = e.version)
      order by e.at, e.case_file_id, e.version limit $1`,
    values: [limit],
  })

/** Every step of some files. */
export const listStepsOf = (tx: Tx, caseFileIds: readonly string[]): Promise<Step[]> =>
  tx.all<Step>({
    text: `select e.case_file_id, e.version, e.to_state, e.at, e.reasons from review_event e
      where e.case_file_id = any($1::uuid[]) order by e.case_file_id, e.version`,
    values: [[...caseFileIds]],
  })

export const insertFacts = (tx: Tx, facts: readonly Insertable<Database['boardFact']>[]) =>
  tx.run(
    q
      .insertInto('boardFact')
      .values([...facts])
      .onConflict(conflict => conflict.columns(['caseFileId', 'version']).doNothing()),
  )

/** Counts participants and those with an active account, by office of the home address and by unit. Who lives where no office is known
 *  counts for the province's; who has no address at all is not counted by area. A unit is the one that paid for the latest month, if that
 *  is at most three months ago. @returns how many groups there are */
export async function writeCoverage(tx: Tx, day: PlainDate): Promise<number> {
  // Reads the registry and a quarter of all contributions: what a request may take (2.5 s) is too little for millions of people.
  await tx.run({ text: `set local statement_timeout = '30min'`, values: [] })
  await tx.run({ text: 'delete from board_coverage where day = $1', values: [day] })
  const areas = await tx.run({
    text: `insert into board_coverage (day, agency_code, participants, accounts)
      with served as (select unnest(a.commune_codes) as commune, a.code from directory_agency a),
        province as (select a.province_code, min(a.code) as code from directory_agency a where a.level = 'province' group by 1)
      select $1, coalesce(s.code, v.code), count(*), count(c.id)
      from participant p
      left join served s on s.commune = p.commune_code
      left join province v on v.province_code = p.province_code
      left join account c on c.participant_id = p.id and c.state = 'active'
      where p.died_on is null and coalesce(s.code, v.code) is not null
      group by 2`,
    values: [day],
  })
  const units = await tx.run({
    text: `insert into board_coverage (day, agency_code, unit_code, participants, accounts)
      with latest as (
        select distinct on (h.participant_id) h.participant_id, h.unit_code from contribution_period h
        where h.to_month >= $1::date - interval '3 months' order by h.participant_id, h.to_month desc, h.id)
      select $1, u.agency_code, u.code, count(*), count(c.id)
      from latest l join unit u on u.code = l.unit_code
      join participant p on p.id = l.participant_id and p.died_on is null
      left join account c on c.participant_id = p.id and c.state = 'active'
      group by u.agency_code, u.code`,
    values: [day],
  })
  return areas + units
}
