import { expect, test } from 'vitest'
import { Problem } from '#domain/kernel/problem.ts'
import { recordAudit } from '#server/modules/audit/index.ts'
import { newId } from '#server/platform/ids.ts'
import { registrationJobs } from '#server/modules/registration/index.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import type { Ctx } from '#server/platform/context.ts'
import { signedIn } from '#test/builders/account.ts'
import { anOfficer, approvedBy, returnedBy, takenBy } from '#test/builders/office.ts'
import { aCampaign } from '#test/builders/campaign.ts'
import { person } from '#test/builders/people.ts'
import { aDossier, REGISTRATION } from '#test/builders/registration.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const { owner, platform } = product.database
const asProgram = <T>(use: (ctx: Ctx) => Promise<T | Problem>) => transact(platform, { traceId: 'test', guard: asSystem }, use)
const noTrace = { code: '23514', constraint: 'audit_guard' }

const { rows: guarded } = await owner.query<{ name: string }>(
  `select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
   where p.proname = 'audit_guard' order by 1`,
)

test('everything that decides something is guarded', () => {
  expect(guarded.map(row => row.name)).toEqual([
    'account',
    'announcement',
    'change_request',
    'dispute',
    'feedback',
    'guardian_link',
    'hospital_key',
    'news_preference',
    'participant',
    'payment_difference',
    'payment_order',
    'policy_change',
    'privacy_closing',
    'privacy_consent',
    'registration',
    'registration_campaign',
    'review_case_file',
    'service_request',
    'staff',
    'staff_invitation',
    'support_request',
    'transcript',
    'unit_account_request',
    'unit_form_consent',
    'unit_handover',
    'unit_member',
    'unit_sheet',
  ])
})

/** Its state says for which members a reminder is; nobody moves it. */
const NO_STATE_OF_ITS_OWN = ['unit_reminder']

test('every table with a state is guarded, or the database itself writes the trace of each move and end', async () => {
  const { rows } = await owner.query<{ name: string; change: boolean; ending: boolean }>(
    `select c.relname as name,
       coalesce(bool_or(p.proname in ('audit_guard', 'audit_trace') and t.tgtype::int & 16 > 0), false) as change,
       coalesce(bool_or(p.proname in ('audit_guard', 'audit_trace') and t.tgtype::int & 8 > 0), false) as ending
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'state'
     left join pg_trigger t on t.tgrelid = c.oid left join pg_proc p on p.oid = t.tgfoid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') group by 1 order by 1`,
  )
  expect(rows.filter(({ change, ending }) => !change || !ending).map(({ name }) => name)).toEqual(NO_STATE_OF_ITS_OWN)
})

test('each guarded table is guarded against an end without a trace too', async () => {
  await aDossier(product)
  for (const { name } of guarded) {
    const { rows } = await owner.query<{ ends: number }>(
      `select count(*)::int as ends from pg_trigger t join pg_proc p on p.oid = t.tgfoid
       where p.proname = 'audit_guard' and t.tgrelid = $1::regclass and t.tgtype::int & 8 > 0 and t.tgdeferrable`,
      [name],
    )
    expect([name, rows[0]?.ends]).toEqual([name, 1])
  }
  await expect(asProgram(ctx => ctx.tx.run({ text: 'delete from registration where case_file_id is null', values: [] }))).resolves.toBe(0)
})

test('what was begun and never sent is forgotten with its trace, and cannot be without', async () => {
  const begun = await owner.query<{ id: string; version: number }>(
    `with r as (insert into registration (id, access_hash, created_at, expires_at) values (gen_random_uuid(), '\x01', now(), now() - interval '1 day')
       returning id, version)
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
     select 'guest', 'test.begin', 'registration', id, version, 'test' from r returning subject_id as id, subject_version as version`,
  )
  const id = begun.rows[0]?.id ?? ''
  const erase = { text: 'delete from registration where id = $1', values: [id] }
  await expect(asProgram(ctx => ctx.tx.run(erase))).rejects.toMatchObject(noTrace)
  await expect(owner.query(erase)).rejects.toMatchObject(noTrace)
  const sweep = registrationJobs(platform, { space: async () => ({ isScarce: false }) } as never, {} as never)['sweep_registrations']
  const trail = async () => {
    // A refused deletion is told before its lock is let go, and what is held is not swept.
    await sweep?.({}, 'test')
    return (await owner.query('select action, subject_version from audit_entry where subject_id = $1 order by id', [id])).rows
  }
  await expect.poll(trail).toEqual([
    { action: 'test.begin', subject_version: 1 },
    { action: 'registration.forget', subject_version: 2 },
  ])
})

test('a card that is locked, a unit that is closed, a promised message that is given up leave their traces by themselves', async () => {
  await aDossier(product)
  const moves = [
    [
      'card',
      `update card set state = 'locked' where (participant_id, id) = (select participant_id, id from card where state = 'active' limit 1)`,
    ],
    ['unit', `update unit set state = 'closed' where code = (select code from unit where state = 'active' limit 1)`],
    [
      'notification_message',
      `update notification_message set state = 'dead' where id = (select id from notification_message where class = 'B' and state <> 'dead' limit 1)`,
    ],
  ] as const
  for (const [table, move] of moves) {
    expect(await asProgram(ctx => ctx.tx.run({ text: move, values: [] })), table).toBe(1)
    const { rows } = await owner.query(
      'select actor_kind, action, reason from audit_entry where subject_kind = $1 order by id desc limit 1',
      [table],
    )
    expect(rows).toEqual([{ actor_kind: 'system', action: expect.stringContaining(`${table}.`), reason: expect.stringContaining('from') }])
  }
})

const CHANGES = [
  ['account', `update account set state = 'locked', version = version + 1`],
  ['staff', `update staff set full_name = 'A B', version = version + 1`],
  ['registration', `update registration set language = 'en', version = version + 1`],
  ['registration_campaign', `update registration_campaign set unit_name = 'A B', version = version + 1`],
  ['review_case_file', `update review_case_file set applicant_name = 'A B', version = version + 1`],
  ['guardian_link', `update guardian_link set relation = 'guardian', version = version + 1`],
  ['participant', `update participant set full_name = 'A B', version = version + 1`],
] as const

test.each(CHANGES)('a change of %s that leaves no trace is undone by the database', async (table, change) => {
  await aDossier(product)
  await aCampaign(product)
  const before = (await owner.query(`select * from ${table} order by id`)).rows
  await expect(asProgram(ctx => ctx.tx.run({ text: change, values: [] }))).rejects.toMatchObject(noTrace)
  expect((await owner.query(`select * from ${table} order by id`)).rows).toEqual(before)
})

test.each(CHANGES)('a change of %s that keeps its version is refused', async (_, change) => {
  await aCampaign(product)
  const hidden = change.replace(', version = version + 1', '')
  await expect(asProgram(ctx => ctx.tx.run({ text: hidden, values: [] }))).rejects.toMatchObject({
    code: '23514',
    constraint: 'version_guard',
  })
})

test('a trace of another transaction does not count', async () => {
  const { rows } = await owner.query<{ id: string; version: number }>('select id, version from staff limit 1')
  const [member] = rows
  await owner.query(
    `insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id) values ('system', 'staff.rename', 'staff', $1, $2, 'before')`,
    [member?.id, (member?.version ?? 0) + 1],
  )
  const rename = { text: `update staff set full_name = 'A B', version = version + 1 where id = $1`, values: [member?.id] }
  await expect(asProgram(ctx => ctx.tx.run(rename))).rejects.toMatchObject(noTrace)
})

test('what is rolled back leaves no trace either', async () => {
  const subjectId = newId()
  const attempt = asProgram(async ctx => {
    await recordAudit(ctx, { action: 'test.nothing', subjectKind: 'test', subjectId })
    throw new Problem('BUSY')
  })
  await expect(attempt).rejects.toThrow('BUSY')
  expect((await owner.query('select 1 from audit_entry where subject_id = $1', [subjectId])).rowCount).toBe(0)
})

test('when the trace cannot be written the action does not happen', async () => {
  const dossier = await aDossier(product)
  const officer = await anOfficer(product)
  const { id, version } = await takenBy(officer, dossier)
  await owner.query('alter table audit_entry add constraint away check (false) not valid')
  const answer = await officer.post(`/api/v1/agency/case-files/${id}/release`, { version })
  const reading = await officer.get(`/api/v1/agency/case-files/${id}`)
  await owner.query('alter table audit_entry drop constraint away')
  expect([answer.status, reading.status]).toEqual([500, 500])
  expect((await owner.query('select state, version from review_case_file where id = $1', [id])).rows).toEqual([
    { state: 'in_review', version },
  ])
})

test('the program can write the trail and neither change nor delete it', async () => {
  for (const statement of [`update audit_entry set action = 'x'`, 'delete from audit_entry', 'truncate audit_entry'])
    await expect(platform.pool.query(statement)).rejects.toMatchObject({ code: '42501' })
})

test('every version of everything guarded has exactly one trace, of the transaction that made it', async () => {
  const officer = await anOfficer(product)
  const [kept, back, over] = [await aDossier(product), await aDossier(product), await aDossier(product)]
  await approvedBy(officer, kept)
  await returnedBy(officer, back)
  await over.applicant.post(`${REGISTRATION}/withdraw`)
  for (const { name } of guarded) {
    const { rows } = await owner.query(
      `select t.id, t.version from ${name} t left join audit_entry e on e.subject_id = t.id and e.subject_version between 1 and t.version
       where e.request_id is distinct from 'before' group by t.id, t.version having count(e.id) <> t.version - $1::int`,
      // People come into the registry by imports, which are audited as a whole.
      [name === 'participant' ? 1 : 0],
    )
    expect([name, rows]).toEqual([name, []])
    // xmin is the transaction that wrote the row's last version.
    const { rows: foreign } = await owner.query(
      `select t.id from ${name} t join audit_entry e on e.subject_id = t.id and e.subject_version = t.version
       where e.request_id <> 'before' and (e.xact::text::numeric % 4294967296) <> t.xmin::text::numeric`,
    )
    expect([name, foreign]).toEqual([name, []])
  }
})

test('a decision names who decided, for which agency, what and why', async () => {
  const officer = await anOfficer(product)
  const { id } = await returnedBy(officer, await aDossier(product))
  const { rows } = await owner.query<{ action: string }>(
    `select e.action, e.actor_kind, e.agency_code, e.reason, s.login_name from audit_entry e join staff s on s.id = e.actor_id where e.subject_id = $1 order by e.id`,
    [id],
  )
  expect(rows.findLast(row => row.action !== 'review.open')).toEqual({
    action: 'review.return',
    actor_kind: 'staff',
    agency_code: '07911',
    reason: 'paper_unclear',
    login_name: 'dung',
  })
})

test('that an officer opened a file, a photo or the form is on the trail', async () => {
  const officer = await anOfficer(product)
  const { id, photos } = await takenBy(officer, await aDossier(product))
  for (const path of ['', `/photos/${photos[0]?.id ?? ''}`, '/form'])
    expect(await officer.get(`/api/v1/agency/case-files/${id}${path}`)).toMatchObject({ status: 200 })
  const { rows } = await owner.query<{ action: string }>('select action from audit_entry where subject_id = $1 order by id', [id])
  expect(rows.map(row => row.action).slice(-3)).toEqual(['review.open', 'review.see_photo', 'review.read_form'])
})

test('signing in, failing to, and signing out are on the trail', async () => {
  const { socialInsuranceNo } = person('mai')
  const own = await signedIn(product, socialInsuranceNo)
  await own.post('/api/v1/sessions', { name: socialInsuranceNo, password: 'sai' })
  await own.delete('/api/v1/sessions/current')
  const { rows } = await owner.query<{ action: string }>(
    `select e.action from audit_entry e join account a on a.id = e.subject_id join participant p on p.id = a.participant_id
     where p.social_insurance_no = $1 order by e.id`,
    [socialInsuranceNo],
  )
  expect(rows.map(row => row.action)).toEqual(['seed.account', 'accounts.sign_in', 'accounts.sign_in_failed', 'accounts.sign_out'])
})
