import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import pg from 'pg'
import { month } from '#domain/kernel/month.ts'
import { loadGenerated } from '#seed/generated/load.ts'
import type { Secrets } from '#server/platform/secrets.ts'

/** Fills an empty registry with generated people, once, as the command line does. */
export async function fillGenerated(
  owner: pg.Pool,
  { ownerUrl, secrets, people }: { readonly ownerUrl: string; readonly secrets: Secrets; readonly people: number },
): Promise<void> {
  const { rows } = await owner.query<{ have: boolean }>('select exists (select from participant) as have')
  if (rows[0]?.have) return
  console.log(`inventing ${people.toLocaleString('en-US')} people (once) …`)
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const begun = performance.now()
    const threads = Math.min(4, availableParallelism())
    const loaded = await loadGenerated(client, { participants: people, seed: 1, month: month('2026-10') }, { secrets, threads })
    console.log(`${((performance.now() - begun) / 1_000).toFixed(0)} s`, JSON.stringify(loaded))
    await client.query('checkpoint')
  } finally {
    await client.end()
  }
}

/** Opens an account and a session for people of whom the fund for pensions has more rows than a page, spread over the registry. */
export async function signInLongHistories(owner: pg.Pool, tokens: readonly string[]): Promise<void> {
  const hashes = tokens.map(token => createHash('sha256').update(token).digest())
  const client = await owner.connect()
  try {
    // Triggers of the product ask for an audit row for each account; a data set of nobody has no history to tell.
    await client.query(`begin; set local session_replication_role = replica; delete from account_session`)
    await client.query(
      `with long as (
         select participant_id, row_number() over (order by md5(participant_id::text)) as n from contribution_period
         where fund = 'social' group by participant_id having count(*) > 20),
       chosen as (select participant_id, n from long where n <= $1),
       made as (
         insert into account (id, participant_id) select gen_random_uuid(), c.participant_id from chosen c
         where not exists (select from account a where a.participant_id = c.participant_id) returning id, participant_id),
       accounts as (select id, participant_id from made union all select id, participant_id from account)
       insert into account_session (id, account_id, token_hash, scope, device_id, device_label, created_at, seen_at, expires_at)
       select gen_random_uuid(), a.id, ($2::bytea[])[c.n], 'full', gen_random_uuid(), 'Thử nghiệm', now(), now(), now() + interval '12 hours'
       from chosen c join accounts a using (participant_id)`,
      [tokens.length, hashes],
    )
    await client.query('commit')
    await client.query('vacuum (analyze) account_session, account')
  } finally {
    client.release()
  }
}
