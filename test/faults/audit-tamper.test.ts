import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { aDatabase } from '#test/support/database.ts'
import { aTrail } from '#test/support/trail.ts'
import { tell } from './support/counts.ts'

/** A million in the full round. */
const ENTRIES = Number(process.env['FAULTS_ENTRIES'] ?? 100_000)
const WITHIN_S = 60

const database = await aDatabase()
const { owner } = database
const trail = aTrail(database)

/** The number that a false entry gets. */
const free = { id: 0 }

/** Tries as somebody who owns the database and knows how the chain is made. */
const TRIES = [
  {
    way: 'changed',
    tamper: `update audit_entry set actor_id = gen_random_uuid() where id = (select entry_id from audit_seal where seq = $1)`,
    found: (seq: number) => [`changed ${seq}`],
  },
  {
    way: 'deleted',
    tamper: `delete from audit_entry where id = (select entry_id from audit_seal where seq = $1)`,
    found: (seq: number) => [`deleted ${seq}`],
  },
  {
    way: 'inserted',
    tamper: `insert into audit_entry (id, xact, at, actor_kind, action, subject_kind, subject_id, request_id) overriding system value
      select 1 + (select max(id) from audit_entry), xact, at, 'system', 'test.false', 'test', gen_random_uuid(), 'false'
      from audit_entry where id = (select entry_id from audit_seal where seq = $1)`,
    found: () => [`inserted ${free.id}`],
  },
  {
    way: 'reordered',
    tamper: `with two as (delete from audit_seal where seq in ($1::bigint, $1::bigint + 7) returning *)
      insert into audit_seal select a.seq, b.entry_id, a.hash from two a join two b on a.seq <> b.seq`,
    found: (seq: number) => [`reordered ${seq}`, `reordered ${seq + 7}`],
  },
] as const

test(`one of ${ENTRIES} entries is touched in each of four ways, and is found and named`, async () => {
  for (let written = 0; written < ENTRIES; written += 1_000)
    await owner.query(`insert into audit_entry (actor_kind, actor_id, action, subject_kind, subject_id, subject_version, request_id)
      select 'staff', gen_random_uuid(), 'review.open', 'review_case_file', gen_random_uuid(), n, 'test' from generate_series(1, 1000) n`)
  const begun = performance.now()
  await trail.seal()
  const sealedIn = performance.now() - begun
  const numbers: Record<string, number> = { entries: ENTRIES, 'sealed in s': sealedIn / 1_000 }
  expect(await trail.findings()).toEqual([])
  for (const { way, tamper, found } of TRIES) {
    const seq = randomInt(1_000, ENTRIES - 1_000)
    await owner.query('create table kept as select * from audit_entry; create table kept_seal as select * from audit_seal')
    free.id = (await owner.query<{ id: number }>('select max(id)::int + 1 as id from audit_entry')).rows[0]?.id ?? 0
    await owner.query('alter table audit_seal drop constraint audit_seal_entry_id_key, drop constraint audit_seal_pkey')
    await owner.query(tamper, [seq])
    const from = performance.now()
    const findings = await trail.findings()
    numbers[`${way}, s`] = (performance.now() - from) / 1_000
    expect([...new Set(findings)], way).toEqual(found(seq))
    expect(numbers[`${way}, s`]).toBeLessThan(WITHIN_S)
    await owner.query(`truncate audit_seal; insert into audit_seal select * from kept_seal;
      alter table audit_seal add primary key (seq), add constraint audit_seal_entry_id_key unique (entry_id);
      delete from audit_entry e using (select id from audit_entry except select id from kept) x where e.id = x.id;
      delete from audit_entry where id = (select entry_id from audit_seal where seq = ${seq});
      insert into audit_entry overriding system value select * from kept where id = (select entry_id from audit_seal where seq = ${seq});
      drop table kept; drop table kept_seal`)
    expect(await trail.findings(), `after ${way}`).toEqual([])
  }
  tell('E25', numbers)
})
