import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aDatabase } from '#test/support/database.ts'
import { TEST_SECRETS } from '#test/support/secrets.ts'
import { aTrail } from '#test/support/trail.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { newId } from '#server/platform/ids.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { BEGINNING, entryText, nextHash } from './chain.ts'
import { adoptTrail, auditJobs, readRoots, recordAudit, sealLag, startSealer } from './index.ts'
import { listSealed } from './seal-store.ts'

async function sealed(count: number) {
  const database = await aDatabase()
  const trail = aTrail(database)
  await trail.write(count)
  await trail.seal()
  return { ...database, trail }
}

test('what is committed is sealed in the order of transactions, without a gap, and verifies', async () => {
  const { owner, trail } = await sealed(50)
  const { rows } = await owner.query(
    'select count(*)::int as seals, max(seq)::int as last, (select count(*)::int from audit_entry) as entries from audit_seal',
  )
  expect(rows).toEqual([{ seals: rows[0]?.entries, last: rows[0]?.entries, entries: expect.any(Number) }])
  expect(await trail.verdict()).toMatchObject({ verified: rows[0]?.entries, roots: 1, findings: [], notes: [] })
})

test('the program and the database hash the same words of an entry, whatever stands in it', async () => {
  const { owner, platform, trail } = await sealed(1)
  await transact(platform, { traceId: 'dấu | ; : vết', guard: asSystem }, async ctx => {
    const entry = { action: 'test.all', subjectKind: 'test', subjectId: newId(), subjectVersion: 3, agencyCode: '07911', detail: { a: 1 } }
    await recordAudit(ctx, { ...entry, reason: '5:a;-;' })
    // What was read for a purpose has a reason out of a closed list.
    await recordAudit(ctx, { ...entry, reason: 'complaint', about: { personId: newId(), purpose: 'look_up' } })
  })
  await trail.seal()
  const rows = await listSealed(handleOf(owner), 0, 1_000, 1_000)
  const { rows: said } = await owner.query<{ text: string }>(
    'select audit_text(e) as text from audit_entry e join audit_seal s on s.entry_id = e.id order by s.seq',
  )
  expect(rows.map(entryText)).toEqual(said.map(row => row.text))
  let hash: Buffer = BEGINNING
  for (const row of rows) expect((hash = nextHash(hash, row))).toEqual(row.hash)
})

test('an entry of a transaction that is still open is not passed by: later ones wait for it', async () => {
  const { owner, platform, trail } = await sealed(1)
  const slow = await owner.connect()
  await slow.query(
    `begin; insert into audit_entry (actor_kind, action, subject_kind, subject_id, request_id) values ('system', 'test.slow', 'test', gen_random_uuid(), 'slow')`,
  )
  await trail.write(3)
  await trail.sealOnce()
  const unsealed = `select action from audit_entry e where not exists (select from audit_seal s where s.entry_id = e.id) order by id`
  expect((await owner.query(unsealed)).rows).toHaveLength(3)
  expect(await sealLag(handleOf(platform.pool))).toBeGreaterThan(0)
  await slow.query('commit')
  slow.release()
  await trail.seal()
  expect((await owner.query(unsealed)).rows).toEqual([])
  expect([await sealLag(handleOf(platform.pool)), await trail.findings()]).toEqual([0, []])
})

test('of ten sealers at once each entry gets one seal', async () => {
  const { owner, trail } = await sealed(1)
  await trail.write(300)
  await Promise.all(Array.from({ length: 10 }, () => owner.query('select audit_seal_batch(40)')))
  await trail.seal()
  expect(await trail.findings()).toEqual([])
})

/** Each as somebody who owns the database, past every grant and trigger. */
const TAMPERED = [
  ['changed', `update audit_entry set reason = 'khác' where id = (select entry_id from audit_seal where seq = 30)`, ['changed 30']],
  [
    'given to somebody else',
    `update audit_entry set actor_id = gen_random_uuid() where id = (select entry_id from audit_seal where seq = 30)`,
    ['changed 30'],
  ],
  ['deleted', `delete from audit_entry where id = (select entry_id from audit_seal where seq = 30)`, ['deleted 30']],
  [
    'deleted with its seal',
    `delete from audit_entry where id = (select entry_id from audit_seal where seq = 30); delete from audit_seal where seq = 30`,
    ['deleted 30'],
  ],
  [
    'exchanged with another',
    `create temp table a as select * from audit_entry where id in (select entry_id from audit_seal where seq in (30, 35));
     delete from audit_entry where id in (select id from a);
     insert into audit_entry (id, xact, at, actor_kind, action, subject_kind, subject_id, reason, request_id) overriding system value
     select (select sum(id) from a) - id, xact, at, actor_kind, action, subject_kind, subject_id, reason, request_id from a`,
    ['reordered 30', 'reordered 35'],
  ],
  [
    'exchanged with another by their seals',
    `create temp table b as select * from audit_seal where seq in (30, 35); delete from audit_seal where seq in (30, 35);
     insert into audit_seal select seq, (select entry_id from b o where o.seq <> b.seq), hash from b`,
    ['reordered 30', 'reordered 35'],
  ],
] as const

test.each(TAMPERED)('an entry that was %s is found and named', async (_, change, found) => {
  const { owner, trail } = await sealed(60)
  await owner.query(change)
  const findings = await trail.findings()
  expect([...new Set(findings)]).toEqual(expect.arrayContaining([...found]))
  expect(new Set(findings).size).toBeLessThanOrEqual(found.length + 1)
})

test('an entry that was put among old ones is found, whether it takes a free number or tells an old time', async () => {
  const { owner, trail } = await sealed(60)
  await owner.query(`insert into audit_entry (id, xact, at, actor_kind, action, subject_kind, subject_id, request_id) overriding system value
    select 900000, xact, at, actor_kind, 'test.false', subject_kind, subject_id, request_id from audit_entry where id = (select entry_id from audit_seal where seq = 20)`)
  expect(await trail.findings()).toEqual(['inserted 900000'])
  await owner.query('delete from audit_entry where id = 900000')
  await owner.query(`insert into audit_entry (at, actor_kind, action, subject_kind, subject_id, request_id)
    values (clock_timestamp() - interval '2 hours', 'system', 'test.false', 'test', gen_random_uuid(), 'false')`)
  await trail.seal()
  expect(await trail.findings()).toEqual([expect.stringMatching(/^inserted \d+$/u)])
})

test('a chain that was made anew behind a change is told by the roots that were kept outside', async () => {
  const { owner, trail } = await sealed(40)
  await trail.write(10)
  await trail.seal({ minuteIsOver: true })
  await owner.query(`update audit_entry set reason = 'khác' where id = (select entry_id from audit_seal where seq = 45)`)
  await owner.query(`do $$ declare h bytea := (select hash from audit_seal where seq = 44); s record; begin
    for s in select a.seq, audit_text(e) as text from audit_seal a join audit_entry e on e.id = a.entry_id where a.seq >= 45 order by a.seq loop
      h := sha256(h || convert_to(s.text, 'UTF8')); update audit_seal set hash = h where seq = s.seq; end loop;
    update audit_epoch set hash = h; end $$`)
  const { rows } = await owner.query<{ seq: number }>('select max(seq)::int as seq from audit_root')
  expect(await trail.findings()).toEqual([`rewritten ${rows[0]?.seq ?? ''}`])
})

test('an end that was cut off with its seals is told by the roots, and so is a root that nobody signed', async () => {
  const { owner, trail } = await sealed(40)
  await owner.query(`delete from audit_entry where id in (select entry_id from audit_seal where seq > 20); delete from audit_seal where seq > 20;
    update audit_epoch set seq = 20, hash = (select hash from audit_seal where seq = 20)`)
  expect(await trail.findings()).toEqual([expect.stringMatching(/^deleted \d+$/u)])
  const [file = ''] = readdirSync(trail.roots)
  const text = readFileSync(join(trail.roots, file), 'utf8')
  writeFileSync(join(trail.roots, file), text.replace(/"seq":\d+/u, '"seq":20'))
  expect(await trail.findings()).toEqual(['bad_root'])
  // A line that a crash has cut off is no root yet.
  writeFileSync(join(trail.roots, file), text)
  appendFileSync(join(trail.roots, file), text.slice(0, 40))
  expect(readRoots(trail.roots, TEST_SECRETS.auditKey)).toMatchObject({ roots: [{ epoch: 1 }], bad: [] })
})

test('a trail that was restored on another server is not sealed until somebody adopts it, and then verifies across both', async () => {
  const { owner, platform, trail } = await sealed(20)
  await owner.query(`update audit_epoch set place = '1/vssid', last_xact = '900000000000'`)
  await trail.write(5)
  await expect(trail.sealOnce()).rejects.toMatchObject({ constraint: 'audit_epoch' })
  await expect(adoptTrail(handleOf(platform.pool), 'khôi phục')).rejects.toMatchObject({ code: '42501' })
  expect(await adoptTrail(handleOf(owner), 'khôi phục')).toBe(2)
  await trail.write(5)
  await trail.seal()
  expect(await trail.findings()).toEqual([])
  expect(
    (await owner.query(`select 1 from audit_entry e where not exists (select from audit_seal s where s.entry_id = e.id)`)).rowCount,
  ).toBe(0)
})

test('what a restore has lost is a note once it was adopted, and a fault before', async () => {
  const { owner, trail } = await sealed(40)
  await owner.query(`delete from audit_entry where id in (select entry_id from audit_seal where seq > 20); delete from audit_seal where seq > 20;
    delete from audit_root;
    update audit_epoch set seq = 20, hash = s.hash, last_id = s.entry_id, last_xact = e.xact from audit_seal s join audit_entry e on e.id = s.entry_id where s.seq = 20`)
  expect(await trail.findings()).toEqual([expect.stringMatching(/^deleted/u)])
  await adoptTrail(handleOf(owner), 'bản sao lưu hôm qua')
  await trail.write(60)
  await trail.seal()
  expect(await trail.verdict()).toMatchObject({ findings: [], notes: [expect.stringContaining('lost by a restore')] })
})

test('the program can neither seal nor touch a seal; the sealer can do nothing else', async () => {
  const { platform, sealPool } = await sealed(1)
  for (const statement of [
    'select audit_seal_batch(1)',
    `select audit_adopt('x')`,
    `insert into audit_seal values (1, 1, '')`,
    'delete from audit_seal',
    'update audit_epoch set seq = 0',
    `insert into audit_root values (1, 1, '', now(), '')`,
    'delete from audit_root',
  ])
    await expect(platform.pool.query(statement), statement).rejects.toMatchObject({ code: '42501' })
  for (const statement of [
    'select 1 from participant limit 1',
    'select 1 from audit_entry limit 1',
    'delete from audit_root',
    `insert into audit_seal values (1, 1, '')`,
    'select password_hash from account',
    'set role vssid_api',
  ])
    await expect(sealPool.query(statement), statement).rejects.toMatchObject({ code: '42501' })
})

test.each(['id', 'xact', 'at'])(
  'the program cannot say the %s of an entry: number, transaction and time are the database’s',
  async column => {
    const { platform } = await sealed(1)
    const value = { id: '900001', xact: `'1'`, at: 'now()' }[column] ?? ''
    const forged = `insert into audit_entry (${column}, actor_kind, action, subject_kind, subject_id, request_id) overriding system value
    values (${value}, 'system', 'test', 'test', gen_random_uuid(), 'test')`
    await expect(platform.pool.query(forged)).rejects.toMatchObject({ code: '42501' })
  },
)

test('a sealer that cannot work says so once, goes on, and ends when told', async () => {
  const { owner, sealPool, trail } = await sealed(1)
  await owner.query('revoke execute on function audit_seal_batch(int) from vssid_sealer')
  const told: string[] = []
  const sealer = startSealer({
    pool: sealPool,
    roots: trail.roots,
    key: TEST_SECRETS.auditKey,
    log: { info: () => undefined, error: (_, message) => void told.push(message) },
  })
  await expect.poll(() => told).toEqual(['the audit trail is not sealed'])
  await owner.query('grant execute on function audit_seal_batch(int) to vssid_sealer')
  await trail.write(5)
  await expect
    .poll(
      async () =>
        (
          await owner.query(
            'select audit_seal_lag() as lag, (select count(*)::int from audit_seal) as seals, (select count(*)::int from audit_entry) as entries',
          )
        ).rows[0]?.seals,
      { timeout: 40_000 },
    )
    .toBeGreaterThan(5)
  await sealer.stop()
  expect(told).toHaveLength(1)
})

test('entries that wait for more than a minute behind a long transaction are told, and sealed when it ends', async () => {
  const { owner, sealPool, trail } = await sealed(1)
  const slow = await owner.connect()
  await slow.query('begin; select pg_current_xact_id()')
  await owner.query(`insert into audit_entry (at, actor_kind, action, subject_kind, subject_id, request_id)
    values (clock_timestamp() - interval '2 minutes', 'system', 'test.waits', 'test', gen_random_uuid(), 'waits')`)
  const told: string[] = []
  const log = { info: () => undefined, error: (_: object, message: string) => void told.push(message) }
  const sealer = startSealer({ pool: sealPool, roots: trail.roots, key: TEST_SECRETS.auditKey, log })
  await expect.poll(() => told).toEqual(['entries of the audit trail wait for their seal'])
  await slow.query('commit')
  slow.release()
  const waiting = `select 1 from audit_entry e where not exists (select from audit_seal s where s.entry_id = e.id)`
  await expect.poll(async () => (await owner.query(waiting)).rowCount).toBe(0)
  await sealer.stop()
})

test('each night the whole chain is verified, and the log names what does not agree', async () => {
  const { owner, jobPool, trail } = await sealed(30)
  const told: unknown[] = []
  const note = (values: object, message: string) => void told.push({ message, ...values })
  const job = auditJobs({ pool: jobPool, roots: trail.roots, key: TEST_SECRETS.auditKey, log: { info: note, error: note } })['verify_trail']
  await job?.({}, 'night')
  await owner.query(`update audit_entry set reason = 'khác' where id = (select entry_id from audit_seal where seq = 10)`)
  await job?.({}, 'night')
  expect(told).toMatchObject([
    { message: 'the audit trail verifies', findings: 0, roots: 1 },
    { message: 'the audit trail does not verify', findings: 1, first: [expect.stringContaining('no. 10 of the chain')] },
  ])
})
