import type pg from 'pg'

type Owner = Pick<pg.Pool, 'query'>

const TRACE = `insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)`

/** Changes rows of a guarded table with their traces. @param set e.g. `state = 'locked'` */
export const changeRows = (owner: Owner, table: string, set: string, where: string, values: readonly unknown[] = []) =>
  owner.query(
    `with changed as (update ${table} set ${set}, version = version + 1 where ${where} returning id, version)
     ${TRACE} select 'system', 'test.change', '${table}', id, version, 'test' from changed`,
    [...values],
  )

/** Corrects people in the registry, as an import would. @param set e.g. `died_on = '2026-01-01'` */
export const correctParticipants = (owner: Owner, set: string, where: string, values: readonly unknown[] = []) =>
  changeRows(owner, 'participant', set, where, values)

/** Deletes rows of a guarded table with their traces. */
export const endRows = (owner: Owner, table: string, where = 'true', values: readonly unknown[] = []) =>
  owner.query(
    `with gone as (delete from ${table} where ${where} returning id, version)
     ${TRACE} select 'system', 'test.end', '${table}', id, version + 1, 'test' from gone`,
    [...values],
  )
