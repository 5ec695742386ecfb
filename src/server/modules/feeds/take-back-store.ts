import type { ClientBase } from 'pg'
import { rowKey } from './merge-store.ts'
import type { Target } from './targets.ts'

/** Rows that a batch has added: written by it last, and with no picture of before. `$1` is its number. */
const added = (target: Target): string =>
  `t.feed_no = $1::int and not exists (select from feed_before b where b.batch_no = $1::int and b.row_key = ${rowKey({ target }, 't')})`

/** Later batches that have changed rows which this one wrote. */
export async function laterBatches(client: ClientBase, no: number): Promise<readonly number[]> {
  const { rows } = await client.query<{ no: number }>(
    `select distinct batch_no as no from feed_before where batch_no > $1 and (before ->> 'feed_no')::int = $1 order by 1 limit 20`,
    [no],
  )
  return rows.map(row => row.no)
}

export interface Use {
  readonly table: string
  /** Batches that the rows come from; empty for rows that people have made. */
  readonly batches: readonly number[]
}

/** A table whose rows name rows that the batch has added. */
export async function findUse(client: ClientBase, target: Target, no: number): Promise<Use | undefined> {
  const key = target.primaryKey.at(-1) ?? 'id'
  for (const { table, column } of target.users) {
    const hasFeed = await hasColumn(client, table, 'feed_no')
    const { rows } = await client.query<{ no: number | null }>(
      [
        `select distinct ${hasFeed ? 'u.feed_no' : 'null::int'} as no from ${table} u`,
        `where u.${column} in (select t.${key} from ${target.table} t where ${added(target)}) order by 1 nulls first limit 20`,
      ].join(' '),
      [no],
    )
    if (rows.length > 0) return { table, batches: rows.flatMap(row => (row.no === null ? [] : [row.no])) }
  }
  return undefined
}

const hasColumn = async (client: ClientBase, table: string, column: string): Promise<boolean> =>
  (await client.query('select from pg_attribute where attrelid = $1::regclass and attname = $2 and not attisdropped', [table, column]))
    .rowCount === 1

/** Whether somebody has changed a guarded row since the batch wrote it. */
export async function isChangedSince(client: ClientBase, target: Target, no: number): Promise<boolean> {
  if (!target.isGuarded) return false
  const { rowCount } = await client.query(
    [
      `select from ${target.table} t left join feed_before b on b.batch_no = $1 and b.row_key = ${rowKey({ target }, 't')}`,
      `where t.feed_no = $1 and t.version <> coalesce((b.before ->> 'version')::int, 0) + 1 limit 1`,
    ].join(' '),
    [no],
  )
  return rowCount !== 0
}

/** Takes out what the batch has added and brings back what it has changed. @returns how many rows of each */
export async function restore(
  client: ClientBase,
  target: Target,
  no: number,
): Promise<{ readonly removed: number; readonly restored: number }> {
  const { rows: columns } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''
      and attname <> all ($2::text[]) order by attnum`,
    [target.table, [...target.primaryKey, 'version']],
  )
  const names = columns.map(({ name }) => name).join(', ')
  const removed = await client.query(target.isGuarded ? removeGuarded(target) : `delete from ${target.table} t where ${added(target)}`, [
    no,
  ])
  const restored = await client.query(
    [
      `update ${target.table} t set (${names}) = (select ${names} from jsonb_populate_record(null::${target.table}, b.before))`,
      target.isGuarded ? ', version = t.version + 1' : '',
      `from feed_before b where b.batch_no = $1 and t.feed_no = $1 and b.row_key = ${rowKey({ target }, 't')}`,
    ].join(' '),
    [no],
  )
  if (target.isGuarded) await client.query(RESTORED, [no])
  if (target.table === 'benefit') for (const sql of MONTHS) await client.query(sql, [no])
  await client.query('delete from feed_before where batch_no = $1', [no])
  return { removed: removed.rowCount ?? 0, restored: restored.rowCount ?? 0 }
}

/** People leave with their keys, and each with an entry of the trail: an end is the version after the last. */
const removeGuarded = (target: Target): string => `
  with gone as (delete from ${target.table} t where ${added(target)} returning t.id, t.version),
  told as (
    insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, reason, request_id)
    select 'system', 'feeds.remove_participant', 'participant', id, version + 1, 'feed ' || $1::int, 'feed' from gone),
  keys as (delete from platform_subject_key k using gone where k.subject_id = gone.id)
  select id from gone`

const RESTORED = `insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, reason, request_id)
  select 'system', 'feeds.restore_participant', 'participant', t.id, t.version, 'feed ' || $1::int, 'feed'
  from feed_before b join participant t on t.id = b.row_key::uuid where b.batch_no = $1::int`

const MONTHS = [
  `delete from benefit_paid_months m using feed_before b where b.batch_no = $1
    and m.participant_id = split_part(b.row_key, '|', 1)::uuid and m.benefit_id = split_part(b.row_key, '|', 2)::uuid`,
  `insert into benefit_paid_months (participant_id, benefit_id, from_month, to_month, monthly_vnd)
    select split_part(b.row_key, '|', 1)::uuid, split_part(b.row_key, '|', 2)::uuid, (m ->> 0)::date, (m ->> 1)::date, (m ->> 2)::bigint
    from feed_before b cross join lateral jsonb_array_elements(case jsonb_typeof(b.before -> 'paid_months') when 'array' then b.before -> 'paid_months' end) m
    where b.batch_no = $1`,
]
