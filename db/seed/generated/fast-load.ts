import type { ClientBase } from 'pg'

interface Kept {
  readonly table: string
  readonly drop: string
  readonly make: string
}

/** Makes tables ready for very many rows, in the transaction of the load: nobody else works on them meanwhile; indexes and keys to which
 *  nothing refers go and are made again at the end, which takes a third of the time; triggers that tell news of the rows are silent, as nobody
 *  can be told of people without an account. All of it needs the owner, and none of it is there if the transaction ends.
 *  @param withIndexes whether indexes are worth being made anew: not for a few rows
 *  @returns puts everything back, telling each step before it is taken */
export async function prepareLoad(
  client: ClientBase,
  tables: readonly string[],
  { withIndexes }: { readonly withIndexes: boolean },
): Promise<(tell: (step: string) => void) => Promise<void>> {
  await client.query(`set local lock_timeout = '3s'`)
  await client.query(`lock table ${tables.join(', ')} in access exclusive mode`)
  // Who owns the tables and is no superuser is held by their policies too, and COPY refuses to work under policies.
  const forced = await forcedTables(client, tables)
  for (const table of forced) await client.query(`alter table ${table} no force row level security`)
  const triggers = await newsTriggers(client, tables)
  for (const { table, name } of triggers) await client.query(`alter table ${table} disable trigger ${name}`)
  const kept = withIndexes ? await droppable(client, tables) : []
  for (const { drop } of kept) await client.query(drop)
  return async tell => {
    for (const { table, make } of kept) {
      tell(table)
      await client.query(make)
    }
    for (const { table, name } of triggers) await client.query(`alter table ${table} enable trigger ${name}`)
    for (const table of forced) await client.query(`alter table ${table} force row level security`)
  }
}

async function forcedTables(client: ClientBase, tables: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where oid = any ($1::regclass[]) and relforcerowsecurity`,
    [tables],
  )
  return rows.map(({ name }) => name)
}

/** Of the statement, not of the row: those that look after each row (audit, versions) stay. */
async function newsTriggers(
  client: ClientBase,
  tables: readonly string[],
): Promise<readonly { readonly table: string; readonly name: string }[]> {
  const { rows } = await client.query<{ table: string; name: string }>(
    `select tgrelid::regclass::text as table, quote_ident(tgname) as name from pg_trigger
     where tgrelid = any ($1::regclass[]) and not tgisinternal and tgnewtable is not null and tgenabled = 'O'`,
    [tables],
  )
  return rows
}

/** Keys first among those that are made: they are the largest. A key to which a table refers stays. */
async function droppable(client: ClientBase, tables: readonly string[]): Promise<readonly Kept[]> {
  const { rows } = await client.query<Kept>(
    `select i.indrelid::regclass::text as table,
       case when c.oid is null then format('drop index %s', i.indexrelid::regclass)
         else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end as drop,
       case when c.oid is null then pg_get_indexdef(i.indexrelid)
         else format('alter table %s add constraint %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) end as make
     from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u') and c.conrelid = i.indrelid
     where i.indrelid = any ($1::regclass[]) and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = i.indexrelid)
     order by c.oid is null, i.indrelid, i.indexrelid`,
    [tables],
  )
  // An index of a partitioned table is described as of that table alone; made again it is one of the partitions too.
  return rows.map(row => ({ ...row, make: row.make.replace(/ ON ONLY /u, ' ON ') }))
}
