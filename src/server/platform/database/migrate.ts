import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { runMigrations } from 'graphile-worker'

const LOCK = 727_274

/** The queue's tables have row-level security and no policies: without one the program, which does not own them, could not add a job. */
const LET_API_QUEUE = `do $$
declare name text;
begin
  for name in
    select c.relname from pg_class c
    where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'api_all')
  loop
    execute format('create policy api_all on graphile_worker.%I to vssid_api using (true) with check (true)', name);
  end loop;
end $$`

/** Runs the plain .sql files that have not run yet, each in its own transaction, one migrator at a time; refuses when a file
 *  that ran was edited since. Ends with the job queue's own tables.
 *  @returns the names that ran now */
export async function migrate(pool: pg.Pool, folder: string): Promise<readonly string[]> {
  const client = await pool.connect()
  const ran: string[] = []
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(
      'create table if not exists platform_migration (name text primary key, sha256 text not null, ran_at timestamptz not null default clock_timestamp())',
    )
    const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from platform_migration')
    const known = new Map(rows.map(row => [row.name, row.sha256]))
    for (const name of readdirSync(folder)
      .filter(file => file.endsWith('.sql'))
      .sort()) {
      const text = readFileSync(join(folder, name), 'utf8')
      const sha256 = createHash('sha256').update(text).digest('hex')
      const before = known.get(name)
      if (before === sha256) continue
      if (before !== undefined) throw new Error(`The migration ${name} was edited after it ran. Add a new one instead.`)
      await runOne(client, name, text, sha256)
      ran.push(name)
    }
    await runMigrations({ pgPool: pool })
    await client.query(`
      grant usage on schema graphile_worker to vssid_api;
      grant select, insert, update, delete on all tables in schema graphile_worker to vssid_api;
      grant usage on all sequences in schema graphile_worker to vssid_api;
      grant execute on all functions in schema graphile_worker to vssid_api;`)
    await client.query(LET_API_QUEUE)
    return ran
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined)
    client.release()
  }
}

async function runOne(client: pg.PoolClient, name: string, text: string, sha256: string): Promise<void> {
  try {
    await client.query('begin')
    await client.query(text)
    await client.query('insert into platform_migration (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`The migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
