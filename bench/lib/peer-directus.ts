import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type pg from 'pg'
import type { OpenPeer } from './contestant.ts'
import { getRequest } from './load.ts'
import { participantOfSession } from './people.ts'
import { installPeer, lastLine } from './peers.ts'
import { freePort, startProgram, untilReady } from './processes.ts'
import type { World } from './world.ts'

const QUERY = 'filter[participant_id][_eq]=$CURRENT_USER&filter[fund][_eq]=social&sort=-from_month,id&limit=20&fields=*,unit_code.name'
const PATH = `/items/bench_contribution?${QUERY.replaceAll('[', '%5B').replaceAll(']', '%5D')}`

/** Directus without cache and rate limit, each person a user with a token of the own. Two differences, both in its favour: it ignores
 *  tables whose key has two columns, so it gets a copy of the rows in one table under their id; and without a licence key it applies
 *  no rules on rows, so the request itself asks for the rows of $CURRENT_USER. */
export const directusPeer: OpenPeer = async (world, { people }) => {
  const installed = installPeer('directus')
  if ('missing' in installed) return installed
  const { folder } = installed
  const port = await freePort()
  const env = environment(world, port)
  const command = join(folder, 'node_modules', 'directus', 'cli.js')
  const boot = spawnSync(process.execPath, [command, 'bootstrap'], { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8' })
  if (boot.status !== 0) return { missing: `Directus: bootstrap failed (${lastLine(boot.stderr)})` }
  await prepare(world, people)
  const program = startProgram([command, 'start'], { cwd: folder, env })
  const ask = async (n: number): Promise<{ readonly data: unknown }> => {
    const answer = await fetch(`http://127.0.0.1:${port}${PATH}`, { headers: { authorization: `Bearer ${world.tokens[n] ?? ''}` } })
    return (await answer.json()) as { readonly data: unknown }
  }
  await untilReady(`http://127.0.0.1:${port}/server/ping`, { withinS: 120 })
  return {
    ...program,
    port,
    name: 'Directus',
    requests: world.tokens.map(token => getRequest(PATH, { Authorization: `Bearer ${token}` })),
    read: async n => ({ items: (await ask(n)).data }),
  }
}

const environment = (world: World, port: number) => ({
  DB_CLIENT: 'pg',
  DB_CONNECTION_STRING: world.database.ownerUrl,
  DB_POOL__MAX: '20',
  SECRET: 'for-the-benchmark-only-for-the-benchmark',
  PORT: String(port),
  HOST: '127.0.0.1',
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  CACHE_ENABLED: 'false',
  RATE_LIMITER_ENABLED: 'false',
  TELEMETRY: 'false',
  LOG_LEVEL: 'error',
  NODE_ENV: 'production',
})

const POLICY = '01900006-0000-7000-8000-000000000001'

async function prepare({ owner, tokens }: World, people: number): Promise<void> {
  const { rows } = await owner.query<{ there: boolean }>("select to_regclass('bench_contribution') is not null as there")
  if (!rows[0]?.there) await copyRows(owner)
  await owner.query('delete from directus_users where role is null')
  await owner.query(
    `insert into directus_users (id, token, status, provider) select id, token, 'active', 'default' from unnest($1::uuid[], $2::text[]) as u (id, token)`,
    [tokens.map((_, n) => participantOfSession(n, { people, sessions: tokens.length })), tokens],
  )
  await owner.query(
    'insert into directus_access (id, "user", policy) select gen_random_uuid(), id, $1 from directus_users where role is null',
    [POLICY],
  )
  await owner.query('vacuum (analyze) directus_users, directus_access')
}

async function copyRows(owner: pg.Pool): Promise<void> {
  await owner.query(`
    create table bench_contribution as select * from contribution_period order by participant_id, id;
    alter table bench_contribution add primary key (id);
    create index on bench_contribution (participant_id, fund, from_month desc, id);
    insert into directus_collections (collection) values ('bench_contribution'), ('unit') on conflict do nothing;
    insert into directus_relations (many_collection, many_field, one_collection) values ('bench_contribution', 'unit_code', 'unit');
    insert into directus_policies (id, name, icon, enforce_tfa, admin_access, app_access)
      values ('${POLICY}', 'participant', 'badge', false, false, false);
    insert into directus_permissions (collection, action, permissions, fields, policy) values
      ('bench_contribution', 'read', '{}', '*', '${POLICY}'),
      ('unit', 'read', '{}', '*', '${POLICY}')`)
  await owner.query('vacuum (analyze, freeze) bench_contribution')
}
